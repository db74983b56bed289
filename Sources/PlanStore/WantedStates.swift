import PlanModel

/// The states that a filter keeps, as bits, so that no word is compared for a record.
struct WantedStates: Sendable {
    private var statuses: UInt8 = 0
    private var timeliness: UInt8 = 0
    let isAny: Bool

    init(_ words: Set<StateWord>) {
        isAny = words.isEmpty
        for word in words {
            if let status = ActionStatus(rawValue: word.word) { statuses |= 1 << status.place }
            if let state = Timeliness(rawValue: word.word) { timeliness |= 1 << state.rank }
        }
    }

    func keeps(_ action: ActionState) -> Bool {
        isAny || statuses & (1 << action.status.place) != 0 || timeliness & (1 << action.timeliness.rank) != 0
    }

    /// A milestone is kept with its action's status too.
    func keeps(_ milestone: MilestoneState, below action: ActionState) -> Bool {
        isAny || statuses & (1 << action.status.place) != 0
            || timeliness & (1 << milestone.timeliness.rank) != 0
    }
}

extension ActionStatus {
    fileprivate var place: UInt8 {
        switch self {
        case .notStarted: 0
        case .inProgress: 1
        case .paused: 2
        case .complete: 3
        case .closed: 4
        case .cancelled: 5
        }
    }
}
