import PlanModel

/// What is kept of the open plans: by lead, plan, status and text. Different kinds of criteria must all hold;
/// of several leads, plans or states any.
package struct PlanFilter: Equatable, Sendable {
    /// Entries of the directory; each stands for all that are part of it.
    package var leads: Set<Int> = []
    /// Places among the open plans.
    package var plans: Set<Int> = []
    package var states: Set<StateWord> = []
    package var match = FindQuery("")

    package init() {}

    package var isEmpty: Bool { leads.isEmpty && plans.isEmpty && states.isEmpty && match.isEmpty }
}

/// A status or a timeliness, as the status filter names them; `cancelled` is both.
package struct StateWord: Hashable, Sendable {
    package let word: String

    package init?(_ word: String) {
        guard StateWord.all.contains(word) else { return nil }
        self.word = word
    }

    /// Every word, statuses first.
    package static let all: [String] = {
        let statuses = ActionStatus.allCases.map(\.rawValue)
        return statuses + Timeliness.allCases.map(\.rawValue).filter { !statuses.contains($0) }
    }()
}
