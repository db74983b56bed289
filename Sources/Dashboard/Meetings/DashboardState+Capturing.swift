import PlanModel
import PlanStore

// Taking down what is said at a meeting: the text first, then a form in which the rest can be said and is kept.
extension DashboardState {
    /// Asks what is to be taken down.
    ///
    /// - Parameter offersMeeting: Whether a new meeting is offered beside it.
    mutating func askKind(at meeting: MeetingName, offersMeeting: Bool = false) {
        guard let ref = ref(of: meeting) else { return }
        var options: [Chooser.Option] = [
            .init(letter: "a", title: "asked: a question", outcome: .take(.question)),
            .init(letter: "s", title: "said: an answer to one", outcome: .take(.answer)),
            .init(letter: "r", title: "resolved: somebody is to do something", outcome: .take(.resolution)),
            .init(letter: "n", title: "noted: a resolution that asks for nothing", outcome: .take(.noting)),
        ]
        if offersMeeting { options.append(.init(letter: "m", title: "a new meeting", outcome: .newMeeting)) }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .takeDown(meeting), title: "Take down", subject: meetingName(ref),
                    options: options, index: 0)))
    }

    /// Begins to take something down, with what was left half typed of the same kind.
    mutating func take(_ kind: CaptureKind, at meeting: MeetingName) {
        guard let ref = ref(of: meeting) else { return refuse("This meeting is gone.") }
        if let half = takingDown.half, half.meeting == meeting, half.kind == kind { return askText(of: half) }
        var form = CaptureForm(meeting: meeting, plan: meeting.plan, matter: .question(TakenQuestion()))
        form.concern = concern(at: ref)
        switch kind {
        case .question: form.organisations = organisationUnderCursor(in: ref.plan).map { [$0] } ?? []
        case .resolution, .noting:
            var resolution = TakenResolution()
            resolution.verb = kind == .noting ? .note : .request
            resolution.minute = store.nextMinute(of: ref)
            resolution.respondents =
                kind == .noting ? [] : organisationUnderCursor(in: ref.plan).map { [$0] } ?? []
            form.matter = .resolution(resolution)
        case .answer: return chooseQuestion(at: meeting, ref)
        }
        askText(of: form)
    }

    /// Takes down an answer to the question under the cursor, or to one of the meeting's that waits for one.
    private mutating func chooseQuestion(at meeting: MeetingName, _ ref: RecordRef) {
        if case .record(let asked)? = selectedRow?.subject, asked.kind == .question {
            return takeAnswer(to: asked, at: meeting)
        }
        let records = records(ref)
        let waiting = records[children: records.meetings[ref.row].questions].reversed().map {
            RecordRef(plan: ref.plan, kind: .question, row: Int($0))
        }
        .filter { store.questionState(of: $0).isAnswered == false }
        switch waiting.count {
        case 0:
            refuse(
                "No question of this meeting waits for an answer; "
                    + "to another, go to it with \(key(.openObligations)).")
        case 1: takeAnswer(to: waiting[0], at: meeting)
        default: openQuestionPicker(waiting, at: meeting)
        }
    }

    mutating func takeAnswer(to asked: RecordRef, at meeting: MeetingName) {
        guard let ref = ref(of: meeting) else { return }
        var answer = TakenAnswer()
        let name = RecordName(.question, store.idText(of: asked))
        if self.meeting(ofQuestion: asked) != ref { answer.note = "Given at \(meetingName(ref))." }
        let form = CaptureForm(
            meeting: meeting, plan: records(asked).id, matter: .answer(answer, to: name))
        if let half = takingDown.half, half.meeting == meeting, half.plan == form.plan,
            case .answer(_, name) = half.matter
        {
            return askText(of: half)
        }
        askText(of: form)
    }

    mutating func askText(of form: CaptureForm) {
        let place = ref(of: form.meeting).map { " at \(meetingName($0))" } ?? ""
        var hint = "In its own words. Enter goes on, Ctrl-J starts a new line."
        if case .answer(_, let asked) = form.matter, let plan = store.plan(id: form.plan),
            let ref = store.find(asked, in: plan)
        {
            hint = "To: \(records(ref).string(records(ref).questions[ref.row].text)) \(hint)"
        }
        let word = form.word.prefix(1).uppercased() + form.word.dropFirst()
        popups.append(
            .prompt(Prompt(.capture(form, .text), title: word + place, hint: hint, text: form.text)))
    }

    /// Shows the form; Enter keeps it.
    mutating func open(_ form: CaptureForm) {
        let place = ref(of: form.meeting).map { " at \(meetingName($0))" } ?? ""
        let title = form.word.prefix(1).uppercased() + form.word.dropFirst() + place
        popups.append(
            .chooser(
                Chooser(
                    purpose: .capture(form), title: title, subject: form.text, options: options(of: form),
                    index: 0)))
    }

    /// Keeps what was taken down, as one step.
    mutating func keep(_ form: CaptureForm, thenAnswer: Bool = false) {
        let form = form.finished
        guard let plan = store.plan(id: form.plan), let meeting = ref(of: form.meeting) else {
            return refuse("The meeting is gone; nothing was kept.")
        }
        let editor = environment.editor
        var asked: String?
        switch form.matter {
        case .question(let question):
            let (edit, id) = store.takingDown(question, at: meeting, by: editor)
            asked = id
            apply(edit, "", isStamped: false)
        case .resolution(let resolution):
            apply(store.takingDown(resolution, at: meeting, by: editor).edit, "", isStamped: false)
        case .answer(let answer, let name):
            guard let question = store.find(name, in: plan),
                let date = records(meeting).meetings[meeting.row].date.edtf
            else { return refuse("The question is gone; nothing was kept.") }
            apply(store.takingDown(answer, to: question, on: date, by: editor), "", isStamped: false)
        }
        guard toast?.kind == .done else { return }
        takingDown.half = nil
        if let text = toast?.text, !notCounting(meeting).isEmpty {
            say("\(text) \(notCounting(meeting))".trimmed)
        }
        if thenAnswer, let asked, let question = store.find(RecordName(.question, asked), in: plan) {
            takeAnswer(to: question, at: form.meeting)
        }
    }

    /// Remembers what is left unkept, so that it can be gone on with.
    mutating func leave(_ form: CaptureForm) {
        guard !form.text.isEmpty else {
            takingDown.half = nil
            return
        }
        takingDown.half = form
        refuse("Not kept. Take down another \(form.word) here, and what was typed is there again.")
    }
}
