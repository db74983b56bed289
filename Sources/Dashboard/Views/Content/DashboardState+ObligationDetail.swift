import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// The respondent's name, or the id that leads nowhere; nil where nobody is named.
    func respondentName(of obligation: Obligation) -> String? {
        if let entry = obligation.respondent { return store.directory.entries[entry].shownName }
        return obligation.respondentID.map { $0 + " (unknown id)" }
    }

    /// The meeting at which a question was asked or a resolution made.
    func meeting(ofAsked ref: RecordRef) -> RecordRef {
        ref.kind == .question ? meeting(ofQuestion: ref) : meeting(of: ref)
    }

    func write(_ obligation: Obligation, to writer: inout DetailWriter) {
        let ref = obligation.resolution
        let plan = records(ref)
        let resolution = plan.resolutions[ref.row]
        writer.heading("\(store.idText(of: ref)) \(plan.string(resolution.text))")
        writer.field(
            "Owed by", respondentName(of: obligation) ?? "nobody is named",
            role: obligation.respondentID == nil ? .warning : .value,
            link: obligation.respondent.map { .record(store.organisation(ofEntry: $0)) })
        let standing = StateText(obligation)
        let open = obligation.daysOpen.map { ", open \(Shown.count($0, "day"))" } ?? ""
        writer.field("State", standing.text + open, role: standing.role)
        writer.field("Due", dueText(of: obligation))
        writeSteps(of: obligation, to: &writer)
        writeMeeting(of: ref, to: &writer)
        write(parts: resolution.parts, left: Set(obligation.partsLeft), of: ref, to: &writer)
        write(reports: obligation.reports, of: ref, to: &writer)
        writeActions(of: ref, to: &writer)
        writeMargin(resolution.margin, of: ref, to: &writer)
    }

    /// Closing takes two: the respondent reports, the committee accepts.
    private func writeSteps(of obligation: Obligation, to writer: inout DetailWriter) {
        let state = store.resolutionState(of: obligation.resolution)
        let isReported =
            obligation.state == .reported || obligation.state == .closed && !obligation.reports.isEmpty
        writer.field("Step 1 of 2", isReported ? "+ reported by the respondent" : "- the respondent reports")
        writer.field(
            "Step 2 of 2",
            state.closed.map { "+ closed by the committee, \(Shown.day($0))" } ?? "- the committee closes it")
        writer.field("Response", responseText(of: obligation.resolution))
    }

    /// What the executive answered; in principle is not yet done.
    func responseText(of ref: RecordRef) -> String? {
        let resolution = records(ref).resolutions[ref.row]
        guard let kind = store.resolutionState(of: ref).response, let response = resolution.response else {
            return resolution.isResponseRequired ? "required within two months; none is recorded" : nil
        }
        let by = records(ref).optional(response.by).map { " by \($0)" } ?? ""
        return "\(kind.rawValue.replacing("-", with: " ")), \(Shown.day(response.on))\(by)"
    }

    func dueText(of obligation: Obligation) -> String {
        guard let due = obligation.due else { return "no date was set" }
        let resolution = records(obligation.resolution).resolutions[obligation.resolution.row]
        let rule = resolution.due.edtf == nil ? ", two months after the meeting" : ""
        return Shown.date(due) + rule + (obligation.isPastDue ? ", past due" : "")
    }

    private func writeMeeting(of ref: RecordRef, to writer: inout DetailWriter) {
        let meeting = meeting(ofAsked: ref)
        writer.field("Asked at", meetingName(meeting), link: meeting)
        if ref.kind == .resolution {
            let resolution = records(ref).resolutions[ref.row]
            writer.field("Verb", resolution.verb.rawValue + (resolution.isProposed ? " (proposed)" : ""))
            writer.field("Minute", records(ref).optional(resolution.minute))
        }
        if store.plans.count > 1 { writer.field("Plan", records(ref).title) }
    }

    private func write(reports rows: [Int], of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        writer.section("Reports")
        if rows.isEmpty { writer.text("none recorded", indent: 2, role: .warning) }
        for row in rows {
            let report = plan.reports[row]
            writer.text("\(dateText(report.on, of: ref)), \(name(report.from, of: ref))", role: .label)
            writer.text(plan.string(report.text), indent: 2)
            for (word, list) in [("answers", report.answers), ("partly answers", report.partly)] {
                let names = plan.references[list].map { plan.string($0.id) }
                if !names.isEmpty {
                    writer.text("\(word): \(names.joined(separator: ", "))", indent: 2, role: .dim)
                }
            }
            for source in plan.sources(of: report.margin) {
                writer.text(text(of: source, in: ref), indent: 2, role: .dim)
            }
        }
    }

    func writeActions(of ref: RecordRef, to writer: inout DetailWriter) {
        let actions = records(ref).references[records(ref).resolutions[ref.row].actions].filter(\.isKnown)
        if !actions.isEmpty { writer.section("Actions") }
        for reference in actions {
            let action = RecordRef(plan: ref.plan, kind: .action, row: Int(reference.row))
            writer.item(name(of: action), state: stateText(ofAction: action), link: action)
        }
    }

    func write(resolution ref: RecordRef, to writer: inout DetailWriter) {
        let resolution = records(ref).resolutions[ref.row]
        writer.heading("\(store.idText(of: ref)) \(records(ref).string(resolution.text))")
        writer.field(
            "Owes", resolution.isProposed ? "nothing: asked for in a paper, not resolved" : "nothing: a note")
        writeNames(resolution.respondents, as: "Named", of: ref, to: &writer)
        writer.field("Response", responseText(of: ref))
        writeMeeting(of: ref, to: &writer)
        writeActions(of: ref, to: &writer)
        writeMargin(resolution.margin, of: ref, to: &writer)
    }

    func write(question ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let question = plan.questions[ref.row]
        let state = store.questionState(of: ref)
        writer.heading("\(store.idText(of: ref)) \(plan.string(question.text))")
        let standing = StateText(state, kind: question.kind)
        writer.field("State", standing.text, role: standing.role)
        writeNames(question.to, as: "Asked of", of: ref, to: &writer)
        writer.field("Asked by", plan.optional(question.by))
        writeMeeting(of: ref, to: &writer)
        write(
            parts: question.parts, left: state.isAnswered == nil ? [] : Set(state.partsLeft), of: ref,
            to: &writer)
        writer.section("Answers")
        if state.answers.isEmpty {
            writer.text(
                state.isAnswered == nil ? "none is needed" : "none recorded", indent: 2,
                role: state.isAnswered == nil ? .dim : .warning)
        }
        for row in state.answers {
            let answer = plan.answers[row]
            let by = plan.optional(answer.by).map { ", \($0)" } ?? ""
            let how = answer.how.map { $0 == .meeting ? ", at the meeting" : ", in writing" } ?? ""
            writer.text("\(dateText(answer.on, of: ref))\(by)\(how)", role: .label)
            writer.text(plan.string(answer.text), indent: 2)
        }
        writeMargin(question.margin, of: ref, to: &writer)
    }
}
