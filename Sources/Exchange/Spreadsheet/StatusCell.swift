import PlanModel
import PlanStore

/// A status or a confidence in the words of a table.
enum StatusCell {
    case status(ActionStatus, isGuess: Bool)
    case rag(Rag, isGuess: Bool)

    /// - Parameter labels: The plan's own words.
    init(_ cell: String, _ records: PlanRecords) throws(RowRefused) {
        let words = TableWords.line(FoldedText.fold(cell))
        let spelt = String(words.map { $0 == " " ? "-" : $0 })
        if let status = ActionStatus(rawValue: spelt) {
            self = .status(status, isGuess: false)
        } else if let rag = Rag(rawValue: spelt) {
            self = .rag(rag, isGuess: false)
        } else if let own = Self.label(words, records) {
            self = own
        } else if let status = Self.near[words] {
            self = .status(status, isGuess: true)
        } else if let rag = Self.nearRags[words] {
            self = .rag(rag, isGuess: true)
        } else {
            let known = ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)
            throw RowRefused(
                "\"\(cell)\" is neither a status nor a confidence; expected \(known.alternatives)")
        }
    }

    private static func label(_ words: String, _ records: PlanRecords) -> StatusCell? {
        for label in records.labels[records.head.labels]
        where TableWords.line(FoldedText.fold(records.string(label.local))) == words {
            let word = records.string(label.word)
            if let status = ActionStatus(rawValue: word) { return .status(status, isGuess: false) }
            if let rag = Rag(rawValue: word) { return .rag(rag, isGuess: false) }
        }
        return nil
    }

    private static let near: [String: ActionStatus] = [
        "ongoing": .inProgress, "on-going": .inProgress, "underway": .inProgress, "under way": .inProgress,
        "on track": .inProgress, "started": .inProgress, "progressing": .inProgress, "active": .inProgress,
        "completed": .complete, "done": .complete, "finished": .complete, "achieved": .complete,
        "not yet started": .notStarted, "planned": .notStarted, "to start": .notStarted,
        "pending": .notStarted,
        "on hold": .paused, "deferred": .paused, "suspended": .paused, "signed off": .closed,
        "canceled": .cancelled, "withdrawn": .cancelled, "stopped": .cancelled, "dropped": .cancelled,
    ]
    private static let nearRags: [String: Rag] = [
        "r": .red, "a": .amber, "g": .green, "yellow": .amber, "amber/red": .red, "amber/green": .amber,
    ]
}
