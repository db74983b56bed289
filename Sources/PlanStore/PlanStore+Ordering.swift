import PlanModel

extension PlanStore {
    /// Records by their titles, as `NameOrder` has it; a record of a kind without titles by its text.
    package func orderedByTitle(_ list: RecordList, isReversed: Bool = false) -> RecordList {
        guard list.count > 1 else { return list }
        var order = NameOrder(capacity: list.count)
        for run in list.runsOfOnePlan {
            let records = plans[list[run.lowerBound].plan].records
            for index in run {
                order.add(records.titleText(of: list.kind, row: list[index].row), of: records)
            }
        }
        return list.ordered(order.places(isReversed: isReversed))
    }
}

extension PlanRecords {
    fileprivate func titleText(of kind: RecordKind, row: Int) -> Text {
        switch kind {
        case .plan: head.title
        case .pillar: pillars[row].title
        case .action: actions[row].title
        case .milestone: milestones[row].title
        case .organisation: organisations[row].name
        case .document: documents[row].title
        case .funding: funding[row].title
        case .meeting: meetings[row].title
        case .question: questions[row].text
        case .resolution: resolutions[row].text
        case .measure: measures[row].title
        case .event: events[row].title
        case .stage: stages[row].title
        }
    }
}

extension RecordList {
    /// Where the records of one plan stand beside each other.
    fileprivate var runsOfOnePlan: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in indices where index > 0 && self[index].plan != self[start].plan {
            runs.append(start..<index)
            start = index
        }
        return isEmpty ? [] : runs + [start..<count]
    }
}
