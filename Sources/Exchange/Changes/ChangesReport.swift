package import PlanModel
package import PlanStore

/// What changed between two versions of plans, under the headings of the plans and their pillars.
package struct ChangesReport: Sendable {
    package let changes: [PlanChange]
    let plans: [Plan]

    /// The changes of one plan.
    struct Plan: Sendable {
        /// With the as-of dates of both versions where they differ.
        var heading: String
        var sections: [Section]
    }

    struct Section: Sendable {
        var title: String
        var changes: [PlanChange]
    }

    package init(
        _ changes: [PlanChange], between old: [PlanRecords], and new: [PlanRecords], from viewpoint: Viewpoint
    ) {
        self.changes = changes
        var order: [String] = []
        var byPlan: [String: [PlanChange]] = [:]
        for change in changes {
            if byPlan[change.plan] == nil { order.append(change.plan) }
            byPlan[change.plan, default: []].append(change)
        }
        plans = order.map { id in
            let (before, after) = (old.first { $0.id == id }, new.first { $0.id == id })
            return Plan(
                heading: Self.heading(before, after, viewpoint), sections: Self.sections(byPlan[id] ?? []))
        }
    }

    private static func heading(_ old: PlanRecords?, _ new: PlanRecords?, _ viewpoint: Viewpoint) -> String {
        let title = (new ?? old)?.title ?? ""
        guard let old, let new, viewpoint.asOf(old) != viewpoint.asOf(new) else { return title }
        return "\(title), \(Shown.day(viewpoint.asOf(old))) to \(Shown.day(viewpoint.asOf(new)))"
    }

    private static func sections(_ changes: [PlanChange]) -> [Section] {
        changes.reduce(into: []) { sections, change in
            if let last = sections.indices.last, sections[last].changes.last?.section == change.section {
                sections[last].changes.append(change)
            } else {
                sections.append(Section(title: change.section.title, changes: [change]))
            }
        }
    }
}
