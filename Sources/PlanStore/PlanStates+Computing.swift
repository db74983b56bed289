package import PlanModel

extension PlanStates {
    /// Works out every state of a plan.
    package init(of plan: PlanRecords, from viewpoint: Viewpoint) {
        asOf = viewpoint.asOf(plan)
        policy = viewpoint.policy(plan)
        actions = Array(repeating: ActionState(), count: plan.actions.count)
        milestones = Array(repeating: MilestoneState(), count: plan.milestones.count)
        let isPresent = viewpoint.isPresent(plan)
        for pillar in plan[children: plan.lists.pillars] {
            for row in plan[children: plan.pillars[Int(pillar)].actions] {
                _ = work(out: Int(row), of: plan, isPresent: isPresent, above: ActionState())
            }
        }
    }

    /// Works out an action, its milestones and all below it.
    ///
    /// - Returns: The worst timeliness of the milestones there, or nil when there is none.
    private mutating func work(
        out row: Int, of plan: PlanRecords, isPresent: Bool, above: ActionState
    ) -> Timeliness? {
        let action = plan.actions[row]
        var state = ActionState()
        state.status = plan.status(of: action, on: asOf, isPresent: isPresent)
        state.isCancelled = above.isCancelled || state.status == .cancelled
        state.isClosed = above.isClosed || state.status == .closed
        state.isOpen = above.isOpen && !state.isCancelled && !state.isClosed && state.status != .complete
        state.confidence = Int32(plan.confidenceInForce(action, on: asOf) ?? -1)
        state.update = Int32(plan.lastUpdate(action, on: asOf) ?? -1)
        var worst: Timeliness?
        for milestone in plan[children: action.milestones] {
            let result = MilestoneState(
                of: plan.milestones[Int(milestone)], in: plan, action: state, on: asOf, under: policy)
            milestones[Int(milestone)] = result
            worst = min(worst ?? result.timeliness, result.timeliness)
            guard result.timeliness != .cancelled else { continue }
            state.milestones += 1
            if result.timeliness == .done {
                state.done += 1
            } else if let deadline = result.deadline {
                state.due = min(state.due ?? deadline, deadline)
            }
        }
        for child in plan[children: action.actions] {
            if let below = work(out: Int(child), of: plan, isPresent: isPresent, above: state) {
                worst = min(worst ?? below, below)
            }
        }
        state.timeliness = worst ?? (state.isCancelled ? .cancelled : state.isClosed ? .done : .undated)
        actions[row] = state
        return worst
    }
}

extension MilestoneState {
    /// Works out a milestone below an action that stands as `action` says.
    init(
        of milestone: Milestone, in plan: PlanRecords, action: ActionState, on asOf: Day,
        under policy: DeadlinePolicy
    ) {
        deadline = plan.dueInForce(milestone, on: asOf).edtf?.deadline(under: policy)
        revision = Int32(plan.revisionInForce(milestone, on: asOf) ?? -1)
        evidence = Int32(plan.evidenceInForce(milestone, on: asOf) ?? -1)
        isDone = milestone.done.edtf?.counts(on: asOf) == true
        let isCancelled = milestone.isCancelled || action.isCancelled
        if evidence >= 0 {
            isQuestionable = plan.evidence[Int(evidence)].verdict != .met && !isCancelled
        }
        let late = deadline.map { asOf.days(since: $0) }
        timeliness =
            switch late {
            case _ where isCancelled: .cancelled
            case _ where isDone || action.isClosed: .done
            case nil: .undated
            case .some(let days) where days > 0: .overdue
            case .some(let days) where -days <= plan.head.dueSoonDays: .dueSoon
            case .some: .onTime
            }
        if timeliness == .overdue { daysLate = Int32(late ?? 0) }
    }
}
