// Each list keeps its place where nothing in it is hidden, and is written anew where something is.
extension ExemptHiding {
    /// A list of children without the exempt.
    mutating func kept<Record: IdentifiedRecord>(_ list: Rows, _ array: KeyPath<PlanRecords, [Record]>)
        -> Rows
    {
        let all = plan[children: list]
        let shown = all.filter { !plan[keyPath: array][Int($0)].margin.isExempt }
        guard shown.count < all.count else { return list }
        return plan.list(shown)
    }

    /// A list of entries without the exempt, and without those hidden for another reason.
    mutating func kept<Record: PlanRecord>(
        _ list: Run<Record>, _ array: WritableKeyPath<PlanRecords, [Record]>,
        orIf isHidden: (Record) -> Bool = { _ in false }
    ) -> Run<Record> {
        let all = plan[keyPath: array][list]
        let shown = all.filter { !$0.margin.isExempt && !isHidden($0) }
        guard shown.count < all.count else { return list }
        let start = plan[keyPath: array].count
        plan[keyPath: array].append(contentsOf: shown)
        return Run(start: start, count: shown.count)
    }

    mutating func kept<Record: PlanRecord>(
        _ list: ShortRun<Record>, _ array: WritableKeyPath<PlanRecords, [Record]>
    ) -> ShortRun<Record> {
        plan.shortened(kept(plan.run(list), array))
    }

    mutating func kept(_ list: ShortRun<Reference>, without hidden: Set<Int32>) -> ShortRun<Reference> {
        plan.shortened(kept(plan.run(list), without: hidden))
    }

    /// A list of references without those to hidden records.
    mutating func kept(_ list: Run<Reference>, without hidden: Set<Int32>) -> Run<Reference> {
        guard !hidden.isEmpty else { return list }
        let all = plan.references[list]
        let shown = all.filter { !hidden.contains($0.row) }
        guard shown.count < all.count else { return list }
        let start = plan.references.count
        plan.references.append(contentsOf: shown)
        return Run(start: start, count: shown.count)
    }

    func kept(_ reference: Reference, without hidden: Set<Int32>) -> Reference {
        hidden.contains(reference.row) ? Reference() : reference
    }

    /// The parts of a question or resolution without the exempt, and where each of the others went.
    mutating func keptParts(_ parts: Run<Part>) -> (parts: Run<Part>, moved: [Int32: Int32]) {
        let shown = parts.range.filter { !plan.parts[$0].margin.isExempt }
        guard shown.count < parts.range.count else { return (parts, [:]) }
        let start = plan.parts.count
        plan.parts.append(contentsOf: shown.map { plan.parts[$0] })
        let pairs = shown.enumerated().map { (Int32($0.element), Int32(start + $0.offset)) }
        return (Run(start: start, count: shown.count), Dictionary(uniqueKeysWithValues: pairs))
    }

    /// A list of references to parts, led to where these went, without those to hidden parts.
    mutating func kept(_ list: Run<Reference>, movedBy moved: [Int32: Int32]) -> Run<Reference> {
        guard !moved.isEmpty else { return list }
        let shown = plan.references[list].compactMap { reference in
            // One that leads nowhere in the file leads nowhere here.
            reference.isKnown ? moved[reference.row].map { Reference(id: reference.id, row: $0) } : reference
        }
        let start = plan.references.count
        plan.references.append(contentsOf: shown)
        return Run(start: start, count: shown.count)
    }
}
