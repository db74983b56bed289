import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// The keys, those of this place first, each with why it cannot act now where it cannot.
    func helpLines() -> [Pages.Line] {
        var lines = firstKeys
        for group in groupsForThisPlace {
            lines.append(Pages.Line(kind: .heading, text: group.rawValue))
            for binding in environment.keymap.bindings where binding.group == group {
                let keys = binding.ways.joined(separator: " ")
                let words = "\(binding.command.words) \(binding.short ?? "")"
                if let reason = whyDisabled(binding.command) {
                    let text = "\(binding.help) Not now: \(reason)"
                    lines.append(Pages.Line(kind: .disabled, label: keys, text: text, words: words))
                } else {
                    lines.append(Pages.Line(kind: .key, label: keys, text: binding.help, words: words))
                }
            }
        }
        return lines + legend
    }

    /// What somebody needs who is here for the first time.
    private var firstKeys: [Pages.Line] {
        let commands: [Command] = [.filterByLead, .find, .setStatus, .undo, .save]
        let keys = commands.compactMap { command in
            environment.keymap.binding(for: command).flatMap { binding in
                binding.keys.first.map { "\($0.label) \(binding.short ?? command.words)" }
            }
        }
        return [
            Pages.Line(kind: .heading, text: "New here? Five keys do most of it"),
            Pages.Line(kind: .text, text: keys.joined(separator: ", ")),
        ]
    }

    private var groupsForThisPlace: [CommandGroup] {
        switch focus {
        case .plan, .overdue: [.editing, .finding, .moving, .time, .panes, .program]
        case .funding, .view: [.finding, .time, .moving, .panes, .editing, .program]
        case .detail: [.moving, .editing, .time, .panes, .finding, .program]
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
            ("£ENDS", "its money ends within the time that M was set to"),
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
