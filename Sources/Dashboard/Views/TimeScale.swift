import PlanModel
import PlanStore
import TextGrid

/// The stretch of time that the timeline shows at once, in columns of the screen.
struct TimeScale: Equatable, Sendable {
    /// What is told apart.
    enum Unit: String, CaseIterable, Sendable {
        case month, quarter, year

        /// The columns that a year takes.
        var columnsPerYear: Int {
            switch self {
            case .month: 72
            case .quarter: 12
            case .year: 4
            }
        }

        mutating func refine() { step(-1) }
        mutating func coarsen() { step(1) }

        private mutating func step(_ places: Int) {
            let all = Unit.allCases
            let place = (all.firstIndex(of: self) ?? 0) + places
            self = all[max(0, min(place, all.count - 1))]
        }
    }

    let unit: Unit
    let width: Int
    /// The first column, counted from the year nought.
    private let start: Int

    /// The stretch in which a day stands; it moves by half its width, so that it stands still at most keys.
    init(_ unit: Unit, around day: Day, width: Int) {
        self.unit = unit
        self.width = max(1, width)
        let step = max(1, self.width / 2)
        let wanted = Self.column(of: day, unit) - self.width / 4
        start = wanted / step * step
    }

    private static func column(of day: Day, _ unit: Unit) -> Int {
        let (year, month, dayOfMonth) = day.parts
        let columns = unit.columnsPerYear
        let inMonth = columns > 12 ? (dayOfMonth - 1) * (columns / 12) / 31 : 0
        return year * columns + (month - 1) * columns / 12 + inMonth
    }

    /// The column of a day, which may lie beyond either edge.
    func column(of day: Day) -> Int { Self.column(of: day, unit) - start }

    /// What stands above the columns: the years, and in between the months.
    var head: String {
        var text = Array(repeating: Character(" "), count: width)
        let perMonth = unit.columnsPerYear / 12
        for column in text.indices {
            let place = start + column
            let inYear = place % unit.columnsPerYear
            let year = String(place / unit.columnsPerYear)
            var label: String?
            if inYear == 0 { label = unit == .year ? String(year.suffix(2)) : year }
            if unit == .month, inYear > 0, inYear % perMonth == 0 { label = Self.months[inYear / perMonth] }
            guard let label, column + label.count <= width else { continue }
            for (offset, letter) in label.enumerated() { text[column + offset] = letter }
        }
        return String(text)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// One row of the timeline's scale: a point, a stretch, or what lies somewhere about, other readings of its date,
/// and the as-of line.
struct TimeBar {
    private let scale: TimeScale
    private let isASCII: Bool
    private var cells: [Character]

    init(_ scale: TimeScale, asOf: Day, charset: Charset) {
        self.scale = scale
        isASCII = charset == .ascii
        cells = Array(repeating: " ", count: scale.width)
        let line = scale.column(of: asOf)
        if cells.indices.contains(line) { cells[line] = isASCII ? "|" : "│" }
    }

    var text: String { String(cells) }

    /// Another reading of the date.
    mutating func mark(_ date: EDTF) {
        guard let day = date.firstDay ?? date.lastDay else { return }
        put(isASCII ? "o" : "◇", at: scale.column(of: day))
    }

    mutating func draw(_ date: EDTF) {
        let first = date.firstDay.map { scale.column(of: $0) }
        let last = date.lastDay.map { scale.column(of: $0) }
        let from = max(0, first ?? 0)
        let to = min(scale.width - 1, last ?? scale.width - 1)
        guard from <= to else {
            // Beyond an edge, where an arrow tells on which side.
            let isBefore = (last ?? first ?? 0) < 0
            return put(isBefore ? "<" : ">", at: isBefore ? 0 : scale.width - 1)
        }
        if date.firstDay != nil, date.firstDay == date.lastDay {
            return put(date.isDoubtful ? "?" : isASCII ? "*" : "◆", at: from)
        }
        let stroke: Character = date.isDoubtful ? "~" : isASCII ? "=" : "━"
        for column in from...to { put(stroke, at: column) }
        if first == nil { put("<", at: from) }
        if last == nil { put(">", at: to) }
    }

    private mutating func put(_ mark: Character, at column: Int) {
        if cells.indices.contains(column) { cells[column] = mark }
    }
}

extension EDTF {
    /// Whether either end is uncertain or about.
    var isDoubtful: Bool {
        [lower, upper].contains { end in
            if case .date(let date) = end { date.doubt != .none } else { false }
        }
    }
}

extension DashboardState {
    /// The stretch of time on the screen; nil where the timeline is not.
    var timeScale: TimeScale? {
        guard let view = rows.view, view.content is TimelineContent else { return nil }
        let width = layout.content(of: .view).width - 3
        let place = ColumnLayout(view.columns, width: width).places.first { $0.column.id == .scale }
        return place.map { timeScale(width: $0.width) }
    }

    /// The stretch around the selected entry.
    func timeScale(width: Int) -> TimeScale {
        let content = rows.view?.content as? TimelineContent
        let date = rows.view?.place(at: screens.top.rows.index).flatMap { content?.rows[$0].date }
        let day =
            date.map { $0.firstDay ?? $0.lastDay ?? .earliest } ?? store.plans.first?.states.asOf ?? .earliest
        return TimeScale(screens.top.scale, around: max(day, content?.since ?? day), width: width)
    }
}
