import PlanModel

/// An obligation with nobody named.
enum ResolutionUnowned: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.resolutionUnowned) { $0.respondentID == nil }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        FindingText(
            "\(store.titled(finding)), resolved \(store.whenResolved(finding)), names nobody who is to act on it.",
            ask: "Who is to act on \(store.titled(finding))?")
    }
}

/// An obligation without a due date.
enum ResolutionUndated: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.resolutionUndated) { $0.due == nil }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let who = store.respondent(of: finding).map { " by \($0)" } ?? ""
        return FindingText(
            "\(store.titled(finding)), resolved \(store.whenResolved(finding)), gives no date for a report\(who).",
            ask:
                "By when will \(store.respondent(of: finding) ?? "somebody") report on \(store.titled(finding))?"
        )
    }
}

/// An obligation past its due date and not reported.
enum ObligationOverdue: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.obligationOverdue) { obligation in
            let states = store.plans[obligation.resolution.plan].states
            guard obligation.state.isOwed, let deadline = obligation.due?.deadline(under: states.policy)
            else {
                return false
            }
            return deadline < states.asOf
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let due = store.obligation(of: finding)?.due
        let deadline = due?.deadline(under: store.plans[finding.record.plan].states.policy)
        let late = deadline.map { Shown.count(store.asOf(finding).days(since: $0), "day") } ?? ""
        let who = store.respondent(of: finding) ?? "Nobody"
        let isPart = store.obligation(of: finding)?.state == .partAnswered
        let owed =
            (store.respondent(of: finding) == nil ? "has reported" : "has not reported")
            + (isPart ? " in full" : "")
        return FindingText(
            "\(who) \(owed) on \(store.titled(finding)), due \(due.map { Shown.date($0) } ?? ""), \(late) ago.",
            ask: store.reminder(of: finding))
    }
}

/// An obligation on which a report was given that leaves a part unanswered.
enum PartUnanswered: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.partUnanswered) { $0.state == .partAnswered }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let parts = store.openParts(of: finding).map { Quoted.beginning(of: $0) }.listed
        let who = store.respondent(of: finding).map { "the report of \($0)" } ?? "the report"
        return FindingText(
            "\(store.titled(finding)): \(who) does not answer \(parts).",
            ask:
                "You were asked \(store.whenResolved(finding)) to do this: \(parts); your report does not answer it."
        )
    }
}

extension FindingRule {
    /// Whether its findings are about one obligation of a resolution, whose place they keep.
    var isOfObligations: Bool {
        switch self {
        case .resolutionUnowned, .resolutionUndated, .obligationOverdue, .partUnanswered: true
        default: false
        }
    }
}

extension PlanStore {
    fileprivate func findings(_ rule: FindingRule, where fires: (Obligation) -> Bool) -> [Finding] {
        plans.indices.flatMap { plan in
            rows(of: .resolution, in: plan).flatMap { ref in
                obligations(of: ref).enumerated().compactMap { place, obligation in
                    fires(obligation) ? Finding(rule, FindingRecord(ref), detail: .entry(place)) : nil
                }
            }
        }
    }

    fileprivate func obligation(of finding: Finding) -> Obligation? {
        guard let ref = finding.record.ref else { return nil }
        let all = obligations(of: ref)
        return all.indices.contains(finding.entry) ? all[finding.entry] : nil
    }

    /// Who owes it; nil where nobody is named.
    fileprivate func respondent(of finding: Finding) -> String? {
        guard let obligation = obligation(of: finding) else { return nil }
        return obligation.respondent.map { directory.entries[$0].shownName } ?? obligation.respondentID
    }

    fileprivate func whenResolved(_ finding: Finding) -> String {
        let records = plans[finding.record.plan].records
        let meeting = records.meetings[Int(records.resolutions[finding.record.row].meeting)]
        return meeting.date.edtf.map { Shown.when($0) } ?? ""
    }

    fileprivate func reminder(of finding: Finding) -> String {
        let records = plans[finding.record.plan].records
        let text = Quoted.beginning(of: records.string(records.resolutions[finding.record.row].text))
        let isPart = obligation(of: finding)?.state == .partAnswered
        return "You were asked \(whenResolved(finding)) to do this: \(text); "
            + (isPart ? "your report leaves a part of it open." : "no report is recorded.")
    }

    /// The texts of the parts that no report of the respondent answers.
    fileprivate func openParts(of finding: Finding) -> [String] {
        let records = plans[finding.record.plan].records
        return obligation(of: finding)?.partsLeft.map { records.string(records.parts[$0].text) } ?? []
    }
}
