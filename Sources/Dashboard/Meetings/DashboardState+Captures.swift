import PlanModel
import PlanStore

// The list of what was taken down, and the commands of meetings.
extension DashboardState {
    func captures(at name: MeetingName) -> [Capture] {
        ref(of: name).map { store.captures(at: $0) } ?? []
    }

    /// The meeting of which the list is meant: the one under the cursor, else the one that is being taken down or
    /// was last, else the one of the last capture, else the latest that has taken place.
    var meetingToList: MeetingName? {
        if let ref = meetingUnderCursor { return name(ofMeeting: ref) }
        if let ref = meetingTaken ?? takingDown.last.flatMap(ref) { return name(ofMeeting: ref) }
        if let ref = meetingOfLastCapture ?? latestMeeting { return name(ofMeeting: ref) }
        return nil
    }

    private var meetingOfLastCapture: RecordRef? {
        for edit in store.history.steps.reversed().joined() {
            for change in edit.changes where change.place.record.kind == .meeting {
                if let ref = ref(of: MeetingName(plan: edit.plan, id: change.place.record.id)) { return ref }
            }
        }
        return nil
    }

    private var latestMeeting: RecordRef? {
        let refs = store.plans.indices.flatMap { store.rows(of: .meeting, in: $0) }.filter(
            store.hasTakenPlace)
        let days = refs.map { ref in
            records(ref).meetings[ref.row].date.edtf.map { Int64(PlanRecords.order(of: $0).number) }
        }
        return NumberOrder.places(of: days, isReversed: true).first.map { refs[Int($0)] }
    }

    mutating func openCaptures() {
        if let meeting = meetingToList { go(to: .captures(meeting)) }
    }

    /// Where `a` adds something that is neither a report nor an answer.
    enum AddingPlace: Equatable {
        case reading(RecordRef)
        case capture(MeetingName)
        case meeting
    }

    var addingPlace: AddingPlace? {
        if let ref = selected, ref.kind == .measure { return .reading(ref) }
        switch screens.top.view {
        case .meetings: return meetingUnderCursor.map { .capture(name(ofMeeting: $0)) } ?? .meeting
        // An answer to a question is recorded with its own date, as everywhere.
        case .captures(let meeting) where ref(of: meeting) != nil && selected?.kind != .question:
            return .capture(meeting)
        default: return nil
        }
    }

    mutating func add(at place: AddingPlace) {
        switch place {
        case .reading(let ref): ask(ReadingEntry(measure: ref))
        case .capture(let meeting): askKind(at: meeting, offersMeeting: screens.top.view == .meetings)
        case .meeting: openBodyPicker()
        }
    }

    /// What the key bar names of meetings, before all else.
    var meetingBarCommands: [Command] {
        var commands: [Command] = meetingTaken == nil ? [] : [.takeDown, .meetingMode]
        if case .captures? = screens.top.view { commands += [.amend, .delete] }
        if screens.top.view == .meetings, meetingTaken == nil { commands.append(.meetingMode) }
        return commands
    }
}
