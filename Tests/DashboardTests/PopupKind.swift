@testable import Dashboard

/// Every popup that there is. One that is added has no kind, and the tests do not compile before it has.
enum PopupKind: String, CaseIterable {
    case find, columns, form, help, explanation, preview
    case lead, plan, state, theme, savedView, palette, olderPicker, grouping, milestone, parts, meeting, body
    case answeredQuestion, organisations, answeredParts, fieldPicker, addingInto
    case status, confidence, evidence, reply, restoring, takeDown, capture, adding, sameBody, bulk, deletion
    case dateReading, viewDeletion, quit, recovery, conflict
    case statusReason, confidenceReason, evidenceQuote, doneDate, dueDate, dueReason, note, replyDate,
        replyText
    case closingDate, dismissal, newMeeting, fieldPrompt, bulkPrompt, capturePrompt, reading, older, inquiry,
        asOf
    case viewName, folder, paper
}

extension Popup {
    var kind: PopupKind {
        switch self {
        case .find: .find
        case .picker(let picker): picker.purpose.kind
        case .chooser(let chooser): chooser.purpose.kind
        case .prompt(let prompt): prompt.purpose.kind
        case .pages(let pages):
            switch pages.kind {
            case .help: .help
            case .explanation: .explanation
            case .preview: .preview
            }
        case .form: .form
        case .columns: .columns
        }
    }
}

extension Picker.Purpose {
    fileprivate var kind: PopupKind {
        switch self {
        case .lead: .lead
        case .plan: .plan
        case .state: .state
        case .theme: .theme
        case .savedView: .savedView
        case .palette: .palette
        case .older: .olderPicker
        case .grouping: .grouping
        case .milestone: .milestone
        case .parts: .parts
        case .meeting: .meeting
        case .body: .body
        case .answeredQuestion: .answeredQuestion
        case .organisations: .organisations
        case .answeredParts: .answeredParts
        case .field: .fieldPicker
        case .adding: .addingInto
        }
    }
}

extension Chooser.Purpose {
    fileprivate var kind: PopupKind {
        switch self {
        case .status: .status
        case .confidence: .confidence
        case .evidence: .evidence
        case .reply: .reply
        case .restoring: .restoring
        case .takeDown: .takeDown
        case .capture: .capture
        case .adding: .adding
        case .sameBody: .sameBody
        case .bulk: .bulk
        case .deletion: .deletion
        case .dateReading: .dateReading
        case .viewDeletion: .viewDeletion
        case .quit: .quit
        case .recovery: .recovery
        case .conflict: .conflict
        }
    }
}

extension Prompt.Purpose {
    fileprivate var kind: PopupKind {
        switch self {
        case .statusReason: .statusReason
        case .confidenceReason: .confidenceReason
        case .evidenceQuote: .evidenceQuote
        case .doneDate: .doneDate
        case .dueDate: .dueDate
        case .dueReason: .dueReason
        case .note: .note
        case .replyDate: .replyDate
        case .replyText: .replyText
        case .closingDate: .closingDate
        case .dismissal: .dismissal
        case .newMeeting: .newMeeting
        case .field: .fieldPrompt
        case .bulk: .bulkPrompt
        case .capture: .capturePrompt
        case .reading: .reading
        case .older: .older
        case .inquiry: .inquiry
        case .asOf: .asOf
        case .viewName: .viewName
        case .folder: .folder
        case .paper: .paper
        }
    }
}
