import PlanModel
import PlanStore

extension ListBuilder {
    static let fundingColumns = [
        ListColumn("plan"), ListColumn("id"), ListColumn("title", .text), ListColumn("status"),
        ListColumn("kind"),
        ListColumn("amount", .number), ListColumn("currency"), ListColumn("start"), ListColumn("end"),
        ListColumn("endsInDays", .number), ListColumn("funders", .text), ListColumn("recipients", .text),
        ListColumn("actions"),
    ]

    func funding() -> [[ListValue]] {
        store.plans.indices.filter(sieve.keepsPlan).flatMap { plan in
            let links = store.plans[plan].links
            return store.rows(of: .funding, in: plan).filter(sieve.keeps).map { row(ofStream: $0, links) }
        }
    }

    private func row(ofStream ref: RecordRef, _ links: FundingLinks) -> [ListValue] {
        let plan = store.plans[ref.plan]
        let stream = plan.records.funding[ref.row]
        let currency = store.currency(of: ref)
        return [
            .record(planLabel(ref.plan)),
            .text(plan.records.string(stream.id)),
            .text(plan.records.string(stream.title)),
            ListValue(plan.records.status(of: stream, on: plan.states.asOf)),
            ListValue(stream.kind),
            stream.amount.map { .amount($0, currency: currency) } ?? .none,
            .text(currency),
            ListValue(stream.start.edtf),
            ListValue(stream.end.edtf),
            ListValue(store.daysToEnd(of: ref)),
            .records(organisationLabels(stream.funders, of: ref.plan)),
            .records(organisationLabels(stream.recipients, of: ref.plan)),
            .records(
                links.actions(of: ref.row, in: plan.records).map { action in
                    let id = plan.records.string(action.id)
                    return RecordLabel(id: id, short: id)
                }),
        ]
    }
}
