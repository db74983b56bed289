import PlanModel

/// One look for some words through records of one plan.
struct FindScan: Sendable {
    private let words: [FindWord]
    private let plan: PlanRecords
    /// For each word, whether it is found in the id or names of each of the plan's organisations.
    private let organisations: [[Bool]]
    /// Where it looks only in what counts at a date.
    private let asOf: Day?

    init(_ words: [FindWord], plan: Int, of store: PlanStore, asOf: Day? = nil) {
        self.words = words
        self.asOf = asOf
        self.plan = store.plans[plan].records
        organisations = words.map { store.organisations(ofPlan: plan, foundBy: $0) }
    }

    /// Which rows of a kind all words are found in, text by text.
    func found(_ kind: RecordKind, among rows: [Int32]) -> RowSet {
        Threads.halves(of: rows.indices) { look(at: kind, rows[$0]) }
            .reduce(into: RowSet()) { $0.formUnion($1) }
    }

    private func look(at kind: RecordKind, _ rows: ArraySlice<Int32>) -> RowSet {
        var found = RowSet(count: (rows.max().map { Int($0) } ?? -1) + 1)
        withSearches { searches in
            for row in rows where isFound(kind, Int(row), by: &searches) { found.insert(Int(row)) }
        }
        return found
    }

    private func isFound(_ kind: RecordKind, _ row: Int, by searches: inout [TextSearch]) -> Bool {
        for place in searches.indices {
            searches[place].startRecord()
            plan.showTexts(of: kind, row: row, to: &searches[place])
            if searches[place].isDone == searches[place].word.isNegated { return false }
        }
        return true
    }

    private func withSearches<Result>(_ body: (inout [TextSearch]) -> Result) -> Result {
        plan.bytes.withUnsafeBufferPointer { file in
            plan.aside.withUnsafeBufferPointer { aside in
                var searches = zip(words, organisations).map {
                    TextSearch($0, file: file, aside: aside, isOrganisationFound: $1, asOf: asOf)
                }
                return body(&searches)
            }
        }
    }
}

extension FindScan {
    /// Which of some actions and milestones all words are found in.
    ///
    /// - Parameter map: Is asked for only where it is worth while.
    func found(among candidates: WorkSet, by map: () -> WorkMap) -> WorkSet {
        var found = candidates
        for place in words.indices {
            guard let needle = words[place].needle, isWorthTheFile(found.count) else {
                let rest = FindScan(words[place...], of: self)
                for kind in WorkSet.kinds { found[kind] = rest.found(kind, among: found[kind].rows) }
                return found
            }
            let holding = look(through: map(), for: needle, ofWord: place, among: found)
            if words[place].isNegated { found.subtract(holding) } else { found = holding }
        }
        return found
    }

    /// The same for fewer words.
    private init(_ words: ArraySlice<FindWord>, of scan: FindScan) {
        self.words = Array(words)
        plan = scan.plan
        asOf = scan.asOf
        organisations = Array(scan.organisations[words.indices])
    }

    /// Whether so many are found sooner by looking through the whole file than text by text.
    private func isWorthTheFile(_ count: Int) -> Bool {
        count > (plan.actions.count + plan.milestones.count) / 12
    }

    private func look(
        through map: WorkMap, for needle: ByteNeedle, ofWord word: Int, among candidates: WorkSet
    ) -> WorkSet {
        let parts = Threads.halves(of: map.places.beginnings.indices) { range in
            withSearches { searches in
                var scan = WorkScan(needle, by: searches[word], in: plan, map, among: candidates)
                scan.look(through: range)
                // What is not in the file is in neither half of it.
                if range.lowerBound == 0 { scan.lookAtUnplaced() }
                return scan.found
            }
        }
        return parts.reduce(into: WorkSet()) { $0.formUnion($1) }
    }
}

extension PlanStore {
    /// For each organisation of a plan, whether a word is found in its id or names.
    fileprivate func organisations(ofPlan plan: Int, foundBy word: FindWord) -> [Bool] {
        let records = plans[plan].records
        let entries = directory.entries(ofPlan: plan)
        return records.organisations.indices.map { row in
            if records.withBytes(of: records.organisations[row].id, { word.isFound(in: $0, isShort: true) }) {
                return true
            }
            guard entries.indices.contains(row), entries[row] >= 0 else { return false }
            let entry = directory.entries[entries[row]]
            return word.isFound(inText: entry.name, isShort: true)
                || entry.short.map { word.isFound(inText: $0, isShort: true) } ?? false
        }
    }
}
