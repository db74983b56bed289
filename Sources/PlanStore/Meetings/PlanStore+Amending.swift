package import PlanModel

/// The edits that tidy what was taken down.
extension PlanStore {
    /// A question as it stands, but for its parts, which an amendment leaves as they are.
    package func taken(question ref: RecordRef) -> TakenQuestion {
        let records = plans[ref.plan].records
        let question = records.questions[ref.row]
        var taken = TakenQuestion()
        taken.text = records.string(question.text)
        taken.kind = question.kind
        taken.by = records.string(question.by)
        taken.to = records.ids(question.to)
        taken.note = records.string(records.note(of: question.margin))
        taken.isExempt = question.margin.isExempt
        return taken
    }

    /// A resolution as it stands, but for its parts, which an amendment leaves as they are.
    package func taken(resolution ref: RecordRef) -> TakenResolution {
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        var taken = TakenResolution()
        taken.text = records.string(resolution.text)
        taken.verb = resolution.verb
        taken.minute = records.string(resolution.minute)
        taken.respondents = records.ids(resolution.respondents)
        taken.due = resolution.due.edtf.map {
            DateAsTyped($0, text: records.optional(resolution.due.printed))
        }
        taken.isResponseRequired = resolution.isResponseRequired
        taken.actions = records.ids(resolution.actions)
        taken.note = records.string(records.note(of: resolution.margin))
        taken.isExempt = resolution.margin.isExempt
        return taken
    }

    /// An answer of a question as it stands, by its row.
    package func taken(answer row: Int, of question: RecordRef) -> TakenAnswer {
        let records = plans[question.plan].records
        let answer = records.answers[row]
        var taken = TakenAnswer()
        taken.text = records.string(answer.text)
        taken.by = records.string(answer.by)
        taken.parts = records.ids(answer.parts)
        taken.note = records.string(records.note(of: answer.margin))
        taken.isExempt = answer.margin.isExempt
        return taken
    }

    /// Changes a question to what it should say; nil where it says so already.
    package func amending(
        _ ref: RecordRef, to question: TakenQuestion, by editor: Editor
    ) -> PlanEdit? {
        amending(
            ref, ["text", "kind", "by", "to", "note", "exempt"], to: question.members(id: nil), by: editor)
    }

    /// Changes a resolution to what it should say; nil where it says so already.
    package func amending(
        _ ref: RecordRef, to resolution: TakenResolution, by editor: Editor
    ) -> PlanEdit? {
        amending(
            ref,
            [
                "text", "verb", "minute", "respondents", "due", "dueText", "responseRequired", "actions",
                "note",
                "exempt",
            ],
            to: resolution.members(id: nil), by: editor)
    }

    /// Changes an answer, by its row, to what it should say; its date and its source stay.
    package func amending(
        answer row: Int, of ref: RecordRef, to answer: TakenAnswer, by editor: Editor
    ) -> PlanEdit? {
        guard let (place, before) = entry(answer: row, of: ref), answer != taken(answer: row, of: ref),
            let date = plans[ref.plan].records.answers[row].on.edtf, case .record(let members) = before,
            case .record(let said) = answer.members(on: date)
        else { return nil }
        let amended: Set = ["text", "by", "parts", "note", "exempt"]
        let after = members.filter { !amended.contains($0.name) } + said.filter { amended.contains($0.name) }
        let name = RecordName(.question, idText(of: ref))
        return edit(
            ref,
            [
                Change(name, .remove(list: "answers", at: place, before)),
                Change(name, .insert(list: "answers", at: place, .record(after))),
            ], "Answer to \(name.id) changed", by: editor)
    }

    /// Takes an answer, by its row, away from its question.
    package func deleting(answer row: Int, of ref: RecordRef, by editor: Editor) -> PlanEdit? {
        guard let (place, value) = entry(answer: row, of: ref) else { return nil }
        let name = RecordName(.question, idText(of: ref))
        return edit(
            ref, [Change(name, .remove(list: "answers", at: place, value))], "Answer to \(name.id) deleted",
            by: editor)
    }

    /// The place of an answer among those of its question, and what it says.
    private func entry(answer row: Int, of ref: RecordRef) -> (place: Int, value: MemberValue)? {
        let records = plans[ref.plan].records
        let answers = records.questions[ref.row].answers.range
        guard answers.contains(row),
            case .list(let values)? = records.value(of: RecordName(.question, idText(of: ref)))?["answers"],
            values.indices.contains(row - answers.lowerBound)
        else { return nil }
        return (row - answers.lowerBound, values[row - answers.lowerBound])
    }

    /// Sets the members that say something else than they should.
    private func amending(
        _ ref: RecordRef, _ members: [String], to value: MemberValue, by editor: Editor
    ) -> PlanEdit? {
        let name = RecordName(ref.kind, idText(of: ref))
        guard let before = plans[ref.plan].records.value(of: name) else { return nil }
        let changes = members.compactMap { member -> Change? in
            guard before[member] != value[member] else { return nil }
            return Change(name, .set(member: member, from: before[member], to: value[member]))
        }
        guard !changes.isEmpty else { return nil }
        return edit(ref, changes, "\(name.id) changed", by: editor)
    }
}
