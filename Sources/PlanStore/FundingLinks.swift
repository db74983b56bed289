package import PlanModel

/// Which actions each stream of a plan pays for; a link stands if either side names it.
///
/// Kept are only the links that one side leaves out, which are few or none; the others stand in the records.
package struct FundingLinks: Sendable {
    /// One that the first side does not name, found by the row of the first.
    struct Link: Sendable {
        var from: Int32
        var to: Int32
    }

    /// From streams to actions, by stream and then in the actions' order.
    private let actionsBeside: Lazily<[Link]>
    /// From actions to streams, by action and then in the streams' order.
    private let streamsBeside: Lazily<[Link]>

    package init() {
        actionsBeside = Lazily()
        streamsBeside = Lazily()
    }

    private static func actionsBeside(_ plan: PlanRecords) -> [Link] {
        var links: [Link] = []
        for action in plan.actionRows() {
            for place in plan.run(plan.actions[action].funding).range {
                let stream = plan.references[place].row
                guard stream >= 0, !plan.names(plan.funding[Int(stream)].actions, Int32(action)) else {
                    continue
                }
                links.append(Link(from: stream, to: Int32(action)))
            }
        }
        return ordered(links)
    }

    private static func streamsBeside(_ plan: PlanRecords) -> [Link] {
        var links: [Link] = []
        for stream in plan[children: plan.lists.funding] {
            for place in plan.funding[Int(stream)].actions.range {
                let action = plan.references[place].row
                guard action >= 0, !plan.names(plan.run(plan.actions[Int(action)].funding), stream) else {
                    continue
                }
                links.append(Link(from: action, to: stream))
            }
        }
        return ordered(links)
    }

    /// By the first side, stable, and each link once.
    private static func ordered(_ links: [Link]) -> [Link] {
        let places = links.indices.sorted { (links[$0].from, $0) < (links[$1].from, $1) }
        var ordered: [Link] = []
        ordered.reserveCapacity(links.count)
        for link in places.map({ links[$0] })
        where ordered.last.map({ $0.from != link.from || $0.to != link.to }) ?? true {
            ordered.append(link)
        }
        return ordered
    }

    /// The actions, those that the stream itself names first, ids that lead nowhere among them.
    package func actions(of stream: Int, in plan: PlanRecords) -> [Reference] {
        let beside = actionsBeside.value { FundingLinks.actionsBeside(plan) }
        return Array(plan.references[plan.funding[stream].actions])
            + FundingLinks.links(from: stream, in: beside).map {
                Reference(id: plan.actions[Int($0.to)].id, row: $0.to)
            }
    }

    /// The rows of the streams that pay for an action, those that the action itself names first.
    func streams(of action: Int, in plan: PlanRecords) -> [Int32] {
        var rows: [Int32] = []
        forStreams(of: action, in: plan, beside: streamsBeside(in: plan)) { rows.append($0) }
        return rows
    }

    /// Calls back with the row of each stream that pays for one of many actions, some of them more than once.
    func forStreams(ofAll actions: RowSet, in plan: PlanRecords, _ body: (Int32) -> Void) {
        let beside = streamsBeside(in: plan)
        actions.forEach { forStreams(of: $0, in: plan, beside: beside, body) }
    }

    private func streamsBeside(in plan: PlanRecords) -> [Link] {
        streamsBeside.value { FundingLinks.streamsBeside(plan) }
    }

    @inline(__always)
    private func forStreams(
        of action: Int, in plan: PlanRecords, beside: [Link], _ body: (Int32) -> Void
    ) {
        for place in plan.run(plan.actions[action].funding).range {
            let stream = plan.references[place]
            if stream.isKnown { body(stream.row) }
        }
        guard !beside.isEmpty else { return }
        for link in FundingLinks.links(from: action, in: beside) { body(link.to) }
    }

    private static func links(from first: Int, in links: [Link]) -> ArraySlice<Link> {
        var low = 0
        var high = links.count
        while low < high {
            let middle = (low + high) / 2
            if links[middle].from < first { low = middle + 1 } else { high = middle }
        }
        return links[low...].prefix { $0.from == first }
    }
}

extension PlanRecords {
    /// Whether a list names the record of a row.
    fileprivate func names(_ list: Run<Reference>, _ row: Int32) -> Bool {
        for place in list.range where references[place].row == row { return true }
        return false
    }
}

extension PlanStore {
    /// The rows of the actions that a stream pays for.
    package func actions(fundedBy stream: Int, of plan: Int) -> [Int] {
        plans[plan].links.actions(of: stream, in: plans[plan].records).filter(\.isKnown).map { Int($0.row) }
    }

    /// The rows of the streams that pay for an action.
    package func streams(payingFor action: Int, of plan: Int) -> [Int] {
        plans[plan].links.streams(of: action, in: plans[plan].records).map { Int($0) }
    }
}
