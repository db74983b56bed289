import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// The lines of the detail; none where it has no room.
    var writtenDetail: [DetailLine] { detailLines ?? (detailPage == nil ? [] : writeDetail()) }

    /// The detail of the selected record, wrapped to the pane's width.
    func writeDetail() -> [DetailLine] {
        let content = layout.content(of: .detail)
        var writer = DetailWriter(
            width: content.width > 0 ? content.width : size.width, charset: environment.charset)
        if lastList == .view, let view = rows.view, let place = view.place(at: screens.top.rows.index) {
            view.content.write(at: place, to: &writer, in: self)
            if !writer.hasHistory { writeHistory(ofRow: view.content.record(at: place), to: &writer) }
            return writer.lines
        }
        if case .group(let key)? = selectedRow {
            write(group: key, to: &writer)
            return writer.lines
        }
        guard let ref = selected else {
            writer.text("Nothing is selected.", role: .dim)
            return writer.lines
        }
        write(ref, to: &writer)
        return writer.lines
    }

    func write(_ ref: RecordRef, to writer: inout DetailWriter) {
        switch ref.kind {
        case .plan: write(plan: ref, to: &writer)
        case .pillar: write(pillar: ref, to: &writer)
        case .action: write(action: ref, to: &writer)
        case .milestone: write(milestone: ref, to: &writer)
        case .funding: write(stream: ref, to: &writer)
        default: writer.heading(name(of: ref))
        }
        writeHistory(of: ref, to: &writer)
    }

    private func write(plan ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        writer.heading(plan.title)
        writer.field("Also called", plan.strings(plan.head.aliases).joined(separator: "; "))
        writer.field("As of", Shown.day(states(ref).asOf) + ownDate(of: plan, shown: states(ref).asOf))
        writer.field("Deadlines", "a month is due \(Shown.policy(states(ref).policy))")
        writeTally(of: ref, to: &writer)
        writeSideChart(of: ref, to: &writer)
        if let summary = plan.optional(plan.head.summary) {
            writer.blank()
            writer.text(summary)
        }
        writeMargin(plan.head.margin, of: ref, to: &writer)
        let documents = plan[children: plan.lists.documents]
        if !documents.isEmpty { writer.section("Papers") }
        for row in documents {
            let document = plan.documents[Int(row)]
            let date = document.date.edtf.map { ", " + Shown.date($0) } ?? ""
            writer.text("- \(plan.string(document.title))\(date)", indent: 0)
        }
    }

    /// The date that the plan pins, where it is read at another.
    private func ownDate(of plan: PlanRecords, shown: Day) -> String {
        guard let own = plan.head.asOf, own != shown else { return "" }
        return " (its own date is \(Shown.day(own)))"
    }

    private func write(pillar ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let pillar = plan.pillars[ref.row]
        writer.heading(name(of: ref))
        writer.field("Plan", plan.title)
        writeTally(of: ref, to: &writer)
        writeSideChart(of: ref, to: &writer)
        writeMargin(pillar.margin, of: ref, to: &writer)
        let actions = plan[children: pillar.actions]
        let limit = 50
        if !actions.isEmpty { writer.section("Actions") }
        for row in actions.prefix(limit) {
            let action = RecordRef(plan: ref.plan, kind: .action, row: Int(row))
            writer.item(name(of: action), state: stateText(ofAction: action), link: action)
        }
        if actions.count > limit { writer.text("and \(actions.count - limit) more", indent: 2, role: .dim) }
    }

    private func writeTally(of ref: RecordRef, to writer: inout DetailWriter) {
        guard let tally = tally(of: ref) else { return }
        writer.field("Actions", Shown.number(tally.actions))
        writer.field(
            "Milestones",
            "\(tally.milestones): \(tally.done) done, \(tally.late) late, \(tally.undated) undated, "
                + "\(tally.milestones - tally.done - tally.late - tally.undated) on track")
        if tally.questionable > 0 {
            writer.field("Questionable", Shown.number(tally.questionable), role: .questionable)
        }
    }

    func writeMargin(_ margin: Margin, of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        if margin.isExempt { writer.field("Exempt", "not for publication", role: .warning) }
        writer.field("Note", plan.optional(plan.note(of: margin)))
        for source in plan.sources(of: margin) { writer.field("Source", text(of: source, in: ref)) }
    }

    /// `Progress report, para 2.4: "quoted"`
    func text(of source: Source, in ref: RecordRef) -> String {
        let plan = records(ref)
        let row = source.document.row
        var text = row >= 0 ? plan.string(plan.documents[Int(row)].title) : plan.string(source.document.id)
        if let place = plan.optional(source.ref) { text += ", \(place)" }
        if let quote = plan.optional(source.quote) { text += ": \"\(quote)\"" }
        return text
    }

    func stateText(ofAction ref: RecordRef) -> StateText {
        let state = states(ref).actions[ref.row]
        let action = records(ref).actions[ref.row]
        return StateText(state.timeliness, late: lateCount(action, of: ref))
    }

    /// How many milestones of an action are late, those of its sub-actions included.
    func lateCount(_ action: PlanAction, of ref: RecordRef) -> Int {
        // Every row of an action asks for it: the lists are held alone, without the plan's other arrays.
        let listed = records(ref).rows
        let own = ChildRows(action.milestones, in: listed).count {
            states(ref).milestones[Int($0)].timeliness == .overdue
        }
        return ChildRows(action.actions, in: listed).reduce(own) {
            $0 + lateCount(records(ref).actions[Int($1)], of: ref)
        }
    }
}
