import PlanModel
import PlanStore
import TextGrid

/// What views say of the records of meetings.
extension DashboardState {
    func meeting(of resolution: RecordRef) -> RecordRef {
        let row = Int(records(resolution).resolutions[resolution.row].meeting)
        return RecordRef(plan: resolution.plan, kind: .meeting, row: row)
    }

    func meeting(ofQuestion question: RecordRef) -> RecordRef {
        let row = Int(records(question).questions[question.row].meeting)
        return RecordRef(plan: question.plan, kind: .meeting, row: row)
    }

    /// `Scrutiny Co-ordination Committee, 17 Feb 2010`
    func meetingName(_ ref: RecordRef) -> String {
        let meeting = records(ref).meetings[ref.row]
        let date = meeting.date.edtf.map { ", " + Shown.date($0) } ?? ""
        return name(meeting.body, of: ref) + date
    }

    /// `Shown.date`, and the date as it was printed.
    func dateText(_ date: PrintedDate, of ref: RecordRef) -> String {
        (date.edtf.map(Shown.date) ?? "no date") + printed(date, of: ref)
    }

    /// The organisation that a reference leads to, as a link.
    func link(_ reference: Reference, of plan: Int) -> RowID? {
        store.directory.entry(plan: plan, row: reference.row).map { .record(store.organisation(ofEntry: $0)) }
    }

    /// Organisations one under the other, each leading to its witness sheet.
    func writeNames(
        _ list: Run<Reference>, as label: String, of ref: RecordRef, to writer: inout DetailWriter
    ) {
        for (place, reference) in records(ref).references[list].enumerated() {
            writer.field(
                place == 0 ? label : "", name(reference, of: ref), link: link(reference, of: ref.plan))
        }
    }

    /// The parts of a question or a resolution, each with whether it has been answered.
    func write(parts: Run<Part>, left: Set<Int>, of ref: RecordRef, to writer: inout DetailWriter) {
        guard !parts.isEmpty else { return }
        writer.section("Parts")
        for row in parts.range {
            let isLeft = left.contains(row)
            let mark = isLeft ? "! not answered" : "+ answered"
            writer.text(
                "\(mark): \(records(ref).string(records(ref).parts[row].text))", indent: 2,
                role: isLeft ? .warning : .done)
        }
    }

    func heading(_ text: String) -> Pages.Line { Pages.Line(kind: .heading, text: text) }
    func line(_ text: String) -> Pages.Line { Pages.Line(kind: .text, text: text) }

    func readAsOf(_ plan: Int) -> Pages.Line {
        line(
            "Read as of \(Shown.day(store.plans[plan].states.asOf)) \(origin(ofAsOf: RecordRef(plan: plan, kind: .plan, row: 0)))."
        )
    }

    func sourceLines(_ margin: Margin, of ref: RecordRef) -> [Pages.Line] {
        records(ref).sources(of: margin).map { line("Source: \(text(of: $0, in: ref)).") }
    }
}
