import PlanModel

/// An action of a table with all the rows that go with it, before it is held against the plan.
struct ActionDraft {
    struct Milestones {
        var line: Int
        var text: String
        var due: String
        var done: String
    }

    struct Update {
        var text: String
        /// The date in the heading of its column.
        var on: CellDate?
    }

    /// Those of its rows.
    var lines: [Int]
    /// Empty where the row names none; then it is that of the rows above.
    var pillar: String
    var id: String
    var title: String
    var status = ""
    var confidence = ""
    var leads: [String] = []
    var support: [String] = []
    var milestones: [Milestones] = []
    var updates: [Update] = []
    /// What stands in columns that the plan has no member for.
    var notes: [String] = []
    /// Whether all cells are as the program writes them.
    var isExported = false

    var place: String { "line \(lines[0])" }
}
