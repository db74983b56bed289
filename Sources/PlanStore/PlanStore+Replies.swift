package import PlanModel

/// The edits of what committees asked for: what is reported, answered, accepted and closed.
extension PlanStore {
    /// Adds a respondent's report on a resolution.
    ///
    /// - Parameter respondent: The place of the respondent among those that the resolution names.
    /// - Parameter parts: The ids of the parts that it answers.
    /// - Returns: Nil where nobody is named at that place.
    package func addingReport(
        _ ref: RecordRef, ofRespondent respondent: Int, on date: DateAsTyped, _ text: String,
        answering parts: [String],
        by editor: Editor
    ) -> PlanEdit? {
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        let named = records.ids(resolution.respondents)
        guard named.indices.contains(respondent) else { return nil }
        let report = MemberValue.record([
            "on": .text(date.date.description), "onText": date.text.map { .text($0) },
            "from": .text(named[respondent]), "text": .text(text),
            "answers": MemberValue.list(of: parts),
        ])
        let change = Change(
            RecordName(.resolution, idText(of: ref)),
            .insert(list: "reports", at: Int(resolution.reports.count), report))
        return edit(ref, [change], "Report on \(idText(of: ref)) recorded", by: editor)
    }

    /// Adds an answer to a question.
    ///
    /// - Parameter parts: The ids of the parts that it answers.
    package func addingAnswer(
        _ ref: RecordRef, on date: DateAsTyped, _ text: String, answering parts: [String], by editor: Editor
    ) -> PlanEdit? {
        let answer = MemberValue.record([
            "on": .text(date.date.description), "onText": date.text.map { .text($0) }, "text": .text(text),
            "parts": MemberValue.list(of: parts),
        ])
        let place = Int(plans[ref.plan].records.questions[ref.row].answers.count)
        let change = Change(
            RecordName(.question, idText(of: ref)), .insert(list: "answers", at: place, answer))
        return edit(ref, [change], "Answer to \(idText(of: ref)) recorded", by: editor)
    }

    /// Records what the executive answered to a resolution, on the as-of date.
    package func settingResponse(_ ref: RecordRef, to kind: ResponseKind, by editor: Editor) -> PlanEdit? {
        let plan = plans[ref.plan]
        let before = plan.records.resolutions[ref.row].response
        guard before?.kind != kind || before?.on != plan.states.asOf else { return nil }
        let name = RecordName(.resolution, idText(of: ref))
        let response = MemberValue.record([
            "kind": .text(kind.rawValue), "on": .text(plan.states.asOf.description),
        ])
        let change = Change(
            name,
            .set(member: "response", from: plan.records.value(of: name)?["response"], to: response))
        return edit(
            ref, [change], "\(idText(of: ref)) \(kind.rawValue.replacing("-", with: " "))", by: editor)
    }

    /// Closes a resolution on a day, or with nil opens it again: that is for the committee to accept.
    package func settingClosed(_ ref: RecordRef, _ day: Day?, by editor: Editor) -> PlanEdit? {
        let before = plans[ref.plan].records.resolutions[ref.row].closed
        guard before != day else { return nil }
        let change = Change(
            RecordName(.resolution, idText(of: ref)),
            .set(
                member: "closed", from: before.map { .text($0.description) },
                to: day.map { .text($0.description) }))
        let what = day.map { "closed on \(Shown.day($0))" } ?? "open again"
        return edit(ref, [change], "\(idText(of: ref)) \(what)", by: editor)
    }
}

extension MemberValue {
    /// Nil for no ids, since the member is then left out.
    fileprivate static func list(of ids: [String]) -> MemberValue? {
        ids.isEmpty ? nil : .list(ids.map { .text($0) })
    }
}
