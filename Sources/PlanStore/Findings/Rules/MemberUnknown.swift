import PlanModel

/// A member that the format does not know, whose name is almost one that it does.
enum MemberUnknown: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.plans.indices.flatMap { place -> [Finding] in
            let misses = store.plans[place].records.nearMisses
            let order = misses.indices.sorted { misses[$0].offset < misses[$1].offset }
            let records = EnclosingRecords.of(order.map { misses[$0].offset }, in: store.plans[place].records)
            return zip(order, records).map { entry, enclosing in
                Finding(
                    .memberUnknown, FindingRecord(place, enclosing.kind, enclosing.row), detail: .entry(entry)
                )
            }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let miss = store.plans[finding.record.plan].records.nearMisses[finding.entry]
        return FindingText(
            "\"\(miss.name)\" is not a member that the format knows; it is kept, but not read; \"\(miss.meant)\" may be meant.",
            ask: "Should \"\(miss.name)\" in \(store.titled(finding)) be \"\(miss.meant)\"?")
    }
}
