import TextGrid
package import PlanStore

/// A summary for people: one count a line.
package enum SummaryText {
    package static func of(_ summary: Summary, layout: TableLayout) -> String {
        let names = [
            "Plans", "Actions", "Milestones", "Overdue", "Questionable", "Due soon", "Undated",
            "Questions without answer", "Obligations owed", "Secured funding", "Funding ending within a year",
        ]
        let counts = ListTable(summary).rows.joined().map { layout.visible($0.shown) }
        let nameWidth = names.map(\.count).max() ?? 0
        let countWidth = counts.map { DisplayWidth.of($0) }.max() ?? 0
        return zip(names, counts).reduce(into: "") { text, line in
            text += line.0 + String(repeating: " ", count: nameWidth - line.0.count + 2)
            text += String(repeating: " ", count: countWidth - DisplayWidth.of(line.1)) + line.1 + "\n"
        }
    }
}
