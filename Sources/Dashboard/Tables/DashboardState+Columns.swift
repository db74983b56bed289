import PlanStore
package import Settings
import TextGrid

/// Choosing the columns of a list: what the box shows, and what its keys do.
extension DashboardState {
    /// Puts what was chosen in an earlier session in force.
    package mutating func use(_ choices: ListChoices) {
        self.choices = choices
        for pane in [Pane.plan, .funding, .overdue] { adoptChoice(of: pane) }
        settle()
    }

    /// Sorts and groups a list as it was chosen.
    mutating func adoptChoice(of pane: Pane) {
        let choice = choices[listName(of: pane)]
        guard !choice.isUsual else { return }
        self[list: pane].sort = SortOrder(of: choice)
        if pane == .funding || pane == .overdue {
            self[list: pane].grouping = choice.group.flatMap { Grouping(rawValue: $0) }
        }
    }

    /// By what the choice for a list is kept.
    func listName(of pane: Pane) -> String {
        pane == .view ? screens.top.view?.listName ?? "" : pane.listName
    }

    /// All columns that a list has, whatever is chosen.
    private func allColumns(of pane: Pane) -> [ViewColumn] {
        switch pane {
        case .plan, .detail: HomeColumns.plan
        case .funding: HomeColumns.funding(ofSeveralPlans: store.plans.count > 1)
        case .overdue: HomeColumns.overdue(ofSeveralPlans: store.plans.count > 1)
        case .view: rows.view?.listing.columns ?? []
        }
    }

    func columnItems(of pane: Pane) -> [ColumnItem] {
        let choice = choices[listName(of: pane)]
        let all = allColumns(of: pane)
        let stays = all.max { $0.goesBefore($1) }?.id
        return ViewColumn.arranged(all, by: choice).map { column in
            ColumnItem(
                column: column, isShown: !choice.hidden.contains(column.id.rawValue),
                isFixed: pane == .plan && column.id == .title,
                goes: column.id == stays ? 0 : all.count { $0.goesBefore(column) } + 1)
        }
    }

    mutating func openColumns() {
        let pane = lastList
        var box = ColumnBox(pane: pane)
        box.index =
            columnItems(of: pane).firstIndex { isSorted(pane, by: $0.column.id) } ?? 0
        popups.append(.columns(box))
    }

    /// The list's own order may be that of one of its columns.
    private func isSorted(_ pane: Pane, by column: ColumnID) -> Bool {
        self[list: pane].sort.column == sortColumn(of: column, in: pane)
    }

    private func sortColumn(of column: ColumnID, in pane: Pane) -> ColumnID? {
        pane == .overdue && column == .late ? nil : column
    }

    mutating func press(_ key: Key, in box: ColumnBox) {
        var box = box
        let items = columnItems(of: box.pane)
        switch key {
        case .escape, .backspace, .character("q"), .control("c"), .character("C"):
            popups.removeLast()
            return
        case .up, .character("k"), .control("p"): box.index -= 1
        case .down, .character("j"), .control("n"): box.index += 1
        case .home, .character("g"): box.index = 0
        case .end, .character("G"): box.index = items.count - 1
        case .character("="): resetColumns(of: box.pane)
        case .enter, .character("O"):
            guard items.indices.contains(box.index) else { return }
            sort(box.pane, by: items[box.index].column, reverses: key != .enter)
        case .character(" "): toggle(box.index, of: items, in: box.pane)
        case .left, .character("<"), .character("h"): shift(&box, by: -1, items)
        case .right, .character(">"), .character("l"): shift(&box, by: 1, items)
        default:
            return refuse("Enter sorts, Space hides, < and > move the column, = puts all back; Esc leaves.")
        }
        box.index = max(0, min(box.index, items.count - 1))
        replaceTop(.columns(box))
    }

    private mutating func sort(_ pane: Pane, by column: ViewColumn, reverses: Bool) {
        guard column.kind != .picture else { return refuse("This column is a picture; nothing sorts by it.") }
        let id = sortColumn(of: column.id, in: pane)
        let before = self[list: pane].sort
        self[list: pane].sort = SortOrder(
            column: id, isReversed: before.column == id ? !before.isReversed : reverses)
        choices[listName(of: pane)].sort = id?.rawValue
        choices[listName(of: pane)].isReversed = self[list: pane].sort.isReversed
        say("Sorted \(sortText(of: pane)); kept for next time.")
    }

    private static let treeStays = "The tree itself stays, and stands first."

    private mutating func toggle(_ index: Int, of items: [ColumnItem], in pane: Pane) {
        guard items.indices.contains(index) else { return }
        let item = items[index]
        if item.isFixed { return refuse(Self.treeStays) }
        if item.isShown, items.count(where: \.isShown) == 1 {
            return refuse("One column at least stays.")
        }
        let name = item.column.id.rawValue
        if item.isShown {
            choices[listName(of: pane)].hidden.append(name)
        } else {
            choices[listName(of: pane)].hidden.removeAll { $0 == name }
        }
    }

    private mutating func shift(_ box: inout ColumnBox, by step: Int, _ items: [ColumnItem]) {
        let target = box.index + step
        guard items.indices.contains(box.index), items.indices.contains(target) else { return }
        if items[box.index].isFixed || items[target].isFixed { return refuse(Self.treeStays) }
        var names = items.map(\.column.id.rawValue)
        names.swapAt(box.index, target)
        let usual = allColumns(of: box.pane).map(\.id.rawValue)
        choices[listName(of: box.pane)].order = names == usual ? [] : names
        box.index = target
    }

    private mutating func resetColumns(of pane: Pane) {
        let name = listName(of: pane)
        var choice = choices.usual(name)
        choice.group = choices[name].group
        choices[name] = choice
        self[list: pane].sort = SortOrder(of: choice)
        say("The columns and their order are as they usually are.")
    }

    /// The box's title, and one line for each column.
    func columnLines(of box: ColumnBox) -> [(text: String, aside: String, isHighlighted: Bool)] {
        let sort = self[list: box.pane].sort
        return columnItems(of: box.pane).enumerated().map { place, item in
            let isSorted = isSorted(box.pane, by: item.column.id)
            let mark = item.isShown ? "[x] " : "[ ] "
            let title = item.column.title.isEmpty ? item.column.id.rawValue : item.column.title
            let order = isSorted ? (sort.isReversed ? "sorted, reversed" : "sorted") : ""
            let narrow = item.goes == 0 ? "stays" : "\(item.goes.ordinal) to go"
            return (
                mark + title, [order, narrow].filter { !$0.isEmpty }.joined(separator: "   "),
                place == box.index
            )
        }
    }
}

extension Pane {
    /// By what the choice for a list of home is kept.
    var listName: String {
        switch self {
        case .plan, .detail: "plan"
        case .funding: "funding"
        case .overdue: "overdue"
        case .view: ""
        }
    }
}

extension View {
    /// By what the choice for its list is kept.
    var listName: String {
        switch self {
        case .obligations: "obligations"
        case .organisations: "organisations"
        case .measures: "measures"
        case .timeline: "timeline"
        case .findings: "findings"
        case .changes: "changes"
        case .meetings: "meetings"
        case .signOffs: "sign-offs"
        case .routeMap: "route-map"
        case .participation: "participation"
        case .bodies: "bodies"
        case .money: "money"
        case .charts: "charts"
        case .portfolio: "plans"
        case .witness: "witness"
        case .captures: "captures"
        case .inquiry(let inquiry, _): "inquiry-\(inquiry.rawValue)"
        }
    }
}
