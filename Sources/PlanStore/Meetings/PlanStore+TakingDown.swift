package import PlanModel

/// The edits with which an officer takes down a meeting.
extension PlanStore {
    /// Adds a meeting to a plan, behind those that it has.
    package func addingMeeting(
        toPlan plan: Int, ofBody body: String, on date: DateAsTyped, title: String, by editor: Editor
    ) -> (edit: PlanEdit, id: String) {
        let records = plans[plan].records
        let id = freeMeetingID(body: body, date.date, in: plan)
        let meeting = MemberValue.record([
            "id": .text(id), "body": .text(body), "date": .text(date.date.description),
            "dateText": date.text.map { .text($0) }, "title": .said(title),
        ])
        let change = Change(
            RecordName(.plan, records.id),
            .insert(list: "meetings", at: Int(records.lists.meetings.count), meeting))
        let ref = RecordRef(plan: plan, kind: .plan, row: 0)
        return (edit(ref, [change], "Meeting \(id) added", by: editor), id)
    }

    /// Adds a question to a meeting, behind those that it has.
    package func takingDown(
        _ question: TakenQuestion, at meeting: RecordRef, by editor: Editor
    ) -> (edit: PlanEdit, id: String) {
        let id = freeID(.question, "q", in: meeting.plan)
        let place = Int(plans[meeting.plan].records.meetings[meeting.row].questions.count)
        let change = Change(
            RecordName(.meeting, idText(of: meeting)),
            .insert(list: "questions", at: place, question.members(id: id)))
        let what = question.kind.rawValue.prefix(1).uppercased() + question.kind.rawValue.dropFirst()
        return (edit(meeting, [change], "\(what) \(id) taken down", by: editor), id)
    }

    /// Adds a resolution to a meeting, behind those that it has.
    package func takingDown(
        _ resolution: TakenResolution, at meeting: RecordRef, by editor: Editor
    ) -> (edit: PlanEdit, id: String) {
        let id = freeID(.resolution, "r", in: meeting.plan)
        let place = Int(plans[meeting.plan].records.meetings[meeting.row].resolutions.count)
        let change = Change(
            RecordName(.meeting, idText(of: meeting)),
            .insert(list: "resolutions", at: place, resolution.members(id: id)))
        return (edit(meeting, [change], "Resolution \(id) taken down", by: editor), id)
    }

    /// Adds an answer to a question as it was given at a meeting on a date.
    package func takingDown(
        _ answer: TakenAnswer, to question: RecordRef, on date: EDTF, by editor: Editor
    ) -> PlanEdit {
        let place = Int(plans[question.plan].records.questions[question.row].answers.count)
        let change = Change(
            RecordName(.question, idText(of: question)),
            .insert(list: "answers", at: place, answer.members(on: date)))
        return edit(question, [change], "Answer to \(idText(of: question)) taken down", by: editor)
    }

    /// The minute that the next resolution of a meeting stands in: after `(2)` comes `(3)`, and what is minuted
    /// otherwise stands in the minute of the one before it.
    package func nextMinute(of meeting: RecordRef) -> String {
        let records = plans[meeting.plan].records
        let minutes = records[children: records.meetings[meeting.row].resolutions].compactMap {
            records.optional(records.resolutions[Int($0)].minute)
        }
        guard let last = minutes.last else { return "" }
        guard last.hasSuffix(")"), let opening = last.lastIndex(of: "("),
            let number = Int(last[last.index(after: opening)...].dropLast()), number >= 0, number < 10_000
        else { return last }
        return last[...opening] + "\(number + 1))"
    }

    /// An id for a new record: the letter and a number beyond all such in the plan, so that none that was given
    /// to a record since deleted comes again while a later one stands.
    func freeID(_ kind: RecordKind, _ letter: Character, in plan: Int) -> String {
        let numbers = rows(of: kind, in: plan).compactMap { ref -> Int? in
            let id = idText(of: ref)
            guard id.first == letter, let number = Int(id.dropFirst()), number < 1_000_000 else { return nil }
            return number
        }
        var number = (numbers.max() ?? 0) + 1
        while find(RecordName(kind, "\(letter)\(number)"), in: plan) != nil { number += 1 }
        return "\(letter)\(number)"
    }

    /// `scrutiny-board-5-2015-11-18`, with a number behind it where that is taken.
    package func freeMeetingID(body: String, _ date: EDTF, in plan: Int) -> String {
        let day = String(
            date.description.map { $0.isASCII && ($0.isNumber || $0.isLetter) ? $0 : "-" })
        let base = "\(body)-\(day)"
        var id = base
        var number = 2
        while find(RecordName(.meeting, id), in: plan) != nil {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }
}
