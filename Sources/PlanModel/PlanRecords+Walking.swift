extension PlanRecords {
    /// The id of a record by kind and row.
    package func id(of kind: RecordKind, row: Int) -> Text {
        switch kind {
        case .plan: head.id
        case .pillar: pillars[row].id
        case .action: actions[row].id
        case .milestone: milestones[row].id
        case .organisation: organisations[row].id
        case .document: documents[row].id
        case .funding: funding[row].id
        case .meeting: meetings[row].id
        case .question: questions[row].id
        case .resolution: resolutions[row].id
        case .measure: measures[row].id
        case .event: events[row].id
        case .stage: stages[row].id
        }
    }

    /// The rows of all actions in the plan's order, sub-actions behind the action they stand under.
    package func actionRows() -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(actions.count)
        for pillar in self[children: lists.pillars] { collect(pillars[Int(pillar)].actions, into: &found) }
        return found
    }

    private func collect(_ list: Rows, into found: inout [Int]) {
        for row in self[children: list] {
            found.append(Int(row))
            collect(actions[Int(row)].actions, into: &found)
        }
    }

    /// The rows of all records of a kind, in the plan's order.
    package func rows(of kind: RecordKind) -> [Int] {
        switch kind {
        case .plan: [0]
        case .pillar: self[children: lists.pillars].map(Int.init)
        case .action: actionRows()
        case .milestone: actionRows().flatMap { self[children: actions[$0].milestones].map(Int.init) }
        case .organisation: self[children: lists.organisations].map(Int.init)
        case .document: self[children: lists.documents].map(Int.init)
        case .funding: self[children: lists.funding].map(Int.init)
        case .meeting: self[children: lists.meetings].map(Int.init)
        case .question:
            self[children: lists.meetings].flatMap {
                self[children: meetings[Int($0)].questions].map(Int.init)
            }
        case .resolution:
            self[children: lists.meetings].flatMap {
                self[children: meetings[Int($0)].resolutions].map(Int.init)
            }
        case .measure: self[children: lists.measures].map(Int.init)
        case .event: self[children: lists.events].map(Int.init)
        case .stage: routeMap.map { self[children: $0.stages].map(Int.init) } ?? []
        }
    }
}
