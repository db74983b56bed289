import PlanModel
import Synchronization

/// What the last queries found in one plan, so that rows, counts and reveals ask once, and a query that is typed
/// on looks only at what it found before.
final class FindMemory: Sendable {
    private struct Answer {
        var query: FindQuery
        var kind: RecordKind
        var rows: RowSet
        /// Records that have changed since.
        var stale: [Int32] = []
    }

    /// Enough for three lists and a filter, each over several kinds, and some letters taken back.
    private static let longest = 40

    private let answers: Mutex<[Answer]>

    init() { answers = Mutex([]) }

    private init(_ answers: [Answer]) { self.answers = Mutex(answers) }

    /// What is remembered once some records have changed.
    func following(_ changed: [(kind: RecordKind, row: Int)]) -> FindMemory {
        var copy = answers.withLock { $0 }
        for place in copy.indices {
            copy[place].stale += changed.filter { $0.kind == copy[place].kind }.map { Int32($0.row) }
        }
        return FindMemory(copy)
    }

    /// The rows that a query finds.
    ///
    /// - Parameter all: Every row of the kind in the plan.
    /// - Parameter look: Looks for the query in some rows.
    func rows(
        _ query: FindQuery, _ kind: RecordKind, among all: () -> [Int32], look: ([Int32]) -> RowSet
    ) -> RowSet {
        answers.withLock { answers in
            if let place = answers.firstIndex(where: { $0.kind == kind && $0.query == query }) {
                var answer = answers.remove(at: place)
                if !answer.stale.isEmpty {
                    let found = look(answer.stale)
                    for row in answer.stale { answer.rows.set(Int(row), to: found.contains(Int(row))) }
                    answer.stale = []
                }
                answers.append(answer)
                return answer.rows
            }
            let wider = answers.last {
                $0.kind == kind && $0.stale.isEmpty && query.narrows($0.query)
            }
            let rows = look(wider.map { wider in all().filter { wider.rows.contains(Int($0)) } } ?? all())
            answers.append(Answer(query: query, kind: kind, rows: rows))
            if answers.count > FindMemory.longest { answers.removeFirst() }
            return rows
        }
    }
}
