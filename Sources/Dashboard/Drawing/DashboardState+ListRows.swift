import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func drawFundingRow(_ index: Int, _ layout: ColumnLayout, in rect: Rect, on grid: inout Grid) {
        guard let ref = record(of: .funding, at: index) else {
            return drawGroup(index, of: .funding, in: rect, on: &grid)
        }
        let rect = indented(rect, in: .funding)
        let showsStatus = layout.places.contains { $0.column.id == .status }
        draw(FundingCells(ref: ref, showsStatus: showsStatus), layout, in: rect, on: &grid)
    }

    func drawOverdueRow(_ index: Int, _ layout: ColumnLayout, in rect: Rect, on grid: inout Grid) {
        guard let ref = record(of: .overdue, at: index) else {
            return drawGroup(index, of: .overdue, in: rect, on: &grid)
        }
        let rect = indented(rect, in: .overdue)
        draw(OverdueCells(ref: ref), layout, in: rect, on: &grid)
    }

    private func indented(_ rect: Rect, in pane: Pane) -> Rect {
        let indent = indent(of: pane)
        return Rect(x: rect.x + indent, y: rect.y, width: max(0, rect.width - indent), height: 1)
    }

    /// What `£1,500,000 secured` takes.
    private static let sumWidth = 18
    /// The least that serves a group's name.
    private static let groupWidth = 16

    /// A group's name, how many stand in it and what they come to.
    private func drawGroup(_ index: Int, of pane: Pane, in rect: Rect, on grid: inout Grid) {
        guard let groups = groups(of: pane), case .group(let place) = groups.rows[index] else { return }
        let group = groups.groups[place]
        let isFolded = self[list: pane].folded.contains(group.key)
        let (count, total) = sums(of: group, in: pane)
        let totalWidth = grid.columns(of: total)
        grid.write(total, at: Point(x: rect.maxX - totalWidth, y: rect.y), role: .value)
        // The counts of all groups end in one column.
        let countX = rect.maxX - max(totalWidth, Self.sumWidth) - 3 - grid.columns(of: count)
        let hasRoom = countX - rect.x >= Self.groupWidth
        if hasRoom { grid.write(count, at: Point(x: countX, y: rect.y), role: .value) }
        grid.write(
            (isFolded ? "+ " : "v ") + group.name, at: rect.origin, role: .title,
            maxWidth: max(0, (hasRoom ? countX : rect.maxX - totalWidth) - rect.x - 2))
    }
}

/// What a row of the funding pane says in its columns.
private struct FundingCells: RowCells {
    let ref: RecordRef
    /// Whether the status has a column of its own.
    let showsStatus: Bool

    func cell(_ column: ViewColumn, width: Int, in state: DashboardState) -> ViewCell {
        state.fundingCell(column.id, of: ref, showsStatus: showsStatus)
    }
}

/// What a row of the overdue pane says in its columns.
private struct OverdueCells: RowCells {
    let ref: RecordRef

    func cell(_ column: ViewColumn, width: Int, in state: DashboardState) -> ViewCell {
        state.overdueCell(column.id, of: ref, width: width)
    }
}
