import PlanModel
import PlanStore

extension ListBuilder {
    static let milestoneColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("action"), ListColumn("title", .text),
        ListColumn("leads", .text),
        ListColumn("due"), ListColumn("deadline"), ListColumn("done"), ListColumn("timeliness"),
        ListColumn("daysLate", .number), ListColumn("evidence"), ListColumn("kind"),
    ]

    func milestones() -> [[ListValue]] { kept(.milestone).map(row(ofMilestone:)) }

    /// The overdue, most days late first; of those equally late the plans' order.
    func overdue() -> [[ListValue]] {
        let late = kept(.milestone).filter { state(of: $0).timeliness == .overdue }
        let places = late.indices.sorted { one, other in
            let (days, otherDays) = (state(of: late[one]).daysLate, state(of: late[other]).daysLate)
            return days == otherDays ? one < other : days > otherDays
        }
        return places.map { row(ofMilestone: late[$0]) }
    }

    private func state(of ref: RecordRef) -> MilestoneState {
        store.plans[ref.plan].states.milestones[ref.row]
    }

    private func row(ofMilestone ref: RecordRef) -> [ListValue] {
        let plan = store.plans[ref.plan]
        let milestone = plan.records.milestones[ref.row]
        let state = plan.states.milestones[ref.row]
        let verdict = plan.evidence(ofMilestone: ref.row)?.verdict
        return [
            .record(planLabel(ref.plan)),
            .text(plan.records.string(milestone.id)),
            .record(actionLabel(Int(milestone.action), of: ref.plan)),
            .text(plan.records.string(milestone.title)),
            .records(
                organisationLabels(
                    plan.records.run(plan.records.actions[Int(milestone.action)].leads), of: ref.plan)),
            ListValue(plan.records.dueDateInForce(milestone, on: plan.states.asOf)),
            ListValue(state.deadline),
            ListValue(state.isDone ? milestone.done.edtf : nil),
            .text(state.timeliness.rawValue),
            .integer(Int(state.daysLate)),
            ListValue(verdict),
            ListValue(milestone.kind),
        ]
    }
}
