import PlanModel
import PlanStore

extension ListBuilder {
    static let meetingColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("body", .text), ListColumn("date"),
        ListColumn("title", .text), ListColumn("invited", .text), ListColumn("attended", .text),
        ListColumn("absent", .text),
    ]

    func meetings() -> [[ListValue]] { kept(.meeting).map(row(ofMeeting:)) }

    private func row(ofMeeting ref: RecordRef) -> [ListValue] {
        let records = store.plans[ref.plan].records
        let meeting = records.meetings[ref.row]
        let state = store.meetingState(of: ref)
        return [
            .record(planLabel(ref.plan)),
            .text(records.string(meeting.id)),
            ListValue(organisationLabel(meeting.body, of: ref.plan)),
            ListValue(meeting.date.edtf),
            ListValue(records.optional(meeting.title)),
            .texts(state.invited),
            .texts(state.attended),
            .texts(state.absent),
        ]
    }

    static let questionColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("meeting", .text), ListColumn("date"),
        ListColumn("to", .text), ListColumn("kind"), ListColumn("text", .text), ListColumn("answered"),
    ]

    func questions() -> [[ListValue]] {
        kept(.question).filter(store.hasBeenAsked).map(row(ofQuestion:))
    }

    private func row(ofQuestion ref: RecordRef) -> [ListValue] {
        let records = store.plans[ref.plan].records
        let question = records.questions[ref.row]
        return [
            .record(planLabel(ref.plan)),
            .text(records.string(question.id)),
            .record(meetingLabel(question.meeting, of: ref.plan)),
            ListValue(records.meetings[Int(question.meeting)].date.edtf),
            .records(organisationLabels(question.to, of: ref.plan)),
            ListValue(question.kind),
            .text(records.string(question.text)),
            ListValue(store.isAnswered(ref)),
        ]
    }
}
