import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// A pane's title: its number and name, and what subset it shows.
    func paneTitle(_ pane: Pane) -> PaneTitle {
        switch pane {
        case .plan:
            PaneTitle(
                name: "1 Plan by \(pillarTerm.lowercased())",
                parts: [count(rows.actions, "action")] + conditions(pane))
        case .funding:
            PaneTitle(
                name: "2 Funding", parts: [count(rows.streams, "stream"), securedText] + conditions(pane))
        case .overdue:
            PaneTitle(name: "3 Overdue milestones", parts: [count(rows.late, nil)] + conditions(pane))
        case .view: PaneTitle(name: viewTitle, parts: viewParts)
        case .detail: PaneTitle(name: screens.top.view == nil ? "4 Detail" : "Detail", parts: detailParts)
        }
    }

    private var viewTitle: String {
        guard let view = screens.top.view else { return "" }
        if let organisation = view.organisation { return "Witness sheet: \(title(of: organisation))" }
        if case .captures(let name) = view, let ref = ref(of: name) {
            return "Taken down: \(meetingName(ref))"
        }
        return view.digit.map { "\($0) \(view.title)" } ?? view.title
    }

    private var viewParts: [String] {
        guard let view = rows.view else { return [] }
        let subset = DerivedRows.Subset(shown: view.count, all: view.all)
        let isCounted = view.content.countsRows || subset.shown != subset.all
        return (isCounted ? [count(subset, nil)] : []) + conditions(.view) + view.remarks
    }

    /// `18 actions`, or `3 of 18` where not all are shown.
    private func count(_ subset: DerivedRows.Subset, _ noun: String?) -> String {
        guard subset.shown == subset.all else {
            return "\(Shown.number(subset.shown)) of \(Shown.number(subset.all))"
        }
        return noun.map { Shown.count(subset.all, $0) } ?? Shown.number(subset.all)
    }

    private var securedText: String {
        let sums = rows.secured.ordered.map { Shown.shortMoney($0.money, currency: $0.currency) }
        return (sums.isEmpty ? "nothing" : sums.chained(by: " + ")) + " secured"
    }

    /// What narrows and orders the rows of a pane.
    private func conditions(_ pane: Pane) -> [String] {
        var conditions: [String] = reading == nil ? [] : ["so far"]
        if let marked = markText(of: pane) { conditions.append(marked) }
        // A sheet is that of one body, whatever leads the filter names.
        let isSheet = pane == .view && screens.top.view?.organisation != nil
        if !filter.leads.isEmpty {
            conditions.append(isSheet ? "lead filter set aside" : "lead: \(leadText)")
        }
        if !filter.plans.isEmpty, filter.plans.count < store.plans.count {
            conditions.append(
                "plan: \(filter.plans.sorted().map { store.plans[$0].records.id }.joined(separator: ", "))")
        }
        if !filter.states.isEmpty, pane == .plan || pane == .overdue || isSheet {
            conditions.append("status: \(filter.states.map(\.word).sorted().joined(separator: ", "))")
        }
        if !filter.match.isEmpty { conditions.append("match: \(filter.match.text)") }
        if pane == .plan, let endingMonths, let marks = rows.endings {
            conditions.append("£ENDS in \(endingMonths) months: \(Shown.number(marks.count))")
        }
        let list = self[list: pane]
        if !list.find.isEmpty { conditions.append("find: \(list.find.text)") }
        if list.sort != SortOrder() {
            conditions.append(sortText(of: pane))
        }
        if let grouping = list.grouping { conditions.append("grouped by \(words(of: grouping))") }
        return conditions
    }

    private var detailParts: [String] {
        guard let selected else { return [] }
        return [selected.kind == .plan ? "plan" : "\(selected.kind.rawValue) \(store.idText(of: selected))"]
    }

    func drawBoxes(_ layout: ScreenLayout, on grid: inout Grid) {
        if let list = layout.panes[.view], let detail = layout.panes[.detail] {
            grid.box(list)
            grid.box(detail)
            if let focused = layout.panes[focus] { frame(focused, closing: 0, on: &grid) }
            return
        }
        guard let plan = layout.panes[.plan], let funding = layout.panes[.funding],
            let overdue = layout.panes[.overdue], let detail = layout.panes[.detail]
        else { return }
        let left = Rect(x: plan.x, y: plan.y, width: plan.width, height: overdue.maxY - plan.y)
        grid.box(left)
        grid.divide(left, at: funding.y)
        grid.divide(left, at: overdue.y)
        grid.box(detail)
        guard let focused = layout.panes[focus] else { return }
        frame(focused, closing: focus == .overdue || focus == .detail ? 0 : 1, on: &grid)
    }

    /// Marks the edges of the pane with the focus; the line that closes it may be its neighbour's.
    private func frame(_ focused: Rect, closing: Int, on grid: inout Grid) {
        let edges = [
            focused.row(0), Rect(x: focused.x, y: focused.y, width: 1, height: focused.height),
            Rect(x: focused.maxX - 1, y: focused.y, width: 1, height: focused.height),
            Rect(x: focused.x, y: focused.maxY - 1 + closing, width: focused.width, height: 1),
        ]
        for edge in edges { grid.setRole(.borderFocused, in: edge) }
    }

    func drawTitle(of pane: Pane, _ basis: TitleBasis, in rect: Rect, isBoxed: Bool, on grid: inout Grid) {
        let isFocused = pane == focus
        if !isBoxed {
            grid.fill(
                rect.row(0), glyph: BoxSymbols(grid.charset).horizontal,
                role: isFocused ? .borderFocused : .border)
        }
        let title = paneTitle(pane)
        let right = basis.position(height: rect.height - 1)
        let room = rect.width - 3 - (right.isEmpty ? 0 : right.count + 3)
        // A long name leaves the numbers a third of the room.
        let subset = title.subset
        let numbers = subset.isEmpty ? 0 : grid.columns(of: subset) + 4
        var x = rect.x + 1
        if holdsCrumbs(pane),
            let way = Crumbs(
                crumbs, width: room - grid.columns(of: title.name) - 2 - numbers - 1, charset: grid.charset)
        {
            x += grid.write(" \(way.text)", at: Point(x: x, y: rect.y), role: .dim)
        }
        x += grid.write(
            " \(title.name) ", at: Point(x: x, y: rect.y), role: isFocused ? .titleFocused : .title,
            maxWidth: min(room - (x - rect.x - 1), max(room * 2 / 3, room - numbers)))
        if !subset.isEmpty {
            let line = String(BoxSymbols(grid.charset).horizontal)
            x += grid.write(
                line + line, at: Point(x: x, y: rect.y), role: isFocused ? .borderFocused : .border)
            let left = max(0, room - (x - rect.x - 1))
            let fitted = title.subset(fittedTo: left - 2, in: grid.charset)
            grid.write(" \(fitted) ", at: Point(x: x, y: rect.y), role: .title, maxWidth: left)
        }
        if !right.isEmpty {
            grid.write(" \(right) ", at: Point(x: rect.maxX - right.count - 3, y: rect.y), role: .dim)
        }
    }
}
