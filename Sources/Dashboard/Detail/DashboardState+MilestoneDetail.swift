import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func write(milestone ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let milestone = plan.milestones[ref.row]
        let state = states(ref).milestones[ref.row]
        let asOf = states(ref).asOf
        writer.heading(name(of: ref))
        let timeliness = StateText(state, asOf: asOf)
        writer.field("State", timeliness.text, role: timeliness.role)
        if state.isQuestionable { writer.field("Evidence", "? questionable: see below", role: .questionable) }
        writer.field("Due", dueText(of: ref))
        writer.field(
            "Deadline", state.deadline.map { "\(Shown.day($0)), policy \(states(ref).policy.rawValue)" })
        // Of an earlier day nothing is told that was not known then.
        if let done = milestone.done.edtf, done.counts(on: asOf) || states(ref).isPresent {
            let waits = done.counts(on: asOf) ? "" : " (does not count yet)"
            let printed = printed(records(ref).done(of: milestone), of: ref)
            writer.field("Done", Shown.date(done) + printed + waits)
        }
        if milestone.isCancelled { writer.field("Cancelled", "yes (undated)") }
        if milestone.kind == .commitment { writer.field("Kind", "a commitment found in prose") }
        writer.field("Target", targetText(records(ref).target(of: milestone), of: ref))
        writer.field("Leads", leadsText(of: ref))
        if let action = parent(of: ref) { writer.field("Action", name(of: action), link: action) }
        writeMargin(milestone.margin, of: ref, to: &writer)
        writeAlternatives(records(ref).alternatives(of: milestone), of: ref, to: &writer)
        writeRevisions(of: ref, to: &writer)
        writeEvidence(of: ref, to: &writer)
        if lastList == .overdue { writeSideChart(of: ref, to: &writer) }
    }

    private func leadsText(of ref: RecordRef) -> String? {
        guard let action = action(of: ref) else { return nil }
        return names(records(action).run(records(action).actions[action.row].leads), of: action).joined(
            separator: ", ")
    }

    /// The due date in force, as it is read and as it was printed, and the original where it was moved.
    func dueText(of ref: RecordRef) -> String {
        let plan = records(ref)
        let milestone = plan.milestones[ref.row]
        let due = plan.printedDueInForce(milestone, on: states(ref).asOf)
        guard let date = due.edtf else { return "no date" + printed(due, of: ref) }
        var text = Shown.date(date) + printed(due, of: ref)
        if plan.revisionInForce(milestone, on: states(ref).asOf) != nil {
            text += ", originally \(milestone.due.edtf.map(Shown.date) ?? "no date")"
        }
        return text
    }

    func printed(_ date: PrintedDate, of ref: RecordRef) -> String {
        records(ref).optional(date.printed).map { ", printed \"\($0)\"" } ?? ""
    }

    private func targetText(_ target: Target?, of ref: RecordRef) -> String? {
        guard let target, let value = records(ref).number(target.value) else { return nil }
        let unit = records(ref).optional(target.unit).map { " \($0)" } ?? ""
        let current =
            records(ref).number(target.current).map { "; now \(Shown.number($0))" } ?? "; no value reported"
        return Shown.number(value) + unit + current
    }

    func writeAlternatives(_ run: Run<Alternative>, of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        if !run.isEmpty { writer.section("Other readings of the date (never counted)") }
        for alternative in plan.alternatives[run] {
            let why = plan.optional(alternative.why).map { ": \($0)" } ?? ""
            writer.text(
                "\(alternative.date.edtf.map(Shown.date) ?? "")\(printed(alternative.date, of: ref))\(why)",
                indent: 2)
        }
    }

    private func writeRevisions(of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let revisions = plan.revisions[plan.run(plan.milestones[ref.row].revisions)].filter {
            $0.on <= states(ref).asOf
        }
        if !revisions.isEmpty { writer.section("Due date moved") }
        for revision in revisions {
            let by = plan.optional(revision.by).map { " by \($0)" } ?? ""
            let why = plan.optional(revision.why).map { ": \($0)" } ?? ""
            writer.text(
                "\(Shown.day(revision.on))\(by)\(recorded(revision.recorded)), to \(revision.due.edtf.map(Shown.date) ?? "")\(why)",
                indent: 2)
        }
    }

    private func writeEvidence(of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let evidence = plan.evidence[plan.run(plan.milestones[ref.row].evidence)].filter {
            $0.on <= states(ref).asOf
        }
        writer.section("Evidence")
        if evidence.isEmpty { writer.text("none recorded", indent: 2, role: .dim) }
        for (index, item) in evidence.enumerated().reversed() {
            let isInForce = index == evidence.count - 1
            let by = plan.optional(item.by).map { " by \($0)" } ?? ""
            let recorded = recorded(item.recorded)
            writer.text(
                "\(item.verdict.rawValue), \(Shown.day(item.on))\(by)\(recorded)\(isInForce ? "" : " (superseded)")",
                indent: 2, role: isInForce && item.verdict != .met ? .questionable : .text)
            if let quote = plan.optional(item.quote) { writer.text("\"\(quote)\"", indent: 4) }
            for source in plan.sources(of: item.margin) {
                writer.text(text(of: source, in: ref), indent: 4, role: .dim)
            }
        }
    }
}
