import PlanModel
import PlanStore

/// All that an edit can change, as text, so that two stores can be compared.
func dump(_ store: PlanStore) -> [String] {
    store.plans.indices.flatMap { plan -> [String] in
        let records = store.plans[plan].records
        func string(_ text: Text) -> String { records.optional(text) ?? "-" }
        let actions = store.rows(of: .action, in: plan).map { ref -> String in
            let action = records.actions[ref.row]
            let updates = records.updates[records.run(action.updates)].map {
                "\($0.on.edtf?.description ?? "") \(string($0.text)) \(string($0.by)) \(String(describing: $0.status)) \(String(describing: $0.was)) \(String(describing: records.aside(of: $0).recorded))"
            }
            let confidence = records.confidence[records.run(action.confidence)].map {
                "\($0.rag) \($0.on) \(string($0.by)) \(string($0.why)) \(String(describing: $0.recorded))"
            }
            return "\(store.idText(of: ref)) \(action.status) \(updates) \(confidence)"
        }
        let milestones = store.rows(of: .milestone, in: plan).map { ref -> String in
            let milestone = records.milestones[ref.row]
            let revisions = records.revisions[records.run(milestone.revisions)].map {
                "\($0.due.edtf?.description ?? "") \($0.on) \(string($0.by)) \(string($0.why))"
            }
            let evidence = records.evidence[records.run(milestone.evidence)].map {
                "\($0.verdict) \($0.on) \(string($0.quote)) \(string($0.by))"
            }
            let dates = [records.due(of: milestone), records.done(of: milestone)].map {
                "\($0.edtf?.description ?? "") \(string($0.printed))"
            }
            return "\(store.idText(of: ref)) \(dates) \(revisions) \(evidence)"
        }
        let states = store.plans[plan].states
        let worst = states.actions.map {
            "\($0.status) \($0.timeliness) \(String(describing: $0.due)) \($0.done)"
        }
        let late = states.milestones.map { "\($0.timeliness) \($0.daysLate) \($0.isQuestionable)" }
        return actions + milestones + worst + late
    }
}
