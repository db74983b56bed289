import PlanModel
import PlanStore
import TextGrid

/// What taking part would cost each population, the people at both ends of the tipping point, and how far off.
struct ParticipationContent: ViewContent {
    struct Row: Sendable {
        var plan: Int
        var row: Int
    }

    static let columns = [
        ViewColumn(.title, "Population", .text, width: 20, upTo: nil, weight: 10),
        ViewColumn(.residents, "Residents", .number, width: 10, weight: 7),
        ViewColumn(.cost, "Cost", .number, width: 12, weight: 9),
        ViewColumn(.low, "Tips from", .number, width: 10, weight: 8),
        ViewColumn(.participants, "to", .number, width: 10, weight: 5),
        ViewColumn(.gap, "Missing", .number, width: 10, weight: 4),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let emptyText = "No plan works out what taking part would cost."

    let rows: [Row]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        // Nobody leads a cost model.
        guard filter.leads.isEmpty else {
            rows = []
            return
        }
        rows = store.plans.indices.filter(sieve.keepsPlan).flatMap { plan in
            store.plans[plan].records.lists.participation.range.map { Row(plan: plan, row: $0) }
        }.filter { Self.finds($0, by: filter.match, in: store) }
    }

    private static func finds(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        let records = store.plans[row.plan].records
        let model = records.participation[row.row]
        return query.matches(
            short: [records.string(model.title)],
            long: [model.basis, records.note(of: model.margin)].compactMap(records.optional))
    }

    func id(of row: Row) -> RowID { .entry(plan: row.plan, .participation, row: row.row) }
    func record(of row: Row) -> RecordRef? { nil }
    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        Self.finds(row, by: query, in: store)
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        let records = state.store.plans[row.plan].records
        let model = records.participation[row.row]
        let figures = records.figures(of: model)
        func number(_ number: ExactNumber?, _ sign: String = "") -> ViewCell {
            ViewCell(number.map { sign + Shown.number($0) } ?? "", order: .exact(number))
        }
        switch column.id {
        case .title: return ViewCell(records.string(model.title))
        case .residents: return number(records.number(model.residents))
        case .cost: return number(figures?.cost, "£")
        case .low: return number(figures?.low)
        case .participants: return number(figures?.high)
        case .gap:
            return figures?.missingToLow == nil
                ? ViewCell("not known", role: .dim, order: .exact(nil)) : number(figures?.missingToLow)
        case .plan: return ViewCell(records.id, role: .dim)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.store.plans[row.plan].records
        let model = records.participation[row.row]
        func text(_ text: Text, _ sign: String = "") -> String? {
            records.number(text).map { sign + Shown.number($0) }
        }
        writer.heading(records.string(model.title))
        writer.field("Residents", text(model.residents))
        writer.field("For each", text(model.costPerResident, "£"))
        if let figures = records.figures(of: model) {
            writer.field("Cost", "£" + Shown.number(figures.cost), role: .money)
            if let yearly = figures.costIfYearly, let years = text(model.years) {
                writer.field("If each year", "£\(Shown.number(yearly)) over \(years) years")
            }
            let share = [model.tippingLow, model.tippingHigh].compactMap(percent(in: records)).joined(
                separator: " to ")
            writer.field(
                "Tips at", "\(Shown.number(figures.low)) to \(Shown.number(figures.high)) people (\(share))")
            writer.field("Take part", text(model.participants) ?? "nobody knows")
            writer.field("How far off", figures.gapText)
        }
        if let cost = text(model.studyCost, "£") {
            writer.field("The study", "\(cost) for \(text(model.studyResidents) ?? "unknown") residents")
        }
        writer.field("Basis", records.optional(model.basis))
        state.writeMargin(model.margin, of: RecordRef(plan: row.plan, kind: .plan, row: 0), to: &writer)
    }

    private func percent(in records: PlanRecords) -> (Text) -> String? {
        { text in
            records.number(text).flatMap { share in ExactNumber("100").map { Shown.number(share * $0) + "%" }
            }
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] { Self.explanation(in: state) }

    static func explanation(in state: DashboardState) -> [Pages.Line] {
        [
            state.heading("How it is worked out"),
            state.line(
                "The cost is the residents times the cost for each. The tipping point is a share of the residents; halves are rounded up."
            ),
            state.line(
                "How far off is the people at the tipping point less those who take part, where that is known."
            ),
        ]
    }
}

extension ParticipationFigures {
    var gapText: String {
        guard let low = missingToLow, let high = missingToHigh else {
            return "not known: how many take part is not given"
        }
        if low <= .zero { return high <= .zero ? "the tipping point is passed" : "within the tipping point" }
        return "\(Shown.number(low)) to \(Shown.number(high)) more people"
    }
}
