package import PlanModel

/// What came of reading a file into a plan, before anything is written.
package struct ImportOutcome: Sendable {
    /// What to do to the plan, all of it as one step; nil where nothing is to be added.
    package internal(set) var edit: PlanEdit?
    /// What was understood, a line each, for a look before anything is written.
    package internal(set) var preview: [String] = []
    /// What was taken though it may be meant otherwise.
    package internal(set) var guesses: [ImportNote] = []
    /// Rows of which nothing is taken, with the reason.
    package internal(set) var refused: [ImportNote] = []

    init() {}
}

/// Why a file as a whole cannot be imported.
package struct ImportRefused: Error, Equatable, Sendable {
    /// What is wrong and what to do, without a full stop.
    package let reason: String

    init(_ reason: String) { self.reason = reason }
}
