import PlanModel

/// An organisation, a stream or an action of which plans give different facts, in members that both carry.
enum PlansDisagree: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        guard store.plans.count > 1 else { return [] }
        return (sharedOrganisations(of: store) + sharedStreams(of: store) + sharedActions(of: store))
            .compactMap { finding(about: $0, in: store) }
    }

    private static func finding(about refs: [RecordRef], in store: PlanStore) -> Finding? {
        let involved = Set(disagreements(among: refs, in: store).flatMap { $0.sides.map(\.ref) })
        let ordered = store.inFileOrder(refs.filter(involved.contains).map { FindingRecord($0) })
        return ordered.first.map { Finding(.plansDisagree, $0, others: Array(ordered.dropFirst())) }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let found = disagreements(among: finding.records.compactMap(\.ref), in: store)
        let said = found.prefix(3).map { disagreement in
            let sides = disagreement.sides.map { side in
                "\(RecordFacts.text(side.value)) in \(store.plans[side.ref.plan].records.id)"
            }
            return "\(disagreement.member) is \(sides.listed)"
        }
        let more = found.count > 3 ? ["and \(Shown.count(found.count - 3, "other member")) differ"] : []
        let title = store.titled(finding)
        return FindingText(
            "Plans give different facts of \(title): \((said + more).joined(separator: "; ")).",
            ask: "Which of the plans is right about \(title)?")
    }

    // MARK: What is one across plans

    private static func sharedOrganisations(of store: PlanStore) -> [[RecordRef]] {
        store.directory.entries.map { entry in
            entry.records.map { RecordRef(plan: $0.plan, kind: .organisation, row: $0.row) }
        }.filter(isAcrossPlans)
    }

    /// By equal grant ids.
    private static func sharedStreams(of store: PlanStore) -> [[RecordRef]] {
        shared(.funding, of: store) { plan, row in
            plan.optional(plan.funding[row].grantId).map { [$0] }
        }
    }

    /// By equal ids and equal titles.
    private static func sharedActions(of store: PlanStore) -> [[RecordRef]] {
        shared(.action, of: store) { plan, row in
            [plan.string(plan.actions[row].id), plan.string(plan.actions[row].title)]
        }
    }

    private static func shared(
        _ kind: RecordKind, of store: PlanStore, by key: (PlanRecords, Int) -> [String]?
    ) -> [[RecordRef]] {
        var groups: [[String]: [RecordRef]] = [:]
        for (place, plan) in store.plans.enumerated() {
            for row in plan.rows(of: kind) {
                guard let key = key(plan.records, Int(row)) else { continue }
                groups[key, default: []].append(RecordRef(plan: place, kind: kind, row: Int(row)))
            }
        }
        return groups.values.filter(isAcrossPlans).sorted { one, other in
            (one[0].plan, one[0].row) < (other[0].plan, other[0].row)
        }
    }

    private static func isAcrossPlans(_ refs: [RecordRef]) -> Bool {
        refs.contains { $0.plan != refs[0].plan }
    }

    // MARK: What they disagree about

    /// A member, and what is said of it, each saying once with the first record that makes it.
    private struct Disagreement {
        let member: String
        let sides: [(ref: RecordRef, value: MemberValue)]
    }

    private static func disagreements(among refs: [RecordRef], in store: PlanStore) -> [Disagreement] {
        let facts = refs.map { (ref: $0, facts: RecordFacts(of: $0, in: store)) }
        let names = facts.flatMap { $0.facts.members.map(\.name) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.compactMap { name in
            let said = facts.compactMap { side in side.facts[name].map { (ref: side.ref, value: $0) } }
            let sides = said.enumerated().filter { place, side in
                !said[..<place].contains { $0.value == side.value }
            }.map(\.element)
            // What one plan says twice in two ways is not for other plans to settle.
            let plans = Set(sides.map(\.ref.plan))
            return sides.count > 1 && plans.count > 1 ? Disagreement(member: name, sides: sides) : nil
        }
    }
}
