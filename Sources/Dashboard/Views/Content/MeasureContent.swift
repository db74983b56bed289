import PlanModel
import PlanStore
import TextGrid

/// The measures: target, latest reading, trend, and by how much each is short.
struct MeasureContent: ViewContent {
    typealias Row = RecordRef

    static let columns = [
        ViewColumn(.state, "State", .state, width: 16, weight: 9),
        ViewColumn(.title, "Measure", .text, width: 20, upTo: nil, weight: 10),
        ViewColumn(.latest, "Latest", .number, width: 11, weight: 8),
        ViewColumn(.target, "Target", .number, width: 11, weight: 7),
        ViewColumn(.trend, "Trend", .picture, width: 8, upTo: 16, weight: 6),
        ViewColumn(.gap, "Short by", .number, width: 11, weight: 5),
        ViewColumn(.unit, "Unit", .text, width: 8, upTo: 18, weight: 3),
        ViewColumn(.date, "Read", .date, width: 12, weight: 2),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let emptyText = "No measure stands in these plans."

    let rows: [RecordRef]
    let counts: [RowCount<RecordRef>]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        let rows = store.plans.indices.flatMap { plan in
            sieve.rows(of: .measure, in: plan).map { RecordRef(plan: plan, kind: .measure, row: Int($0)) }
        }
        self.init(rows, of: store)
    }

    /// Those with a target: what is short of it first, then what meets it, then what was never reported.
    init(aimsOf store: PlanStore, keeping filter: PlanFilter) {
        let rows = MeasureContent(of: store, keeping: filter).rows.filter {
            store.measureState(of: $0).target != nil
        }
        let places = rows.map { ref in
            Int64(MeasureState.Word.allCases.firstIndex(of: store.measureState(of: ref).word) ?? 0)
        }
        self.init(NumberOrder.places(of: places, isReversed: true).map { rows[Int($0)] }, of: store)
    }

    private init(_ rows: [RecordRef], of store: PlanStore) {
        self.rows = rows
        counts = MeasureState.Word.allCases.reversed().map { word in
            RowCount(word.shown, isRare: true, rule: word.rule) { store.measureState(of: $0).word == word }
        }
    }

    func id(of row: RecordRef) -> RowID { .record(row) }
    func record(of row: RecordRef) -> RecordRef? { row }
    func isFound(_ row: RecordRef, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(row, by: query)
    }

    func cell(_ column: ViewColumn, of ref: RecordRef, width: Int, in state: DashboardState) -> ViewCell {
        let records = state.records(ref)
        let measure = records.measures[ref.row]
        switch column.id {
        case .title: return ViewCell(records.string(measure.title))
        case .unit: return ViewCell(records.optional(measure.unit) ?? "", role: .dim)
        case .plan: return ViewCell(records.id, role: .dim)
        case .trend:
            let heights = state.store.trend(of: ref).map(\.height)
            return ViewCell(
                Sparkline.text(heights, width: width, charset: state.environment.charset), role: .sparkline)
        default: break
        }
        let standing = state.store.measureState(of: ref)
        switch column.id {
        case .state:
            return .state(
                StateText(standing), rank: MeasureState.Word.allCases.firstIndex(of: standing.word) ?? 0)
        case .latest:
            return ViewCell(standing.latest?.shown ?? "-", order: .exact(standing.latest?.value.lowest))
        case .target: return ViewCell(standing.target?.shown ?? "-", order: .exact(standing.target?.lowest))
        case .gap:
            return ViewCell(
                standing.shortfall?.shown ?? "", role: .warning, order: .exact(standing.shortfall?.by))
        case .date: return .date(standing.latest?.on)
        default: return .nothing
        }
    }

