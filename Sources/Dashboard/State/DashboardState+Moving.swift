import PlanModel
import PlanStore
package import TextGrid

extension DashboardState {
    /// Whether an event would move the selection of a list and do nothing else.
    package func onlyMoves(at event: Event) -> Bool {
        guard case .key(let key) = event, popups.isEmpty, focus != .detail else { return false }
        return environment.keymap.command(for: key)?.isMove == true
    }

    mutating func move(_ command: Command) {
        if focus == .detail { return moveInDetail(command) }
        var list = self[list: focus]
        let target = moved(
            list.index, by: command, height: contentHeight(of: focus), count: rowCount(of: focus))
        list.index = target
        list.selection = row(of: focus, at: target)
        self[list: focus] = list
        detail = DetailState()
    }

    /// Where a move leads to in a list of `count` rows of which `height` are on the screen.
    func moved(_ index: Int, by command: Command, height: Int, count: Int) -> Int {
        let page = max(1, height - 1)
        let target =
            switch command {
            case .moveDown: index + 1
            case .moveUp: index - 1
            case .pageDown: index + page
            case .pageUp: index - page
            case .halfPageDown: index + max(1, height / 2)
            case .halfPageUp: index - max(1, height / 2)
            case .moveToTop: 0
            case .moveToBottom: count - 1
            default: index
            }
        return max(0, min(target, count - 1))
    }

    /// The detail scrolls line by line; its selected line is where Enter follows a link.
    private mutating func moveInDetail(_ command: Command) {
        detail.line = moved(
            detail.line, by: command, height: contentHeight(of: .detail), count: writtenDetail.count)
    }

    /// Holds the detail to the selected record.
    ///
    /// At its beginning it stands whatever it says, and only whoever draws it needs the lines: a selection that
    /// moves on before that writes none.
    mutating func holdDetail(isStale: Bool) {
        let room = layout.content(of: .detail)
        // Folded to its title it shows no line, and would be written for nothing.
        let page =
            room.height > 0
            ? DetailPage(
                view: screens.top.view, row: selectedRow, width: room.width, hasChart: hasRoomForCharts)
            : nil
        if isStale || page != detailPage {
            detailPage = page
            detailLines = nil
        }
        guard focus == .detail || detail != DetailState() else { return }
        let lines = writtenDetail
        detailLines = lines
        let count = lines.count
        let height = max(1, contentHeight(of: .detail))
        detail.line = max(0, min(detail.line, count - 1))
        detail.top = min(max(detail.top, detail.line - height + 1), detail.line)
        detail.top = max(0, min(detail.top, count - height))
    }

    mutating func focus(on pane: Pane) {
        if pane != .detail {
            if lastList != pane { detail = DetailState() }
            screens.top.list = pane
        }
        screens.top.focus = pane
    }

    mutating func step(panes: Int) {
        let all = screens.top.panes
        let place = (all.firstIndex(of: focus) ?? 0) + panes
        focus(on: all[(place + all.count) % all.count])
    }

    /// Expands the row, or goes to its first child where it is expanded.
    mutating func expand() {
        if expandGroup() || expandSection() { return }
        guard focus == .plan, let row = selectedOutlineRow else { return open() }
        guard row.hasChildren else { return refuse("There is nothing below this row.") }
        if row.isExpanded {
            move(.moveDown)
        } else {
            expansion.expand(row.ref)
        }
    }

    /// Collapses the row, or goes to the one above it.
    mutating func collapse() {
        if focus == .detail { return focus(on: lastList) }
        if collapseGroup() || collapseSection() { return }
        guard focus == .plan else {
            return refuse("These rows do not fold; \(key(.focusPlan)) goes to the plan.")
        }
        guard let row = selectedOutlineRow else { return refuse("There is no row here.") }
        if row.isExpanded, row.hasChildren {
            expansion.collapse(row.ref)
        } else if let above = parent(of: row.ref) {
            select(.record(above), in: .plan)
        } else {
            refuse("There is nothing above this row.")
        }
    }

    var selectedOutlineRow: OutlineRow? {
        rows.outline.rows.indices.contains(plan.index) ? rows.outline.rows[plan.index] : nil
    }
}
