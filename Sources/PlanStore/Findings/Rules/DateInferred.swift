import PlanModel

/// A milestone whose due date is marked as not sure, or may be read in another way.
enum DateInferred: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.dateInferred, of: .milestone) { plan, row in
            let milestone = plan.records.milestones[row]
            return !plan.records.aside(of: milestone).alternatives.isEmpty
                || plan.records.dueDateInForce(milestone, on: plan.states.asOf)?.isInDoubt == true
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let row = finding.record.row
        let milestone = plan.records.milestones[row]
        let due = plan.records.dueDateInForce(milestone, on: plan.states.asOf)
        let isInDoubt = due?.isInDoubt == true
        let readings = plan.records.alternatives[plan.records.aside(of: milestone).alternatives].compactMap(
            \.date.edtf)
        var said =
            due.map { "due \(Shown.date($0))\(isInDoubt ? ", a date that is not sure" : "")" } ?? "undated"
        if !readings.isEmpty { said += ", or \(readings.map { Shown.date($0) }.alternatives)" }
        let effects = effects(of: readings, isInDoubt: isInDoubt, on: plan.states.milestones[row], in: plan)
        return FindingText(
            "\(store.titled(finding)) is \(said); \(effects.joined(separator: "; ")).",
            ask: "For which day was \(store.titled(finding)) promised?")
    }

    /// How the overdue list would change under each other reading.
    private static func effects(
        of readings: [EDTF], isInDoubt: Bool, on state: MilestoneState, in plan: PlanStore.OpenPlan
    ) -> [String] {
        switch state.timeliness {
        case .done: return ["it is done, so the overdue list stays as it is"]
        case .cancelled: return ["it is cancelled, so the overdue list stays as it is"]
        default: break
        }
        let isLate = state.timeliness == .overdue
        guard !readings.isEmpty else {
            return [
                isLate
                    ? "it is on the overdue list only as far as this date holds"
                    : "it is not on the overdue list"
            ]
        }
        return readings.map { reading in
            let late =
                reading.deadline(under: plan.states.policy).map { plan.states.asOf.days(since: $0) } ?? 0
            let days = Shown.count(late, "day")
            switch (isLate, late > 0) {
            case (true, true):
                return "read as \(Shown.date(reading)) it stays on the overdue list, \(days) late"
            case (true, false): return "read as \(Shown.date(reading)) it leaves the overdue list"
            case (false, true):
                return "read as \(Shown.date(reading)) it joins the overdue list, \(days) late"
            case (false, false): return "read as \(Shown.date(reading)) it is not on the overdue list either"
            }
        }
    }
}

extension [String] {
    /// `a, b or c`
    fileprivate var alternatives: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
