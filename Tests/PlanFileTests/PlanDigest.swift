import PlanModel

extension PlanRecords {
    /// What edits can change, in words: two plans that say the same have the same lines.
    var spelledOut: [String] {
        actions.map { action in
            let updates = updates[action.updates].map { update in
                "\(update.on.edtf.map(\.description) ?? "-") \(string(update.text)) \(string(update.by)) "
                    + "\(update.status?.rawValue ?? "-") \(update.was?.rawValue ?? "-") \(describe(update.recorded))"
            }
            let confidence = confidence[action.confidence].map { judgement in
                "\(judgement.rag) \(judgement.on) \(string(judgement.why))"
            }
            return "\(string(action.id)) \(action.status) \(updates) \(confidence)"
        }
            + milestones.map { milestone in
                let revisions = revisions[milestone.revisions].map { revision in
                    "\(revision.due.edtf.map(\.description) ?? "-") \(string(revision.due.printed)) \(revision.on)"
                }
                let evidence = evidence[milestone.evidence].map {
                    "\($0.verdict) \($0.on) \(string($0.quote))"
                }
                return
                    "\(string(milestone.id)) \(milestone.done.edtf.map(\.description) ?? "-") \(revisions) \(evidence)"
            }
    }

    private func describe(_ day: Day?) -> String { day.map(\.description) ?? "-" }
}
