import PlanModel
package import PlanStore

extension Paper {
    /// The minutes of a meeting: who was there, what was asked and answered, and what was resolved.
    ///
    /// - Parameter meeting: In the store of the material as it was given.
    /// - Returns: Nil where the meeting is exempt.
    package static func minutes(
        of meeting: RecordRef, of given: PlanStore, in material: PaperMaterial
    ) -> Paper? {
        let wanted = PaperScope(store: given, filter: PlanFilter())
        guard wanted.carried(meeting, to: material.scope.store) != nil else { return nil }
        return material.paper { scope in
            wanted.carried(meeting, to: scope.store).map { MinutesPaper(scope, of: $0).paper }
                ?? Paper(title: "", facts: [], sections: [], emptyText: "")
        }
    }
}

private struct MinutesPaper {
    let scope: PaperScope
    let meeting: RecordRef
    private var store: PlanStore { scope.store }
    private var records: PlanRecords { scope.records(meeting) }

    init(_ scope: PaperScope, of meeting: RecordRef) {
        // The minutes are those of one plan's meeting, however many are open.
        self.scope = scope
        self.meeting = meeting
    }

    var paper: Paper {
        let title = scope.title(ofMeeting: meeting)
        let hasTakenPlace = store.hasTakenPlace(meeting)
        let sections = hasTakenPlace ? [presence, questions, resolutions, owed].compactMap(\.self) : []
        return Paper(
            title: "Minutes: \(title)", facts: facts, sections: sections,
            emptyText: hasTakenPlace
                ? "Nothing is recorded of what was said or resolved at this meeting."
                : "This meeting is still to come on the day at which the plan is read.")
    }

    private var facts: [String] {
        let head = records.meetings[meeting.row]
        let states = store.plans[meeting.plan].states
        return [
            "Body: \(body(head.body))",
            "Date: \(head.date.edtf.map(Shown.spelt) ?? "not known")", "Plan: \(records.title)",
            scope.reading(of: states),
        ] + scope.conditions
    }

    /// In full, for it heads the paper.
    private func body(_ reference: Reference) -> String {
        store.directory.entry(plan: meeting.plan, row: reference.row).map { store.directory.entries[$0].name }
            ?? records.string(reference.id)
    }

    private var presence: Paper.Section? {
        let state = store.meetingState(of: meeting)
        let lines = [
            ("Invited", state.invited), ("Attended", state.attended),
            ("Invited, but did not attend", state.absent),
        ]
        .filter { !$0.1.isEmpty }.map { Paper.Point("\($0.0): \($0.1.joined(separator: "; "))") }
        return lines.isEmpty ? nil : Paper.Section("Who was there", [.list(lines)])
    }

    private func kept(_ list: Rows, _ kind: RecordKind) -> [RecordRef] {
        let sieve = scope.sieve
        return records[children: list].map { RecordRef(plan: meeting.plan, kind: kind, row: Int($0)) }.filter(
            sieve.keeps)
    }

    // MARK: - What was asked

    private var questions: Paper.Section? {
        let all = kept(records.meetings[meeting.row].questions, .question)
        guard !all.isEmpty else { return nil }
        let titles: [(QuestionKind, String)] = [
            (.question, "Questions and answers"), (.concern, "Concerns"), (.statement, "Statements"),
        ]
        let sections = titles.compactMap { kind, title -> Paper.Section? in
            let own = all.filter { records.questions[$0.row].kind == kind }
            return own.isEmpty ? nil : Paper.Section(title, [.list(own.map(point(ofQuestion:)))])
        }
        return sections.count == 1 ? sections[0] : Paper.Section("What was said", sections: sections)
    }

    private func point(ofQuestion ref: RecordRef) -> Paper.Point {
        let records = records
        let question = records.questions[ref.row]
        let state = store.questionState(of: ref)
        let by = records.optional(question.by)
        let to = scope.names(question.to, in: ref.plan)
        let head = [by, to.isEmpty ? nil : (by == nil ? "To " : "to ") + to].compactMap(\.self).joined(
            separator: ", ")
        let left = Set(state.partsLeft)
        var below = question.parts.range.map { row in
            let isLeft = left.contains(row)
            return "Part \(records.string(records.parts[row].id)): \(records.string(records.parts[row].text))"
                + (isLeft && !state.answers.isEmpty ? " (not answered)" : "")
        }
        below += state.answers.map { answer(records.answers[$0]) }
        if question.kind == .question, state.answers.isEmpty { below.append("No answer is recorded.") }
        return Paper.Point((head.isEmpty ? "" : head + ": ") + records.string(question.text), below: below)
    }

