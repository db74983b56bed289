/// How many marked rows of a list filter, find or folding hide, kept with what it was counted from: a move counts
/// nothing anew.
struct HiddenMarks: Equatable, Sendable {
    private let marks: Set<RowID>
    private let rows: Rows
    let count: Int

    private enum Rows: Equatable, Sendable {
        case outline(DerivedRows.OutlineBasis?)
        case funding(DerivedRows.FundingBasis?)
        case overdue(DerivedRows.OverdueBasis?)
        case view(ViewBasis?)

        init(of pane: Pane, in rows: DerivedRows) {
            switch pane {
            case .plan, .detail: self = .outline(rows.outlineBasis)
            case .funding: self = .funding(rows.fundingBasis)
            case .overdue: self = .overdue(rows.overdueBasis)
            case .view: self = .view(rows.viewBasis)
            }
        }
    }

    /// - Parameter before: What was counted last, which is kept where it still holds.
    init(of pane: Pane, in state: DashboardState, before: HiddenMarks?) {
        let (marks, rows) = (state[list: pane].marks, Rows(of: pane, in: state.rows))
        if let before, before.marks == marks, before.rows == rows {
            self = before
            return
        }
        self.marks = marks
        self.rows = rows
        let shown = (0..<state.rowCount(of: pane)).count { index in
            state.row(of: pane, at: index).map(marks.contains) == true
        }
        count = marks.count - shown
    }
}
