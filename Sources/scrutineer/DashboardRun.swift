import PlanStore
import Workspace

/// What the dashboard is opened with.
struct DashboardRequest {
    var plans: [SourcedPlan]
    var store: PlanStore
    var filter: PlanFilter
    var options: OpeningOptions
}

/// The dashboard on the terminal.
enum DashboardRun {
    static func run(_ request: DashboardRequest) throws(CommandFailure) {
        _ = request
    }
}
