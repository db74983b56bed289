import PlanStore

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
}

/// By which column a list is sorted.
struct SortOrder: Equatable, Sendable {
    /// Nil is the list's own order.
    var column: ColumnID?
    var isReversed = false
}
