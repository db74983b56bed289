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
            var lines = ["# " + Self.escaped(plan.heading)]
            for section in plan.sections {
                lines += ["", "## " + Self.escaped(section.title), ""]
                for change in section.changes {
                    lines.append("- " + Self.escaped(change.message))
                    if let attribution = change.attribution {
                        lines.append("  - " + Self.escaped(attribution))
                    }
                }
            }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    /// Text in which nothing is a mark of Markdown, on one line.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in VisibleText.of(text) {
            if "\\`*_[]<>#|".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
