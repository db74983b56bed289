import PlanModel

/// Finds which records of different plans are one organisation.
struct OrganisationUnion {
    private struct Record {
        var plan: Int
        var row: Int
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
            records += plan[children: plan.lists.organisations].map { Record(plan: index, row: Int($0)) }
        }
        parent = Array(records.indices)
    }

    /// Joins what is one, and numbers what remains.
    mutating func join() {
        // Two records of one plan are one only by way of another plan.
        if plans.count > 1 { joinRecords() }
        number()
    }

    private mutating func joinRecords() {
        var byIdentifier: [String: Sharers] = [:]
        var byName: [SharedName: Sharers] = [:]
        for (index, record) in records.enumerated() {
            let plan = plans[record.plan]
            let organisation = plan.organisations[record.row]
            let identifiers = plan.strings(organisation.identifiers)
            for identifier in identifiers {
                for other in byIdentifier[identifier, default: Sharers()].add(index, of: record.plan) {
                    unite(index, other)
                }
            }
            for name in Self.sharedNames(of: organisation, identifiers: Set(identifiers), in: plan) {
                for other in byName[name, default: Sharers()].add(index, of: record.plan) {
                    unite(index, other)
                }
            }
        }
    }

    private mutating func number() {
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

    /// All by which an organisation may be one with those of other plans that share no identifier with it.
    private static func sharedNames(
        of organisation: Organisation, identifiers: Set<String>, in plan: PlanRecords
    ) -> [SharedName] {
        // Those that have the same identifiers are just what it says it is not.
        guard identifiers.isDisjoint(with: plan.strings(organisation.notSameAs)) else { return [] }
        let id = plan.string(organisation.id)
        // Folded, each once.
        let names = Set(plan.allNames(of: organisation).map(FoldedText.fold))
        return names.map { SharedName(id: id, identifiers: identifiers, name: $0) }
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

/// What records of different plans have in common that are one by name: looked up by it, hundreds of plans are not
/// compared each with each.
private struct SharedName: Hashable {
    var id: String
    var identifiers: Set<String>
    /// One of the names, folded.
    var name: String
}

/// The records that share an identifier or a name, as far as those that come later must still be united with them.
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
