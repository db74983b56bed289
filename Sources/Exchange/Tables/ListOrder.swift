/// By which column a list is put in order, and whether in reverse: `COLUMN` or `-COLUMN`.
package struct ListOrder: Equatable, Sendable {
    package let column: String
    package let isReversed: Bool

    package init(_ text: String) {
        isReversed = text.hasPrefix("-")
        column = isReversed ? String(text.dropFirst()) : text
    }

    /// The order itself, if one of the columns has its name.
    package func checked(against columns: [ListColumn]) throws(UnknownColumn) -> ListOrder {
        guard columns.contains(where: { $0.name == column }) else {
            throw UnknownColumn(name: column, known: columns.map(\.name))
        }
        return self
    }

    /// A list has no such column.
    package struct UnknownColumn: Error, Equatable, Sendable {
        package let name: String
        package let known: [String]

        /// A sentence that says what would be right.
        package var message: String {
            "\"\(name)\" is not a column of this list; expected \(known.alternatives)"
        }
    }
}

/// How records are named: tables show their short names, the other formats their ids.
package enum RecordNaming: Sendable {
    case shortNames, ids
}

extension [String] {
    /// `a, b or c`
    package var alternatives: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
