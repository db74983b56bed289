import PlanModel
import PlanStore

/// A few words to choose from by their letters.
struct Chooser: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        case status(RecordRef)
        case confidence(RecordRef)
        case evidence(RecordRef)
        /// What came of an obligation.
        case reply(Reply)
        /// Whether a finding that was dismissed stands again.
        case restoring(FindingID)
        /// What is to be taken down at a meeting.
        case takeDown(MeetingName)
        /// The form in which something taken down is completed.
        case capture(CaptureForm)
        /// What is to be added.
        case adding
        /// Whether a new organisation is one that the plan has already.
        case sameBody(RecordName)
        /// What becomes of all marked rows.
        case bulk(BulkEdit)
        /// Whether what stands in a row is deleted.
        case deletion(RowID)
        /// Which reading of the date in the prompt below is meant.
        case dateReading
        case quit
        /// Whether edits of an earlier session come back.
        case recovery
        /// Which side of the first conflict stands.
        case conflict
    }

    struct Option: Equatable, Sendable {
        var letter: Character
        var title: String
        var outcome: Outcome

        enum Outcome: Equatable, Sendable {
            case status(ActionStatus)
            case confidence(Rag)
            case verdict(EvidenceVerdict)
            case report, closure
            case response(ResponseKind)
            case letStand, leave
            case take(CaptureKind), newMeeting, delete
            case field(CaptureField)
            case add(Adding)
            case sameBody, anotherBody
            case date(DateAsTyped)
            case saveAndQuit, discardAndQuit, stay
            case bringBack, keepAside
            case keepMine, takeTheirs
        }
    }

    var purpose: Purpose
    var title: String
    /// What is chosen for, above the options.
    var subject: String
    var options: [Option]
    var index: Int
}
