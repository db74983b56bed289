import PlanModel
import PlanStore

/// A text to type.
struct Prompt: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        case statusReason(RecordRef, ActionStatus)
        case confidenceReason(RecordRef, Rag)
        case evidenceQuote(RecordRef, EvidenceVerdict)
        case doneDate(RecordRef)
        case dueDate(RecordRef)
        case dueReason(RecordRef, DateAsTyped)
        case note(RecordRef)
        case replyDate(Reply)
        case replyText(Reply)
        case closingDate(RecordRef)
        /// Why a finding is dismissed.
        case dismissal(FindingID)
        case newMeeting(NewMeeting)
        /// A line of the form below.
        case field(FormField)
        /// What is said of all marked rows.
        case bulk(BulkEdit)
        /// A line of what is taken down at a meeting.
        case capture(CaptureForm, CaptureField)
        case reading(ReadingEntry)
        /// An older version by its file or revision.
        case older
        /// What the answer to a question needs to know.
        case inquiry(Inquiry)
        case asOf
        /// The name of a saved view.
        case viewName(ViewNaming)
        case folder(thenQuit: Bool)
        /// The name of the file into which a paper goes.
        case paper(PaperExport)

        /// Whether it may hold several lines.
        var isNote: Bool {
            switch self {
            case .capture(_, let field): field.isLong
            case .field(let field): field.isLong
            default: asksBeforeLosing
            }
        }

        /// Whether it asks for a line of a form.
        var isOfForm: Bool {
            if case .field = self { true } else { false }
        }

        /// Whether it is not given up without asking; what is taken down at a meeting is remembered instead.
        var asksBeforeLosing: Bool {
            switch self {
            case .note, .replyText: true
            case .field(let field): field.holdsWords
            case .bulk(let bulk): bulk.command == .addNote
            default: false
            }
        }
    }

    var purpose: Purpose
    var title: String
    /// What is asked, and what an empty answer means.
    var hint: String
    var line: LineEditor
    /// What stood in it when it was opened.
    private let before: String
    /// Set where a date is asked for.
    var date: DateQuestion?
    /// Why the last answer was not taken.
    var complaint: String?
    /// Esc was pressed once where what was typed would be lost.
    var isLosing = false

    init(
        _ purpose: Purpose, title: String, hint: String, text: String = "", date: DateQuestion? = nil
    ) {
        self.purpose = purpose
        self.title = title
        self.hint = hint
        line = LineEditor(text)
        before = text
        self.date = date
    }

    /// Whether something was typed that is not given up without asking.
    var wouldLose: Bool { purpose.asksBeforeLosing && !line.isEmpty && line.string != before }
}
