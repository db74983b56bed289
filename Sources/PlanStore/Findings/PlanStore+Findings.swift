package import PlanModel

extension PlanStore {
    /// What all rules find, with what people wrote down, in the order of the plans and of their files.
    ///
    /// - Parameter whole: The same plans with what is exempt from publication, where this store hides it: nothing is
    ///   then said to be missing that is only hidden.
    package func findings(heldUpBy whole: PlanStore? = nil) -> [Finding] {
        var found = FindingRule.allCases.flatMap { $0.reader.findings(in: self) }
        if let whole {
            let known = Set(whole.allFindings.map { FindingKey($0, in: whole) })
            found = found.filter { known.contains(FindingKey($0, in: self)) }
        }
        found += authoredFindings()
        return dismissing(numbered(inFileOrder(found)))
    }

    private var allFindings: [Finding] { FindingRule.allCases.flatMap { $0.reader.findings(in: self) } }

    /// A finding in words.
    package func text(of finding: Finding) -> FindingText {
        switch finding.origin {
        case .rule(let rule): rule.reader.text(of: finding, in: self)
        case .authored(let note): text(ofAuthored: note)
        }
    }

    /// The rule as files and commands name it; of an authored finding any word.
    package func ruleName(of finding: Finding) -> String {
        switch finding.origin {
        case .rule(let rule): rule.rawValue
        case .authored(let note): plans[note.plan].records.string(self.note(at: note).rule)
        }
    }

    /// `kind:id`, or `sign-off:DOCUMENT/ROLE/KIND`.
    package func name(of record: FindingRecord) -> String {
        let records = plans[record.plan].records
        switch record.kind {
        case .record(let kind): return name(of: RecordRef(plan: record.plan, kind: kind, row: record.row))
        case .signOff: return records.name(ofSignOff: record.row)
        case .note: return records.string(records.findingNotes[record.row].record)
        }
    }

    /// Where the facts stand: what an authored finding itself names, else the sources of its record or, where it has
    /// none, of what it stands in.
    package func sources(of finding: Finding) -> ArraySlice<Source> {
        if case .authored(let note) = finding.origin {
            let own = plans[note.plan].records.sources(of: self.note(at: note).margin)
            if !own.isEmpty { return own }
        }
        return plans[finding.record.plan].records.nearestSources(of: finding.record)
    }

    /// The note that dismisses a finding.
    package func dismissal(of finding: Finding) -> FindingNote? { finding.dismissal.map(note(at:)) }

    /// Where in the plan's file, in bytes, a finding points; nil for what was made since.
    package func offset(of finding: Finding) -> Int? {
        if case .rule(.memberUnknown) = finding.origin {
            return plans[finding.record.plan].records.nearMisses[finding.entry].offset
        }
        return plans[finding.record.plan].records.offset(of: finding.record)
    }

    func note(at place: Finding.NotePlace) -> FindingNote {
        plans[place.plan].records.findingNotes[row(of: place)]
    }

    func row(of place: Finding.NotePlace) -> Int {
        plans[place.plan].records.lists.findingNotes.range.lowerBound + place.index
    }
}

/// What makes two findings one, when plans are read with and without what they hide.
private struct FindingKey: Hashable {
    let rule: String
    let plan: String
    let record: FindingRecord.Kind
    let row: Int

    init(_ finding: Finding, in store: PlanStore) {
        rule = store.ruleName(of: finding)
        plan = store.plans[finding.record.plan].records.id
        record = finding.record.kind
        // Rows of records are for life; a list without ids is written anew where something in it is hidden.
        row = finding.record.kind == .signOff ? 0 : finding.record.row
    }
}

extension PlanRecords {
    func margin(of record: FindingRecord) -> Margin {
        switch record.kind {
        case .record(let kind): margin(of: kind, row: record.row)
        case .signOff: signOffs[record.row].margin
        case .note: findingNotes[record.row].margin
        }
    }

    fileprivate func offset(of record: FindingRecord) -> Int? {
        let origin = Int(margin(of: record).origin)
        // Only the plan itself may stand at the very beginning of its file.
        return origin > 0 || record.kind == .record(.plan) ? origin : nil
    }

    fileprivate func nearestSources(of record: FindingRecord) -> ArraySlice<Source> {
        let own = sources(of: margin(of: record))
        guard own.isEmpty, let above = holder(of: record) else { return own }
        return nearestSources(of: above)
    }

    /// The record in which another stands.
    private func holder(of record: FindingRecord) -> FindingRecord? {
        func holder(_ kind: RecordKind, _ row: Int32) -> FindingRecord? {
            row < 0 ? nil : FindingRecord(record.plan, .record(kind), Int(row))
        }
        switch record.kind {
        case .record(.milestone): return holder(.action, milestones[record.row].action)
        case .record(.action):
            let action = actions[record.row]
            return holder(.action, action.parent) ?? holder(.pillar, action.pillar)
        case .record(.question): return holder(.meeting, questions[record.row].meeting)
        case .record(.resolution): return holder(.meeting, resolutions[record.row].meeting)
        case .signOff:
            let document = signOffs[record.row].document
            return document.isKnown ? holder(.document, document.row) : nil
        default: return nil
        }
    }
}
