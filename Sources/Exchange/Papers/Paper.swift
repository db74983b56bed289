/// A paper for a committee, before it is written in any format.
struct Paper: Equatable, Sendable {
    var title: String
    /// How it was made: dates, policy, filter, what is left out; a sentence each.
    var facts: [String]
    var sections: [Section] = []
    /// What stands in place of the sections where there are none.
    var emptyText: String

    struct Section: Equatable, Sendable {
        var title: String
        var body: Body
    }

    enum Body: Equatable, Sendable {
        /// Points, each with what stands below it.
        case list([Point])
        /// All rows have as many cells as the head.
        case table(head: [String], rows: [[String]])
    }

    struct Point: Equatable, Sendable {
        var text: String
        var below: [String] = []
    }
}
