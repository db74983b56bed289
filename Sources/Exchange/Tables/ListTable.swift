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
    package let kind: Kind

    package enum Kind: Sendable {
        /// Titles and names: cut where a terminal is narrow.
        case text
        /// Ids, dates and words of a fixed list, which say nothing when they are cut.
        case word
        /// At the right of its column.
        case number
    }

    package init(_ name: String, _ kind: Kind = .word) {
        self.name = name
        self.kind = kind
    }
}
