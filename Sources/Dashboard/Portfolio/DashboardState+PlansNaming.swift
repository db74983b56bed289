import PlanModel
import PlanStore

extension DashboardState {
    /// The ids of the plans that name an organisation, in the order in which they are open.
    func plans(naming entry: Directory.Entry) -> [String] {
        Set(entry.records.map(\.plan)).sorted().map { store.plans[$0].records.id }
    }
}
