extension PlanRecords {
    /// The plan without what is exempt from publication, or nil where the plan itself is.
    ///
    /// Rows are for life, so the records stay in their arrays; only the lists that lead to them shrink, and what
    /// names them from elsewhere falls silent.
    package func hidingExempt() -> PlanRecords? {
        guard !head.margin.isExempt else { return nil }
        guard hasExempt else { return self }
        var hiding = ExemptHiding(self)
        hiding.hide()
        return hiding.plan
    }

    /// Whether anything in the plan is exempt from publication, or the plan itself.
    package var holdsExempt: Bool { head.margin.isExempt || hasExempt }

    private var hasExempt: Bool {
        holds(pillars) || holds(actions) || holds(milestones) || holds(organisations) || holds(documents)
            || holds(funding) || holds(meetings) || holds(questions) || holds(resolutions) || holds(measures)
            || holds(events) || holds(stages) || holdsExemptParts
    }

    private var holdsExemptParts: Bool {
        holds(relations) || holds(signOffs) || holds(participation) || holds(findingNotes) || holds(facts)
            || holds(sources) || holds(confidence) || holds(updates) || holds(alternatives)
            || holds(revisions)
            || holds(evidence) || holds(years) || holds(parts) || holds(answers) || holds(reports)
            || holds(readings) || holds(routeItems) || routeMap?.margin.isExempt == true
            || milestones.contains { target(of: $0)?.margin.isExempt == true }
            || resolutions.contains { $0.response?.margin.isExempt == true }
    }

    private func holds<Record: PlanRecord>(_ records: [Record]) -> Bool {
        records.contains { $0.margin.isExempt }
    }
}
