import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func drawFundingRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        guard let ref = record(of: .funding, at: index) else {
            return drawGroup(index, of: .funding, in: rect, on: &grid)
        }
        let rect = indented(rect, in: .funding)
        let layout = ColumnLayout(rows.fundingColumns, width: rect.width)
        let showsStatus = layout.places.contains { $0.column.id == .status }
        draw(layout, in: rect, on: &grid) { column, _ in
            fundingCell(column.id, of: ref, showsStatus: showsStatus)
        }
    }

    func drawOverdueRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        guard let ref = record(of: .overdue, at: index) else {
            return drawGroup(index, of: .overdue, in: rect, on: &grid)
        }
        let rect = indented(rect, in: .overdue)
        draw(ColumnLayout(rows.overdueColumns, width: rect.width), in: rect, on: &grid) { column, width in
            overdueCell(column.id, of: ref, width: width)
        }
    }

    /// Below a group a row stands further in.
    private func indented(_ rect: Rect, in pane: Pane) -> Rect {
        guard groups(of: pane) != nil else { return rect }
        return Rect(x: rect.x + 2, y: rect.y, width: max(0, rect.width - 2), height: 1)
    }

    /// A group's name, how many stand in it and what they come to.
    private func drawGroup(_ index: Int, of pane: Pane, in rect: Rect, on grid: inout Grid) {
        guard let groups = groups(of: pane), case .group(let place) = groups.rows[index] else { return }
        let group = groups.groups[place]
        let isFolded = self[list: pane].folded.contains(group.key)
        let total = words(of: group, in: pane)
        let width = min(grid.columns(of: total), rect.width / 2)
        grid.write(
            (isFolded ? "+ " : "v ") + group.name, at: rect.origin, role: .title,
            maxWidth: max(0, rect.width - width - 2))
        grid.write(total, at: Point(x: rect.maxX - width, y: rect.y), role: .value, maxWidth: width)
    }
}
