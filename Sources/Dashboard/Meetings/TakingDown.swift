import PlanModel
import PlanStore

/// A meeting by the id of its plan and its own, which outlive edits, undo and reading anew.
struct MeetingName: Hashable, Sendable {
    var plan: String
    var id: String
}

/// Meeting mode: which meeting is being taken down, and what was typed and not kept.
struct TakingDown: Equatable, Sendable {
    /// Nil while none is.
    var meeting: MeetingName?
    /// The one before, for going back to it.
    var last: MeetingName?
    /// What was left half typed, so that a mistyped Esc loses nothing.
    var half: CaptureForm?
}

/// A meeting that is about to be added to a plan.
struct NewMeeting: Equatable, Sendable {
    /// The plan's id.
    var plan: String
    /// The organisation's id.
    var body: String
    /// Asked for first, then the title.
    var date: DateAsTyped?
}

/// What can be taken down at a meeting.
enum CaptureKind: Equatable, Sendable {
    case question, answer, resolution
    /// A resolution that only notes.
    case noting
}
