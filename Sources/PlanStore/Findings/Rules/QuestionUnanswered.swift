import PlanModel

/// A question that was asked and has no full answer.
enum QuestionUnanswered: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.plans.indices.flatMap { plan in
            store.rows(of: .question, in: plan)
                .filter { store.hasBeenAsked($0) && store.isAnswered($0) == false }
                .map { Finding(.questionUnanswered, FindingRecord($0)) }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let plan = store.plans[finding.record.plan]
        let question = plan.records.questions[finding.record.row]
        let answers = plan.records.answers[question.answers].filter { plan.counts($0.on) }
        let answered = Set(answers.flatMap { plan.records.references[$0.parts].map(\.row) })
        let open = question.parts.range.filter { !answered.contains(Int32($0)) }
        let parts = open.map { Quoted.beginning(of: plan.records.string(plan.records.parts[$0].text)) }
        let when = plan.records.meetings[Int(question.meeting)].date.edtf.map { Shown.when($0) } ?? ""
        let text = Quoted.beginning(of: plan.records.string(question.text))
        let what =
            answers.isEmpty || parts.isEmpty
            ? "has no recorded answer" : "is answered, but not \(parts.listed)"
        return FindingText(
            "\(store.titled(finding)), asked \(when), \(what).",
            ask:
                "You were asked \(when): \(text); \(answers.isEmpty ? "no answer is recorded" : "part of it has no recorded answer")."
        )
    }
}
