import PlanModel
import PlanStore

/// Something that was taken down at a meeting.
struct Capture: Equatable, Sendable {
    enum Subject: Equatable, Sendable {
        case question(RecordRef)
        /// By its row.
        case answer(RecordRef, row: Int)
        case resolution(RecordRef)

        /// The question or the resolution.
        var record: RecordRef {
            switch self {
            case .question(let ref), .resolution(let ref), .answer(let ref, _): ref
            }
        }

        /// What it is called, and where it stands in lists.
        var word: (text: String, rank: Int) {
            switch self {
            case .question: ("question", 0)
            case .answer: ("answer", 1)
            case .resolution: ("resolution", 2)
            }
        }
    }

    var subject: Subject
    /// Whether an edit of this session took it down, which undo would take back.
    var isNew: Bool
}

extension PlanStore {
    /// What was taken down at a meeting, in the order of the file, each answer behind its question; then the answers
    /// that were given there to questions of other meetings of its plan.
    func captures(at meeting: RecordRef) -> [Capture] {
        let records = plans[meeting.plan].records
        let record = records.meetings[meeting.row]
        let taken = CapturedNames(in: history, plan: records.id)
        var captures: [Capture] = []
        func addAnswers(of ref: RecordRef, where isTaken: (Answer) -> Bool) {
            for row in records.questions[ref.row].answers.range where isTaken(records.answers[row]) {
                captures.append(
                    Capture(
                        subject: .answer(ref, row: row),
                        isNew: taken.holds(
                            answer: records.string(records.answers[row].text), to: idText(of: ref)))
                )
            }
        }
        for row in records[children: record.questions] {
            let ref = RecordRef(plan: meeting.plan, kind: .question, row: Int(row))
            captures.append(
                Capture(subject: .question(ref), isNew: taken.holds(RecordName(.question, idText(of: ref)))))
            addAnswers(of: ref) { _ in true }
        }
        for row in records[children: record.resolutions] {
            let ref = RecordRef(plan: meeting.plan, kind: .resolution, row: Int(row))
            captures.append(
                Capture(
                    subject: .resolution(ref), isNew: taken.holds(RecordName(.resolution, idText(of: ref)))))
        }
        guard let date = record.date.edtf else { return captures }
        for ref in rows(of: .question, in: meeting.plan)
        where Int(records.questions[ref.row].meeting) != meeting.row {
            addAnswers(of: ref) { $0.how == .meeting && $0.on.edtf == date }
        }
        return captures
    }
}

/// What the edits that stand have added to the meetings of a plan: so undo takes it off, and edits that came back
/// from an earlier session count as this one's.
private struct CapturedNames {
    private var records: Set<RecordName> = []
    private var answers: Set<[String]> = []

    init(in history: EditHistory, plan: String) {
        for edit in history.steps.joined() where edit.plan == plan {
            for change in edit.changes { add(change) }
        }
    }

    private mutating func add(_ change: Change) {
        // An answer that was amended is as new as it was.
        if case .amend("answers", _, let before, let after) = change.operation {
            let question = change.place.record.id
            guard let old = before["text"]?.asText, let new = after["text"]?.asText,
                answers.remove([question, old]) != nil
            else { return }
            answers.insert([question, new])
        }
        guard case .insert(let list, _, let value) = change.operation else { return }
        let kinds: [String: RecordKind] = ["questions": .question, "resolutions": .resolution]
        if let kind = kinds[list], let id = value["id"]?.asText { records.insert(RecordName(kind, id)) }
        if list == "answers", let text = value["text"]?.asText {
            answers.insert([change.place.record.id, text])
        }
    }

    func holds(_ name: RecordName) -> Bool { records.contains(name) }
    func holds(answer text: String, to question: String) -> Bool { answers.contains([question, text]) }
}
