import PlanModel
import PlanStore

extension ListBuilder {
    static let organisationColumns = [
        ListColumn("id"), ListColumn("name", .text), ListColumn("partOf", .text), ListColumn("plans", .text),
        ListColumn("actions", .number), ListColumn("overdue", .number),
        ListColumn("questionable", .number), ListColumn("obligations", .number),
        ListColumn("funding", .number),
    ]

    /// One row an organisation over all plans, in the directory's order.
    func organisations() -> [[ListValue]] {
        let tallies = OrganisationTally.all(of: store, inPlans: store.plans.indices.filter(sieve.keepsPlan))
        return store.directory.entries.indices.filter(sieve.keepsOrganisation).map { entry in
            row(of: store.directory.entries[entry], tallies[entry])
        }
    }

    private func row(of entry: Directory.Entry, _ tally: OrganisationTally) -> [ListValue] {
        let parent = entry.partOf.map { store.directory.entries[$0] }
        let plans = Set(entry.records.map(\.plan)).sorted()
        return [
            .text(entry.id),
            .text(entry.name),
            ListValue(parent.map { RecordLabel(id: $0.id, short: $0.shownName) }),
            .records(plans.map(planLabel)),
            .integer(tally.actions),
            .integer(tally.overdue),
            .integer(tally.questionable),
            .integer(tally.obligations),
            .total(store.total(of: tally.streams)),
        ]
    }
}
