/// A list as rows of typed values, before anybody has decided how it is written.
package struct ListTable: Equatable, Sendable {
    package let columns: [ListColumn]
    /// Each row has one value for each column.
    package private(set) var rows: [[ListValue]]
    /// What is said in place of a table without rows.
    package let emptyNote: String

    package init(columns: [ListColumn], rows: [[ListValue]], emptyNote: String) {
        self.columns = columns
        self.rows = rows
        self.emptyNote = emptyNote
    }

    /// Puts the rows in order of one column. Rows that are equal there keep their order, and rows without a
    /// value come last, in reverse too.
    ///
    /// - Parameter naming: Whether records are put in order by what tables show of them or by their ids.
    package mutating func sort(by order: ListOrder, naming: RecordNaming) throws(ListOrder.UnknownColumn) {
        guard let column = columns.firstIndex(where: { $0.name == order.column }) else {
            throw ListOrder.UnknownColumn(name: order.column, known: columns.map(\.name))
        }
        let keys = rows.map { SortKey($0[column], naming: naming) }
        let places = rows.indices.sorted { one, other in
            switch (keys[one], keys[other]) {
            case (let left?, let right?):
                if left.isOrdered(before: right) { return !order.isReversed }
                if right.isOrdered(before: left) { return order.isReversed }
                return one < other
            case (nil, nil): return one < other
            case (_?, nil): return true
            case (nil, _?): return false
            }
        }
        rows = places.map { rows[$0] }
    }
}

/// One column of a list.
package struct ListColumn: Equatable, Sendable {
    package let name: String
    /// Numbers stand at the right of their column.
    package let isNumeric: Bool

    package init(_ name: String, isNumeric: Bool = false) {
        self.name = name
        self.isNumeric = isNumeric
    }
}
