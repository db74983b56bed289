import PlanModel

// What people wrote down in the plans' `findings`: findings that no rule can compute, and dismissals.
extension PlanStore {
    /// The authored findings that stand at the as-of dates.
    func authoredFindings() -> [Finding] {
        plans.indices.flatMap { plan in
            let records = plans[plan].records
            return notes(of: plan, areAuthored: true).map { place in
                let note = self.note(at: place)
                let record =
                    record(named: records.string(note.record), in: plan)
                    ?? FindingRecord(plan, .note, row(of: place))
                return Finding(
                    .authored(place), note.severity ?? .note, record)
            }
        }
    }

    func text(ofAuthored place: Finding.NotePlace) -> FindingText {
        let message = plans[place.plan].records.string(note(at: place).message)
        return FindingText(message, ask: "How is this to be read? \(message)")
    }

    /// The findings, those marked that a note dismisses: it names the rule and the record that names the finding in
    /// the note's own plan, and counts from its day on.
    func dismissing(_ findings: [Finding]) -> [Finding] {
        let dismissals = self.dismissals()
        guard !dismissals.isEmpty else { return findings }
        return findings.map { finding in
            var finding = finding
            let rule = ruleName(of: finding)
            finding.dismissal =
                namingRecords(of: finding).lazy
                .compactMap { dismissals[DismissalKey(plan: $0.plan, rule: rule, record: self.name(of: $0))] }
                .first
            return finding
        }
    }

    /// Of the records of each plan the first.
    private func namingRecords(of finding: Finding) -> [FindingRecord] {
        guard !finding.others.isEmpty else { return [finding.record] }
        var plans: Set<Int> = []
        return finding.records.filter { plans.insert($0.plan).inserted }
    }

    private func dismissals() -> [DismissalKey: Finding.NotePlace] {
        var dismissals: [DismissalKey: Finding.NotePlace] = [:]
        for plan in plans.indices {
            let records = plans[plan].records
            for place in notes(of: plan, areAuthored: false) {
                let note = self.note(at: place)
                let key = DismissalKey(
                    plan: plan, rule: records.string(note.rule), record: records.string(note.record))
                dismissals[key] = place
            }
        }
        return dismissals
    }

    /// The notes of a plan that count at its as-of date.
    private func notes(of plan: Int, areAuthored: Bool) -> [Finding.NotePlace] {
        let count = Int(plans[plan].records.lists.findingNotes.count)
        return (0..<count).map { Finding.NotePlace(plan: plan, index: $0) }.filter { place in
            let note = self.note(at: place)
            return note.isAuthored == areAuthored && note.on <= plans[plan].states.asOf
        }
    }

    /// The record of a plan that `kind:id` or `sign-off:DOCUMENT/ROLE/KIND` names.
    func record(named name: String, in plan: Int) -> FindingRecord? {
        if let record = RecordName(name) { return find(record, in: plan).map { FindingRecord($0) } }
        return plans[plan].records.signOff(named: name).map { FindingRecord(plan, .signOff, $0) }
    }
}

/// What a dismissal says that it is of.
private struct DismissalKey: Hashable {
    let plan: Int
    let rule: String
    let record: String
}
