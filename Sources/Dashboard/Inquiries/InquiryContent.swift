import PlanModel
import PlanStore
import TextGrid

/// The answer to one of the questions that no other view answers as it stands.
struct InquiryContent: ViewContent {
    typealias Row = InquiryRow

    static let columns: [ViewColumn] = Inquiry.allCases.flatMap(\.columns)
    static let emptyText = "Nothing in these plans answers to this at this date."

    let inquiry: Inquiry
    let subject: InquirySubject?
    let rows: [InquiryRow]
    let remarks: [String]

    var columns: [ViewColumn] { inquiry.columns }
    var ownOrder: String { inquiry.ownOrder }

    init(_ inquiry: Inquiry, of store: PlanStore, keeping filter: PlanFilter, about subject: InquirySubject?)
    {
        self.inquiry = inquiry
        self.subject = subject
        var gathering = InquiryGathering(store: store, filter: filter)
        gathering.gather(inquiry, about: subject)
        rows = gathering.rows
        remarks = gathering.remarks
    }

    func id(of row: InquiryRow) -> RowID { row.id }
    func record(of row: InquiryRow) -> RecordRef? { row.ref }

    func isFound(_ row: InquiryRow, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(row.ref, by: query)
    }

    func cell(_ column: ViewColumn, of row: InquiryRow, width: Int, in state: DashboardState) -> ViewCell {
        switch column.id {
        case .state:
            let text = row.state ?? state.standing(of: row.ref)
            return ViewCell(text.text, role: text.role, order: row.days.map { .number(Int64($0)) } ?? .text)
        case .days: return .number(row.days, unit: "d")
        case .record:
            return ViewCell(
                (inquiry == .pillars && row.ref.kind == .pillar ? "  " : "") + state.asked(row.ref))
        case .what: return ViewCell(state.words(of: row))
        case .who: return ViewCell(state.concerned(by: row))
        case .date: return .date(row.date)
        case .money:
            guard row.ref.kind == .funding else { return .nothing }
            return ViewCell(state.amountText(of: row.ref), role: .money)
        case .source:
            return ViewCell(state.sourceText(of: row.ref) ?? "", role: .dim)
        case .plan: return ViewCell(state.records(row.ref).id, role: .dim)
        default: return state.tallyCell(column.id, of: row.ref)
        }
    }

    func write(_ row: InquiryRow, to writer: inout DetailWriter, in state: DashboardState) {
        let words = state.words(of: row)
        if case .entry = row.what { writer.text(words, role: .value) }
        if inquiry == .mentions {
            if !words.isEmpty { writer.text(words, role: .value) }
            writer.field("Stands in", state.sourceText(of: row.ref))
        }
        if let obligation = row.obligation { return state.write(obligation, to: &writer) }
        state.writeWhole(row.ref, to: &writer)
    }

    func explanation(of row: InquiryRow, in state: DashboardState) -> [Pages.Line] {
        let reason = [state.heading(inquiry.question), state.line(inquiry.rule)]
        if let obligation = row.obligation { return reason + state.explain(obligation) }
        switch row.ref.kind {
        case .plan, .pillar, .action, .milestone, .funding: return reason + state.explanation(of: row.ref)
        case .resolution: return reason + state.explain(resolution: row.ref)
        case .question: return reason + state.explain(question: row.ref)
        default: return reason + [state.readAsOf(row.ref.plan)]
        }
    }
}
