import PlanStore

// The older version with which the view of the changes compares.
extension DashboardState {
    /// Opens the changes; asks with which version where there is none, or on the view itself.
    mutating func openChanges() {
        if older != nil, screens.top.view != .changes { return go(to: .changes) }
        let choices: [(OlderSource, String, String)] = [
            (.gitHead, "The version in git", "the last commit, HEAD"),
            (.lastOpened, "As you last saw it", "kept when you left it"),
            (.named(""), "Another file or revision", "a path or git:REV:PATH"),
        ]
        popups.append(
            .picker(
                Picker(
                    .older, title: "What changed since which version?",
                    choices: choices.map { source, title, aside in
                        Picker.Choice(
                            value: .older(source), title: title, aside: aside, names: [title, aside])
                    })))
    }

    /// Has an older version read, once it is known which.
    mutating func read(_ source: OlderSource) -> [Effect] {
        if source == .named("") {
            askOlder(after: nil, source)
            return []
        }
        return environment.isRendering ? refuseInRendering("read") : [.readOlder(source)]
    }

    /// Asks for a file or a revision; after one that could not be read, with the reason in sight.
    mutating func askOlder(after failure: String?, _ source: OlderSource) {
        guard case .named(let name) = source else { return fail(failure ?? "") }
        var prompt = Prompt(
            .older, title: "Compare with which version?",
            hint: "A plan file, a folder of plans, or either as git keeps it: git:HEAD~1:plan.json.",
            text: name)
        prompt.complaint = failure
        popups.append(.prompt(prompt))
    }

    /// Compares with an older version from now on, and shows the changes.
    mutating func compare(with older: OlderVersion, _ note: String?) {
        use(older)
        go(to: .changes)
        say(note ?? "Compared with \(older.name). 0 chooses another version.")
    }

    /// Takes an older version to compare with, as from the command line.
    package mutating func use(_ older: OlderVersion) {
        let number = (self.older?.number ?? 0) + 1
        self.older = older
        self.older?.number = number
        settle()
    }
}
