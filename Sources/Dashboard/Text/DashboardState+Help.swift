import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// The keys, those that act in this place first, each with why it cannot act now where it cannot; then what the
    /// palette reaches by name alone, and what the marks mean.
    func helpLines() -> [Pages.Line] {
        let here = enabledBarCommands
        var lines = [Pages.Line(kind: .heading, text: "Here: \(paneTitle(focus).name)")]
        lines += here.compactMap { environment.keymap.binding(for: $0) }.map { line(of: $0) }
        lines += firstKeys
        for group in groupsForThisPlace {
            lines.append(Pages.Line(kind: .heading, text: group.rawValue))
            lines += environment.keymap.bindings.filter { $0.group == group && !here.contains($0.command) }
                .map { line(of: $0) }
        }
        return lines + viewsByName + questions + legend
    }

    private func line(of binding: Keymap.Binding) -> Pages.Line {
        let label = environment.keymap.ways(to: binding).joined(separator: " ")
        let words = "\(binding.command.words) \(binding.short ?? "")"
        guard let reason = whyDisabled(binding.command) else {
            return Pages.Line(kind: .key, label: label, text: binding.help, words: words)
        }
        return Pages.Line(
            kind: .disabled, label: label, text: "\(binding.help) Not now: \(reason)", words: words)
    }

    /// What somebody needs who is here for the first time.
    private var firstKeys: [Pages.Line] {
        [
            Pages.Line(kind: .heading, text: Welcome.title),
            Pages.Line(
                kind: .text,
                text: Welcome.commands.map { "\(key($0)) \(environment.keymap.word(of: $0))" }
                    .joined(separator: ", ")),
        ]
    }

    private var groupsForThisPlace: [CommandGroup] {
        switch focus {
        case .plan, .overdue: [.editing, .finding, .moving, .time, .panes, .program]
        case .funding, .view: [.finding, .time, .moving, .panes, .editing, .program]
        case .detail: [.moving, .editing, .time, .panes, .finding, .program]
        }
    }

    /// Views that have no key of their own.
    private var viewsByName: [Pages.Line] {
        [Pages.Line(kind: .heading, text: "Views by name")]
            + ViewName.allCases.filter { $0.command == nil }.map { name in
                Pages.Line(
                    kind: .key, label: "\(key(.palette))\(name.rawValue)", text: "\(name.title).",
                    words: "view open")
            }
    }

    /// The questions that officers are asked often, which the palette finds by any of their words.
    private var questions: [Pages.Line] {
        [Pages.Line(kind: .heading, text: "Questions, found by their words after \(key(.palette))")]
            + Inquiry.allCases.map {
                Pages.Line(kind: .key, label: key(.palette), text: "\($0.title): \($0.question)")
            }
    }

    /// What the marks and words in the rows mean, with the plans' own words.
    private var legend: [Pages.Line] {
        var lines = [Pages.Line(kind: .heading, text: "Marks")]
        let marks = [
            ("!", "overdue: past its deadline and not done"), (">", "due soon"), (".", "on time"),
            ("-", "undated"), ("+", "done"), ("x", "cancelled"),
            ("?", "questionable: the evidence does not show it was met"),
            ("R A G", "confidence red, amber, green"), ("NEW", "new since the last plan"),
            ("£ENDS", "its money ends within the time that \(key(.markEndings)) was set to"),
        ]
        lines += marks.map { Pages.Line(kind: .key, label: $0.0, text: $0.1) }
        for plan in store.plans {
            for label in plan.records.labels[plan.records.head.labels] {
                lines.append(
                    Pages.Line(
                        kind: .key, label: plan.records.string(label.local),
                        text: "\(plan.records.string(label.word)) (\(plan.records.title))"))
            }
        }
        return lines
    }
}
