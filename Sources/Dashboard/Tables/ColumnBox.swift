import Settings

/// The columns of a list, to sort by, hide and reorder.
struct ColumnBox: Equatable, Sendable {
    let pane: Pane
    var index = 0
}

/// A column as the box lists it.
struct ColumnItem: Sendable {
    let column: ViewColumn
    let isShown: Bool
    /// Whether it can be neither hidden nor moved.
    let isFixed: Bool
    /// The how-manyth it goes for want of room; 0 for the one that stays.
    let goes: Int
}

extension Int {
    /// `1st`, `2nd`, `3rd`, `4th`
    var ordinal: String {
        let ending =
            switch (self % 10, self % 100) {
            case (1, 1), (1, 21...): "st"
            case (2, 2), (2, 22...): "nd"
            case (3, 3), (3, 23...): "rd"
            default: "th"
            }
        return "\(self)\(ending)"
    }
}

extension ViewColumn {
    /// The columns as they were chosen: in the order wanted, without those that are hidden. One at least stays.
    static func chosen(_ columns: [ViewColumn], by choice: ListChoice) -> [ViewColumn] {
        guard !choice.order.isEmpty || !choice.hidden.isEmpty else { return columns }
        let shown = arranged(columns, by: choice).filter { !choice.hidden.contains($0.id.rawValue) }
        return shown.isEmpty ? columns : shown
    }

    /// The columns in the order wanted; those that the choice does not name behind the others.
    static func arranged(_ columns: [ViewColumn], by choice: ListChoice) -> [ViewColumn] {
        let named = choice.order.compactMap { name in columns.first { $0.id.rawValue == name } }
        return named + columns.filter { !choice.order.contains($0.id.rawValue) }
    }
}
