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

/// What an officer has chosen for each list, by the list's name, over how they stand otherwise: as the settings say,
/// or as the program has them.
package struct ListChoices: Equatable, Sendable {
    private var chosen: [String: ListChoice] = [:]
    private let usual: [String: ListChoice]

    /// - Parameter usual: How lists stand of which nothing was chosen, where the settings say it.
    package init(usual: [String: ListChoice] = [:]) { self.usual = usual }

    package var isEmpty: Bool { chosen.isEmpty && usual.isEmpty }
    /// The lists for which something was chosen.
    package var names: [String] { chosen.keys.sorted() }

    package subscript(name: String) -> ListChoice {
        get { isEmpty ? ListChoice() : chosen[name] ?? usual(name) }
        set { chosen[name] = newValue == usual(name) ? nil : newValue }
    }

    /// How a list stands where nothing was chosen.
    package func usual(_ name: String) -> ListChoice { usual[name] ?? ListChoice() }

    /// Puts what was chosen here since an earlier state into what stands by now, maybe by another session.
    package func changes(since earlier: ListChoices, over present: ListChoices) -> ListChoices {
        var result = present
        for name in Set(names + earlier.names) where self[name] != earlier[name] { result[name] = self[name] }
        return result
    }
}
