import PlanModel
import PlanStore

extension CalendarEntry {
    /// The deadline of a milestone, also of one that is done or cancelled, so that a calendar that has it already hears of
    /// that; nil where it has none.
    init?(milestone ref: RecordRef, _ builder: ListBuilder) {
        let plan = builder.store.plans[ref.plan]
        let (records, states) = (plan.records, plan.states)
        let milestone = records.milestones[ref.row]
        let due = records.printedDueInForce(milestone, on: states.asOf)
        guard
            let deadline = records.dueDateInForce(milestone, on: states.asOf)?.deadline(under: states.policy)
        else { return nil }
        let action = records.actions[Int(milestone.action)]
        let revisions = records.revisions[records.run(milestone.revisions)].count { $0.on <= states.asOf }
        let leads = builder.organisationLabels(records.run(action.leads), of: ref.plan).map(\.short)
        let state = states.milestones[ref.row]

        var lines = Self.due(due, deadline: deadline, in: plan)
        if revisions > 0, let first = milestone.due.edtf {
            lines.append("First due \(Shown.date(first)), moved \(Shown.count(revisions, "time"))")
        }
        let late = state.timeliness == .overdue ? " by \(Shown.count(Int(state.daysLate), "day"))" : ""
        lines.append("\(state.timeliness.rawValue)\(late) as of \(Shown.day(states.asOf))")
        lines.append("Action \(records.string(action.id)): \(records.string(action.title))")
        if !leads.isEmpty { lines.append("Leads: " + leads.joined(separator: ", ")) }
        lines.append("Plan: \(records.title)")

        uid = Self.uid(records.id, records.string(milestone.id))
        sequence = revisions
        self.deadline = deadline
        summary = records.string(milestone.title)
        description = lines.joined(separator: "\n")
        category = records.string(records.pillars[Int(action.pillar)].title)
        switch state.timeliness {
        case .done: self.state = .done(on: state.isDone ? milestone.done.edtf?.asDay : nil)
        case .cancelled: self.state = .cancelled
        default:
            self.state = .open(isBegun: states.actions[Int(milestone.action)].status != .notStarted)
        }
    }

    /// The date as it is read and as it was printed, and the deadline that follows under the policy.
    static func due(_ due: PrintedDate, deadline: Day, in plan: PlanStore.OpenPlan) -> [String] {
        let printed = plan.records.optional(due.printed).map { ", printed \"\($0)\"" } ?? ""
        let policy = plan.states.policy
        return [
            "Due \(due.edtf.map(Shown.date) ?? "")\(printed)",
            "Deadline \(Shown.day(deadline)), policy \(policy.rawValue): a month is due "
                + Shown.policy(policy),
        ]
    }
}
