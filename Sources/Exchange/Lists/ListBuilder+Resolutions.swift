import PlanModel
import PlanStore

extension ListBuilder {
    static let obligationColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("meeting", .text), ListColumn("body", .text),
        ListColumn("date"), ListColumn("respondent", .text), ListColumn("verb"), ListColumn("text", .text),
        ListColumn("due"), ListColumn("state"), ListColumn("daysOpen", .number),
    ]

    func obligations() -> [[ListValue]] { keptObligations().map(row(of:)) }

    /// What the filter keeps of what is owed, in the plans' order.
    func keptObligations() -> [Obligation] {
        store.plans.indices.filter(sieve.keepsPlan).flatMap(store.obligations(inPlan:)).filter(sieve.keeps)
    }

    private func row(of obligation: Obligation) -> [ListValue] {
        let plan = obligation.resolution.plan
        let records = store.plans[plan].records
        let resolution = records.resolutions[obligation.resolution.row]
        let meeting = records.meetings[Int(resolution.meeting)]
        return [
            .record(planLabel(plan)),
            .text(records.string(resolution.id)),
            .record(meetingLabel(resolution.meeting, of: plan)),
            ListValue(organisationLabel(meeting.body, of: plan)),
            ListValue(meeting.date.edtf),
            ListValue(respondentLabel(of: obligation)),
            ListValue(resolution.verb),
            .text(records.string(resolution.text)),
            ListValue(obligation.due),
            .text(obligation.state.rawValue),
            ListValue(obligation.daysOpen),
        ]
    }

    /// Who owes it, by the id of the file; nil where nobody is named.
    func respondentLabel(of obligation: Obligation) -> RecordLabel? {
        obligation.respondentID.map { id in
            let name = obligation.respondent.map { store.directory.entries[$0].shownName }
            return RecordLabel(id: id, short: name ?? id)
        }
    }

    static let resolutionColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("meeting", .text), ListColumn("date"),
        ListColumn("verb"), ListColumn("text", .text), ListColumn("respondents", .text),
        ListColumn("response"), ListColumn("closed"), ListColumn("proposed"),
    ]

    func resolutions() -> [[ListValue]] {
        kept(.resolution).filter(store.hasBeenResolved).map(row(ofResolution:))
    }

    private func row(ofResolution ref: RecordRef) -> [ListValue] {
        let records = store.plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        let state = store.resolutionState(of: ref)
        return [
            .record(planLabel(ref.plan)),
            .text(records.string(resolution.id)),
            .record(meetingLabel(resolution.meeting, of: ref.plan)),
            ListValue(records.meetings[Int(resolution.meeting)].date.edtf),
            ListValue(resolution.verb),
            .text(records.string(resolution.text)),
            .records(organisationLabels(resolution.respondents, of: ref.plan)),
            ListValue(state.response),
            ListValue(state.closed),
            .flag(resolution.isProposed),
        ]
    }
}
