import PlanModel
import PlanStore
import TextGrid

extension PlainSession {
    /// What can be typed, longest first where one begins another. All else is looked for among the palette's names.
    private static let help: [(words: String, means: String)] = [
        ("list", "say the rows of this list; list overdue, list funding or any view's name goes there first"),
        ("go ID", "go to a record, such as go 3.2"),
        ("show [ID]", "say all of a record"),
        ("why [ID]", "say why a row stands as it does"),
        ("set status [ID]", "ask which, then why; set status 3.2 complete because REASON does it at once"),
        ("set confidence [ID]", "the same with red, amber, green or none"),
        ("add note [ID]", "ask for the note"),
        ("undo, redo", "take the last edit back, do it again"),
        ("save", "save all that is unsaved"),
        (
            "find WORDS, filter WORDS",
            "keep what matches in this list, as / does: filter is:overdue lead:grapevine; find alone drops it"
        ),
        ("filter by lead [NAME]", "keep what an organisation leads; clear filters keeps all again"),
        ("set as of DATE", "read the plans as of a day; own dates goes back"),
        ("commands", "say every command by its name, with why one cannot act now"),
        ("quit", "leave; asks when something is unsaved"),
    ]

    mutating func run(_ line: PlainLine) {
        if line.rest(behind: "help") != nil || line.all == "?" { return sayHelp() }
        if line.rest(behind: "commands") != nil { return sayCommands() }
        if let rest = line.rest(behind: "list") { return list(rest) }
        if let rest = line.rest(behind: "go") { return goAndSay(rest) }
        if let rest = line.rest(behind: "show") { return show(rest) }
        if let rest = line.rest(behind: "why") ?? line.rest(behind: "explain") { return explain(rest) }
        if let rest = line.rest(behind: "set status") { return setWord(.setStatus, rest) }
        if let rest = line.rest(behind: "set confidence") { return setWord(.setConfidence, rest) }
        if let rest = line.rest(behind: "add note") { return select(rest, then: .addNote) }
        if let rest = line.rest(behind: "find") { return find(rest) }
        if let rest = line.rest(behind: "filter by lead"), !rest.isEmpty { return filter(byLead: rest) }
        if line.rest(behind: "filter by") == nil, let rest = line.rest(behind: "filter") { return find(rest) }
        if let rest = line.rest(behind: "set as of"), !rest.isEmpty { return look(asOf: rest) }
        runByName(line)
    }

    /// A command or view by the name that the palette gives it; a command of a record may name it behind.
    private mutating func runByName(_ line: PlainLine) {
        let typed = line.all.lowercased()
        if let view = ViewName.allCases.first(where: {
            $0.rawValue == typed || $0.title.lowercased() == typed
        }) {
            return list(view.rawValue)
        }
        let commands = state.environment.keymap.bindings.map(\.command)
        if let command = commands.first(where: { $0.words.lowercased() == typed || $0.name == typed }) {
            return run(command)
        }
        if let key = Key(label: line.all), let command = state.environment.keymap.command(for: key) {
            return run(command)
        }
        for command in commands where line.rest(behind: command.words)?.isEmpty == false {
            return select(line.rest(behind: command.words) ?? "", then: command)
        }
        let near = EditDistance.close(to: typed, among: commands.map { $0.words.lowercased() })
        say("There is no command \"\(line.all)\"; " + (near.map { "did you mean \($0)?" } ?? "type help."))
    }

    private mutating func sayHelp() {
        for entry in Self.help { say("\(entry.words): \(entry.means).") }
    }

    private mutating func sayCommands() {
        for binding in state.environment.keymap.bindings where !binding.command.isMove {
            let reason = state.whyDisabled(binding.command).map { " Not now: \($0)" } ?? ""
            say("\(binding.command.words): \(binding.help)\(reason)")
        }
    }

    /// Says the rows of a list, each with its number, after going there where one is named.
    private mutating func list(_ name: String) {
        if !name.isEmpty {
            let wanted = name.lowercased()
            let found = ViewName.allCases.first {
                $0.rawValue == wanted || $0.title.lowercased() == wanted
                    || (wanted == "actions" && $0 == .plan)
                    || (wanted == "milestones" && $0 == .overdue)
            }
            guard let found else {
                let names = ViewName.allCases.map(\.rawValue).joined(separator: ", ")
                return say("There is no list \"\(name)\"; there are \(names).")
            }
            state.show(found)
            guard state.popups.isEmpty else { return }
        }
        sayList()
    }

