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
        var byIdentifier: [String: Sharers] = [:]
        var byID: [String: [Int]] = [:]
        for (index, record) in records.enumerated() {
            for identifier in record.identifiers {
                for other in byIdentifier[identifier, default: Sharers()].add(index, of: record.plan) {
                    unite(index, other)
                }
            }
            joinByName(index, to: &byID[record.id, default: []])
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

    /// - Parameter others: Those before it that have its id, one for all that say the same, so that hundreds of
    ///   plans with one list of organisations are not compared each with each.
    private mutating func joinByName(_ index: Int, to others: inout [Int]) {
        var isNew = true
        for other in others {
            if isSameByName(records[index], records[other]) { unite(index, other) }
            if saysTheSame(records[index], records[other]) { isNew = false }
        }
        if isNew { others.append(index) }
    }

    /// Whether two records say the same in all by which they are told to be one.
    private func saysTheSame(_ one: Record, _ other: Record) -> Bool {
        let (plan, otherPlan) = (plans[one.plan], plans[other.plan])
        let (first, second) = (plan.organisations[one.row], otherPlan.organisations[other.row])
        return one.identifiers == other.identifiers && one.notSameAs == other.notSameAs
            && plan.string(first.name) == otherPlan.string(second.name)
            && plan.optional(first.short) == otherPlan.optional(second.short)
            && plan.strings(first.aliases) == otherPlan.strings(second.aliases)
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

/// The records that share an identifier, as far as those that come later must still be united with them.
private struct Sharers {
    private var waiting: [Int] = []
    private var plan: Int?
    /// Whether records of different plans are among them: then all of them are one.
    private var isJoined = false

    /// Adds a record.
    ///
    /// - Returns: Those that it is one with; two of one plan are not, unless one of another plan joins them.
    mutating func add(_ index: Int, of plan: Int) -> [Int] {
        if isJoined { return [waiting[0]] }
        defer { waiting.append(index) }
        guard let known = self.plan, known != plan else {
            self.plan = plan
            return []
        }
        isJoined = true
        return waiting
    }
}