    /// `Answer by the Cabinet Member at the meeting, 4 Nov 2015: ...`
    private func answer(_ answer: Answer) -> String {
        let records = records
        let by = records.optional(answer.by).map { " by \($0)" } ?? ""
        let how =
            switch answer.how {
            case .meeting: " at the meeting"
            case .writing: " in writing"
            case nil: ""
            }
        let on = answer.on.edtf.map { ", \(Shown.date($0))" } ?? ""
        let parts = records.ids(answer.parts)
        let about = parts.isEmpty ? "" : ", on \(Self.parts(parts))"
        return "Answer\(by)\(how)\(on)\(about): \(records.string(answer.text))"
    }

    // MARK: - What was resolved

    private var resolutions: Paper.Section? {
        let all = kept(records.meetings[meeting.row].resolutions, .resolution)
        guard !all.isEmpty else { return nil }
        let proposed = all.filter { records.resolutions[$0.row].isProposed }
        let resolved = all.filter { !records.resolutions[$0.row].isProposed }
        if proposed.isEmpty {
            return Paper.Section("Resolutions", [.list(resolved.map(point(ofResolution:)))])
        }
        let paper = Paper.Section(
            "Asked for in the paper, not resolved", [.list(proposed.map(point(ofResolution:)))])
        if resolved.isEmpty { return paper }
        return Paper.Section("Resolutions", [.list(resolved.map(point(ofResolution:)))], sections: [paper])
    }

    private func point(ofResolution ref: RecordRef) -> Paper.Point {
        let records = records
        let resolution = records.resolutions[ref.row]
        let state = store.resolutionState(of: ref)
        let minute = records.optional(resolution.minute).map { "Minute \($0). " } ?? ""
        var below: [String] = []
        let respondents = scope.names(resolution.respondents, in: ref.plan)
        if !respondents.isEmpty { below.append("Addressed to: \(respondents)") }
        below += resolution.parts.range.map {
            "Part \(records.string(records.parts[$0].id)): \(records.string(records.parts[$0].text))"
        }
        if let due = resolution.due.edtf { below.append("Due: \(Shown.date(due))") }
        if let response = resolution.response, state.response != nil {
            let by = records.optional(response.by).map { " by \($0)" } ?? ""
            below.append("Response\(by), \(Shown.day(response.on)): \(response.kind.rawValue.spoken)")
        }
        below += state.reports.map { report(records.reports[$0], in: ref.plan) }
        if let closed = state.closed { below.append("Closed by the committee on \(Shown.day(closed)).") }
        return Paper.Point(
            "\(minute)\(resolution.verb.past): \(records.string(resolution.text))", below: below)
    }

    private func report(_ report: Report, in plan: Int) -> String {
        let records = records
        let on = report.on.edtf.map { ", \(Shown.date($0))" } ?? ""
        let parts = records.ids(report.answers)
        let partly = records.ids(report.partly)
        let about = [
            parts.isEmpty ? nil : "on \(Self.parts(parts))",
            partly.isEmpty ? nil : "partly on \(Self.parts(partly))",
        ].compactMap(\.self).joined(separator: ", ")
        return "Report by \(scope.name(of: report.from, in: plan))\(on)\(about.isEmpty ? "" : ", " + about): "
            + records.string(report.text)
    }

    /// `part a`, `parts a and b`
    private static func parts(_ ids: [String]) -> String {
        (ids.count == 1 ? "part " : "parts ") + ids.inSentence
    }

    private var owed: Paper.Section? {
        let sieve = scope.sieve
        let obligations = kept(records.meetings[meeting.row].resolutions, .resolution)
            .flatMap { store.obligations(of: $0) }.filter { $0.state.isOwed && sieve.keeps($0) }
        guard !obligations.isEmpty else { return nil }
        let title = "What is owed to the committee"
        var single = scope
        single.filter.plans = [meeting.plan]
        return Paper.Section(title, [.table(single.owedTable(title, of: obligations))])
    }
}

extension ResolutionVerb {
    /// What the committee did.
    fileprivate var past: String {
        switch self {
        case .note: "Noted"
        case .request: "Requested"
        case .invite: "Invited"
        case .recommend: "Recommended"
        case .advise: "Advised"
        case .agree: "Agreed"
        }
    }
}
