package import PlanModel

/// How a milestone stands, in eight bytes: a country's plans hold hundreds of thousands of them, and counts and
/// filters go through them all.
///
/// What only a detail shows, such as the evidence in force, is found when it is asked for.
package struct MilestoneState: Equatable, Sendable {
    /// The day's number, or `noDay`.
    private var deadlineNumber = MilestoneState.noDay
    /// From the lowest bit: three of timeliness, one for each mark, and from the ninth on the days late.
    private var word = UInt32(Timeliness.undated.rank)

    private static let noDay = Int32.min
    private static let timelinessBits: UInt32 = 0b111
    private static let lateShift: UInt32 = 8

    private enum Mark: UInt32 {
        case isQuestionable = 0b00_1000
        case isDone = 0b01_0000
        case isListed = 0b10_0000
    }

    package init() {}

    package var timeliness: Timeliness {
        get { Timeliness(rank: UInt8(truncatingIfNeeded: word & MilestoneState.timelinessBits)) }
        set { word = word & ~MilestoneState.timelinessBits | UInt32(newValue.rank) }
    }

    package var deadline: Day? {
        get { deadlineNumber == MilestoneState.noDay ? nil : Day(number: deadlineNumber) }
        set { deadlineNumber = newValue?.number ?? MilestoneState.noDay }
    }

    /// Days between the deadline and the as-of date; 0 when not overdue.
    package var daysLate: Int32 {
        get { Int32(truncatingIfNeeded: word >> MilestoneState.lateShift) }
        set {
            let marks = word & ((1 << MilestoneState.lateShift) - 1)
            word = UInt32(truncatingIfNeeded: newValue) << MilestoneState.lateShift | marks
        }
    }

    /// The last evidence that counts says part, substituted, none or contradicted.
    package var isQuestionable: Bool {
        get { self[.isQuestionable] }
        set { self[.isQuestionable] = newValue }
    }

    /// Whether its own `done` counts.
    package var isDone: Bool {
        get { self[.isDone] }
        set { self[.isDone] = newValue }
    }

    /// Whether the milestone stands in the plan; a row whose record has left it, or is hidden, says nothing.
    package var isListed: Bool {
        get { self[.isListed] }
        set { self[.isListed] = newValue }
    }

    package var isOpen: Bool { timeliness != .done && timeliness != .cancelled }

    private subscript(mark: Mark) -> Bool {
        get { word & mark.rawValue != 0 }
        set { word = newValue ? word | mark.rawValue : word & ~mark.rawValue }
    }
}
