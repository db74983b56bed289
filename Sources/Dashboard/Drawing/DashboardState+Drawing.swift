import PlanStore
package import TextGrid

extension DashboardState {
    /// The whole frame, from state alone.
    package func draw() -> Grid {
        var grid = Grid(size: size, charset: environment.charset)
        let layout = layout
        guard layout.shape != .tooSmall else {
            drawTooSmall(on: &grid)
            return grid
        }
        drawHeader(in: layout.header, on: &grid)
        drawPaneFrames(layout, on: &grid)
        for pane in Pane.allCases where layout.panes[pane] != nil {
            drawContent(of: pane, in: layout.content(of: pane), on: &grid)
        }
        drawKeyBar(in: layout.keyBar, on: &grid)
        for popup in popups { draw(popup, on: &grid) }
        drawToast(above: layout.keyBar, on: &grid)
        return grid
    }

    private func drawTooSmall(on grid: inout Grid) {
        let needed = ScreenLayout.smallest
        let text = "Needs \(needed.width)x\(needed.height); this is \(size.width)x\(size.height)."
        for (index, line) in TextWrap.lines(text, width: max(1, size.width)).enumerated() {
            grid.write(line, at: Point(x: 0, y: index), role: .warning)
        }
        grid.cursor = size.width > 0 && size.height > 0 ? Point(x: 0, y: 0) : nil
    }

    private func drawContent(of pane: Pane, in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        switch pane {
        case .plan: drawList(pane, in: rect, on: &grid) { drawOutlineRow($0, in: $1, on: &$2) }
        case .funding: drawList(pane, in: rect, on: &grid) { drawFundingRow($0, in: $1, on: &$2) }
        case .overdue: drawList(pane, in: rect, on: &grid) { drawOverdueRow($0, in: $1, on: &$2) }
        case .detail: drawDetail(in: rect, on: &grid)
        }
    }

    /// Draws the rows of a list that are on the screen, and the cursor on the selected one.
    private func drawList(
        _ pane: Pane, in rect: Rect, on grid: inout Grid, row draw: (Int, Rect, inout Grid) -> Void
    ) {
        let list = self[list: pane]
        let count = rowCount(of: pane)
        if count == 0 {
            grid.write(
                emptyText(of: pane), at: Point(x: rect.x + 1, y: rect.y), role: .dim, maxWidth: rect.width - 1
            )
            if pane == focus { grid.cursor = Point(x: rect.x, y: rect.y) }
        }
        for line in 0..<min(rect.height, max(0, count - list.top)) {
            let index = list.top + line
            let row = rect.row(line)
            let isSelected = index == list.index
            if isSelected { grid.fill(row, ground: pane == focus ? .selection : .selectionUnfocused) }
            draw(index, Rect(x: row.x + 2, y: row.y, width: row.width - 3, height: 1), &grid)
            if isSelected, pane == focus {
                grid.write(">", at: row.origin, role: .selection)
                grid.cursor = row.origin
            }
        }
    }

    private func emptyText(of pane: Pane) -> String {
        if hasRecords(pane) {
            return self[list: pane].find.isEmpty
                ? "The filter keeps nothing here; F clears it." : "Nothing is found; Esc drops the find."
        }
        return switch pane {
        case .plan: "There are no actions in these plans."
        case .funding: "There are no funding streams in these plans."
        case .overdue: "Nothing is overdue at this date."
        case .detail: ""
        }
    }

    /// Whether there is anything that filter and find could leave out.
    private func hasRecords(_ pane: Pane) -> Bool {
        switch pane {
        case .plan, .detail: rows.actions.all > 0
        case .funding: rows.streams.all > 0
        case .overdue: rows.late.all > 0
        }
    }

    private func drawDetail(in rect: Rect, on grid: inout Grid) {
        let lines = detailLines
        for line in 0..<min(rect.height, max(0, lines.count - detail.top)) {
            let index = detail.top + line
            let row = rect.row(line)
            if focus == .detail, index == detail.line {
                grid.fill(row, ground: .selection)
                grid.cursor = row.origin
            }
            var x = row.x
            for span in lines[index].spans {
                x += grid.write(
                    span.text, at: Point(x: x, y: row.y), role: span.role, maxWidth: max(0, row.maxX - x))
            }
        }
    }
}
