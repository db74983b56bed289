import PlanModel
import PlanStore
import TextGrid

/// One thing that happened to a record: when, by whom, what and why.
struct HistoryLine {
    var day: Day
    var by: String?
    var what: String
    var why: String?
    var recorded: Day?
    /// Of this session, whose order is that of the edits.
    var isOfSession = false
}

// What became of a record, a line each: from what stands in the plan, and from the edits of this session that leave
// no entry there.
extension DashboardState {
    /// Writes the history of what a row of a view stands for.
    func writeHistory(ofRow record: RecordRef?, to writer: inout DetailWriter) {
        // What stands for a record that has a row of its own elsewhere tells of that there.
        if let entry = selectedEntry { return writeSession(of: entry, to: &writer) }
        if let record { writeHistory(of: record, to: &writer) }
    }

    /// Writes the history of a record, the newest first; nothing where there is none.
    func writeHistory(of ref: RecordRef, to writer: inout DetailWriter) {
        let asOf = states(ref).asOf
        let told = entries(of: ref).filter { $0.day <= asOf }.enumerated()
            .sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }.map(\.element)
        write(sessionLines(of: ref).reversed() + told, to: &writer)
    }

    func write(_ lines: [HistoryLine], to writer: inout DetailWriter) {
        guard !lines.isEmpty else { return }
        writer.section("History")
        writer.hasHistory = true
        for line in lines.prefix(Self.longestHistory) {
            let by = line.by.map { ", \($0)" } ?? ""
            let why = line.why.map { ": \($0.onOneLine)" } ?? ""
            let session = line.isOfSession ? " (this session)" : ""
            writer.text("\(Shown.day(line.day))\(by)\(recorded(line.recorded)), \(line.what)\(why)\(session)")
        }
        if lines.count > Self.longestHistory {
            writer.text("and \(Shown.number(lines.count - Self.longestHistory)) older", role: .dim)
        }
    }

    private static let longestHistory = 12

    private func entries(of ref: RecordRef) -> [HistoryLine] {
        let plan = records(ref)
        switch ref.kind {
        case .action:
            let action = plan.actions[ref.row]
            return plan.updates[plan.run(action.updates)].compactMap { update in
                guard let status = update.status, let day = update.on.edtf.map(PlanRecords.order) else {
                    return nil
                }
                let was = update.was.map { "\(label($0.rawValue, of: ref)) to " } ?? "set to "
                return HistoryLine(
                    day: day, by: plan.optional(update.by), what: was + label(status.rawValue, of: ref),
                    why: plan.optional(update.text).flatMap { $0.isEmpty ? nil : $0 },
                    recorded: plan.aside(of: update).recorded)
            }
                + plan.confidence[plan.run(action.confidence)].map { judgement in
                    HistoryLine(
                        day: judgement.on, by: plan.optional(judgement.by),
                        what: "confidence \(label(judgement.rag.rawValue, of: ref))",
                        why: plan.optional(judgement.why), recorded: judgement.recorded)
                }
        case .milestone:
            let milestone = plan.milestones[ref.row]
            return plan.revisions[plan.run(milestone.revisions)].map { revision in
                HistoryLine(
                    day: revision.on, by: plan.optional(revision.by),
                    what: "due \(revision.due.edtf.map(Shown.date) ?? "")", why: plan.optional(revision.why),
                    recorded: revision.recorded)
            }
                + plan.evidence[plan.run(milestone.evidence)].map { evidence in
                    HistoryLine(
                        day: evidence.on, by: plan.optional(evidence.by),
                        what: "evidence \(evidence.verdict.rawValue)", why: plan.optional(evidence.quote),
                        recorded: evidence.recorded)
                }
        case .question: return answers(of: plan.questions[ref.row], in: plan)
        case .resolution: return replies(to: plan.resolutions[ref.row], of: ref)
        default: return []
        }
    }

    private func answers(of question: Question, in plan: PlanRecords) -> [HistoryLine] {
        plan.answers[question.answers].compactMap { answer in
            answer.on.edtf.map {
                // What was answered stands in whole above.
                HistoryLine(day: PlanRecords.order(of: $0), by: plan.optional(answer.by), what: "answered")
            }
        }
    }

    private func replies(to resolution: Resolution, of ref: RecordRef) -> [HistoryLine] {
        let plan = records(ref)
        let reports = plan.reports[resolution.reports].compactMap { report in
            report.on.edtf.map {
                HistoryLine(day: PlanRecords.order(of: $0), by: name(report.from, of: ref), what: "reported")
            }
        }
        let response = resolution.response.map { response in
            HistoryLine(
                day: response.on, by: plan.optional(response.by),
                what: response.kind.rawValue.replacing("-", with: " "))
        }
        let closed = resolution.closed.map { HistoryLine(day: $0, what: "closed by the committee") }
        return reports + [response, closed].compactMap { $0 }
    }

    /// The edits of this session that set members of the record, or made it; what appended an entry stands above.
    private func sessionLines(of ref: RecordRef) -> [HistoryLine] {
        let name = RecordName(ref.kind, store.idText(of: ref))
        let plan = records(ref).id
        let logs: Set<String> = ["updates", "confidence", "revisions", "evidence"]
        return store.history.steps.joined().compactMap { edit in
            guard edit.plan == plan, edit.on <= states(ref).asOf else { return nil }
            let concerns = edit.changes.contains { change in
                change.place.record == name || change.comings.contains { $0.name == name }
            }
            let isTold = edit.changes.contains { change in
                guard change.place.record == name, case .insert(let list, _, _) = change.operation else {
                    return false
                }
                return logs.contains(list)
            }
            guard concerns, !isTold else { return nil }
            return HistoryLine(
                day: edit.on, by: edit.by.isEmpty ? nil : edit.by, what: edit.summary, isOfSession: true)
        }
    }
}
