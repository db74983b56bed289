import PlanStore
import Settings

/// How one list stands: what is selected, where it is scrolled to, what narrows and orders it.
struct ListState: Equatable, Sendable {
    /// The selected row; an id and not an index, so that it survives filter, sort, edits and undo.
    var selection: RowID?
    /// Where the selection stood last, for when its row goes away.
    var index = 0
    /// The first row on the screen.
    var top = 0
    /// The marked rows, on which edits then act; they stay whatever is sorted, filtered or found.
    var marks: Set<RowID> = []
    var find = FindQuery("")
    var sort = SortOrder()
    /// By what its rows are put together, and which of those groups are folded.
    var grouping: Grouping?
    var folded: [GroupKey] = []
    /// The headings of a view whose rows are folded away.
    var foldedSections: [RowID] = []
}

/// By which column a list is sorted.
struct SortOrder: Equatable, Sendable {
    /// Nil is the list's own order.
    var column: ColumnID?
    var isReversed = false
}

extension SortOrder {
    /// As it was chosen for a list.
    init(of choice: ListChoice) {
        self.init(column: choice.sort.flatMap { ColumnID(rawValue: $0) }, isReversed: choice.isReversed)
    }
}
