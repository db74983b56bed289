import PlanModel
import PlanStore
import TextGrid

// What goes to the clipboard: whole texts where the screen may have cut them, in the order in which they stand there.
extension DashboardState {
    var whyNothingToCopy: String? {
        focus == .detail || rowCount(of: focus) > 0 ? nil : "There is no row here to copy."
    }

    /// Copies the row, or of the detail the line.
    mutating func copyRow() -> [Effect] {
        guard focus != .detail else {
            let lines = writtenDetail
            guard lines.indices.contains(detail.line) else { return [] }
            return copy(SpreadsheetText.plain(lines[detail.line].text.trimmed), "the line")
        }
        return copy(SpreadsheetText.plain(spoken(at: self[list: focus].index, of: focus)), "the row")
    }

    /// Copies every row that the list shows, tab-separated below the names of its columns; of the detail its lines.
    mutating func copyList() -> [Effect] {
        guard focus != .detail else {
            let lines = writtenDetail.map { SpreadsheetText.plain($0.text) + "\n" }
            return copy(lines.joined(), Shown.count(lines.count, "line"))
        }
        let indices = copiedRows(of: focus)
        var rows = [copiedHeads(of: focus)]
        rows.reserveCapacity(indices.count + 1)
        for index in indices { rows.append(tabbedCells(at: index, of: focus)) }
        return copy(SpreadsheetText.tabbed(rows), Shown.count(indices.count, "row"))
    }

    /// What is pasted somewhere must not hide or command anything there either.
    private mutating func copy(_ text: String, _ what: String) -> [Effect] {
        guard !environment.isRendering else { return refuseInRendering("copied") }
        return [.copy(VisibleText.of(text, lineBreaks: .keptWithTabs), what: what)]
    }

    func copiedHeads(of pane: Pane) -> [String] {
        switch pane {
        case .plan, .detail: OutlineCopy.heads
        case .funding: copiedGroupHead(of: pane) + FundingCopy.heads
        case .overdue: copiedGroupHead(of: pane) + OverdueCopy.heads
        case .view: copiedColumns.map(\.title)
        }
    }

    private func tabbedCells(at index: Int, of pane: Pane) -> [String] {
        switch pane {
        case .plan, .detail, .funding, .overdue: copiedCells(at: index, of: pane).map(SpreadsheetText.guarded)
        case .view: viewCells(at: index).map(\.field)
        }
    }

    private func copiedCells(at index: Int, of pane: Pane) -> [String] {
        switch pane {
        case .plan, .detail: return OutlineCopy(of: rows.outline.rows[index].ref, in: self).fields
        case .funding, .overdue:
            let group = copiedGroupName(at: index, of: pane)
            guard let ref = record(of: pane, at: index) else {
                return group + copiedGroupCells(at: index, of: pane)
            }
            return group
                + (pane == .funding
                    ? FundingCopy(of: ref, in: self).fields : OverdueCopy(of: ref, in: self).fields)
        case .view: return []
        }
    }

    /// A row as it is read out, whole; with whatever its texts hold.
    func spoken(at index: Int, of pane: Pane) -> String {
        words(at: index, of: pane).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The texts of a row as they are read one after the other.
    private func words(at index: Int, of pane: Pane) -> [String] {
        switch pane {
        case .plan, .detail: return OutlineCopy(of: rows.outline.rows[index].ref, in: self).words
        case .funding, .overdue:
            guard let ref = record(of: pane, at: index) else { return groupWords(at: index, of: pane) }
            return pane == .funding
                ? FundingCopy(of: ref, in: self).words : OverdueCopy(of: ref, in: self).words
        case .view: return viewCells(at: index).map(\.words)
        }
    }

    /// Also the columns for which the screen has no room.
    private var copiedColumns: [ViewColumn] {
        rows.view?.content.columns.filter { $0.kind != .picture } ?? []
    }

    private func viewCells(at index: Int) -> [CopiedCell] {
        guard let view = rows.view, let place = view.place(at: index) else { return [] }
        return copiedColumns.map {
            CopiedCell(view.content.cell($0, at: place, width: Self.copiedWidth, in: self), of: $0.kind)
        }
    }

    /// The columns of a list in fields of their own.
    func copiedColumns(of pane: Pane) -> [ListPaper.Column] {
        guard pane == .view else {
            return copiedHeads(of: pane).map {
                ListPaper.Column(
                    title: $0, isNumber: ["Days late", "Done", "Milestones", "Amount"].contains($0))
            }
        }
        return copiedColumns.map { ListPaper.Column(title: $0.title, isNumber: $0.isAtRight) }
    }

    /// The fields of a row as people read them.
    func paperCells(at index: Int, of pane: Pane) -> [String] {
        pane == .view ? viewCells(at: index).map(\.text) : copiedCells(at: index, of: pane)
    }

    /// Columns of a screen on which nothing is cut.
    private static let copiedWidth = 1000
}

/// A cell of a view without what only a screen needs: the mark beside a state's word, and the dash for none.
private struct CopiedCell {
    let text: String
    private let isNumber: Bool

    init(_ cell: ViewCell, of kind: ViewColumn.Kind) {
        isNumber = kind == .number || kind == .money
        let shown = cell.text.trimmed
        switch (shown, cell.order) {
        case ("-", .number(0)): text = "0"
        case ("-", _): text = ""
        default:
            let isMarked = kind == .state && shown.dropFirst().first == " "
            text = isMarked ? String(shown.dropFirst(2)) : shown
        }
    }

    var words: String { text == "0" ? "" : text }

    /// A number is never taken for a formula.
    var field: String {
        isNumber && text.allSatisfy { $0.isNumber || "-,.".contains($0) }
            ? text : SpreadsheetText.guarded(text)
    }
}
