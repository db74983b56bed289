import PlanModel
import PlanStore

/// Which actions each stream of a plan pays for, whichever side names the link; found in one pass.
struct FundingLinks {
    private var ids: [[String]]

    init(of plan: PlanRecords) {
        ids = plan.funding.map { plan.ids($0.actions) }
        var named = ids.map(Set.init)
        for row in plan.actionRows() {
            let id = plan.string(plan.actions[row].id)
            for stream in plan.references[plan.actions[row].funding] where stream.isKnown {
                if named[Int(stream.row)].insert(id).inserted { ids[Int(stream.row)].append(id) }
            }
        }
    }

    /// The ids of the actions, those that the stream itself names first.
    func actionIDs(of stream: Int) -> [String] { ids[stream] }
}
