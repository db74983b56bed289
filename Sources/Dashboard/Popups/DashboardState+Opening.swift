import PlanModel
import PlanStore

extension DashboardState {
    mutating func openFind() {
        let find = self[list: focus].find
        popups.append(.find(FindPrompt(pane: focus, line: LineEditor(find.text), before: find)))
    }

    /// Shows what the find would keep, at every key.
    mutating func applyFind(_ find: FindPrompt) {
        let query = FindQuery(find.line.string)
        self[list: find.pane].find = query
        reveal(selectFirst: query.isEmpty ? nil : .only(find.pane))
    }

    mutating func openLeadPicker() {
        var others = filter
        others.leads = []
        let counts = leadCounts(others)
        let entries = store.directory.entries
        let order = entries.indices.sorted { one, other in
            let leads = (counts[one].actions > 0, counts[other].actions > 0)
            if leads.0 != leads.1 { return leads.0 }
            return FoldedText.isOrdered(entries[one].name, before: entries[other].name)
        }
        let choices = order.map { index in
            let entry = entries[index]
            let count = counts[index]
            return Picker.Choice(
                value: .organisation(index),
                title: entry.short.map { "\(entry.name) (\($0))" } ?? entry.name,
                aside: "\(Shown.count(count.actions, "action")), \(Shown.number(count.late)) late",
                names: [entry.name] + [entry.short].compactMap { $0 } + entry.ids + entry.aliases)
        }
        let marks = Set(filter.leads.map { Picker.Choice.Value.organisation($0) })
        popups.append(.picker(Picker(.lead, title: "Lead organisation", choices: choices, marks: marks)))
    }

    /// For each organisation the actions that a filter by it would keep, and how many of them are late.
    private func leadCounts(_ others: PlanFilter) -> [(actions: Int, late: Int)] {
        let sieve = Sieve(others, over: store)
        var led = Array(repeating: [RecordRef](), count: store.directory.entries.count)
        for plan in store.plans.indices {
            for ref in store.rows(of: .action, in: plan) where sieve.keeps(ref) {
                let leads = records(ref).references[records(ref).actions[ref.row].leads]
                for entry in Set(leads.compactMap { store.directory.entry(plan: plan, row: $0.row) }) {
                    led[entry].append(ref)
                }
            }
        }
        return store.directory.entries.indices.map { entry in
            let actions = store.directory.covers(entry).reduce(into: Set<RecordRef>()) {
                $0.formUnion(led[$1])
            }
            return (actions.count, actions.count { states($0).actions[$0.row].timeliness == .overdue })
        }
    }

    mutating func openPlanPicker() {
        let choices = store.plans.indices.map { index in
            let ref = RecordRef(plan: index, kind: .plan, row: 0)
            return Picker.Choice(
                value: .plan(index), title: title(of: ref),
                aside: "\(Shown.count(store.rows(of: .action, in: index).count, "action"))",
                names: [title(of: ref), store.plans[index].records.id]
                    + records(ref).strings(records(ref).head.aliases))
        }
        let marks = Set(filter.plans.map { Picker.Choice.Value.plan($0) })
        popups.append(.picker(Picker(.plan, title: "Plan", choices: choices, marks: marks)))
    }

    mutating func openStatePicker() {
        var others = filter
        others.states = []
        let sieve = Sieve(others, over: store)
        let actions = store.plans.indices.flatMap { store.rows(of: .action, in: $0) }.filter(sieve.keeps)
        let milestones = store.plans.indices.flatMap { store.rows(of: .milestone, in: $0) }.filter(
            sieve.keeps)
        let choices = StateWord.all.compactMap { word -> Picker.Choice? in
            guard let value = StateWord(word) else { return nil }
            let actionCount = actions.count { states($0).actions[$0.row].status.rawValue == word }
            let milestoneCount = milestones.count {
                states($0).milestones[$0.row].timeliness.rawValue == word
            }
            let counts = [
                ActionStatus(rawValue: word).map { _ in Shown.count(actionCount, "action") },
                Timeliness(rawValue: word).map { _ in Shown.count(milestoneCount, "milestone") },
            ]
            return Picker.Choice(
                value: .state(value), title: word,
                aside: counts.compactMap { $0 }.joined(separator: ", "), names: [word])
        }
        let marks = Set(filter.states.map { Picker.Choice.Value.state($0) })
        popups.append(.picker(Picker(.state, title: "Status or timeliness", choices: choices, marks: marks)))
    }

    mutating func openThemePicker() {
        let choices = environment.themes.map {
            Picker.Choice(value: .theme($0), title: $0, aside: $0 == themeName ? "in use" : "", names: [$0])
        }
        var picker = Picker(.theme, title: "Theme", choices: choices)
        picker.index = environment.themes.firstIndex(of: themeName) ?? 0
        popups.append(.picker(picker))
    }

    mutating func askFolder(thenQuit: Bool) {
        popups.append(
            .prompt(
                Prompt(
                    .folder(thenQuit: thenQuit), title: "Save into which folder?",
                    hint: "The plans are written there as files, and kept up to date from then on.")))
    }

    mutating func openHelp() {
        popups.append(.pages(Pages(kind: .help, title: "Keys", lines: helpLines())))
    }

    mutating func explain() {
        guard let selected else { return }
        popups.append(
            .pages(
                Pages(
                    kind: .explanation, title: "Why: \(name(of: selected))", lines: explanation(of: selected))
            ))
    }
}
