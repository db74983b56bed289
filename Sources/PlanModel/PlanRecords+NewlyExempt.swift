extension PlanRecords {
    /// The plan without what is exempt from publication in it or in a newer version of it, or nil where either is exempt
    /// whole: what became exempt since must not be told of as gone.
    package func hidingExempt(andThatOf newer: PlanRecords?) -> PlanRecords? {
        guard let newer, newer.holdsExempt else { return hidingExempt() }
        guard let shown = newer.hidingExempt() else { return nil }
        var marked = self
        marked.markHidden(\.pillars, .pillar, newer, shown)
        marked.markHidden(\.actions, .action, newer, shown)
        marked.markHidden(\.milestones, .milestone, newer, shown)
        marked.markHidden(\.organisations, .organisation, newer, shown)
        marked.markHidden(\.documents, .document, newer, shown)
        marked.markHidden(\.funding, .funding, newer, shown)
        marked.markHidden(\.meetings, .meeting, newer, shown)
        marked.markHidden(\.questions, .question, newer, shown)
        marked.markHidden(\.resolutions, .resolution, newer, shown)
        marked.markHidden(\.measures, .measure, newer, shown)
        marked.markHidden(\.events, .event, newer, shown)
        marked.markHidden(\.stages, .stage, newer, shown)
        return marked.hidingExempt()
    }

    private mutating func markHidden<Record: IdentifiedRecord>(
        _ array: WritableKeyPath<PlanRecords, [Record]>, _ kind: RecordKind, _ whole: PlanRecords,
        _ shown: PlanRecords
    ) {
        for row in self[keyPath: array].indices {
            let name = RecordName(kind, string(self[keyPath: array][row].id))
            if whole.row(of: name) != nil, shown.row(of: name) == nil {
                self[keyPath: array][row].margin.isExempt = true
            }
        }
    }
}

extension [PlanRecords] {
    /// Older versions of plans without what is exempt in them or in the newer ones of the same ids.
    package func hidingExempt(andThatOf newer: [PlanRecords]) -> [PlanRecords] {
        compactMap { plan in plan.hidingExempt(andThatOf: newer.first { $0.id == plan.id }) }
    }
}
