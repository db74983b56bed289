import PlanModel
import PlanStore
import Workspace

/// Measures the layers in this process.
struct InProcessBench {
    let data: DataFolder
    let effort: Effort
    let wanted: Selection
    let peers: PeerList
    var findings = Findings()

    init(data: DataFolder, effort: Effort, wanted: Selection, peers: PeerList) {
        (self.data, self.effort, self.wanted, self.peers) = (data, effort, wanted, peers)
    }

    /// Measures everything that is wanted with one size of data.
    mutating func measure(_ workload: Workload) throws(BenchmarkFailure) {
        let plan = try data.plan(workload)
        try measureLoading(plan, workload)
        if wanted.any(Self.sessionCosts) {
            Progress.say("\(workload.rawValue): keys")
            var session = DashboardSession(try Product.load(plan.path))
            try session.check("\(Shown.number(plan.counts.actions)) action")
            try measureKeys(&session, plan, workload)
            try measureEdits(&session, workload)
        }
        if wanted.any([.journal, .prepare, .save, .settle]) { try measureDisk(plan, workload) }
    }

    /// The costs for which a dashboard is opened.
    private static let sessionCosts: [Cost] = [
        .row, .frame80, .frame120, .frame200, .lead, .find, .overdue, .sort, .asOf, .edit, .undo, .redo,
        .editKey,
        .undoKey,
    ]
}
