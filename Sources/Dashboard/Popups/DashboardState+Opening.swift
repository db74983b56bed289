import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    mutating func openFind() {
        let find = self[list: focus].find
        popups.append(.find(FindPrompt(pane: focus, line: LineEditor(find.text))))
        store.prepareFinds()
    }

    /// Shows what the find would keep, at every key.
    mutating func applyFind(_ find: FindPrompt) {
        let query = FindQuery(find.line.string)
        self[list: find.pane].find = query
        reveal(selectFirst: query.isEmpty ? nil : .only(find.pane))
    }

    /// Opens a picker on the first row of the filter in force, so that it is in sight.
    private mutating func open(_ picker: Picker) {
        var picker = picker
        picker.index = picker.choices.firstIndex { picker.marks.contains($0.value) } ?? 0
        popups.append(.picker(picker))
    }

    mutating func openLeadPicker() {
        var others = filter
        others.leads = []
        let counts = LeadCounts(of: Sieve(others, over: store))
        let entries = store.directory.entries
        var names = NameOrder(capacity: entries.count)
        for entry in entries { names.add(entry.name) }
        let places = names.places().map { Int($0) }
        let order =
            places.filter { counts.actions[$0] > 0 } + places.filter { counts.actions[$0] == 0 }
        let choices = order.map { index in
            let entry = entries[index]
            return Picker.Choice(
                value: .organisation(index),
                title: entry.short.map { "\(entry.name) (\($0))" } ?? entry.name,
                aside:
                    "\(Shown.count(counts.actions[index], "action")), \(Shown.number(counts.late[index])) late",
                names: [entry.name] + [entry.short].compactMap { $0 } + entry.ids + entry.aliases)
        }
        let marks = Set(filter.leads.map { Picker.Choice.Value.organisation($0) })
        open(Picker(.lead, title: "Lead organisation", choices: choices, marks: marks))
    }

    mutating func openPlanPicker() {
        var others = filter
        others.plans = []
        let sieve = Sieve(others, over: store)
        let choices = store.plans.indices.map { index in
            let ref = RecordRef(plan: index, kind: .plan, row: 0)
            let kept = store.rows(of: .action, in: index).count(where: sieve.keeps)
            return Picker.Choice(
                value: .plan(index), title: title(of: ref), aside: Shown.count(kept, "action"),
                names: [title(of: ref), store.plans[index].records.id]
                    + records(ref).strings(records(ref).head.aliases))
        }
        let marks = Set(filter.plans.map { Picker.Choice.Value.plan($0) })
        open(Picker(.plan, title: "Plan", choices: choices, marks: marks))
    }

    /// Each state with what a filter by it would keep.
    mutating func openStatePicker() {
        var others = filter
        others.states = []
        let sieve = Sieve(others, over: store)
        let actions = store.plans.indices.flatMap { store.rows(of: .action, in: $0) }.filter(sieve.keeps)
        let milestones = store.plans.indices.flatMap { store.rows(of: .milestone, in: $0) }
            .filter(sieve.keeps)
        let choices = StateWord.all.compactMap { word -> Picker.Choice? in
            guard let value = StateWord(word) else { return nil }
            let actionCount = actions.count { hasState(states($0).actions[$0.row], word) }
            let milestoneCount = milestones.count { ref in
                let action = Int(records(ref).milestones[ref.row].action)
                return states(ref).actions[action].status.rawValue == word
                    || states(ref).milestones[ref.row].timeliness.rawValue == word
            }
            let local = localWords(for: word)
            return Picker.Choice(
                value: .state(value), title: ([word] + local.map { "(\($0))" }).joined(separator: " "),
                aside: "\(Shown.count(actionCount, "action")), \(Shown.count(milestoneCount, "milestone"))",
                names: [word] + local)
        }
        let marks = Set(filter.states.map { Picker.Choice.Value.state($0) })
        open(Picker(.state, title: "Status or timeliness", choices: choices, marks: marks))
    }

    private func hasState(_ state: ActionState, _ word: String) -> Bool {
        state.status.rawValue == word || state.timeliness.rawValue == word
    }

    /// What the plans call a status, each once.
    private func localWords(for word: String) -> [String] {
        store.plans.indices.reduce(into: []) { words, plan in
            let local = label(word, of: RecordRef(plan: plan, kind: .plan, row: 0))
            if local != word, !words.contains(local) { words.append(local) }
        }
    }

    mutating func openThemePicker() {
        let choices = environment.themes.map {
            Picker.Choice(value: .theme($0), title: $0, aside: $0 == themeName ? "in use" : "", names: [$0])
        }
        var picker = Picker(.theme, title: "Theme", choices: choices)
        picker.index = environment.themes.firstIndex(of: themeName) ?? 0
        popups.append(.picker(picker))
    }

    /// Asks for a folder to save into; after a save that failed, with the reason in sight.
    mutating func askFolder(thenQuit: Bool, after failure: String?) {
        let hint = "What is not saved is written there as new files, and kept up to date from then on."
        popups.append(
            .prompt(
                Prompt(
                    .folder(thenQuit: thenQuit), title: "Save into which folder?",
                    hint: failure.map { "Not saved. \($0). Esc goes on without saving. " + hint } ?? hint,
                    text: "")))
    }

    mutating func openHelp() {
        popups.append(.pages(Pages(kind: .help, title: "Keys", lines: helpLines())))
    }
}
