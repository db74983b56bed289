import PlanStore
import TextGrid

extension ChangesReport {
    /// One change a line, with who changed it and why in the next; safe for a terminal.
    package var plainText: String {
        plans.map { plan in
            var lines = [plan.heading]
            for section in plan.sections {
                lines += ["", "  " + section.title]
                for change in section.changes {
                    lines.append("    " + change.message)
                    if let attribution = change.attribution { lines.append("      " + attribution) }
                }
            }
            return lines.map { VisibleText.of($0) + "\n" }.joined()
        }.joined(separator: "\n")
    }

    /// Headings and lists.
    package var markdown: String {
        guard !plans.isEmpty else { return "Nothing changed.\n" }
        return plans.map { plan in
            var lines = ["# " + MarkdownText.escaped(plan.heading)]
            for section in plan.sections {
                lines += ["", "## " + MarkdownText.escaped(section.title), ""]
                for change in section.changes {
                    lines.append("- " + MarkdownText.escaped(change.message))
                    if let attribution = change.attribution {
                        lines.append("  - " + MarkdownText.escaped(attribution))
                    }
                }
            }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }
}
