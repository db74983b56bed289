import PlanModel
import PlanStore

/// How many milestones stand how; the cancelled are not counted.
struct MilestoneTally {
    private(set) var done = 0
    private(set) var onTime = 0
    private(set) var dueSoon = 0
    private(set) var late = 0
    private(set) var undated = 0
    private(set) var questionable = 0

    init(_ states: [MilestoneState]) {
        for state in states {
            switch state.timeliness {
            case .done: done += 1
            case .onTime: onTime += 1
            case .dueSoon: dueSoon += 1
            case .overdue: late += 1
            case .undated: undated += 1
            case .cancelled: continue
            }
            if state.isQuestionable { questionable += 1 }
        }
    }

    var all: Int { values.reduce(0, +) }
    /// In the order of `parts`.
    var values: [Int] { [done, onTime, dueSoon, late, undated] }

    static let parts = [
        PaperChart.Part("done", .good, letter: "#"), PaperChart.Part("on time", .plain, letter: "="),
        PaperChart.Part("due soon", .soon, letter: "+"), PaperChart.Part("late", .late, letter: "!"),
        PaperChart.Part("undated", .quiet, letter: "."),
    ]

    /// `Of 24 milestones in 18 actions, 8 are done and 5 are late.`
    func sentence(actions: Int) -> String {
        guard all > 0 else { return "There are \(Shown.count(actions, "action")) and no milestones." }
        let parts = [
            (done, "done"), (onTime, "on time"), (dueSoon, "due soon"), (late, "late"),
            (undated, "without a date"),
        ].filter { $0.0 > 0 }.map { "\(Shown.number($0.0)) \($0.0 == 1 ? "is" : "are") \($0.1)" }
        let doubt =
            questionable == 0 ? "" : " The evidence on \(Shown.number(questionable)) of them is questionable."
        return
            "Of \(Shown.count(all, "milestone")) in \(Shown.count(actions, "action")), \(parts.inSentence)."
            + doubt
    }

    /// The same numbers as a table, with a row for all where there are several.
    static func table(
        _ caption: String, of groups: [(name: String, tally: MilestoneTally)], named name: String
    ) -> PaperTable {
        let titles = ["Milestones", "Done", "On time", "Due soon", "Late", "Undated"]
        func row(_ name: String, _ values: [Int]) -> [PaperTable.Cell] {
            let counts = [values.reduce(0, +)] + values
            return [PaperTable.Cell(name)]
                + zip(titles, counts).map {
                    PaperTable.Cell(Shown.number($1), $0 == "Late" && $1 > 0 ? .late : .plain)
                }
        }
        var rows = groups.map { row($0.name, $0.tally.values) }
        if groups.count > 1 {
            rows.append(
                row("All", parts.indices.map { part in groups.reduce(0) { $0 + $1.tally.values[part] } }))
        }
        return PaperTable(
            caption, columns: [.init(name)] + titles.map { .init($0, .number) }, rows: rows)
    }
}
