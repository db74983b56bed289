import PlanModel
import PlanStore
import TextGrid

/// The lines of the charts: what each is called, its picture and its numbers.
extension ChartContent {
    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        let charset = state.environment.charset
        switch column.id {
        case .name: return ViewCell(name(of: row, in: state), role: isHeading(row) ? .title : .text)
        case .scale: return ViewCell(spans: picture(of: row, width: width, charset: charset))
        case .numbers:
            let numbers = numbers(of: row, width: width, isNarrow: isNarrow(in: state), charset: charset)
            return ViewCell(numbers, role: isHeading(row) ? .label : .value)
        default: return .nothing
        }
    }

    /// Whether the view is too narrow for pictures, and its numbers alone tell.
    private func isNarrow(in state: DashboardState) -> Bool {
        state.screens.top.view == .charts
            && state.layout.content(of: .view).width - 3 < Self.leastWithPictures
    }

    private func isHeading(_ row: Row) -> Bool {
        if case .heading = row { return true }
        return false
    }

    func name(of row: Row, in state: DashboardState) -> String {
        switch row {
        case .heading(let chart):
            // Beside a detail it does not fold.
            guard state.screens.top.view == .charts else { return chart.title }
            return (state.isFolded(id(of: row)) ? "+ " : "v ") + chart.title
        case .standing: return "All plans"
        case .part(let ref, _): return (ref.kind == .plan ? "" : "  ") + state.name(of: ref)
        case .money(_, true): return "All of them"
        case .money(let line, false): return line.year?.description ?? "in no year"
        case .band(let band): return band.name
        case .late: return "All of them"
        case .month(let month, let asOf):
            let name = Day(year: month.year, month: month.month, day: 1).map(Shown.month) ?? ""
            let date = severalDates ? ", as of \(Shown.day(asOf))" : ""
            return "\(name): \(Shown.number(month.count)) due" + (month.count == 0 ? date : "")
        case .week(_, let days, _):
            return days.count == 1
                ? "  \(days.lowerBound)" : "  \(days.lowerBound) to \(days.upperBound)"
        }
    }

    func picture(of row: Row, width: Int, charset: Charset) -> [DetailLine.Span] {
        switch row {
        case .heading, .late, .money(_, isTotal: true): []
        case .standing(let shares), .part(_, let shares):
            shares.bar(width: width, charset: charset).runs.map { .init(text: $0.text, role: $0.role) }
        case .money(let line, isTotal: false): bar(of: line, width: width, charset: charset)
        case .band(let band):
            [
                .init(
                    text: LevelBar.text(
                        band.milestones.count, of: late, width: width, charset: charset),
                    role: .overdue)
            ]
        case .month(let month, _): month.count == 0 ? [] : [.init(text: Self.weekdays, role: .label)]
        case .week(let month, let days, let asOf): grid(of: days, in: month, asOf: asOf)
        }
    }

    private func bar(of line: MoneyByYear.Line, width: Int, charset: Charset) -> [DetailLine.Span] {
        let currency = money.currency
        return SegmentedBar(
            MoneyPart.allCases.map { part in
                .init(
                    line.amount(line.total(part), in: currency), mark: part.mark(in: charset), role: part.role
                )
            }, of: money.greatest, width: width
        ).runs.map { .init(text: $0.text, role: $0.role) }
    }

    private static let dayWidth = 6
    private static let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].map {
        $0.padding(to: dayWidth)
    }.joined()

    /// The days of a week under their names: `4`, or `30:2` where two milestones fall due.
    private func grid(of days: ClosedRange<Int>, in month: DueCalendar.Month, asOf: Day) -> [DetailLine.Span]
    {
        guard let first = Day(year: month.year, month: month.month, day: days.lowerBound) else { return [] }
        let indent = String(repeating: " ", count: Self.dayWidth * first.weekday)
        return [DetailLine.Span(text: indent, role: .text)]
            + days.map { number in
                let count = month.due[number]?.count ?? 0
                let day = first.adding(days: number - days.lowerBound)
                let text = (day == asOf ? "[\(number)]" : "\(number)") + (count > 0 ? ":\(count)" : "")
                return .init(
                    text: text.padding(to: Self.dayWidth),
                    role: count > 0 ? .dueSoon : day == asOf ? .title : .dim)
            }
    }

    /// The numbers of a line, each under its head.
    func numbers(of row: Row, width: Int, isNarrow: Bool, charset: Charset) -> String {
        let texts: [String]
        switch row {
        case .heading(let chart): texts = chart.heads(in: charset, width: width)
        case .standing(let shares), .part(_, let shares):
            texts = MilestoneShares.Share.allCases.map { shares[$0] == 0 ? "." : Shown.number(shares[$0]) }
        case .money(let line, let isTotal):
            texts = MoneyPart.allCases.map { part in
                isTotal && part == .ending ? "" : shortMoney(line.total(part))
            }
        case .band(let band): texts = [Shown.number(band.milestones.count)]
        case .late(let milestones): texts = [Shown.number(milestones.count)]
        case .month: return ""
        case .week(let month, let days, _):
            // Its days run on over the column where they stand at all.
            guard isNarrow else { return "" }
            let count = days.reduce(0) { $0 + (month.due[$1]?.count ?? 0) }
            texts = [count == 0 ? "." : Shown.number(count)]
        }
        let each = width / max(3, texts.count)
        return texts.map { text in
            let text = text.visible(in: charset)
            return String(repeating: " ", count: max(1, each - DisplayWidth.of(text))) + text
        }.joined()
    }

    private func shortMoney(_ total: MoneyTotal) -> String {
        let sums = total.ordered.map { Shown.shortMoney($0.money, currency: $0.currency) }
        return sums.isEmpty ? "." : sums.joined(separator: "+")
    }
}

extension MoneyByYear.Line {
    func total(_ part: MoneyPart) -> MoneyTotal {
        switch part {
        case .secured: secured
        case .bid: bid
        case .ending: ending
        }
    }
}

extension String {
    /// With spaces behind it, up to a width.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
