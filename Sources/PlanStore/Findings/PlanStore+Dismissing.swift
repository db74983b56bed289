package import PlanModel

extension PlanStore {
    /// Dismisses a finding for a reason: a note comes into the plan of the record that names it.
    ///
    /// - Returns: Nil where it is dismissed already.
    package func dismissing(_ finding: Finding, why: String, by editor: Editor) -> PlanEdit? {
        guard !finding.isDismissed else { return nil }
        let plan = plans[finding.record.plan]
        let note = MemberValue.record([
            "rule": .text(ruleName(of: finding)), "record": .text(name(of: finding.record)),
            "reason": .text(why), "by": .text(editor.name), "on": .text(plan.states.asOf.description),
        ])
        let change = Change.Operation.insert(
            list: "findings", at: Int(plan.records.lists.findingNotes.count), note)
        return edit(of: finding.record.plan, change, "\(described(finding)) dismissed", by: editor)
    }

    /// Takes the note away that dismisses a finding, so that it stands again.
    ///
    /// - Returns: Nil where nothing dismisses it.
    package func restoring(_ finding: Finding, by editor: Editor) -> PlanEdit? {
        guard let place = finding.dismissal else { return nil }
        let records = plans[place.plan].records
        let change = Change.Operation.remove(
            list: "findings", at: place.index, records.value(ofFindingNote: row(of: place)))
        return edit(of: place.plan, change, "\(described(finding)) no longer dismissed", by: editor)
    }

    private func described(_ finding: Finding) -> String {
        "\(ruleName(of: finding)) of \(name(of: finding.record))"
    }

    private func edit(
        of plan: Int, _ operation: Change.Operation, _ summary: String, by editor: Editor
    ) -> PlanEdit {
        let records = plans[plan].records
        return PlanEdit(
            plan: records.id, changes: [Change(RecordName(.plan, records.id), operation)], summary: summary,
            by: editor.name, on: plans[plan].states.asOf)
    }
}
