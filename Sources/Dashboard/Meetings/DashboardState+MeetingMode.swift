import PlanModel
import PlanStore

// Entering and leaving meeting mode.
extension DashboardState {
    func ref(of name: MeetingName) -> RecordRef? {
        store.plan(id: name.plan).flatMap { store.find(RecordName(.meeting, name.id), in: $0) }
    }

    func name(ofMeeting ref: RecordRef) -> MeetingName {
        MeetingName(plan: records(ref).id, id: store.idText(of: ref))
    }

    /// The meeting that is being taken down; nil while none is, or while undo has taken it away.
    var meetingTaken: RecordRef? { takingDown.meeting.flatMap(ref) }

    /// `Meeting: Scrutiny Board 5, 18 Nov 2015`
    var meetingText: String? { meetingTaken.map { "Meeting: \(meetingName($0))" } }

    /// The meeting on whose row the cursor stands.
    var meetingUnderCursor: RecordRef? {
        guard let selected, selected.kind == .meeting else { return nil }
        return selected
    }

    /// Begins meeting mode, or leaves it.
    mutating func toggleMeetingMode() {
        if meetingTaken != nil { leaveMeeting() } else { openMeetingPicker() }
    }

    mutating func takeDown(meeting name: MeetingName) {
        guard let ref = ref(of: name) else { return refuse("This meeting is gone.") }
        takingDown.meeting = name
        takingDown.last = name
        let keys =
            "\(key(.takeDown)) takes down what is said, \(key(.openCaptures)) lists it, "
            + "\(key(.meetingMode)) leaves."
        say("Taking down \(meetingName(ref)). \(notCounting(ref))\(keys)")
    }

    mutating func leaveMeeting() {
        guard let ref = meetingTaken, let name = takingDown.meeting else { return }
        takingDown.meeting = nil
        let count = captures(at: name).count(where: \.isNew)
        let taken =
            count == 0
            ? "Nothing was taken down."
            : "\(count) taken down; \(key(.openCaptures)) lists \(count == 1 ? "it" : "them")."
        say("Left \(meetingName(ref)). \(taken) \(key(.meetingMode)) goes back.")
    }

    /// Said of a meeting that the as-of date does not know of yet, for what is taken down is not seen elsewhere.
    func notCounting(_ meeting: RecordRef) -> String {
        guard !store.hasTakenPlace(meeting), let date = records(meeting).meetings[meeting.row].date.edtf
        else {
            return ""
        }
        let asOf = Shown.day(states(meeting).asOf)
        return
            "It does not count until \(Shown.date(date)): the plan is read as of \(asOf), "
            + "\(key(.setAsOf)) sets another date. "
    }

    // A new meeting: its body is picked, its date and title are typed.

    mutating func askDate(of meeting: NewMeeting) {
        guard let plan = store.plan(id: meeting.plan) else { return }
        popups.append(
            .prompt(
                Prompt(
                    .newMeeting(meeting), title: "New meeting: when?",
                    hint: "Enter alone: \(store.plans[plan].states.asOf). \(DateQuestion.hint)",
                    date: DateQuestion(near: store.plans[plan].states.asOf, whenEmpty: .thatDay))))
    }

    mutating func answer(_ meeting: NewMeeting, _ text: String, _ typed: DateAsTyped?) {
        guard let plan = store.plan(id: meeting.plan) else {
            popups.removeLast()
            return
        }
        guard let date = meeting.date else {
            guard let date = typed else { return }
            popups.removeLast()
            var meeting = meeting
            meeting.date = date
            popups.append(
                .prompt(
                    Prompt(
                        .newMeeting(meeting), title: "New meeting, \(Shown.date(date.date)): its title?",
                        hint: "What it is about, or the item. Enter alone leaves it out.")))
            return
        }
        popups.removeLast()
        let (edit, id) = store.addingMeeting(
            toPlan: plan, ofBody: meeting.body, on: date, title: text, by: environment.editor)
        apply(edit, "", isStamped: false)
        guard toast?.kind == .done else { return }
        takeDown(meeting: MeetingName(plan: meeting.plan, id: id))
    }
}
