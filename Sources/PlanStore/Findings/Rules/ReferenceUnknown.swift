import PlanModel

/// An id that points nowhere.
enum ReferenceUnknown: FindingReader {
    private static let kinds: [FindingRecord.Kind] =
        RecordKind.allCases.map { .record($0) } + [.signOff]

    static func findings(in store: PlanStore) -> [Finding] {
        store.plans.indices.flatMap { place -> [Finding] in
            let plan = store.plans[place]
            return kinds.flatMap { kind -> [Finding] in
                rows(of: kind, in: plan).flatMap { row -> [Finding] in
                    let record = FindingRecord(place, kind, row)
                    return UnknownReferences(of: record, in: plan).found.indices.map {
                        Finding(.referenceUnknown, record, detail: .entry($0))
                    }
                }
            }
        }
    }

    private static func rows(of kind: FindingRecord.Kind, in plan: PlanStore.OpenPlan) -> [Int] {
        switch kind {
        case .record(let kind): plan.rows(of: kind).map { Int($0) }
        case .signOff:
            plan.records.lists.signOffs.range.filter { plan.counts(plan.records.signOffs[$0].sent) }
        case .note: []
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let found = UnknownReferences(of: finding.record, in: store.plans[finding.record.plan]).found
        let reference =
            found.indices.contains(finding.entry)
            ? found[finding.entry] : UnknownReference(member: "", id: "")
        return FindingText(
            "\(store.titled(finding)) names \(Quoted.text(reference.id)) under \"\(reference.member)\", which is not in the plan.",
            ask: "Who or what is \(Quoted.text(reference.id)) in \(store.titled(finding))?")
    }
}
