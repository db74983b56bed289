import PlanModel

/// How a meeting stands at the as-of date.
package struct MeetingState: Equatable, Sendable {
    /// Still to come: only its date, body and title are shown.
    package var isPlanned: Bool
    package var invited: [String] = []
    package var attended: [String] = []
    /// Invited, but not among those who attended.
    package var absent: [String] = []
}

extension PlanStore {
    /// How a meeting stands at the as-of date of its plan.
    package func meetingState(of ref: RecordRef) -> MeetingState {
        guard hasTakenPlace(ref) else { return MeetingState(isPlanned: true) }
        let records = plans[ref.plan].records
        let meeting = records.meetings[ref.row]
        let invited = records.strings(meeting.invited)
        let attended = records.strings(meeting.attended)
        // One role is not two because a clerk wrote it with a capital here and without one there.
        let present = Set(attended.map(MeetingState.comparable))
        return MeetingState(
            isPlanned: false, invited: invited, attended: attended,
            absent: invited.filter { !present.contains(MeetingState.comparable($0)) })
    }

    /// Whether a record stands at the as-of date, as a question or a resolution does once its meeting is held.
    package func hasComeUp(_ ref: RecordRef) -> Bool {
        switch ref.kind {
        case .question: hasBeenAsked(ref)
        case .resolution: hasBeenResolved(ref)
        default: true
        }
    }

    /// Whether the date of a meeting counts at the as-of date.
    package func hasTakenPlace(_ ref: RecordRef) -> Bool {
        plans[ref.plan].records.meetings[ref.row].date.edtf?.counts(on: plans[ref.plan].states.asOf) == true
    }

    /// The earliest meeting that is still to come in some plans, each read at its own as-of date.
    package func nextMeeting(inPlans places: [Int]) -> RecordRef? {
        let planned = places.flatMap { rows(of: .meeting, in: $0) }.filter { !hasTakenPlace($0) }
        let days = planned.map { ref in
            plans[ref.plan].records.meetings[ref.row].date.edtf.map {
                Int64(PlanRecords.order(of: $0).number)
            }
        }
        return NumberOrder.places(of: days).first.map { planned[Int($0)] }
    }

    /// The last day of the next meeting for a plan: among plans that are read at the same date, for what is still to
    /// come in 2010 is no meeting ahead of a plan of 2015.
    func dayOfNextMeeting(after plan: Int, inPlans places: [Int]) -> Day? {
        let fellows = places.filter { plans[$0].states.asOf == plans[plan].states.asOf }
        return nextMeeting(inPlans: fellows).flatMap { ref in
            plans[ref.plan].records.meetings[ref.row].date.edtf?.lastDay
        }
    }

    /// Whether a milestone falls due from the as-of date to a day; what is overdue already does not.
    func fallsDue(_ ref: RecordRef, by day: Day) -> Bool {
        guard ref.kind == .milestone else { return false }
        let state = plans[ref.plan].states.milestones[ref.row]
        guard state.timeliness != .overdue, let deadline = state.deadline else { return false }
        return deadline <= day
    }
}

extension MeetingState {
    /// Without case, accents and extra spaces.
    fileprivate static func comparable(_ name: String) -> String {
        FoldedText.fold(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
