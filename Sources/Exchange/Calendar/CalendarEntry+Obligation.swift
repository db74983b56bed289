import PlanModel
import PlanStore

extension CalendarEntry {
    /// The day by which a respondent is to report to a committee, also where that has been done; nil without one.
    init?(_ obligation: Obligation, _ builder: ListBuilder) {
        guard let deadline = obligation.deadline else { return nil }
        let ref = obligation.resolution
        let plan = builder.store.plans[ref.plan]
        let records = plan.records
        let resolution = records.resolutions[ref.row]
        let text = records.string(resolution.text)
        let who = builder.respondentLabel(of: obligation)?.short

        var lines = Self.due(
            resolution.due.edtf == nil ? PrintedDate(obligation.due) : resolution.due, deadline: deadline,
            in: plan)
        if resolution.due.edtf == nil {
            lines.append("Two months after the meeting, for a response was required")
        }
        let open = obligation.daysOpen.map { " for \(Shown.count($0, "day"))" } ?? ""
        lines.append("\(obligation.state.rawValue)\(open) as of \(Shown.day(plan.states.asOf))")
        lines.append("Resolution \(records.string(resolution.id)): \(text)")
        lines.append("Meeting: \(builder.meetingLabel(resolution.meeting, of: ref.plan).short)")
        lines.append("Plan: \(records.title)")

        uid = Self.uid(
            records.id, "resolution", records.string(resolution.id), obligation.respondentID ?? "nobody")
        self.deadline = deadline
        summary = who.map { "\($0) to report: \(text)" } ?? "A report is owed: \(text)"
        description = lines.joined(separator: "\n")
        category = "Reports owed"
        state = obligation.state.isOwed ? .open(isBegun: obligation.state == .partAnswered) : .done(on: nil)
    }
}
