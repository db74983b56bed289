import PlanModel
import Synchronization

/// What the last queries found in one plan, so that rows, counts and reveals ask once, and a query that is typed
/// on looks only at what it found before.
final class FindMemory: Sendable {
    private let known: Mutex<Known>

    init() { known = Mutex(Known()) }

    private init(_ known: Known) { self.known = Mutex(known) }

    /// What is remembered once some records have changed.
    func following(_ changed: [(kind: RecordKind, row: Int)]) -> FindMemory {
        var copy = known.withLock { $0 }
        copy.follow(changed)
        return FindMemory(copy)
    }

    /// Whether that was made, or is being made just now.
    var isPrepared: Bool { known.withLockIfAvailable { $0.isPrepared } ?? true }

    /// Makes what a first find needs to know of the plan.
    func prepare(for plan: PlanRecords) { known.withLock { _ = $0.prepare(for: plan) } }

    /// The rows of a kind that a query finds.
    func rows(_ query: FindQuery, _ kind: RecordKind, in plan: Int, of store: PlanStore) -> RowSet {
        known.withLock { $0.rows(query, kind, in: plan, of: store) }
    }
}

private struct Known {
    private struct Answer {
        var query: FindQuery
        var kind: RecordKind
        var rows: RowSet
        /// Records that have changed since.
        var stale: [Int32] = []
    }

    /// Enough for three lists and a filter, each over several kinds, and some letters taken back.
    private static let longest = 40

    /// The last asked last.
    private var answers: [Answer] = []
    private var map: WorkMap?

    mutating func follow(_ changed: [(kind: RecordKind, row: Int)]) {
        for place in answers.indices {
            answers[place].stale += changed.filter { $0.kind == answers[place].kind }.map { Int32($0.row) }
        }
        map?.follow(changed)
    }

    var isPrepared: Bool { map != nil }

    mutating func prepare(for plan: PlanRecords) -> WorkMap {
        let made = map ?? WorkMap(of: plan)
        map = made
        return made
    }

    mutating func rows(_ query: FindQuery, _ kind: RecordKind, in plan: Int, of store: PlanStore) -> RowSet {
        if let place = answers.firstIndex(where: { $0.kind == kind && $0.query == query }) {
            var answer = answers.remove(at: place)
            if !answer.stale.isEmpty {
                let found = FindScan(query.words, plan: plan, of: store).found(kind, among: answer.stale)
                for row in answer.stale { answer.rows.remove(Int(row)) }
                answer.rows.formUnion(found)
                answer.stale = []
            }
            answers.append(answer)
            return answer.rows
        }
        // Actions and milestones are looked for at one go, and nearly always asked for both.
        let kinds = WorkSet.kinds.contains(kind) ? WorkSet.kinds : [kind]
        answers.removeAll { kinds.contains($0.kind) && $0.query == query }
        let wider = kinds.map { kind in
            answers.last { $0.kind == kind && $0.stale.isEmpty && query.narrows($0.query) }
        }
        let scan = FindScan(query.words(beside: wider.map { $0?.query }), plan: plan, of: store)
        if kinds.count == 1 {
            let rows = wider[0]?.rows.rows ?? store.allRows(of: kind, in: plan)
            remember(query, kind, scan.found(kind, among: rows))
        } else {
            var candidates = WorkSet()
            for (kind, wider) in zip(kinds, wider) {
                candidates[kind] = wider?.rows ?? store.plans[plan].order.work[kind]
            }
            let found = scan.found(among: candidates) { prepare(for: store.plans[plan].records) }
            // What was asked for stays longest.
            for other in kinds where other != kind { remember(query, other, found[other]) }
            remember(query, kind, found[kind])
        }
        return answers.last?.rows ?? RowSet()
    }

    private mutating func remember(_ query: FindQuery, _ kind: RecordKind, _ rows: RowSet) {
        answers.append(Answer(query: query, kind: kind, rows: rows))
        if answers.count > Known.longest { answers.removeFirst() }
    }
}

extension FindQuery {
    /// The words that have yet to be looked for where others have found what this one narrows.
    fileprivate func words(beside wider: [FindQuery?]) -> [FindWord] {
        words.indices.filter { place in
            !wider.allSatisfy { wider in
                wider.map { place < $0.words.count && $0.words[place] == words[place] } ?? false
            }
        }.map { words[$0] }
    }
}
