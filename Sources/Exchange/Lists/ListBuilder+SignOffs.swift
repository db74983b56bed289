import PlanModel
import PlanStore

extension ListBuilder {
    static let signOffColumns = [
        ListColumn("plan"), ListColumn("document", .text), ListColumn("role", .text),
        ListColumn("organisation", .text), ListColumn("kind"), ListColumn("sent"), ListColumn("returned"),
        ListColumn("days", .number),
    ]

    func signOffs() -> [[ListValue]] {
        store.plans.indices.filter(sieve.keepsPlan).flatMap(store.signOffs(inPlan:))
            .filter(sieve.keeps).map(row(of:))
    }

    private func row(of ref: SignOffRef) -> [ListValue] {
        let records = store.plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        let state = store.signOffState(of: ref)
        return [
            .record(planLabel(ref.plan)),
            .record(documentLabel(signOff.document, of: ref.plan)),
            .text(records.string(signOff.role)),
            ListValue(organisationLabel(signOff.organisation, of: ref.plan)),
            ListValue(signOff.kind),
            ListValue(state.sent),
            ListValue(state.returned),
            ListValue(state.days),
        ]
    }
}
