import PlanModel
import PlanStore
import TextGrid

/// What the detail and `x` say of a line of the charts.
extension ChartContent {
    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        switch row {
        case .heading(let chart):
            writer.heading(chart.title)
            writer.text(chart.rule)
            writeLegend(of: chart, to: &writer)
        case .standing(let shares):
            writer.heading("All plans")
            write(shares, to: &writer)
        case .part(let ref, let shares):
            state.write(ref, to: &writer)
            writer.section(Chart.standing.title)
            write(shares, to: &writer)
        case .money(let line, let isTotal): write(line, isTotal: isTotal, to: &writer, in: state)
        case .band, .late, .month, .week:
            writer.heading(title(of: row, in: state))
            writeMilestones(records(of: row), to: &writer, in: state)
        }
    }

    private func writeLegend(of chart: Chart, to writer: inout DetailWriter) {
        switch chart {
        case .standing:
            writer.section("Marks")
            for share in MilestoneShares.Share.allCases {
                writer.field(String(share.mark(in: writer.charset)), share.words, role: share.role)
            }
        case .money:
            writer.section("Marks")
            for part in MoneyPart.allCases {
                writer.field(String(part.mark(in: writer.charset)), part.word, role: part.role)
            }
        case .lateness, .calendar: break
        }
    }

    private func write(_ shares: MilestoneShares, to writer: inout DetailWriter) {
        for share in MilestoneShares.Share.allCases {
            writer.field(
                "\(share.mark(in: writer.charset)) \(share.word)",
                "\(Shown.number(shares[share])) \(share.words)", role: share.role)
        }
        writer.field("All", Shown.count(shares.tally.milestones, "milestone"))
    }

    private func write(
        _ line: MoneyByYear.Line, isTotal: Bool, to writer: inout DetailWriter, in state: DashboardState
    ) {
        writer.heading(isTotal ? "All money" : line.year.map { "Financial year \($0)" } ?? "In no year")
        for part in MoneyPart.allCases where !isTotal || part != .ending {
            writer.field(part.word, ViewCell.money(line.total(part)).text, role: part.role)
        }
        writer.section("Streams")
        let streams = line.streams
        if streams.isEmpty { writer.text("none", indent: 2, role: .dim) }
        for ref in streams.prefix(Self.limit) {
            writer.item(
                "\(state.title(of: ref)), \(state.amountText(of: ref)), \(state.shortStatus(of: ref)), \(state.endText(of: ref))",
                state: nil, link: ref)
        }
        writeRest(streams.count, to: &writer)
    }

    private func writeMilestones(
        _ milestones: [RecordRef], to writer: inout DetailWriter, in state: DashboardState
    ) {
        if milestones.isEmpty { writer.text("none", indent: 2, role: .dim) }
        for ref in milestones.prefix(Self.limit) {
            let standing = StateText(state.states(ref).milestones[ref.row], asOf: state.states(ref).asOf)
            writer.item(state.name(of: ref), state: standing, link: ref)
        }
        writeRest(milestones.count, to: &writer)
    }

    private static let limit = 50

    private func writeRest(_ count: Int, to writer: inout DetailWriter) {
        if count > Self.limit { writer.text("and \(count - Self.limit) more", indent: 2, role: .dim) }
    }

    private func title(of row: Row, in state: DashboardState) -> String {
        switch row {
        case .band(let band): "\(Shown.count(band.milestones.count, "milestone")) \(band.name) late"
        case .late(let milestones): "\(Shown.count(milestones.count, "milestone")) overdue"
        case .month: name(of: row, in: state)
        case .week(let month, let days, _):
            "Due \(name(of: row, in: state).trimmed) \(Day(year: month.year, month: month.month, day: 1).map(Shown.month) ?? ""): \(Shown.number(month.due(in: days).count))"
        default: name(of: row, in: state)
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        switch row {
        case .heading(let chart): return [state.heading(chart.title), state.line(chart.rule)]
        case .standing(let shares):
            return [state.heading("All plans: \(shares.sentence)"), state.line(Chart.standing.rule)]
        case .part(let ref, let shares):
            return [
                state.heading("\(state.name(of: ref)): \(shares.sentence)"), state.line(Chart.standing.rule),
            ] + state.explanation(of: ref)
        case .money(let line, let isTotal):
            let words = (isTotal ? "All money" : line.year?.description ?? "in no year") + ", secured "
            return [state.heading(Chart.money.title), state.line(Chart.money.rule)]
                + state.explain(
                    total: words + ViewCell.money(line.secured).text,
                    rule: isTotal
                        ? "Secured and ended money, each stream once, a range by its lower end."
                        : "What counts in the year, of these streams.",
                    of: line.securedStreams)
        case .band, .late:
            return ExplainedCount(
                title(of: row, in: state), rule: Chart.lateness.rule, of: records(of: row)
            ) { "\(state.name(of: $0)): \(state.states($0).milestones[$0.row].daysLate) days" }.lines
        case .month, .week:
            return ExplainedCount(
                title(of: row, in: state), rule: Chart.calendar.rule, of: records(of: row)
            ) { state.name(of: $0) }.lines
        }
    }
}
