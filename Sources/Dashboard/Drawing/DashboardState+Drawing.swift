import PlanStore
import Settings
package import TextGrid

extension DashboardState {
    /// The whole frame, from state alone. `FrameDrawing` draws one after the other for less.
    package func draw() -> Grid {
        var drawing = FrameDrawing()
        return drawing.frame(of: self)
    }

    /// Draws what lies over the panes: popups with their keys, and the message.
    func drawLayers(over grid: inout Grid, _ layout: ScreenLayout) {
        if popups.isEmpty { drawWelcome(layout, on: &grid) } else { drawKeyBar(in: layout.keyBar, on: &grid) }
        for popup in popups { draw(popup, on: &grid) }
        drawToast(above: layout.keyBar, on: &grid)
    }

    /// Where the cursor stands in the focused pane: on the selected row or line.
    func cursor(in layout: ScreenLayout) -> Point? {
        let rect = layout.content(of: focus)
        guard !rect.isEmpty else { return nil }
        let isDetail = focus == .detail
        let count = isDetail ? writtenDetail.count : rowCount(of: focus)
        guard count > 0 else { return isDetail ? nil : rect.origin }
        let line = isDetail ? detail.line - detail.top : self[list: focus].index - self[list: focus].top
        return (0..<rect.height).contains(line) ? rect.row(line).origin : nil
    }

    /// Where the columns of a list stand, in rows so wide: the same for every row of a frame.
    func columnLayout(of pane: Pane, rowWidth: Int) -> ColumnLayout {
        ColumnLayout(shownColumns(of: pane), width: max(0, rowWidth - 3 - indent(of: pane)))
    }

    private func shownColumns(of pane: Pane) -> [ViewColumn] {
        switch pane {
        case .plan, .detail: ViewColumn.chosen(HomeColumns.plan, by: choices[Pane.plan.listName])
        case .funding: rows.fundingColumns
        case .overdue: rows.overdueColumns
        case .view: rows.view?.columns ?? []
        }
    }

    /// Below a group a row stands further in.
    func indent(of pane: Pane) -> Int { groups(of: pane) == nil ? 0 : 2 }

    /// Draws a row of a list, whose columns stand as the layout says.
    func drawRow(
        _ index: Int, of pane: Pane, _ layout: ColumnLayout, in row: Rect, on grid: inout Grid
    ) {
        let isSelected = index == self[list: pane].index
        if isSelected { grid.fill(row, ground: pane == focus ? .selection : .selectionUnfocused) }
        let inner = Rect(x: row.x + 2, y: row.y, width: row.width - 3, height: 1)
        switch pane {
        case .plan, .detail: drawOutlineRow(index, layout, in: inner, on: &grid)
        case .funding: drawFundingRow(index, layout, in: inner, on: &grid)
        case .overdue: drawOverdueRow(index, layout, in: inner, on: &grid)
        case .view: drawViewRow(index, layout, in: inner, on: &grid)
        }
        let marks = self[list: pane].marks
        if !marks.isEmpty, let id = self.row(of: pane, at: index), marks.contains(id) {
            grid.write("*", at: Point(x: row.x + 1, y: row.y), role: .marked)
        }
        if isSelected, pane == focus { grid.write(">", at: row.origin, role: .selection) }
    }

    /// Says why a list has no rows.
    func drawEmpty(_ pane: Pane, in rect: Rect, on grid: inout Grid) {
        grid.write(
            emptyText(of: pane), at: Point(x: rect.x + 1, y: rect.y), role: .dim, maxWidth: rect.width - 1)
    }

    private func emptyText(of pane: Pane) -> String {
        if hasRecords(pane) {
            return self[list: pane].find.isEmpty
                ? "The filter keeps nothing here; \(key(.clearFilters)) clears it."
                : "Nothing is found; \(key(.back)) drops the find."
        }
        return switch pane {
        case .plan: "There are no actions in these plans."
        case .funding: "There are no funding streams in these plans."
        case .overdue: "Nothing is overdue at this date."
        case .view: rows.view?.content.emptyText(environment.keymap) ?? ""
        case .detail: ""
        }
    }

    /// Whether there is anything that filter and find could leave out.
    private func hasRecords(_ pane: Pane) -> Bool {
        switch pane {
        case .plan, .detail: rows.actions.all > 0
        case .funding: rows.streams.all > 0
        case .overdue: rows.late.all > 0
        case .view: (rows.view?.all ?? 0) > 0
        }
    }

    func drawDetail(_ lines: [DetailLine], in rect: Rect, on grid: inout Grid) {
        for line in 0..<min(rect.height, max(0, lines.count - detail.top)) {
            let index = detail.top + line
            let row = rect.row(line)
            if focus == .detail, index == detail.line { grid.fill(row, ground: .selection) }
            var x = row.x
            for span in lines[index].spans {
                x += grid.write(
                    span.text, at: Point(x: x, y: row.y), role: span.role, maxWidth: max(0, row.maxX - x))
            }
        }
    }
}
