import TextGrid

// The mouse does nothing that a key does not: it selects, scrolls, focuses, opens and presses the key bar's keys.
extension DashboardState {
    /// Rows that one step of the wheel scrolls.
    private static let wheelRows = 3

    mutating func take(_ mouse: MouseEvent) -> [Effect] {
        let layout = layout
        guard !isTooSmall else { return [] }
        switch mouse.kind {
        case .release: return []
        case .scrollUp: return scroll(at: mouse.point, by: -Self.wheelRows, layout)
        case .scrollDown: return scroll(at: mouse.point, by: Self.wheelRows, layout)
        case .press, .doublePress: break
        }
        if layout.keyBar.contains(mouse.point) {
            return key(inBarAt: mouse.point.x, layout.keyBar).map { press($0) } ?? []
        }
        let opens = mouse.kind == .doublePress
        switch popups.last {
        case .picker(let picker): return click(picker, at: mouse.point, opens: opens)
        case .chooser(let chooser): return click(chooser, at: mouse.point, opens: opens)
        case .find, nil: return click(layout, at: mouse.point, opens: opens)
        default: return []
        }
    }

    /// A click on a title goes to the pane, one on a row selects it, a second one opens it.
    private mutating func click(_ layout: ScreenLayout, at point: Point, opens: Bool) -> [Effect] {
        guard let pane = screens.top.panes.first(where: { layout.panes[$0]?.contains(point) == true }) else {
            return []
        }
        // A find keeps what it found when something else is gone to.
        if case .find? = popups.last { popups.removeLast() }
        toast = nil
        focus(on: pane)
        let rows = layout.content(of: pane)
        guard rows.contains(point) else { return [] }
        let line = point.y - rows.y
        if pane == .detail {
            guard detail.top + line < writtenDetail.count else { return [] }
            detail.line = detail.top + line
        } else {
            let index = self[list: pane].top + line
            guard index < rowCount(of: pane) else { return [] }
            select(index, of: pane)
            if pane == .plan, isMarker(at: point.x - rows.x, ofRow: index) {
                settle()
                return run(selectedOutlineRow?.isExpanded == true ? .collapse : .expand)
            }
        }
        guard opens else { return [] }
        settle()
        return run(.open)
    }

    /// Whether the column is that of the sign with which a row folds.
    private func isMarker(at column: Int, ofRow index: Int) -> Bool {
        let row = rows.outline.rows[index]
        let width = layout.content(of: .plan).width - 3
        return row.hasChildren && column == 2 + min(2 * row.depth, width / 4)
    }

    private mutating func select(_ index: Int, of pane: Pane) {
        guard self[list: pane].index != index else { return }
        self[list: pane].index = index
        self[list: pane].selection = row(of: pane, at: index)
        if pane == lastList { detail = DetailState() }
    }

    /// Scrolls the pane under the pointer, whichever has the focus; in a popup, the popup.
    private mutating func scroll(at point: Point, by rows: Int, _ layout: ScreenLayout) -> [Effect] {
        guard popups.isEmpty else {
            return (0..<abs(rows)).flatMap { _ in
                let effects = press(rows < 0 ? .up : .down)
                settle()
                return effects
            }
        }
        guard let pane = screens.top.panes.first(where: { layout.panes[$0]?.contains(point) == true }) else {
            return []
        }
        let height = layout.content(of: pane).height
        guard height > 0 else { return [] }
        if pane == .detail {
            let count = writtenDetail.count
            detail.top = max(0, min(detail.top + rows, count - height))
            detail.line = max(detail.top, min(detail.line, detail.top + height - 1))
            return []
        }
        let top = max(0, min(self[list: pane].top + rows, rowCount(of: pane) - height))
        self[list: pane].top = top
        select(max(top, min(self[list: pane].index, top + height - 1)), of: pane)
        return []
    }

    private mutating func click(_ picker: Picker, at point: Point, opens: Bool) -> [Effect] {
        var picker = picker
        let room = room(of: picker)
        let index = picker.top + point.y - room.y - 1
        guard room.contains(point), point.y > room.y, index < picker.shown.count else { return [] }
        picker.highlight(index)
        replaceTop(.picker(picker))
        return opens ? press(.enter) : []
    }

    private mutating func click(_ chooser: Chooser, at point: Point, opens: Bool) -> [Effect] {
        var chooser = chooser
        let places = places(of: chooser)
        let index = places.top + point.y - places.rows.y
        guard places.rows.contains(point), chooser.options.indices.contains(index) else { return [] }
        chooser.index = index
        replaceTop(.chooser(chooser))
        return opens ? press(.enter) : []
    }

    mutating func toggleMouse() -> [Effect] {
        if environment.isRendering { return refuseInRendering("switched") }
        takesMouse.toggle()
        say(
            takesMouse
                ? "The mouse works here: click, double click, wheel."
                : "The mouse is the terminal's: select and copy text with it. \(key(.toggleMouse)) takes it back."
        )
        return [.useMouse(takesMouse)]
    }
}
