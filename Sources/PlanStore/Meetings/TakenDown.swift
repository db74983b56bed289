package import PlanModel

/// A question as an officer takes it down; empty texts and lists stand for what was not said.
package struct TakenQuestion: Equatable, Sendable {
    package var text = ""
    package var kind = QuestionKind.question
    /// Who asked: a name, a role or a body.
    package var by = ""
    /// The ids of the organisations that were asked.
    package var to: [String] = []
    /// What each part asks.
    package var parts: [String] = []
    package var note = ""
    package var isExempt = false

    package init() {}
}

/// A resolution as an officer takes it down.
package struct TakenResolution: Equatable, Sendable {
    package var text = ""
    package var verb = ResolutionVerb.request
    package var minute = ""
    /// The ids of those who are to answer, of whom each owes an obligation of its own.
    package var respondents: [String] = []
    /// What each part asks.
    package var parts: [String] = []
    package var due: DateAsTyped?
    package var isResponseRequired = false
    /// The ids of the actions that it is about.
    package var actions: [String] = []
    package var note = ""
    package var isExempt = false

    package init() {}
}

/// An answer as an officer takes it down.
package struct TakenAnswer: Equatable, Sendable {
    package var text = ""
    /// Who answered: a name, a role or a body.
    package var by = ""
    /// The ids of the parts that it answers.
    package var parts: [String] = []
    package var note = ""
    package var isExempt = false

    package init() {}
}

// As the file has them, in the order of the format's page; what was not said is left out.
extension TakenQuestion {
    func members(id: String) -> MemberValue {
        .record([
            "id": .text(id), "text": .text(text),
            "kind": kind == .question ? nil : .text(kind.rawValue), "by": .said(by), "to": .ids(to),
            "parts": .parts(parts), "note": .said(note), "exempt": .mark(isExempt),
        ])
    }
}

extension TakenResolution {
    func members(id: String) -> MemberValue {
        .record([
            "id": .text(id), "text": .text(text), "verb": .text(verb.rawValue),
            "minute": .said(minute), "respondents": .ids(respondents), "parts": .parts(parts),
            "due": due.map { .text($0.date.description) },
            "dueText": due?.text.map { .text($0) }, "responseRequired": .mark(isResponseRequired),
            "actions": .ids(actions), "note": .said(note), "exempt": .mark(isExempt),
        ])
    }
}

extension TakenAnswer {
    func members(on date: EDTF) -> MemberValue {
        .record([
            "on": .text(date.description), "text": .text(text), "by": .said(by),
            "how": .text(AnswerWay.meeting.rawValue), "parts": .ids(parts), "note": .said(note),
            "exempt": .mark(isExempt),
        ])
    }
}

extension MemberValue {
    /// Nil for what was not said, since the member is then left out.
    static func said(_ text: String) -> MemberValue? { text.isEmpty ? nil : .text(text) }

    static func ids(_ ids: [String]) -> MemberValue? { ids.isEmpty ? nil : .list(ids.map { .text($0) }) }

    fileprivate static func mark(_ isSet: Bool) -> MemberValue? { isSet ? .flag(true) : nil }

    /// Parts with the letters of the alphabet as their ids, behind `z` with numbers.
    fileprivate static func parts(_ texts: [String]) -> MemberValue? {
        guard !texts.isEmpty else { return nil }
        return .list(
            texts.enumerated().map { place, text in
                let id = place < 26 ? String(UnicodeScalar(UInt8(97 + place))) : String(place + 1)
                return .record(["id": .text(id), "text": .text(text)])
            })
    }
}
