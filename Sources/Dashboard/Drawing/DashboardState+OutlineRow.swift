import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// The columns that the state of a row takes: `! OVERDUE 277d`.
    private static let stateWidth = 14
    private static let statusWidth = 11
    /// A milestone's `?`, or an action's confidence.
    private static let flagWidth = 1
    /// From this many columns on there is room for the status and for a bar.
    private static let wideRow = 66

    func drawOutlineRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        let row = rows.outline.rows[index]
        let marker = row.hasChildren ? (row.isExpanded ? "v" : "+") : " "
        // However deep a row stands, its title keeps some room.
        let indent = min(2 * row.depth, rect.width / 4)
        let role: Role = row.isMatch ? .text : .dim
        grid.write(
            marker, at: Point(x: rect.x + indent, y: rect.y), role: role,
            maxWidth: max(0, rect.width - indent))
        let titleX = indent + 2
        let rightWidth = drawRight(of: row, in: rect, on: &grid)
        let titleRole: Role =
            row.isMatch && (row.ref.kind == .plan || row.ref.kind == .pillar) ? .title : role
        var text = name(of: row.ref)
        if row.ref.kind == .action, records(row.ref).actions[row.ref.row].isNew {
            text = "\(store.idText(of: row.ref)) NEW \(title(of: row.ref))"
        }
        if rows.endings?.contains(row.ref) == true { text = "£ENDS " + text }
        grid.write(
            text, at: Point(x: rect.x + titleX, y: rect.y), role: titleRole,
            maxWidth: max(0, rect.width - titleX - rightWidth - 1))
    }

    /// Draws what stands at the right of a row.
    ///
    /// - Returns: The columns that it takes.
    private func drawRight(of row: OutlineRow, in rect: Rect, on grid: inout Grid) -> Int {
        switch row.ref.kind {
        case .plan, .pillar: drawTally(of: row, in: rect, on: &grid)
        case .action: drawActionState(of: row, in: rect, on: &grid)
        default: drawMilestoneState(of: row, in: rect, on: &grid)
        }
    }

    private func drawTally(of row: OutlineRow, in rect: Rect, on grid: inout Grid) -> Int {
        let tally = tally(of: row.ref) ?? Tally()
        let late = StateText(mark: "!", word: "\(Shown.number(tally.late)) late", role: .overdue)
        let stateX = rect.maxX - Self.stateWidth
        if tally.late > 0 { write(late, at: stateX, row, in: rect, on: &grid) }
        let counts = "\(Shown.number(tally.done))/\(Shown.number(tally.milestones))"
        let countsX = stateX - 2 - counts.count
        grid.write(counts, at: Point(x: countsX, y: rect.y), role: row.isMatch ? .value : .dim)
        guard rect.width >= Self.wideRow, tally.milestones > 0 else { return rect.maxX - countsX }
        let bar = ProgressBar(done: tally.done, of: tally.milestones, width: 8, charset: grid.charset)
        let barX = stateX - 2 - 6 - 9
        let used = grid.write(bar.done, at: Point(x: barX, y: rect.y), role: .progressDone)
        grid.write(bar.rest, at: Point(x: barX + used, y: rect.y), role: .progressRest)
        return rect.maxX - min(barX, countsX)
    }

    private func drawActionState(of row: OutlineRow, in rect: Rect, on grid: inout Grid) -> Int {
        let state = states(row.ref).actions[row.ref.row]
        let timeliness = stateText(ofAction: row.ref)
        let stateX = rect.maxX - Self.stateWidth
        let flagX = stateX - 1 - Self.flagWidth
        let status = label(state.status.rawValue, of: row.ref)
        guard rect.width >= Self.wideRow else {
            // One column for both: what is late says so, the rest says how far it is.
            let isLate = state.timeliness == .overdue
            let text =
                isLate ? timeliness : StateText(mark: " ", word: status, role: row.isMatch ? .value : .dim)
            write(text, at: stateX, row, in: rect, on: &grid)
            drawRag(of: row, at: flagX, in: rect, on: &grid)
            return rect.maxX - flagX
        }
        write(timeliness, at: stateX, row, in: rect, on: &grid)
        drawRag(of: row, at: flagX, in: rect, on: &grid)
        let statusX = flagX - 1 - Self.statusWidth
        grid.write(
            status, at: Point(x: statusX, y: rect.y), role: row.isMatch ? .value : .dim,
            maxWidth: Self.statusWidth)
        return rect.maxX - statusX
    }

    private func drawRag(of row: OutlineRow, at x: Int, in rect: Rect, on grid: inout Grid) {
        guard let rag = confidence(in: row.ref) else { return }
        grid.write(rag.mark, at: Point(x: x, y: rect.y), role: row.isMatch ? rag.role : .dim)
    }

    private func drawMilestoneState(of row: OutlineRow, in rect: Rect, on grid: inout Grid) -> Int {
        let state = states(row.ref).milestones[row.ref.row]
        let text = StateText(state, asOf: states(row.ref).asOf)
        // No status stands beside it, so there is room for a whole date or many days.
        let stateX = rect.maxX - max(Self.stateWidth, grid.columns(of: text.text))
        let flagX = stateX - 1 - Self.flagWidth
        write(text, at: stateX, row, in: rect, on: &grid)
        if state.isQuestionable {
            grid.write("?", at: Point(x: flagX, y: rect.y), role: row.isMatch ? .questionable : .dim)
        }
        return rect.maxX - flagX
    }

    private func write(_ state: StateText, at x: Int, _ row: OutlineRow, in rect: Rect, on grid: inout Grid) {
        grid.write(
            state.text, at: Point(x: x, y: rect.y), role: row.isMatch ? state.role : .dim,
            maxWidth: rect.maxX - x)
    }
}
