import PlanModel

/// Finds which records of different plans are one organisation.
struct OrganisationUnion {
    private struct Record {
        var plan: Int
        var row: Int
        var id: String
        var identifiers: [String]
        var notSameAs: [String]
    }

    private var records: [Record] = []
    private var parent: [Int] = []
    private let plans: [PlanRecords]
    /// For each plan, the number of the organisation of each row, counted in order of appearance.
    private(set) var entryOfRow: [[Int]]

    init(_ plans: [PlanRecords]) {
        self.plans = plans
        entryOfRow = plans.map { Array(repeating: -1, count: $0.organisations.count) }
        for (index, plan) in plans.enumerated() {
            for row in plan[children: plan.lists.organisations] {
                let organisation = plan.organisations[Int(row)]
                records.append(
                    Record(
                        plan: index, row: Int(row), id: plan.string(organisation.id),
                        identifiers: plan.strings(organisation.identifiers),
                        notSameAs: plan.strings(organisation.notSameAs)))
            }
        }
        parent = Array(records.indices)
    }

    /// Joins what is one, and numbers what remains.
    mutating func join() {
        var byIdentifier: [String: [Int]] = [:]
        var byID: [String: [Int]] = [:]
        for (index, record) in records.enumerated() {
            for identifier in record.identifiers {
                for other in byIdentifier[identifier, default: []] where records[other].plan != record.plan {
                    unite(index, other)
                }
                byIdentifier[identifier, default: []].append(index)
            }
            for other in byID[record.id, default: []] where isSameByName(record, records[other]) {
                unite(index, other)
            }
            byID[record.id, default: []].append(index)
        }
        var numbers = Array(repeating: -1, count: records.count)
        var count = 0
        for (index, record) in records.enumerated() {
            let root = root(of: index)
            if numbers[root] < 0 {
                numbers[root] = count
                count += 1
            }
            entryOfRow[record.plan][record.row] = numbers[root]
        }
    }

    private func isSameByName(_ one: Record, _ other: Record) -> Bool {
        one.plan != other.plan && hasSameIdentifiers(one, other)
            && !one.notSameAs.contains(where: other.identifiers.contains)
            && !other.notSameAs.contains(where: one.identifiers.contains)
            && (hasSameName(one, other) || !names(of: one).isDisjoint(with: names(of: other)))
    }

    private func hasSameIdentifiers(_ one: Record, _ other: Record) -> Bool {
        one.identifiers.allSatisfy(other.identifiers.contains)
            && other.identifiers.allSatisfy(one.identifiers.contains)
    }

    /// The common case, which costs no folding.
    private func hasSameName(_ one: Record, _ other: Record) -> Bool {
        let names = [one, other].map { plans[$0.plan].string(plans[$0.plan].organisations[$0.row].name) }
        return names[0] == names[1]
    }

    private func names(of record: Record) -> Set<String> {
        let plan = plans[record.plan]
        let organisation = plan.organisations[record.row]
        let names = [plan.string(organisation.name), plan.optional(organisation.short)].compactMap { $0 }
        return Set((names + plan.strings(organisation.aliases)).map(FoldedText.fold))
    }

    private func root(of index: Int) -> Int {
        var index = index
        while parent[index] != index { index = parent[index] }
        return index
    }

    private mutating func unite(_ one: Int, _ other: Int) {
        let first = root(of: one)
        let second = root(of: other)
        parent[max(first, second)] = min(first, second)
    }
}
