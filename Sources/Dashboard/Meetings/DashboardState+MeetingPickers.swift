import PlanModel
import PlanStore

// The lists from which meetings, bodies, organisations and questions are chosen.
extension DashboardState {
    /// The meeting under the cursor first, then the one that was left, then a new one, then the others, the latest
    /// first.
    mutating func openMeetingPicker() {
        var refs = store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) }
            .flatMap { store.rows(of: .meeting, in: $0) }
        let days = refs.map { ref in
            records(ref).meetings[ref.row].date.edtf.map { Int64(PlanRecords.order(of: $0).number) }
        }
        refs = NumberOrder.places(of: days, isReversed: true).map { refs[Int($0)] }
        let first = [meetingUnderCursor, takingDown.last.flatMap(ref)].compactMap { $0 }
        let new = Picker.Choice(
            value: .newMeeting, title: "A new meeting", aside: "body, date and title are asked",
            names: ["a new meeting", "begin"])
        let before = first.enumerated().filter { first.firstIndex(of: $1) == $0 }.map { choice(of: $1) }
        let choices = before + [new] + refs.filter { !first.contains($0) }.map { choice(of: $0) }
        popups.append(.picker(Picker(.meeting, title: "Take down which meeting?", choices: choices)))
    }

    private func choice(of meeting: RecordRef) -> Picker.Choice {
        let name = meetingName(meeting)
        let title = records(meeting).optional(records(meeting).meetings[meeting.row].title) ?? ""
        return Picker.Choice(
            value: .meeting(self.name(ofMeeting: meeting)), title: name,
            aside: store.plans.count > 1 ? records(meeting).id : "",
            names: [name, title, store.idText(of: meeting)])
    }

    /// The bodies of a plan's meetings first, then its other committees and boards, then the rest; the plan of the
    /// row under the cursor before the others.
    mutating func openBodyPicker() {
        let own = selected?.plan
        let plans = store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) }
            .sorted { ($0 == own ? 0 : 1, $0) < ($1 == own ? 0 : 1, $1) }
        var choices: [(rank: Int, choice: Picker.Choice)] = []
        for plan in plans {
            let records = store.plans[plan].records
            let bodies = Set(store.rows(of: .meeting, in: plan).map { records.meetings[$0.row].body.row })
            for ref in store.rows(of: .organisation, in: plan) {
                let isBody = [.committee, .board, .partnership].contains(records.organisations[ref.row].kind)
                let rank = bodies.contains(Int32(ref.row)) ? 0 : isBody ? 1 : 2
                let value = Picker.Choice.Value.body(plan: records.id, id: store.idText(of: ref))
                choices.append((rank, organisationChoice(ref, value, aside: records.id)))
            }
        }
        guard !choices.isEmpty else {
            return refuse("No plan names an organisation, and a meeting needs a body; add one in the file.")
        }
        let order = NumberOrder.places(of: choices.map { Int64($0.rank) })
        popups.append(
            .picker(
                Picker(
                    .body, title: "New meeting of which body?", choices: order.map { choices[Int($0)].choice }
                )))
    }

    /// Those who lead what it is about first.
    mutating func openOrganisationPicker(for form: CaptureForm) {
        guard let plan = store.plan(id: form.plan) else { return }
        var leads: Set<Int32> = []
        if let id = form.concern?.action, let action = store.find(RecordName(.action, id), in: plan) {
            let records = records(action)
            leads = Set(records.references[records.run(records.actions[action.row].leads)].map(\.row))
        }
        let choices = store.rows(of: .organisation, in: plan).map { ref in
            let name = RecordName(.organisation, store.idText(of: ref))
            let isLead = leads.contains(Int32(ref.row))
            return (
                isLead,
                organisationChoice(
                    ref, .named(name), aside: isLead ? "leads \(form.concern?.action ?? "")" : "")
            )
        }
        guard !choices.isEmpty else {
            return refuse("The plan names no organisation; add them in the file.")
        }
        let marks = Set(
            form.organisations.map { Picker.Choice.Value.named(RecordName(.organisation, $0)) })
        popups.append(
            .picker(
                Picker(
                    .organisations(form),
                    title: form.kind == .question
                        ? "Asked of whom? Space marks" : "Who is to answer? Space marks",
                    choices: choices.filter(\.0).map(\.1) + choices.filter { !$0.0 }.map(\.1), marks: marks)))
    }

    func organisationChoice(
        _ ref: RecordRef, _ value: Picker.Choice.Value, aside: String
    ) -> Picker.Choice {
        let records = records(ref)
        let organisation = records.organisations[ref.row]
        let name = records.string(organisation.name)
        let short = records.optional(organisation.short)
        return Picker.Choice(
            value: value, title: short.map { "\(name) (\($0))" } ?? name, aside: aside,
            names: records.allNames(of: organisation) + [store.idText(of: ref)])
    }

    mutating func openQuestionPicker(_ questions: [RecordRef], at meeting: MeetingName) {
        let choices = questions.map { ref in
            let text = records(ref).string(records(ref).questions[ref.row].text)
            let id = store.idText(of: ref)
            return Picker.Choice(
                value: .named(RecordName(.question, id)), title: "\(id) \(text.onOneLine)", aside: "",
                names: [text, id])
        }
        popups.append(
            .picker(Picker(.answeredQuestion(meeting), title: "Answer to which question?", choices: choices)))
    }

    mutating func openAnsweredPicker(for form: CaptureForm) {
        guard case .answer(let answer, let asked) = form.matter else { return }
        let choices = parts(of: asked, in: form.plan).map { part in
            Picker.Choice(
                value: .part(part.id), title: part.text, aside: part.id, names: [part.text, part.id])
        }
        popups.append(
            .picker(
                Picker(
                    .answeredParts(form), title: "Which parts does it answer? Space ticks", choices: choices,
                    marks: Set(answer.parts.map { .part($0) }))))
    }

    /// Takes what was picked for a meeting.
    mutating func takeForMeeting(_ picker: Picker) {
        let values = picker.choices.map(\.value).filter { picker.picked.contains($0) }
        switch picker.purpose {
        case .meeting:
            if case .meeting(let name)? = values.first { takeDown(meeting: name) }
            if case .newMeeting? = values.first { openBodyPicker() }
        case .body:
            guard case .body(let plan, let id)? = values.first else { return }
            askDate(of: NewMeeting(plan: plan, body: id))
        case .answeredQuestion(let meeting):
            guard case .named(let name)? = values.first, let plan = store.plan(id: meeting.plan),
                let ref = store.find(name, in: plan)
            else { return }
            takeAnswer(to: ref, at: meeting)
        case .organisations(var form):
            form.organisations = picker.kept(of: form.organisations) {
                if case .named(let name) = $0 { name.id } else { nil }
            }
            replaceForm(with: form)
        case .answeredParts(var form):
            form.parts = picker.kept(of: form.parts) { if case .part(let id) = $0 { id } else { nil } }
            replaceForm(with: form)
        default: break
        }
    }
}

extension Picker {
    /// The ids that are marked: those of before in their order, also such as are offered to nobody because they lead
    /// nowhere, then the new ones in the order of the list.
    func kept(of before: [String], id: (Choice.Value) -> String?) -> [String] {
        let offered = Set(choices.compactMap { id($0.value) })
        let marked = choices.map(\.value).filter(picked.contains).compactMap(id)
        return before.filter { !offered.contains($0) || marked.contains($0) }
            + marked.filter { !before.contains($0) }
    }

    /// What stands when Enter is pressed: the marks as they are while nothing was typed or moved.
    var picked: Set<Choice.Value> {
        if isUntouched, purpose.marksSeveral || !marks.isEmpty { return marks }
        if hasMarked { return marks }
        return taken ?? marks
    }
}
