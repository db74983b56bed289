import PlanModel
import Synchronization

/// What the last finds with fields found in one plan. It knows nothing any more once a record or the viewpoint has
/// changed, on which nearly every field hangs.
final class FieldMemory: Sendable {
    private struct Answer {
        var query: FindQuery
        var kind: RecordKind
        var rows: RowSet
    }

    /// Enough for some lists over several kinds, and some letters taken back.
    private static let longest = 24

    private let answers = Mutex<[Answer]>([])

    /// The rows of a kind that a query finds, worked out where they are not known.
    func rows(_ query: FindQuery, _ kind: RecordKind, _ work: () -> RowSet) -> RowSet {
        let known = answers.withLock { $0.first { $0.kind == kind && $0.query == query }?.rows }
        if let known { return known }
        let rows = work()
        answers.withLock { answers in
            answers.append(Answer(query: query, kind: kind, rows: rows))
            if answers.count > Self.longest { answers.removeFirst() }
        }
        return rows
    }
}
