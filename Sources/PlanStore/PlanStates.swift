package import PlanModel

/// What is worked out of one plan for one viewpoint: a state for every action and milestone, by row.
package struct PlanStates: Sendable {
    package let asOf: Day
    package let policy: DeadlinePolicy
    package var actions: [ActionState]
    package var milestones: [MilestoneState]
}

/// How an action stands.
package struct ActionState: Equatable, Sendable {
    package var status = ActionStatus.notStarted
    package var timeliness = Timeliness.undated
    /// It, or an action above it, is cancelled.
    package var isCancelled = false
    /// It, or an action above it, is closed.
    package var isClosed = false
    /// Neither it nor one above it is complete, closed or cancelled.
    package var isOpen = true
    /// Row of the judgement in force, or -1.
    package var confidence: Int32 = -1
    /// Row of the last update that counts, or -1.
    package var update: Int32 = -1
    /// The earliest deadline of its own open milestones.
    package var due: Day?
    /// Its own milestones without the cancelled, and how many of them are done.
    package var milestones: Int32 = 0
    package var done: Int32 = 0
}

/// How a milestone stands.
package struct MilestoneState: Equatable, Sendable {
    package var timeliness = Timeliness.undated
    package var deadline: Day?
    /// Days between the deadline and the as-of date; 0 when not overdue.
    package var daysLate: Int32 = 0
    /// The last evidence that counts says part, substituted, none or contradicted.
    package var isQuestionable = false
    /// Row of the evidence in force, or -1.
    package var evidence: Int32 = -1
    /// Row of the revision in force, or -1.
    package var revision: Int32 = -1
    /// Whether its own `done` counts.
    package var isDone = false

    package var isOpen: Bool { timeliness != .done && timeliness != .cancelled }
}
