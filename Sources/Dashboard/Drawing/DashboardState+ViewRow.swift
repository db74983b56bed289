import PlanModel
import PlanStore
import TextGrid

/// What one row says in its columns.
///
/// It is asked with the state at each cell, and keeps no state itself, which is much to copy for every row.
protocol RowCells {
    func cell(_ column: ViewColumn, width: Int, in state: DashboardState) -> ViewCell
}

/// What a row of a view says in its columns.
private struct ViewRowCells: RowCells {
    let content: any ViewContent
    let place: Int

    func cell(_ column: ViewColumn, width: Int, in state: DashboardState) -> ViewCell {
        content.cell(column, at: place, width: width, in: state)
    }
}

extension DashboardState {
    func drawViewRow(_ index: Int, _ layout: ColumnLayout, in rect: Rect, on grid: inout Grid) {
        guard let view = rows.view, let place = view.place(at: index) else { return }
        draw(ViewRowCells(content: view.content, place: place), layout, in: rect, on: &grid)
    }

    /// Draws a row in its columns; a long text runs on over columns at its right that are empty, and a number that is
    /// wider than its column takes what it needs from its left, for a number that is cut is another number.
    func draw(_ cells: some RowCells, _ layout: ColumnLayout, in rect: Rect, on grid: inout Grid) {
        // Where what stands at the right begins.
        var next: Int?
        for place in layout.places.reversed() {
            let cell = cells.cell(place.column, width: place.width, in: self)
            let end = next.map { $0 - place.column.gap } ?? rect.width
            guard !cell.text.isEmpty, place.x < end else { continue }
            var x = place.x
            var width = end - x
            if place.column.isAtRight || cell.standsAtRight {
                let right = min(end, place.x + place.width)
                x = max(0, right - grid.columns(of: cell.text))
                width = right - x
            }
            let point = Point(x: rect.x + x, y: rect.y)
            if cell.spans.isEmpty {
                grid.write(cell.text, at: point, role: cell.role, maxWidth: width)
            } else {
                draw(cell.spans, at: point, maxWidth: width, on: &grid)
            }
            next = cell.standsAtRight ? x : min(x, place.x)
        }
    }

    private func draw(_ spans: [DetailLine.Span], at point: Point, maxWidth: Int, on grid: inout Grid) {
        var used = 0
        for span in spans {
            used += grid.write(
                span.text, at: Point(x: point.x + used, y: point.y), role: span.role,
                maxWidth: max(0, maxWidth - used))
        }
    }

    /// Names the columns of a view above its rows.
    func drawHeads(in rect: Rect, on grid: inout Grid) {
        guard let view = rows.view else { return }
        let inner = Rect(x: rect.x + 2, y: rect.y, width: max(0, rect.width - 3), height: 1)
        for column in ColumnLayout(view.columns, width: inner.width).places {
            let head = view.content.head(of: column.column, width: column.width, in: self)
            let x = inner.x + column.x + shift(of: head, in: column, on: grid)
            grid.write(head, at: Point(x: x, y: rect.y), role: .label, maxWidth: column.width)
        }
    }

    private func shift(of text: String, in place: ColumnLayout.Place, on grid: Grid) -> Int {
        place.column.isAtRight ? max(0, place.width - grid.columns(of: text)) : 0
    }
}
