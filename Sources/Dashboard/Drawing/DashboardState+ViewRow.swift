import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// Draws a row of a view in its columns; a long text runs on over columns at its right that are empty.
    func drawViewRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        guard let view = rows.view, let place = view.place(at: index) else { return }
        var end = rect.width
        for column in ColumnLayout(view.content.columns, width: rect.width).places.reversed() {
            let cell = view.content.cell(column.column, at: place, width: column.width, in: self)
            guard !cell.text.isEmpty else { continue }
            let width = column.column.isAtRight ? column.width : max(column.width, end - column.x)
            let x = rect.x + column.x + shift(of: cell.text, in: column, on: grid)
            if cell.spans.isEmpty {
                grid.write(cell.text, at: Point(x: x, y: rect.y), role: cell.role, maxWidth: width)
            } else {
                draw(cell.spans, at: Point(x: x, y: rect.y), maxWidth: width, on: &grid)
            }
            end = column.x - ColumnLayout.gap
        }
    }

    func draw(_ spans: [DetailLine.Span], at point: Point, maxWidth: Int, on grid: inout Grid) {
        var used = 0
        for span in spans {
            used += grid.write(
                span.text, at: Point(x: point.x + used, y: point.y), role: span.role,
                maxWidth: max(0, maxWidth - used))
        }
    }

    /// Names the columns of a view above its rows.
    func drawHeads(in rect: Rect, on grid: inout Grid) {
        guard let content = rows.view?.content else { return }
        let inner = Rect(x: rect.x + 2, y: rect.y, width: max(0, rect.width - 3), height: 1)
        for column in ColumnLayout(content.columns, width: inner.width).places {
            let head = content.head(of: column.column, width: column.width, in: self)
            let x = inner.x + column.x + shift(of: head, in: column, on: grid)
            grid.write(head, at: Point(x: x, y: rect.y), role: .label, maxWidth: column.width)
        }
    }

    private func shift(of text: String, in place: ColumnLayout.Place, on grid: Grid) -> Int {
        place.column.isAtRight ? max(0, place.width - grid.columns(of: text)) : 0
    }
}
