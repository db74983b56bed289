import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func write(action ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let state = states(ref).actions[ref.row]
        writer.heading(name(of: ref) + (action.isNew ? " (new)" : ""))
        writer.field("Leads", names(plan.run(action.leads), of: ref).joined(separator: ", "))
        if action.leads.isEmpty { writer.field("Leads", "nobody is named", role: .warning) }
        writer.field("Support", names(plan.run(action.support), of: ref).joined(separator: ", "))
        writer.field("Status", label(state.status.rawValue, of: ref) + statusOrigin(ref))
        writeConfidence(ref, to: &writer)
        let timeliness = stateText(ofAction: ref)
        writer.field("Dates", timeliness.text, role: timeliness.role)
        writer.field("Places", plan.strings(plan.run(action.places)).joined(separator: ", "))
        if let parent = parent(of: ref) {
            let label =
                parent.kind == .pillar
                ? plan.optional(plan.head.pillarTerm) ?? PlanHead.defaultPillarTerm : "Part of"
            writer.field(label, name(of: parent), link: parent)
        }
        if store.plans.count > 1 { writer.field("Plan", plan.title) }
        writeMargin(action.margin, of: ref, to: &writer)
        writeChildren(of: ref, to: &writer)
        writeFunding(of: ref, to: &writer)
        writeUpdates(of: ref, to: &writer)
    }

    /// Who set the status, and when.
    private func statusOrigin(_ ref: RecordRef) -> String {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        guard let row = plan.lastUpdate(action, on: states(ref).asOf, where: { $0.status != nil }) else {
            return ""
        }
        let update = plan.updates[row]
        let by = plan.optional(update.by).map { " by \($0)" } ?? ""
        return " (set \(update.on.edtf.map(Shown.date) ?? "")\(by))"
    }

    private func writeConfidence(_ ref: RecordRef, to writer: inout DetailWriter) {
        guard let judgement = store.plans[ref.plan].confidence(ofAction: ref.row) else { return }
        let by = records(ref).optional(judgement.by).map { " by \($0)" } ?? ""
        let why = records(ref).optional(judgement.why).map { ": \($0)" } ?? ""
        let mark = judgement.rag.mark.isEmpty ? "" : judgement.rag.mark + " "
        writer.field(
            "Confidence",
            "\(mark)\(label(judgement.rag.rawValue, of: ref)), \(Shown.day(judgement.on))\(by)\(recorded(judgement.recorded))\(why)",
            role: judgement.rag.role)
    }

    private func writeChildren(of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        writer.section("Milestones")
        if action.milestones.isEmpty { writer.text("none of its own", indent: 2, role: .dim) }
        for row in plan[children: action.milestones] {
            let milestone = RecordRef(plan: ref.plan, kind: .milestone, row: Int(row))
            let state = states(ref).milestones[Int(row)]
            let mark = state.isQuestionable ? " ?" : ""
            writer.item(
                name(of: milestone) + mark, state: StateText(state, asOf: states(ref).asOf), link: milestone)
        }
        if !action.actions.isEmpty { writer.section("Sub-actions") }
        for row in plan[children: action.actions] {
            let child = RecordRef(plan: ref.plan, kind: .action, row: Int(row))
            writer.item(name(of: child), state: stateText(ofAction: child), link: child)
        }
    }

    private func writeFunding(of ref: RecordRef, to writer: inout DetailWriter) {
        let streams = store.streams(payingFor: ref.row, of: ref.plan)
        if !streams.isEmpty { writer.section("Funding") }
        for row in streams {
            let stream = RecordRef(plan: ref.plan, kind: .funding, row: row)
            writer.item(
                "\(title(of: stream)), \(amountText(of: stream)), \(endText(of: stream))", state: nil,
                link: stream)
        }
    }

    /// The newest first; what is dated after the as-of date does not count and is not shown.
    private func writeUpdates(of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let asOf = states(ref).asOf
        let updates = plan.updates[plan.run(plan.actions[ref.row].updates)].enumerated()
            .filter { $0.element.on.edtf?.counts(on: asOf) == true }
            .sorted { one, other in
                let days = [one, other].map { $0.element.on.edtf.map(PlanRecords.order) ?? .earliest }
                return days[0] == days[1] ? one.offset > other.offset : days[0] > days[1]
            }
            .map(\.element)
        writer.section("Updates")
        if updates.isEmpty { writer.text("no update", indent: 2, role: .warning) }
        for update in updates {
            let by = plan.optional(update.by).map { ", \($0)" } ?? ""
            let was = update.was.map { " (was \(label($0.rawValue, of: ref)))" } ?? ""
            let status = update.status.map { ", set to \(label($0.rawValue, of: ref))\(was)" } ?? ""
            let recorded = recorded(plan.aside(of: update).recorded)
            writer.text(
                "\(update.on.edtf.map(Shown.date) ?? "")\(by)\(status)\(recorded)", indent: 0, role: .label)
            let text = plan.string(update.text)
            if !text.isEmpty { writer.text(text, indent: 2) }
            for source in plan.sources(of: update.margin) {
                writer.text(self.text(of: source, in: ref), indent: 2, role: .dim)
            }
        }
    }
}
