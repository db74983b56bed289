import HostilePlan
import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// What holds after every event, whatever was pressed.
///
/// - Returns: What does not hold, as sentences.
func faults(in driver: Driver) -> [String] {
    let state = driver.state
    let grid = state.draw()
    var faults: [String] = []
    func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { faults.append(fault()) }
    }
    expect(grid == state.draw(), "two drawings of one state differ")
    expect(grid.size == state.size, "the frame is \(grid.size), the screen \(state.size)")
    for pane in state.screens.top.panes where pane != .detail {
        faults += selectionFaults(of: pane, in: state)
    }
    expect(
        state.detailLines.map { $0 == state.writeDetail() || $0.isEmpty } ?? true,
        "the detail does not tell what stands")
    if let cursor = grid.cursor {
        expect(grid.bounds.contains(cursor), "the cursor stands outside at \(cursor)")
    } else {
        expect(state.size.isEmpty, "there is no cursor")
    }
    if state.popups.isEmpty, state.layout.shape != .tooSmall, let cursor = grid.cursor {
        let isEmpty =
            state.focus == .detail ? state.writtenDetail.isEmpty : state.rowCount(of: state.focus) == 0
        let ground = grid[cursor]?.ground
        expect(
            isEmpty || ground == .selection,
            "the cursor is not on the selected row but on \(String(describing: ground))")
    }
    if let popup = state.popups.last { faults += popupFaults(popup, in: state) }
    // A form may be written for a line of another; over them stand a prompt, which reading is meant, a conflict.
    let others = state.popups.count { if case .form = $0 { false } else { true } }
    expect(others <= 3, "\(others) popups lie over each other")
    expect(state.toast?.text.isEmpty != true, "a message without words")
    return faults + cellFaults(in: grid)
}

/// What was derived part by part and row by row is what all of it would be if it were derived anew, and the outline
/// what its plainest builder gives.
func derivationFaults(in state: DashboardState) -> [String] {
    var fresh = state
    fresh.rows = DerivedRows()
    fresh.settle()
    var faults: [String] = []
    func expect(_ isSame: Bool, _ part: String) {
        if !isSame { faults.append("\(part): not what it would be anew") }
    }
    let plain = PlainOutline(of: state)
    expect(state.rows.outline.rows == fresh.rows.outline.rows, "outline")
    expect(state.rows.outline.rows == plain.rows, "outline, against the plain one")
    expect(state.rows.funding.elementsEqual(fresh.rows.funding), "funding")
    expect(state.rows.overdue.elementsEqual(fresh.rows.overdue), "overdue")
    expect(state.rows.summary == fresh.rows.summary, "summary")
    expect(state.rows.actions == fresh.rows.actions, "actions")
    expect(state.rows.actions == plain.actions, "actions, against the plain ones")
    expect(state.rows.streams == fresh.rows.streams, "streams")
    expect(state.rows.late == fresh.rows.late, "late")
    expect(state.rows.secured == fresh.rows.secured, "secured")
    expect(viewRows(of: state) == viewRows(of: fresh), "the view")
    expect((state.screens.top.view == nil) == (state.rows.view == nil), "rows of a view that does not show")
    for ref in state.rows.outline.rows.map(\.ref) where ref.kind == .plan || ref.kind == .pillar {
        guard let tally = state.rows.tallies[ref] else { continue }
        expect(tally == plain.tallies[ref] ?? Tally(), "tally of \(ref)")
    }
    return faults
}

private func viewRows(of state: DashboardState) -> [RowID?] {
    (0..<state.rowCount(of: .view)).map { state.row(of: .view, at: $0) }
}

private func selectionFaults(of pane: Pane, in state: DashboardState) -> [String] {
    let list = state[list: pane]
    let refs = (0..<state.rowCount(of: pane)).compactMap { state.row(of: pane, at: $0) }
    guard !refs.isEmpty else {
        return list.selection == nil ? [] : ["\(pane) is empty and has a selection"]
    }
    guard refs.indices.contains(list.index) else { return ["\(pane): no row \(list.index) of \(refs.count)"] }
    var faults: [String] = []
    if list.selection != refs[list.index] { faults.append("\(pane): the selection is not its row") }
    // Of a row of a view that is no record, and of a group, it is enough that it can be said.
    let words = state.spoken(at: list.index, of: pane)
    if pane != .view, let ref = list.selection?.record,
        !words.utf8.contains(state.title(of: ref).utf8)
    {
        faults.append("\(pane): what is copied is another row: \(words)")
    }
    let height = max(1, state.contentHeight(of: pane))
    if !(list.top...(list.top + height - 1)).contains(list.index) {
        faults.append("\(pane): row \(list.index) is not among \(height) from \(list.top)")
    }
    if Set(refs).count != refs.count { faults.append("\(pane): a record stands twice") }
    return faults
}

private func popupFaults(_ popup: Popup, in state: DashboardState) -> [String] {
    switch popup {
    case .picker(let picker):
        let height = state.pickerHeight(picker)
        let count = picker.shown.count
        if count > 0, !(0..<count).contains(picker.index) { return ["the picker has no row \(picker.index)"] }
        if !(picker.top..<picker.top + height).contains(picker.index) {
            return ["the picker's row \(picker.index) is not among \(height) from \(picker.top)"]
        }
        return picker.top > max(0, count - height) ? ["the picker is scrolled past its end"] : []
    case .pages(let pages):
        let (height, count) = state.pagesRoom(pages)
        return pages.top > max(0, count - height) ? ["the text is scrolled past its end"] : []
    default: return []
    }
}

/// What must never reach a terminal, and wide characters in halves.
func cellFaults(in grid: Grid) -> [String] {
    var faults: [String] = []
    for y in 0..<grid.size.height {
        let row = Array(grid.row(y))
        for (x, cell) in row.enumerated() {
            if cell.isContinuation {
                if x == 0 || row[x - 1].width != 2 { faults.append("half a character at \(x), \(y)") }
                continue
            }
            if cell.width == 2, x + 1 == row.count || !row[x + 1].isContinuation {
                faults.append("half a wide character at \(x), \(y)")
            }
            for scalar in cell.glyph.scalars
            where HostileText.isUnseen(scalar) || scalar == "\n"
                || (grid.charset == .ascii && !scalar.isASCII)
            {
                faults.append("U+\(String(scalar.value, radix: 16)) at \(x), \(y)")
            }
        }
    }
    return faults
}
