// Folding the rows of a view that stand under headings, as the charts do.
extension DashboardState {
    /// Whether a heading's rows are folded away.
    func isFolded(_ heading: RowID) -> Bool { screens.top.rows.foldedSections.contains(heading) }

    /// Unfolds the heading under the cursor, or goes to its first row.
    ///
    /// - Returns: Whether the cursor is on a heading.
    mutating func expandSection() -> Bool {
        guard focus == .view, let row = selectedRow, section(of: row) == row else { return false }
        if isFolded(row) {
            screens.top.rows.foldedSections.removeAll { $0 == row }
        } else {
            move(.moveDown)
        }
        return true
    }

    /// Folds the heading under the cursor, or goes to the heading under which its row stands.
    ///
    /// - Returns: Whether the list has headings.
    mutating func collapseSection() -> Bool {
        guard focus == .view, let row = selectedRow, let section = section(of: row) else { return false }
        if row != section {
            select(section, in: .view)
        } else if isFolded(section) {
            refuse("There is nothing above this row.")
        } else {
            screens.top.rows.foldedSections.append(section)
        }
        return true
    }

    private func section(of row: RowID) -> RowID? { rows.view?.section(at: screens.top.rows.index) }
}
