/// The members of what edits add to lists, as the edits give them; nil where a member is absent.
extension PlanRecords {
    func members(_ update: Update) -> KeyValuePairs<String, MemberValue?> {
        [
            "on": value(update.on.edtf), "onText": value(update.on.printed), "text": value(update.text),
            "by": value(update.by), "status": value(update.status), "was": value(update.was),
            "recorded": value(update.recorded),
        ]
    }

    func members(_ judgement: Confidence) -> KeyValuePairs<String, MemberValue?> {
        [
            "rag": value(judgement.rag), "on": value(judgement.on), "by": value(judgement.by),
            "why": value(judgement.why), "recorded": value(judgement.recorded),
        ]
    }

    func members(_ revision: Revision) -> KeyValuePairs<String, MemberValue?> {
        [
            "due": value(revision.due.edtf), "dueText": value(revision.due.printed), "on": value(revision.on),
            "by": value(revision.by), "why": value(revision.why), "recorded": value(revision.recorded),
        ]
    }

    func members(_ evidence: Evidence) -> KeyValuePairs<String, MemberValue?> {
        [
            "verdict": value(evidence.verdict), "on": value(evidence.on), "quote": value(evidence.quote),
            "by": value(evidence.by), "recorded": value(evidence.recorded),
        ]
    }

    private func value(_ text: Text) -> MemberValue? { optional(text).map { .text($0) } }
    private func value(_ date: EDTF?) -> MemberValue? { date.map { .text($0.description) } }
    private func value(_ day: Day?) -> MemberValue? { day.map { .text($0.description) } }
    private func value(_ word: (some PlanWord)?) -> MemberValue? { word.map { .text($0.rawValue) } }
}
