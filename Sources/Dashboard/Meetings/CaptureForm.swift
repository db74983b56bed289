import PlanModel
import PlanStore

/// What is being taken down at a meeting, until it is kept.
///
/// It names everything by ids, so that it stays true while the plans are read anew beneath it.
struct CaptureForm: Equatable, Sendable {
    enum Matter: Equatable, Sendable {
        case question(TakenQuestion)
        case resolution(TakenResolution)
        case answer(TakenAnswer, to: RecordName)
    }

    var meeting: MeetingName
    /// The id of the plan that is changed: an answer may be to a question of another plan than the meeting's.
    var plan: String
    var matter: Matter
    /// The record under the cursor when it was begun.
    var concern: Concern?
    /// Whether it is said to be about that.
    var isAboutConcern = true

    /// What a question or a resolution may be about.
    struct Concern: Equatable, Sendable {
        /// `action 1.2, Plant trees`
        var text: String
        /// The action's id, where it is one of the meeting's own plan or a milestone of one.
        var action: String?
    }
}

extension CaptureForm {
    var kind: CaptureKind {
        switch matter {
        case .question: .question
        case .resolution(let resolution): resolution.verb == .note ? .noting : .resolution
        case .answer: .answer
        }
    }

    /// `question`, `concern`, `resolution`
    var word: String {
        switch matter {
        case .question(let question): question.kind.rawValue
        case .resolution: "resolution"
        case .answer: "answer"
        }
    }

    var text: String {
        get {
            switch matter {
            case .question(let question): question.text
            case .resolution(let resolution): resolution.text
            case .answer(let answer, _): answer.text
            }
        }
        set { change({ $0.text = newValue }, { $0.text = newValue }, { $0.text = newValue }) }
    }

    var note: String {
        get {
            switch matter {
            case .question(let question): question.note
            case .resolution(let resolution): resolution.note
            case .answer(let answer, _): answer.note
            }
        }
        set { change({ $0.note = newValue }, { $0.note = newValue }, { $0.note = newValue }) }
    }

    var isExempt: Bool {
        get {
            switch matter {
            case .question(let question): question.isExempt
            case .resolution(let resolution): resolution.isExempt
            case .answer(let answer, _): answer.isExempt
            }
        }
        set { change({ $0.isExempt = newValue }, { $0.isExempt = newValue }, { $0.isExempt = newValue }) }
    }

    /// Who asked or answered; a resolution is the body's.
    var by: String {
        get {
            switch matter {
            case .question(let question): question.by
            case .resolution: ""
            case .answer(let answer, _): answer.by
            }
        }
        set { change({ $0.by = newValue }, { _ in }, { $0.by = newValue }) }
    }

    /// The ids of those who were asked, or are to report.
    var organisations: [String] {
        get {
            switch matter {
            case .question(let question): question.to
            case .resolution(let resolution): resolution.respondents
            case .answer: []
            }
        }
        set { change({ $0.to = newValue }, { $0.respondents = newValue }, { _ in }) }
    }

    /// What each part asks; of an answer the ids of those that it answers.
    var parts: [String] {
        get {
            switch matter {
            case .question(let question): question.parts
            case .resolution(let resolution): resolution.parts
            case .answer(let answer, _): answer.parts
            }
        }
        set { change({ $0.parts = newValue }, { $0.parts = newValue }, { $0.parts = newValue }) }
    }

    private mutating func change(
        _ question: (inout TakenQuestion) -> Void, _ resolution: (inout TakenResolution) -> Void,
        _ answer: (inout TakenAnswer) -> Void
    ) {
        switch matter {
        case .question(var taken):
            question(&taken)
            matter = .question(taken)
        case .resolution(var taken):
            resolution(&taken)
            matter = .resolution(taken)
        case .answer(var taken, let asked):
            answer(&taken)
            matter = .answer(taken, to: asked)
        }
    }

    mutating func changeResolution(_ change: (inout TakenResolution) -> Void) {
        self.change({ _ in }, change, { _ in })
    }

    /// With what it is about written into it: as a link where the format has one, else as a note.
    var finished: CaptureForm {
        guard let concern, isAboutConcern, kind != .answer else { return self }
        var form = self
        if let action = concern.action, case .resolution = matter {
            form.changeResolution { $0.actions = [action] }
        } else {
            form.note = [note, "About \(concern.text)."].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return form
    }
}
