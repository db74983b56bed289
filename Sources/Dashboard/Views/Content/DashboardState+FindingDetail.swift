import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// `milestone 3.2a`, and of what has a name of its own that name.
    func shortName(of record: FindingRecord) -> String {
        switch record.kind {
        case .record(.plan), .record(.organisation): store.titled(record)
        case .record, .signOff, .note: store.name(of: record).replacing(":", with: " ", maxReplacements: 1)
        }
    }

    func write(finding: Finding, to writer: inout DetailWriter) {
        let standing = StateText(finding)
        let text = store.text(of: finding)
        writer.heading(text.message)
        writer.field(
            "Severity", finding.isDismissed ? "\(finding.severity.rawValue), dismissed" : standing.text,
            role: standing.role)
        writer.field("Rule", "\(store.ruleWords(of: finding)) (\(store.ruleName(of: finding)))")
        writer.field("Means", store.meaning(of: finding))
        writeDismissal(of: finding, to: &writer)
        writer.section("To ask")
        writer.text(text.question, indent: 2)
        writer.section(finding.records.count == 1 ? "The record" : "The records")
        for record in finding.records { write(record, to: &writer) }
        writeSources(of: finding, to: &writer)
        writeAuthor(of: finding, to: &writer)
    }

    private func write(_ record: FindingRecord, to writer: inout DetailWriter) {
        let plans = store.plans.count > 1 ? " (\(store.plans[record.plan].records.id))" : ""
        let name = "\(kindWord(record.kind)) \(store.titled(record))\(plans)"
        guard let link = link(to: record) else { return writer.text(name, indent: 2) }
        writer.item(name, state: record.ref.flatMap(standing), link: link)
    }

    private func kindWord(_ kind: FindingRecord.Kind) -> String {
        switch kind {
        case .record(let kind): kind.rawValue
        case .signOff: "sign-off"
        case .note: "no record:"
        }
    }

    /// How the record stands that a finding is about, where it stands to a date.
    private func standing(of ref: RecordRef) -> StateText? {
        switch ref.kind {
        case .action: stateText(ofAction: ref)
        case .milestone: StateText(states(ref).milestones[ref.row], asOf: states(ref).asOf)
        default: nil
        }
    }

    /// Where Enter on the record goes; nil where no view shows it.
    private func link(to record: FindingRecord) -> RowID? {
        switch record.kind {
        case .record(.document), .note: nil
        case .record: record.ref.map { .record($0) }
        case .signOff: .signOff(SignOffRef(plan: record.plan, row: record.row))
        }
    }

    private func writeDismissal(of finding: Finding, to writer: inout DetailWriter) {
        guard let note = store.dismissal(of: finding), let place = finding.dismissal else { return }
        let plan = store.plans[place.plan].records
        writer.section("Dismissed")
        writer.text("\(Shown.day(note.on)) by \(plan.string(note.by))", indent: 2, role: .label)
        writer.text(plan.string(note.reason), indent: 2)
    }

    private func writeSources(of finding: Finding, to writer: inout DetailWriter) {
        let sources = store.sources(of: finding)
        let plan = RecordRef(plan: finding.record.plan, kind: .plan, row: 0)
        writer.section("Source")
        if sources.isEmpty { writer.text("none is given", indent: 2, role: .dim) }
        for source in sources { writer.text(text(of: source, in: plan), indent: 2) }
    }

    private func writeAuthor(of finding: Finding, to writer: inout DetailWriter) {
        guard let note = store.authorship(of: finding) else { return }
        let plan = store.plans[finding.record.plan].records
        writer.section("Written down")
        writer.text("\(Shown.day(note.on)) by \(plan.string(note.by))", indent: 2, role: .label)
        writer.text(plan.string(note.reason), indent: 2)
    }

    func explain(finding: Finding) -> [Pages.Line] {
        let plan = RecordRef(plan: finding.record.plan, kind: .plan, row: 0)
        var lines = [
            heading("The rule: \(store.ruleName(of: finding)), \(finding.severity.rawValue)"),
            line(store.meaning(of: finding)), heading("What it finds"),
            line(store.text(of: finding).message), readAsOf(finding.record.plan),
        ]
        lines += store.sources(of: finding).map { line("Source: \(text(of: $0, in: plan)).") }
        if let note = store.dismissal(of: finding), let place = finding.dismissal {
            let records = store.plans[place.plan].records
            lines.append(heading("It is dismissed"))
            lines.append(
                line("On \(Shown.day(note.on)) by \(records.string(note.by)): \(records.string(note.reason))")
            )
        }
        for ref in finding.records.compactMap(\.ref) {
            let more = reasons(of: ref)
            if !more.isEmpty { lines += [heading("How \(store.titled(FindingRecord(ref))) stands")] + more }
        }
        return lines
    }

    /// Why a record that a finding is about stands as it does, where that can be told.
    private func reasons(of ref: RecordRef) -> [Pages.Line] {
        switch ref.kind {
        case .action, .milestone, .funding: explanation(of: ref)
        case .question: explain(question: ref)
        case .resolution: explain(resolution: ref)
        default: []
        }
    }
}
