package import PlanStore

extension ListTable {
    /// The counts of a summary as one row, whose column names the commands promise.
    package init(_ summary: Summary) {
        let counts: KeyValuePairs<String, ListValue> = [
            "plans": .integer(summary.plans), "actions": .integer(summary.actions),
            "milestones": .integer(summary.milestones), "overdue": .integer(summary.overdue),
            "questionable": .integer(summary.questionable), "dueSoon": .integer(summary.dueSoon),
            "undated": .integer(summary.undated),
            "unansweredQuestions": .integer(summary.unansweredQuestions),
            "openObligations": .integer(summary.openObligations),
            "securedFunding": .total(summary.securedFunding),
            "fundingEnding": .integer(summary.fundingEnding),
        ]
        self.init(
            columns: counts.map { ListColumn($0.key, .number) }, rows: [counts.map(\.value)],
            emptyNote: "")
    }
}
