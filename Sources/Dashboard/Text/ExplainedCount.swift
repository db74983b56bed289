import PlanModel

/// A number on the screen with its reasons: the rule by which it is counted, and what makes it.
struct ExplainedCount: Equatable, Sendable {
    /// As the screen shows it: `5 overdue`.
    var words: String
    var rule: String
    /// The first of what makes it, by name.
    var names: [String] = []
    var count = 0

    init(_ words: String, rule: String) {
        self.words = words
        self.rule = rule
    }

    /// - Parameter name: What a member is called; asked of those that are shown alone.
    init<Member>(_ words: String, rule: String, of members: [Member], name: (Member) -> String) {
        self.words = words
        self.rule = rule
        count = members.count
        names = members.prefix(ExplainedCount.limit).map(name)
    }

    /// As many as anybody reads; a list shows them all.
    private static let limit = 40

    var lines: [Pages.Line] {
        let more = count - names.count
        return [Pages.Line(kind: .heading, text: words), Pages.Line(kind: .text, text: rule)]
            + names.map { Pages.Line(kind: .text, text: "- " + $0) }
            + (more > 0 ? [Pages.Line(kind: .text, text: "and \(Shown.number(more)) more")] : [])
    }
}
