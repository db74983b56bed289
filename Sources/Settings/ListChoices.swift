/// How an officer wants one list of the dashboard; columns and what else is named by the words of its code.
package struct ListChoice: Equatable, Sendable {
    /// The columns from left to right; those that are not named stand behind them in their own order.
    package var order: [String] = []
    package var hidden: [String] = []
    /// The column by which it is sorted; nil for the list's own order.
    package var sort: String?
    package var isReversed = false
    /// By what its rows are put together.
    package var group: String?

    package init() {}

    package var isUsual: Bool { self == ListChoice() }
}

/// What an officer has chosen for each list, by the list's name; lists that stand as they usually do are left out.
package struct ListChoices: Equatable, Sendable {
    private var byName: [String: ListChoice] = [:]

    package init() {}

    package var isEmpty: Bool { byName.isEmpty }
    package var names: [String] { byName.keys.sorted() }

    package subscript(name: String) -> ListChoice {
        get { byName.isEmpty ? ListChoice() : byName[name] ?? ListChoice() }
        set { byName[name] = newValue.isUsual ? nil : newValue }
    }
}
