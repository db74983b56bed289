import PlanModel

extension MilestoneState {
    /// Works out the milestone of a row, below an action that stands as `action` says.
    init(
        of row: Int, in plan: PlanRecords, below action: ActionState, on asOf: Day,
        under policy: DeadlinePolicy, dueSoonDays: Int
    ) {
        self.init()
        isListed = true
        isDone = plan.milestones[row].done.edtf?.counts(on: asOf) == true
        let deadline = plan.dueDateInForce(plan.milestones[row], on: asOf)?.deadline(under: policy)
        self.deadline = deadline
        let isCancelled = plan.milestones[row].isCancelled || action.isCancelled
        if !isCancelled, let evidence = plan.evidenceInForce(plan.milestones[row], on: asOf) {
            isQuestionable = plan.evidence[evidence].verdict != .met
        }
        let late = deadline.map { asOf.days(since: $0) }
        timeliness =
            switch late {
            case _ where isCancelled: .cancelled
            case _ where isDone || action.isClosed: .done
            case nil: .undated
            case .some(let days) where days > 0: .overdue
            case .some(let days) where -days <= dueSoonDays: .dueSoon
            case .some: .onTime
            }
        if timeliness == .overdue { daysLate = Int32(late ?? 0) }
    }
}
