import PlanModel

/// How a question stands at the as-of date.
package struct QuestionState: Equatable, Sendable {
    /// Nil for concerns and statements, which need no answer.
    package var isAnswered: Bool?
    /// Rows in `answers` of those that count.
    package var answers: [Int]
    /// Rows in `parts` of what no answer covers yet.
    package var partsLeft: [Int]
}

extension PlanStore {
    /// How a question stands: answered when its answers cover all its parts, or when there is one and it has no
    /// parts.
    package func questionState(of ref: RecordRef) -> QuestionState {
        let records = plans[ref.plan].records
        let question = records.questions[ref.row]
        let asOf = plans[ref.plan].states.asOf
        let answers = question.answers.range.filter { records.answers[$0].on.edtf?.counts(on: asOf) == true }
        guard question.kind == .question else {
            return QuestionState(isAnswered: nil, answers: answers, partsLeft: [])
        }
        let left = records.partsLeft(of: question.parts, by: answers.map { records.answers[$0].parts })
        return QuestionState(
            isAnswered: left.isEmpty && !(question.parts.isEmpty && answers.isEmpty), answers: answers,
            partsLeft: left)
    }

    /// Whether a question is answered; nil for concerns and statements.
    package func isAnswered(_ ref: RecordRef) -> Bool? { questionState(of: ref).isAnswered }

    /// Whether the meeting of a question has taken place at the as-of date.
    package func hasBeenAsked(_ ref: RecordRef) -> Bool {
        let meeting = Int(plans[ref.plan].records.questions[ref.row].meeting)
        return hasTakenPlace(RecordRef(plan: ref.plan, kind: .meeting, row: meeting))
    }
}

extension PlanRecords {
    /// The rows of the parts that none of the lists of references names.
    func partsLeft(of parts: Run<Part>, by answers: [Run<Reference>]) -> [Int] {
        guard !parts.isEmpty else { return [] }
        let answered = Set(answers.flatMap { references[$0].map(\.row) })
        return parts.range.filter { !answered.contains(Int32($0)) }
    }
}
