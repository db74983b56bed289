import PlanModel

extension Sieve {
    /// Whether a finding is kept: by the plan and the lead of any of its records, and by its own texts. What a filter
    /// wants of statuses narrows no findings.
    package func keeps(_ finding: Finding) -> Bool {
        guard finding.records.contains(where: { keepsPlan($0.plan) && isLed($0, in: finding) }) else {
            return false
        }
        guard !filter.match.isEmpty else { return true }
        let texts = store.texts(of: finding)
        return filter.match.matches(short: texts.short, long: texts.long)
    }

    private func isLed(_ record: FindingRecord, in finding: Finding) -> Bool {
        guard !filter.leads.isEmpty else { return true }
        let records = store.plans[record.plan].records
        switch record.kind {
        case .signOff: return isLead(records.signOffs[record.row].organisation, of: record.plan)
        case .note, .record(.plan), .record(.pillar), .record(.meeting), .record(.document), .record(.stage):
            return false
        case .record(.action): return isLedAction(record.row, of: record.plan)
        case .record(.milestone):
            return isLedAction(Int(records.milestones[record.row].action), of: record.plan)
        case .record(.organisation):
            return isLead(Reference(row: Int32(record.row)), of: record.plan)
        case .record(.resolution): return isOwed(record, in: finding)
        case .record(.funding), .record(.question), .record(.measure), .record(.event):
            return record.ref.map(keepsButForText) ?? false
        }
    }

    /// A finding about an obligation is that of its respondent; any other one of all.
    private func isOwed(_ record: FindingRecord, in finding: Finding) -> Bool {
        let respondents = store.plans[record.plan].records.resolutions[record.row].respondents
        guard case .rule(let rule) = finding.origin, rule.isOfObligations else {
            return isAny(respondents, of: record.plan)
        }
        let place = respondents.range.lowerBound + finding.entry
        guard respondents.range.contains(place) else { return false }
        return isLead(store.plans[record.plan].records.references[place], of: record.plan)
    }
}

extension PlanStore {
    /// The texts of a finding in which a find looks.
    package func texts(of finding: Finding) -> RecordTexts {
        var texts = RecordTexts()
        let text = self.text(of: finding)
        texts.short = [ruleName(of: finding)] + finding.records.map { name(of: $0) }
        texts.long = [text.message, text.question]
        for source in sources(of: finding) {
            let records = plans[finding.record.plan].records
            texts.long += [source.ref, source.quote].compactMap(records.optional)
        }
        if let note = finding.dismissal {
            texts.long.append(plans[note.plan].records.string(self.note(at: note).reason))
        }
        return texts
    }
}
