package import PlanModel

/// The organisations of all open plans, each once, whatever it is called where.
///
/// Two records of different plans are one organisation if they share an identifier, or, when neither has an
/// identifier that the other lacks and `notSameAs` does not forbid it, if they have the same id and a name in
/// common; never otherwise.
package struct Directory: Sendable {
    package private(set) var entries: [Entry] = []
    /// For each plan, the entry of each of its organisations by row.
    private var entryOfRow: [[Int]] = []
    /// For each entry, those that are directly part of it.
    private var children: [[Int]] = []
    /// For each entry, those that it is directly part of.
    private var parents: [[Int]] = []

    /// One organisation over all plans.
    package struct Entry: Sendable {
        /// The id in the first plan that has it.
        package var id: String
        /// The ids in all plans.
        package var ids: [String]
        package var name: String
        package var short: String?
        /// The names and short names in all plans, which precede aliases when it is looked up.
        var names: [String] = []
        var shorts: [String] = []
        /// Every other name that it goes by, in any plan.
        package var aliases: [String]
        package var kind: OrganisationKind?
        package var partOf: Int?
        /// Where it stands: plan and row.
        package var records: [(plan: Int, row: Int)]

        /// What tables and rows call it.
        package var shownName: String { short ?? name }
    }

    package init(_ plans: [PlanRecords]) {
        var union = OrganisationUnion(plans)
        union.join()
        entryOfRow = union.entryOfRow
        for (index, plan) in plans.enumerated() {
            for row in plan[children: plan.lists.organisations] { add(plan, plan: index, row: Int(row)) }
        }
        linkParts(plans)
    }

    private mutating func add(_ records: PlanRecords, plan: Int, row: Int) {
        let record = records.organisations[row]
        let entry = entryOfRow[plan][row]
        let id = records.string(record.id)
        let name = records.string(record.name)
        let short = records.optional(record.short)
        if entry == entries.count {
            entries.append(
                Entry(
                    id: id, ids: [], name: name, short: short, aliases: [], kind: record.kind, partOf: nil,
                    records: []))
        }
        entries[entry].records.append((plan, row))
        if !entries[entry].ids.contains(id) { entries[entry].ids.append(id) }
        if !entries[entry].names.contains(name) { entries[entry].names.append(name) }
        if let short, !entries[entry].shorts.contains(short) { entries[entry].shorts.append(short) }
        entries[entry].addAliases(records.allNames(of: record))
        entries[entry].short = entries[entry].short ?? short
        entries[entry].kind = entries[entry].kind ?? record.kind
    }

    /// Links each organisation to the one it is part of.
    private mutating func linkParts(_ plans: [PlanRecords]) {
        // Each plan is asked once, for to take a record out of a list of plans copies the plan.
        let parentRows = plans.map { $0.organisations.map(\.partOf.row) }
        children = Array(repeating: [], count: entries.count)
        parents = children
        for entry in entries.indices {
            for (plan, row) in entries[entry].records {
                guard let above = self.entry(plan: plan, row: parentRows[plan][row]) else { continue }
                entries[entry].partOf = entries[entry].partOf ?? above
                children[above].append(entry)
                parents[entry].append(above)
            }
        }
    }

    /// The entry of each organisation of a plan by row, -1 where it is not in the plan.
    func entries(ofPlan plan: Int) -> [Int] { entryOfRow[plan] }

    /// The entry of an organisation's record.
    package func entry(plan: Int, row: Int32) -> Int? {
        guard row >= 0, entryOfRow.indices.contains(plan), entryOfRow[plan].indices.contains(Int(row)) else {
            return nil
        }
        let entry = entryOfRow[plan][Int(row)]
        return entry >= 0 ? entry : nil
    }

    /// An organisation and all that are part of it; a `partOf` that runs in a circle ends where it meets itself.
    package func covers(_ entry: Int) -> Set<Int> {
        Self.reached(from: entry) { children[$0] }
    }

    /// All organisations that cover any of these, each with those of them that are directly part of it.
    func covering(_ entries: some Sequence<Int>) -> [Int: [Int]] {
        var covering: [Int: [Int]] = [:]
        for entry in entries { covering[entry] = [] }
        var waiting = Array(covering.keys)
        while let place = waiting.popLast() {
            for parent in parents[place] {
                if covering[parent] == nil { waiting.append(parent) }
                covering[parent, default: []].append(place)
            }
        }
        return covering
    }

    /// Those of some organisations that an organisation covers, at no cost for all others that it does.
    ///
    /// - Parameter some: With each all that it is part of, as `covering` finds them.
    func covers(_ entry: Int, among some: [Int: [Int]]) -> Set<Int> {
        some[entry] == nil ? [] : Self.reached(from: entry) { some[$0] ?? [] }
    }

    private static func reached(from entry: Int, over parts: (Int) -> [Int]) -> Set<Int> {
        var found: Set<Int> = [entry]
        var waiting = [entry]
        while let next = waiting.popLast() {
            for part in parts(next) where found.insert(part).inserted { waiting.append(part) }
        }
        return found
    }
}

extension Directory.Entry {
    fileprivate mutating func addAliases(_ names: [String]) {
        for other in names where other != name && other != short && !aliases.contains(other) {
            aliases.append(other)
        }
    }
}
