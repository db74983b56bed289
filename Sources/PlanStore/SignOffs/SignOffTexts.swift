import PlanModel

extension PlanStore {
    /// Whether a query finds a sign-off: in its role, in the names of its document and its organisation, and in
    /// all that is written beside them.
    package func finds(_ ref: SignOffRef, by query: FindQuery) -> Bool {
        guard !query.isEmpty else { return true }
        let records = plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        var short = [records.string(signOff.role), records.string(signOff.document.id)]
        if signOff.document.isKnown {
            short.append(records.string(records.documents[Int(signOff.document.row)].title))
        }
        short += names(signOff.organisation, of: ref.plan)
        let sources = records.sources(of: signOff.margin).flatMap { [$0.ref, $0.quote] }
        let long =
            [signOff.sent.printed, signOff.returned.printed, records.note(of: signOff.margin)] + sources
        return query.matches(short: short, long: long.compactMap(records.optional))
    }
}
