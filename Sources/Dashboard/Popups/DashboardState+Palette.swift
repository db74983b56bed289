import PlanModel
import PlanStore
import TextGrid

// The palette: where to go and what to do, by its name.
extension DashboardState {
    /// Every view by its name, and every other command but the palette itself.
    mutating func openPalette() -> [Effect] {
        popups.append(
            .picker(Picker(.palette, title: "Go to a view or record, or do", choices: paletteChoices)))
        return environment.isRendering ? [] : [.readViews]
    }

    var paletteChoices: [Picker.Choice] {
        let views = ViewName.allCases.map { name in
            Picker.Choice(
                value: .view(name), title: name.title, aside: keyText(of: name.command),
                names: [name.title, name.rawValue, name.rawValue.filter { $0 != "-" }] + name.otherNames)
        }
        let shown = ViewName.allCases.compactMap(\.command)
        let bindings = environment.keymap.bindings.filter {
            !shown.contains($0.command) && $0.command != .palette
        }
        let others = bindings.filter { !$0.command.isMove }.map(choice)
        // Those that only move come last: they are there so that every command is.
        let moves = bindings.filter(\.command.isMove).map(choice)
        let saved = savedViewChoices.map {
            var choice = $0
            choice.aside = "saved view"
            return choice
        }
        return views + others + saved + inquiries + witnesses + moves
    }

    private func choice(of binding: Keymap.Binding) -> Picker.Choice {
        Picker.Choice(
            value: .command(binding.command), title: binding.command.words,
            aside: keyText(of: binding.command), names: [binding.command.words], about: binding.help)
    }

    /// The questions that officers are asked often.
    private var inquiries: [Picker.Choice] {
        Inquiry.allCases.map {
            Picker.Choice(
                value: .inquiry($0), title: $0.title, aside: $0.prompt == nil ? "list" : "asks",
                names: [$0.title, $0.question])
        }
    }

    /// Every organisation by its names: its witness sheet.
    private var witnesses: [Picker.Choice] {
        store.directory.entries.enumerated().map { index, entry in
            Picker.Choice(
                value: .organisation(index), title: entry.name, aside: "witness sheet",
                names: [entry.name] + [entry.short].compactMap { $0 } + entry.aliases)
        }
    }

    /// Looks for what the palette can only name when something is typed: finds, and records.
    func lookUpRecords(for picker: inout Picker) {
        guard picker.purpose == .palette else { return }
        let typed = picker.line.string
        let query = FindQuery(typed)
        picker.fault = query.faults.first?.message
        picker.found = query.asksForField ? paletteFinds(for: query) : paletteRecords(for: typed)
    }

    /// What asks for a field is a find as `/` takes it, in the list below the palette; and so is all that it may become.
    private func paletteFinds(for query: FindQuery) -> [Picker.Choice] {
        guard query.faults.isEmpty else { return [] }
        let typed = query.text
        let completion = store.completion(of: typed)
        let longer = completion.choices.prefix(Self.mostFinds).map {
            String(typed.prefix(completion.start)) + $0
        }
        let finds = (query.isEmpty ? [] : [typed]) + longer.filter { $0 != typed && !FindQuery($0).isEmpty }
        return finds.map {
            Picker.Choice(
                value: .find($0), title: $0, aside: "find in this list", names: [$0])
        }
    }

    private static let mostFinds = 12

    /// Goes to a record where it has its place.
    mutating func go(to name: RecordName, ofPlan id: String) {
        guard let plan = store.plan(id: id), let ref = store.find(name, in: plan) else {
            return refuse("It is gone.")
        }
        follow(.record(ref))
    }

    /// The records that answer what is typed, as choices.
    ///
    /// They are looked for as somebody types, since all records of large plans would take long to make choices of.
    private func paletteRecords(for typed: String) -> [Picker.Choice] {
        store.records(called: typed, upTo: Self.mostRecords).map { ref in
            let plan = records(ref).id
            let id = store.idText(of: ref)
            let title = records(ref).title(of: ref.kind, row: ref.row)
            return Picker.Choice(
                value: .record(plan: plan, RecordName(ref.kind, id)),
                title: paletteName(of: ref, titled: title),
                aside: ref.kind.rawValue + (store.plans.count > 1 && ref.kind != .plan ? " in \(plan)" : ""),
                names: [id, title])
        }
    }

    /// More than anybody looks through.
    private static let mostRecords = 50

    private func paletteName(of ref: RecordRef, titled title: String) -> String {
        switch ref.kind {
        case .meeting: title.isEmpty ? meetingName(ref) : "\(meetingName(ref)): \(title)"
        case .pillar, .action, .milestone, .question, .resolution, .stage: "\(store.idText(of: ref)) \(title)"
        default: title
        }
    }

    private func keyText(of command: Command?) -> String {
        command.flatMap { environment.keymap.binding(for: $0)?.keys.first?.label } ?? ""
    }
}
