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
    /// For each entry, all entries that are part of it, itself included.
    private var covered: [Set<Int>] = []

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
        for plan in plans.indices {
            for row in plans[plan][children: plans[plan].lists.organisations] {
                add(plans[plan], plan: plan, row: Int(row))
            }
        }
        let children = linkParts(plans)
        covered = entries.indices.map { Directory.parts(of: $0, children: children) }
    }

    private mutating func add(_ plan: PlanRecords, plan index: Int, row: Int) {
        let record = plan.organisations[row]
        let entry = entryOfRow[index][row]
        if entry == entries.count {
            entries.append(
                Entry(
                    id: plan.string(record.id), ids: [], name: plan.string(record.name),
                    short: plan.optional(record.short), aliases: [], kind: record.kind, partOf: nil, records: []))
        }
        entries[entry].records.append((index, row))
        let id = plan.string(record.id)
        if !entries[entry].ids.contains(id) { entries[entry].ids.append(id) }
        let names = [plan.string(record.name), plan.optional(record.short)].compactMap { $0 }
        entries[entry].names.append(plan.string(record.name))
        entries[entry].shorts += names.dropFirst()
        for name in names + plan.strings(record.aliases)
        where name != entries[entry].name && name != entries[entry].short && !entries[entry].aliases.contains(name) {
            entries[entry].aliases.append(name)
        }
        entries[entry].short = entries[entry].short ?? plan.optional(record.short)
        entries[entry].kind = entries[entry].kind ?? record.kind
    }

    /// Links each organisation to the one it is part of.
    ///
    /// - Returns: For each entry, those that are part of it according to any plan.
    private mutating func linkParts(_ plans: [PlanRecords]) -> [[Int]] {
        var children = Array(repeating: [Int](), count: entries.count)
        for entry in entries.indices {
            for (plan, row) in entries[entry].records {
                let parent = plans[plan].organisations[row].partOf
                guard parent.isKnown else { continue }
                let above = entryOfRow[plan][Int(parent.row)]
                entries[entry].partOf = entries[entry].partOf ?? above
                children[above].append(entry)
            }
        }
        return children
    }

    /// All that are part of an organisation; a `partOf` that runs in a circle ends where it meets itself.
    private static func parts(of entry: Int, children: [[Int]]) -> Set<Int> {
        var found: Set<Int> = [entry]
        var waiting = [entry]
        while let next = waiting.popLast() {
            for child in children[next] where found.insert(child).inserted { waiting.append(child) }
        }
        return found
    }

    /// The entry of an organisation's record.
    package func entry(plan: Int, row: Int32) -> Int? {
        guard row >= 0, entryOfRow.indices.contains(plan), entryOfRow[plan].indices.contains(Int(row)) else {
            return nil
        }
        return entryOfRow[plan][Int(row)]
    }

    /// An organisation and all that are part of it.
    package func covers(_ entry: Int) -> Set<Int> { covered[entry] }
}