    private mutating func sayList() {
        let pane = state.lastList
        let title = state.paneTitle(pane)
        say("\(title.name), \(title.subset).")
        let count = state.rowCount(of: pane)
        for index in 0..<count { say("\(index + 1). \(state.spoken(at: index, of: pane))") }
        if count == 0 { say("Nothing is listed.") }
    }

    private mutating func find(_ words: String) {
        if let fault = FindQuery(words).faults.first { return say(fault.message) }
        state.focus(on: state.lastList)
        state.find(words, in: state.lastList)
        sayList()
    }

    private mutating func filter(byLead name: String) {
        do throws(Directory.LookupError) {
            let entry = try state.store.directory.find(name)
            var filter = state.filter
            filter.leads = [entry]
            state.use(filter)
            sayHeader()
        } catch {
            say(error.message + ".")
        }
    }

    private mutating func look(asOf text: String) {
        let question = state.asOfQuestion
        switch question.read(text) {
        case .failure(let refusal): say(refusal.message)
        case .success(let dates) where dates.count == 1:
            state.look(asOf: dates[0].date.asDay)
            state.settle()
            sayHeader()
        case .success: say("\(text) \(question.reading(of: text, asking: "type which"))")
        }
    }

    /// The record that is named, or the row by its number in the list; nil with a word about it where there is none.
    private mutating func record(_ name: String) -> RowID? {
        let pane = state.lastList
        do throws(PlanStore.RecordLookupError) {
            return .record(
                try state.store.record(
                    named: name, among: RecordKind.allCases, inPlans: Array(state.store.plans.indices)))
        } catch {
            if let number = Int(name), let row = state.row(of: pane, at: number - 1) { return row }
            say(error.message + ".")
            return nil
        }
    }

    /// Goes to a record; an empty name stays on the row that is selected.
    private mutating func goTo(_ name: String) -> Bool {
        guard !name.isEmpty else { return true }
        guard let row = record(name) else { return false }
        if row != state.selectedRow { state.follow(row) }
        state.settle()
        return state.toast?.kind != .refusal
    }

    private mutating func goAndSay(_ name: String) {
        guard goTo(name) else { return }
        say(state.spoken(at: state[list: state.lastList].index, of: state.lastList))
    }

    private mutating func show(_ name: String) {
        guard goTo(name) else { return }
        for line in state.writeDetail() where !line.spans.isEmpty { say(line.text) }
    }

    private mutating func explain(_ name: String) {
        guard goTo(name) else { return }
        run(.explain)
        guard case .pages(let pages)? = state.popups.last else { return }
        state.popups.removeLast()
        for line in pages.lines { say(line.text) }
    }

    private mutating func select(_ name: String, then command: Command) {
        guard goTo(name) else { return }
        run(command)
    }

    /// `3.2 complete because REASON` at once, or `3.2` and the questions that the keys ask.
    private mutating func setWord(_ command: Command, _ rest: String) {
        let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return select(rest, then: command) }
        guard goTo(words[0]) else { return }
        run(command)
        guard case .chooser(let chooser)? = state.popups.last else { return }
        let parts = words[1].split(separator: " ", maxSplits: 2).map(String.init)
        guard let option = chooser.options.first(where: { $0.isNamed(parts[0]) }) else {
            state.popups.removeLast()
            let known = chooser.options.map(\.title).joined(separator: ", ")
            return say("\"\(parts[0])\" is none of \(known); nothing was changed.")
        }
        press(.character(option.letter))
        let reason =
            parts.count == 3 && parts[1].lowercased() == "because"
            ? parts[2] : parts.dropFirst().joined(separator: " ")
        effects += state.handle(.paste(reason))
        press(.enter)
    }
}

extension Chooser.Option {
    /// Whether a word or letter means this option.
    func isNamed(_ word: String) -> Bool {
        word == String(letter) || title.lowercased() == word.lowercased()
            || title.split(whereSeparator: { " ():,".contains($0) }).contains {
                $0.lowercased() == word.lowercased()
            }
    }
}