    func write(_ ref: RecordRef, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.records(ref)
        let measure = records.measures[ref.row]
        let standing = state.store.measureState(of: ref)
        let unit = records.optional(measure.unit).map { " \($0)" } ?? ""
        writer.heading("\(state.store.idText(of: ref)) \(records.string(measure.title))")
        let text = StateText(standing)
        let gap = standing.shortfall.map { " by \($0.shown)\(unit)" } ?? ""
        writer.field("State", text.text + gap, role: text.role)
        writer.field("Target", standing.target.map { $0.shown + unit } ?? "none is set")
        writer.field("Better is", measure.polarity == .higher ? "more" : "less")
        writer.field("By", measure.by.edtf == nil ? nil : state.dateText(measure.by, of: ref))
        writer.field(
            "Latest", standing.latest.map { "\($0.shown)\(unit), \(Shown.date($0.on))" } ?? "never reported")
        writer.field("Category", records.optional(measure.category))
        if measure.lead.isKnown {
            writer.field(
                "Lead", state.name(measure.lead, of: ref), link: state.link(measure.lead, of: ref.plan))
        }
        if measure.action.isKnown {
            let action = RecordRef(plan: ref.plan, kind: .action, row: Int(measure.action.row))
            writer.field("Action", state.name(of: action), link: action)
        }
        if state.store.plans.count > 1 { writer.field("Plan", records.title) }
        let trend = state.store.trend(of: ref)
        if !trend.isEmpty {
            writer.section("Readings")
            if state.environment.drawsBraille, let course = MeasureCourse(trend, target: standing.target) {
                course.write(to: &writer)
            } else if trend.count > 1 {
                let bars = Sparkline.text(
                    trend.map(\.height), width: writer.width - 2, charset: state.environment.charset)
                writer.text(bars, indent: 2, role: .sparkline)
            }
            for point in trend.reversed() {
                writer.text("\(Shown.date(point.on))  \(point.shown)\(unit)", indent: 2)
            }
        }
        state.writeMargin(measure.margin, of: ref, to: &writer)
    }

    func explanation(of ref: RecordRef, in state: DashboardState) -> [Pages.Line] {
        let standing = state.store.measureState(of: ref)
        let measure = state.records(ref).measures[ref.row]
        let reason: String =
            switch standing.word {
            case .neverReported: "It has no reading that counts at this date."
            case .noTarget: "It has readings, but no target to hold them against."
            case .met: "The last reading that counts is at or beyond the target."
            case .short where standing.shortfall == nil:
                "The last reading leaves open whether the target was reached, and what nobody knows is not met."
            case .short: "The last reading that counts has not reached the target."
            }
        let side =
            measure.polarity == .higher ? "More is better here." : "Less is better here."
        return [
            state.heading("It is \(standing.word.shown)"), state.line(reason),
            state.line(side + " Of a reading that is a range the worse end decides."),
            state.readAsOf(ref.plan),
        ] + state.sourceLines(measure.margin, of: ref)
    }
}

extension MeasureState.Word {
    var shown: String { rawValue.replacing("-", with: " ") }

    fileprivate var rule: String {
        switch self {
        case .neverReported: "No reading of them counts at the as-of date."
        case .noTarget: "There is a reading, but no target to hold it against."
        case .met: "The latest reading is at or beyond the target, or inside a range."
        case .short: "The latest reading is not at the target."
        }
    }
}

extension Figure {
    /// `30`, or `10 to 15`
    var shown: String {
        switch self {
        case .exact(let number): Shown.number(number)
        case .range(let min, let max): "\(Shown.number(min)) to \(Shown.number(max))"
        }
    }
}

extension TrendPoint {
    /// `over 300`
    var shown: String { (bound.map { "\($0.rawValue) " } ?? "") + value.shown }
}

extension Shortfall {
    var shown: String {
        let number = Shown.number(by)
        return switch certainty {
        case .exact: number
        case .about: "about \(number)"
        case .atMost: "at most \(number)"
        case .atLeast: "at least \(number)"
        }
    }
}

extension StateText {
    /// How a measure stands against its target.
    init(_ state: MeasureState) {
        switch state.word {
        case .short: self.init(mark: "!", word: "short", role: .overdue)
        case .met: self.init(mark: "+", word: "met", role: .done)
        case .noTarget: self.init(mark: "-", word: "no target", role: .undated)
        case .neverReported: self.init(mark: "?", word: "never reported", role: .questionable)
        }
    }
}
