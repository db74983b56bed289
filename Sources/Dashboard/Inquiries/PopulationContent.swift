import PlanModel
import PlanStore
import TextGrid

/// What taking part would cost a population that is asked for, by the cost model of each plan that has one.
struct PopulationContent: ViewContent {
    struct Row: Sendable {
        var plan: Int
        /// Of the model in `participation`.
        var row: Int
        var figures: ParticipationFigures
    }

    static let columns = [
        ViewColumn(.residents, "Residents", .number, width: 10, weight: 7),
        ViewColumn(.cost, "Cost", .number, width: 12, weight: 10),
        ViewColumn(.low, "Tips from", .number, width: 10, weight: 8),
        ViewColumn(.participants, "to", .number, width: 10, weight: 5),
        ViewColumn(.gap, "How far off", .text, width: 24, upTo: 40, weight: 6),
        ViewColumn(.title, "By the model of", .text, width: 16, upTo: nil, weight: 3),
    ]
    static let emptyText = "No plan has a cost model by which this could be worked out."

    let rows: [Row]
    let residents: Int
    let participants: Int?

    init(of store: PlanStore, keeping filter: PlanFilter, for subject: InquirySubject?) {
        (residents, participants) =
            if case .population(let residents, let participants)? = subject { (residents, participants) } else
            {
                (0, nil)
            }
        var rows: [Row] = []
        var seen: Set<ParticipationRates> = []
        for plan in store.plans.indices where filter.plans.isEmpty || filter.plans.contains(plan) {
            let records = store.plans[plan].records
            for row in records.lists.participation.range {
                let model = records.participation[row]
                // Models that say the same of everybody are one.
                guard let rates = records.rates(of: model), seen.insert(rates).inserted else { continue }
                let figures = rates.figures(
                    for: ExactNumber(residents), of: participants.map { ExactNumber($0) })
                rows.append(Row(plan: plan, row: row, figures: figures))
            }
        }
        self.rows = rows
    }

    func id(of row: Row) -> RowID { .entry(plan: row.plan, .participation, row: row.row) }
    func record(of row: Row) -> RecordRef? { nil }
    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        query.matches(short: [title(of: row, in: store)], long: [])
    }

    private func title(of row: Row, in store: PlanStore) -> String {
        let records = store.plans[row.plan].records
        return records.string(records.participation[row.row].title)
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        func number(_ number: ExactNumber, _ sign: String = "") -> ViewCell {
            ViewCell(sign + Shown.number(number), order: .exact(number))
        }
        switch column.id {
        case .residents: return .number(residents)
        case .cost: return number(row.figures.cost, "£")
        case .low: return number(row.figures.low)
        case .participants: return number(row.figures.high)
        case .gap: return ViewCell(row.figures.gapText)
        case .title: return ViewCell(title(of: row, in: state.store), role: .dim)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.store.plans[row.plan].records
        let model = records.participation[row.row]
        writer.heading("\(Shown.number(residents)) residents")
        writer.field("Cost", "£" + Shown.number(row.figures.cost), role: .money)
        if let yearly = row.figures.costIfYearly, let years = records.number(model.years) {
            writer.field("If each year", "£\(Shown.number(yearly)) over \(Shown.number(years)) years")
        }
        writer.field(
            "Tips at", "\(Shown.number(row.figures.low)) to \(Shown.number(row.figures.high)) people")
        writer.field("Take part", participants.map { Shown.number($0) } ?? "nobody knows")
        writer.field("How far off", row.figures.gapText)
        writer.field("By model", records.string(model.title), link: id(of: row))
        writer.field("Basis", records.optional(model.basis))
        state.writeMargin(model.margin, of: RecordRef(plan: row.plan, kind: .plan, row: 0), to: &writer)
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        ParticipationContent.explanation(in: state)
    }
}
