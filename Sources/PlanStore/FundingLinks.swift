package import PlanModel

/// Which actions each stream of a plan pays for; a link stands if either side names it. Found in one pass.
package struct FundingLinks: Sendable {
    private var references: [[Reference]]

    package init(of plan: PlanRecords) {
        references = plan.funding.map { Array(plan.references[$0.actions]) }
        var named = references.map { Set($0.map(\.row)) }
        for row in plan.actionRows() {
            let action = Reference(id: plan.actions[row].id, row: Int32(row))
            for stream in plan.references[plan.actions[row].funding] where stream.isKnown {
                if named[Int(stream.row)].insert(action.row).inserted {
                    references[Int(stream.row)].append(action)
                }
            }
        }
    }

    /// The actions, those that the stream itself names first, ids that lead nowhere among them.
    package func actions(of stream: Int) -> [Reference] { references[stream] }
}
