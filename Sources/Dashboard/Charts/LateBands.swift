import PlanModel
import PlanStore

/// The overdue milestones by how many days late they are.
struct LateBands: Sendable {
    struct Band: Sendable {
        /// Days late, from one to another; nil has no end.
        let from: Int
        let to: Int?
        fileprivate(set) var milestones: [RecordRef] = []

        /// `1 to 30 days`
        var name: String { to.map { "\(from) to \($0) days" } ?? "over \(from - 1) days" }

        func holds(_ days: Int) -> Bool { days >= from && to.map { days <= $0 } ?? true }
    }

    private(set) var bands: [Band] = [
        Band(from: 1, to: 30), Band(from: 31, to: 60), Band(from: 61, to: 90), Band(from: 91, to: 180),
        Band(from: 181, to: 365), Band(from: 366, to: nil),
    ]

    /// - Parameter overdue: In the order in which each band lists its own.
    init(of overdue: [RecordRef], in store: PlanStore) {
        for ref in overdue {
            let days = Int(store.plans[ref.plan].states.milestones[ref.row].daysLate)
            guard let place = bands.firstIndex(where: { $0.holds(days) }) else { continue }
            bands[place].milestones.append(ref)
        }
    }

    var count: Int { bands.reduce(0) { $0 + $1.milestones.count } }
    var greatest: Int { bands.map(\.milestones.count).max() ?? 0 }
}
