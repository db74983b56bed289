import PlanModel

extension PlanReader {
    /// Enters a record's id, and notes it where another record of the kind has it already.
    mutating func enter(_ record: some IdentifiedRecord, row: Int, as kind: RecordKind, what: String) {
        guard !record.id.isAbsent else { return }
        if !entersAtOnce, kind == .action {
            return records.keepWaiting(record.id, row: row, in: &waitingActions)
        }
        if !entersAtOnce, kind == .milestone {
            return records.keepWaiting(record.id, row: row, in: &waitingMilestones)
        }
        guard let other = records.enter(record.id, row: row, as: kind) else {
            return keepNear(record.id, row: row, as: kind)
        }
        let (id, margin) = idAndMargin(of: kind, Int(other))
        // An action is entered behind its sub-actions; the one that stands second is at fault.
        if margin.origin > record.margin.origin {
            noteTaken(id, what: what, at: margin, first: record.margin, firstID: record.id)
        } else {
            noteTaken(record.id, what: what, at: record.margin, first: margin, firstID: id)
        }
    }

    /// Enters the ids that wait.
    ///
    /// - Returns: False where one stands twice: then the file must be read again by a reader that enters each at
    ///   once, so that all that is wrong with it is noted in order.
    mutating func enterWaiting() -> Bool {
        defer {
            waitingActions = WaitingIDs(.action)
            waitingMilestones = WaitingIDs(.milestone)
        }
        return records.enter(waitingActions) && records.enter(waitingMilestones)
    }

    private func idAndMargin(of kind: RecordKind, _ row: Int) -> (Text, Margin) {
        switch kind {
        case .plan: (records.head.id, records.head.margin)
        case .pillar: (records.pillars[row].id, records.pillars[row].margin)
        case .action: (records.actions[row].id, records.actions[row].margin)
        case .milestone: (records.milestones[row].id, records.milestones[row].margin)
        case .organisation: (records.organisations[row].id, records.organisations[row].margin)
        case .document: (records.documents[row].id, records.documents[row].margin)
        case .funding: (records.funding[row].id, records.funding[row].margin)
        case .meeting: (records.meetings[row].id, records.meetings[row].margin)
        case .question: (records.questions[row].id, records.questions[row].margin)
        case .resolution: (records.resolutions[row].id, records.resolutions[row].margin)
        case .measure: (records.measures[row].id, records.measures[row].margin)
        case .event: (records.events[row].id, records.events[row].margin)
        case .stage: (records.stages[row].id, records.stages[row].margin)
        }
    }

    mutating func noteTaken(_ id: Text, what: String, at margin: Margin, first: Margin, firstID: Text) {
        note(
            "\"\(records.string(id))\" is the id of another \(what) already; give each \(what) an id of its own",
            at: place(of: id, in: margin),
            related: (label: "the other stands at", offset: place(of: firstID, in: first)))
    }

    /// Where an id stands in the file: its opening quote. One with escapes is not in the file as it is kept, and
    /// is found by its record.
    private func place(of id: Text, in margin: Margin) -> Int {
        id.isAside ? Int(margin.origin) : Int(id.offset) - 1
    }
}
