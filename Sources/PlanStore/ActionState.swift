package import PlanModel

/// How an action stands, in sixteen bytes.
///
/// What only a detail shows, such as the judgement in force, is found when it is asked for.
package struct ActionState: Equatable, Sendable {
    /// The day's number, or `noDay`.
    private var dueNumber = ActionState.noDay
    /// Its own milestones without the cancelled, and how many of them are done.
    package var milestones: Int32 = 0
    package var done: Int32 = 0
    package var status = ActionStatus.notStarted
    package var timeliness = Timeliness.undated
    private var marks = Marks.isOpen

    private static let noDay = Int32.min

    private struct Marks: OptionSet {
        let rawValue: UInt8

        static let isCancelled = Marks(rawValue: 1)
        static let isClosed = Marks(rawValue: 2)
        static let isOpen = Marks(rawValue: 4)
        static let isListed = Marks(rawValue: 8)
        static let holdsMilestones = Marks(rawValue: 16)

        /// What an action hands down to all below it.
        static let inherited: Marks = [.isCancelled, .isClosed, .isOpen]
    }

    /// Above the actions of a pillar: nothing that would reach down.
    package init() {}

    /// An action with a status, below one that stands as `above` says.
    init(_ status: ActionStatus, below above: ActionState) {
        self.status = status
        marks = above.marks.intersection(.inherited)
        switch status {
        case .cancelled:
            isCancelled = true
            isOpen = false
        case .closed:
            isClosed = true
            isOpen = false
        case .complete: isOpen = false
        case .notStarted, .inProgress, .paused: break
        }
        isListed = true
    }

    /// The earliest deadline of its own open milestones.
    package var due: Day? {
        get { dueNumber == ActionState.noDay ? nil : Day(number: dueNumber) }
        set { dueNumber = newValue?.number ?? ActionState.noDay }
    }

    /// It, or an action above it, is cancelled.
    package var isCancelled: Bool {
        get { marks.contains(.isCancelled) }
        set { set(.isCancelled, newValue) }
    }

    /// It, or an action above it, is closed.
    package var isClosed: Bool {
        get { marks.contains(.isClosed) }
        set { set(.isClosed, newValue) }
    }

    /// Neither it nor one above it is complete, closed or cancelled.
    package var isOpen: Bool {
        get { marks.contains(.isOpen) }
        set { set(.isOpen, newValue) }
    }

    /// Whether the action stands in the plan; a row whose record has left it, or is hidden, says nothing.
    package var isListed: Bool {
        get { marks.contains(.isListed) }
        set { set(.isListed, newValue) }
    }

    /// Whether there is a milestone here or below; else the timeliness is that of the action alone.
    var holdsMilestones: Bool {
        get { marks.contains(.holdsMilestones) }
        set { set(.holdsMilestones, newValue) }
    }

    /// Whether all below it stand under this state as they do under another.
    func handsDownTheSame(as other: ActionState) -> Bool {
        marks.intersection(.inherited) == other.marks.intersection(.inherited)
    }

    private mutating func set(_ mark: Marks, _ isSet: Bool) {
        if isSet { marks.formUnion(mark) } else { marks.subtract(mark) }
    }
}
