import PlanModel

extension PlanRecords {
    /// Works out how the milestone of a row stands, below an action that stands as `action` says.
    ///
    /// No initialiser of the state: a plan that is handed to one is counted as used anew by each of its many arrays.
    func milestoneState(of row: Int, below action: ActionState, under rules: StateRules) -> MilestoneState {
        var state = MilestoneState()
        state.isListed = true
        state.isDone = milestones[row].done.edtf?.counts(on: rules.asOf) == true
        let deadline = dueDateInForce(milestones[row], on: rules.asOf)?.deadline(under: rules.policy)
        state.deadline = deadline
        let isCancelled = milestones[row].isCancelled || action.isCancelled
        if !isCancelled, let place = evidenceInForce(milestones[row], on: rules.asOf) {
            state.isQuestionable = evidence[place].verdict != .met
        }
        let late = deadline.map { rules.asOf.days(since: $0) }
        state.timeliness =
            switch late {
            case _ where isCancelled: .cancelled
            case _ where state.isDone || action.isClosed: .done
            case nil: .undated
            case .some(let days) where days > 0: .overdue
            case .some(let days) where -days <= rules.dueSoonDays: .dueSoon
            case .some: .onTime
            }
        if state.timeliness == .overdue { state.daysLate = Int32(late ?? 0) }
        return state
    }
}
