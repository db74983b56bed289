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
        linkParts(plans)
        var children = Array(repeating: [Int](), count: entries.count)
        for (entry, record) in entries.enumerated() {
            if let parent = record.partOf { children[parent].append(entry) }
        }
        covered = entries.indices.map { Directory.parts(of: $0, children: children) }
    }

    private mutating func add(_ plan: PlanRecords, plan index: Int, row: Int) {
        let record = plan.organisations[row]
        let entry = entryOfRow[index][row]
        if entry == entries.count {
            entries.append(
                Entry(
                    id: plan.string(record.id), ids: [], name: plan.string(record.name),
                    short: plan.optional(record.short),
                    aliases: [], kind: record.kind, partOf: nil, records: []))
        }
        entries[entry].records.append((index, row))
        let id = plan.string(record.id)
        if !entries[entry].ids.contains(id) { entries[entry].ids.append(id) }
        let names = [plan.string(record.name), plan.optional(record.short)].compactMap { $0 }
        for name in names + plan.strings(record.aliases)
        where name != entries[entry].name && name != entries[entry].short
            && !entries[entry].aliases.contains(name)
        {
            entries[entry].aliases.append(name)
        }
        entries[entry].short = entries[entry].short ?? plan.optional(record.short)
        entries[entry].kind = entries[entry].kind ?? record.kind
    }

    private mutating func linkParts(_ plans: [PlanRecords]) {
        for entry in entries.indices {
            for (plan, row) in entries[entry].records where entries[entry].partOf == nil {
                let parent = plans[plan].organisations[row].partOf
                if parent.isKnown { entries[entry].partOf = entryOfRow[plan][Int(parent.row)] }
            }
        }
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
