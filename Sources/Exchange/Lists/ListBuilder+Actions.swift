import PlanModel
import PlanStore

extension ListBuilder {
    static let actionColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("pillar", .text), ListColumn("title", .text),
        ListColumn("status"),
        ListColumn("confidence"), ListColumn("leads", .text), ListColumn("timeliness"), ListColumn("due"),
        ListColumn("milestones", .number), ListColumn("done", .number), ListColumn("updated"),
    ]

    func actions() -> [[ListValue]] { kept(.action).map(row(ofAction:)) }

    private func row(ofAction ref: RecordRef) -> [ListValue] {
        let plan = store.plans[ref.plan]
        let action = plan.records.actions[ref.row]
        let state = plan.states.actions[ref.row]
        let judgement = plan.confidence(ofAction: ref.row)?.rag
        let updated = plan.lastUpdate(ofAction: ref.row)?.on.edtf
        return [
            .record(planLabel(ref.plan)),
            .text(plan.records.string(action.id)),
            .record(pillarLabel(action.pillar, of: ref.plan)),
            .text(plan.records.string(action.title)),
            ListValue(state.status),
            ListValue(judgement),
            .records(organisationLabels(plan.records.run(action.leads), of: ref.plan)),
            .text(state.timeliness.rawValue),
            ListValue(state.due),
            .integer(Int(state.milestones)),
            .integer(Int(state.done)),
            ListValue(updated),
        ]
    }
}
