import PlanModel
import PlanStore
import TextGrid

/// The charts that stand below the detail of a record where there is room: worked out when they are first shown, and
/// anew only where their numbers may be others.
struct SideCharts: Sendable {
    var money: ChartContent?
    var late: ChartContent?
    var basis: Basis?

    struct Basis: Equatable, Sendable {
        var counts: DerivedRows.CountBasis
        var funding: Int
    }
}

extension DashboardState {
    /// Whether the detail of home leaves room for a chart below what it tells.
    private var hasRoomForCharts: Bool {
        guard screens.top.view == nil else { return false }
        let room = layout.content(of: .detail)
        return room.width >= 70 && room.height >= 30
    }

    /// Works out the chart of the list that the detail tells of.
    mutating func holdSideCharts() {
        guard lastList == .funding || lastList == .overdue, hasRoomForCharts else { return }
        let basis = SideCharts.Basis(
            counts: DerivedRows.CountBasis(
                filter: filter, revision: store.revision, viewpoint: store.viewpoint),
            funding: store.revisions.funding)
        if basis != rows.sideCharts.basis { rows.sideCharts = SideCharts(basis: basis) }
        if lastList == .funding, rows.sideCharts.money == nil {
            rows.sideCharts.money = ChartContent(
                MoneyByYear(keptBy: Sieve(filter, over: store), in: store))
        }
        if lastList == .overdue, rows.sideCharts.late == nil {
            rows.sideCharts.late = ChartContent(LateBands(keptBy: Sieve(filter, over: store), in: store))
        }
    }

    /// The pillars of which a chart below the selected plan tells.
    var sidePillars: [RecordRef] {
        guard lastList == .plan, let selected, selected.kind == .plan, hasRoomForCharts else { return [] }
        return pillars(of: selected)
    }

    private func pillars(of plan: RecordRef) -> [RecordRef] {
        records(plan)[children: records(plan).lists.pillars].map {
            RecordRef(plan: plan.plan, kind: .pillar, row: Int($0))
        }
    }

    /// Writes the chart in which a record stands, where there is room.
    func writeSideChart(of ref: RecordRef, to writer: inout DetailWriter) {
        guard hasRoomForCharts else { return }
        switch ref.kind {
        case .plan, .pillar:
            let parts = [ref] + (ref.kind == .plan ? pillars(of: ref) : [])
            let shares = parts.map { ref in
                (ref: ref, shares: MilestoneShares(tally: tally(of: ref) ?? Tally()))
            }
            write(ChartContent(shares), to: &writer)
        case .funding: if let chart = rows.sideCharts.money { write(chart, to: &writer) }
        default: if let chart = rows.sideCharts.late { write(chart, to: &writer) }
        }
    }

    private func write(_ chart: ChartContent, to writer: inout DetailWriter) {
        writer.blank()
        let places = ColumnLayout(chart.columns, width: writer.width).places
        for row in chart.rows {
            var spans: [DetailLine.Span] = []
            var x = 0
            for place in places {
                let cell = chart.cell(place.column, of: row, width: place.width, in: self)
                guard !cell.text.isEmpty else { continue }
                if place.x > x {
                    spans.append(.init(text: String(repeating: " ", count: place.x - x), role: .text))
                }
                let text = cell.text.cut(to: place.width, in: writer.charset)
                spans += cell.spans.isEmpty ? [.init(text: text, role: cell.role)] : cell.spans
                x = place.x + DisplayWidth.of(text)
            }
            writer.line(spans)
        }
    }
}

extension String {
    /// As much as fits a width, cut between characters with an ellipsis behind it.
    func cut(to width: Int, in charset: Charset) -> String {
        let shown = visible(in: charset)
        guard DisplayWidth.of(shown) > width else { return shown }
        var cut = ""
        var used = 0
        for character in shown {
            used += DisplayWidth.of(character)
            guard used < width else { break }
            cut.append(character)
        }
        return cut + (charset == .ascii ? "~" : "…")
    }
}
