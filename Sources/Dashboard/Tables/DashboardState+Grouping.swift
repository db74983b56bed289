import PlanModel
import PlanStore
import Settings
import TextGrid

/// Putting the funding and the overdue milestones together in groups.
extension DashboardState {
    /// The groups of a list of home; nil where its rows stand one by one.
    func groups(of pane: Pane) -> GroupedRows? {
        switch pane {
        case .funding: rows.fundingGroups
        case .overdue: rows.overdueGroups
        default: nil
        }
    }

    /// The record of a row of a list of home; nil for a group's own row.
    func record(of pane: Pane, at index: Int) -> RecordRef? {
        guard let groups = groups(of: pane) else {
            return pane == .funding ? rows.funding[index] : rows.overdue[index]
        }
        if case .record(let ref, _) = groups.rows[index] { return ref }
        return nil
    }

    var whyNoGroups: String? {
        lastList == .funding || lastList == .overdue
            ? nil
            : "This groups the funding and the overdue milestones; "
                + "go there with \(key(.focusFunding)) or \(key(.focusOverdue))."
    }

    mutating func openGroupingPicker() {
        let pane = lastList
        let kinds = Grouping.allCases.filter { $0 != .plan || store.plans.count > 1 }
        let choices =
            [
                Picker.Choice(
                    value: .grouping(nil), title: "Not grouped", aside: "", names: ["not grouped", "none"])
            ]
            + kinds.map {
                Picker.Choice(
                    value: .grouping($0), title: "By \(words(of: $0))", aside: "",
                    names: [words(of: $0), $0.rawValue])
            }
        var picker = Picker(.grouping(pane), title: "Group the list", choices: choices)
        picker.index = choices.firstIndex { $0.value == .grouping(self[list: pane].grouping) } ?? 0
        popups.append(.picker(picker))
    }

    func words(of grouping: Grouping) -> String {
        grouping == .pillar ? pillarTerm.lowercased() : grouping.title.lowercased()
    }

    mutating func group(_ pane: Pane, by grouping: Grouping?) {
        self[list: pane].grouping = grouping
        self[list: pane].folded = []
        choices[pane.listName].group = grouping?.rawValue
        say(grouping.map { "Grouped by \(words(of: $0))." } ?? "Not grouped.")
    }

    /// Puts the records of a list together, each group in the list's order.
    func grouped(_ list: RecordList, in pane: Pane) -> GroupedRows? {
        guard let grouping = self[list: pane].grouping else { return nil }
        var members: [Int: [RecordRef]] = [:]
        var unknown: [Int: String] = [:]
        for ref in list {
            for number in numbers(of: ref, by: grouping, &unknown) {
                members[number, default: []].append(ref)
            }
        }
        let named = members.map { number, records in
            let key = GroupKey(by: grouping, number: number)
            return GroupedRows.Group(
                key: key, name: name(of: key, unknown: unknown, in: pane), records: records)
        }
        return GroupedRows(ordered(named), folded: self[list: pane].folded)
    }

    /// Plans, pillars and years as they follow each other, organisations by name; those that have none last.
    private func ordered(_ groups: [GroupedRows.Group]) -> [GroupedRows.Group] {
        var names = NameOrder(capacity: groups.count)
        for group in groups { names.add(group.name) }
        let ranks = names.ranks
        func order(_ place: Int) -> Int {
            let key = groups[place].key
            switch key.by {
            case .lead, .funder: return ranks[place]
            case .pillar, .year, .plan: return key.number
            }
        }
        return groups.indices.sorted { one, other in
            let (isLast, isOtherLast) = (
                groups[one].key.number == GroupKey.none, groups[other].key.number == GroupKey.none
            )
            if isLast != isOtherLast { return isOtherLast }
            return (order(one), groups[one].key.number) < (order(other), groups[other].key.number)
        }.map { groups[$0] }
    }

    private func name(of key: GroupKey, unknown: [Int: String], in pane: Pane) -> String {
        guard key.number != GroupKey.none else { return key.by.nobody(in: pane) }
        if let id = unknown[key.number] { return id + " (unknown id)" }
        switch key.by {
        case .lead, .funder: return store.directory.entries[key.number].name
        case .pillar:
            return name(of: RecordRef(plan: key.number >> 32, kind: .pillar, row: key.number & 0xFFFF_FFFF))
        case .year: return FinancialYear(firstYear: Int16(clamping: key.number)).description
        case .plan: return title(of: RecordRef(plan: key.number, kind: .plan, row: 0))
        }
    }

    /// The numbers of the groups in which a record stands, each once.
    private func numbers(
        of ref: RecordRef, by grouping: Grouping, _ unknown: inout [Int: String]
    ) -> [Int] {
        var numbers: [Int] = []
        func add(_ number: Int) { if !numbers.contains(number) { numbers.append(number) } }
        switch grouping {
        case .plan: add(ref.plan)
        case .year: if let day = lastDay(of: ref) { add(Int(FinancialYear(of: day).firstYear)) }
        case .pillar:
            for action in actions(behind: ref) {
                add(ref.plan << 32 | Int(records(ref).actions[action].pillar))
            }
        case .lead, .funder:
            for reference in organisations(of: ref, by: grouping) {
                if let entry = store.directory.entry(plan: ref.plan, row: reference.row) {
                    add(entry)
                } else {
                    let id = records(ref).string(reference.id)
                    let number = GroupKey.number(ofUnknown: id)
                    unknown[number] = id
                    add(number)
                }
            }
        }
        return numbers.isEmpty ? [GroupKey.none] : numbers
    }

    private func lastDay(of ref: RecordRef) -> Day? {
        ref.kind == .funding
            ? records(ref).funding[ref.row].end.edtf?.lastDay : states(ref).milestones[ref.row].deadline
    }

    /// The action of a milestone, the actions for which a stream pays.
    private func actions(behind ref: RecordRef) -> [Int] {
        ref.kind == .funding
            ? store.actions(fundedBy: ref.row, of: ref.plan) : [Int(records(ref).milestones[ref.row].action)]
    }

    private func organisations(of ref: RecordRef, by grouping: Grouping) -> [Reference] {
        let plan = records(ref)
        if grouping == .funder {
            guard ref.kind != .funding else { return Array(plan.references[plan.funding[ref.row].funders]) }
            return actions(behind: ref).flatMap { store.streams(payingFor: $0, of: ref.plan) }.flatMap {
                Array(plan.references[plan.funding[$0].funders])
            }
        }
        return actions(behind: ref).flatMap { Array(plan.references[plan.run(plan.actions[$0].leads)]) }
    }

    /// Unfolds the group under the cursor, or goes to its first row.
    ///
    /// - Returns: Whether the cursor is on a group.
    mutating func expandGroup() -> Bool {
        guard case .group(let key)? = selectedRow, groups(of: focus) != nil else { return false }
        if self[list: focus].folded.contains(key) {
            self[list: focus].folded.removeAll { $0 == key }
        } else {
            move(.moveDown)
        }
        return true
    }

    /// Folds the group under the cursor, or goes to the group in which its row stands.
    ///
    /// - Returns: Whether the list has groups.
    mutating func collapseGroup() -> Bool {
        guard groups(of: focus) != nil else { return false }
        switch selectedRow {
        case .group(let key)?:
            if self[list: focus].folded.contains(key) {
                refuse("There is nothing above this row.")
            } else {
                self[list: focus].folded.append(key)
            }
        case .grouped(_, let key)?: select(.group(key), in: focus)
        default: refuse("There is no row here.")
        }
        return true
    }

    /// How many stand in a group, and what they come to.
    func sums(of group: GroupedRows.Group, in pane: Pane) -> (count: String, total: String) {
        switch pane {
        case .funding:
            let total = ViewCell.money(store.total(of: group.records)).text
            return (
                Shown.count(group.records.count, "stream"), "\(total == "-" ? "nothing" : total) secured"
            )
        default:
            let worst = group.records.map { Int(states($0).milestones[$0.row].daysLate) }.max() ?? 0
            return ("\(Shown.number(group.records.count)) overdue", "at most \(Shown.number(worst))d")
        }
    }

    /// Writes what stands in the group under the cursor.
    func write(group key: GroupKey, to writer: inout DetailWriter) {
        guard let group = groups(of: lastList)?.group(key) else { return }
        writer.heading(group.name)
        let sums = sums(of: group, in: lastList)
        writer.text("\(sums.count), \(sums.total)")
        writer.section(lastList == .funding ? "Streams" : "Overdue milestones")
        let limit = 50
        for ref in group.records.prefix(limit) {
            if ref.kind == .funding {
                writer.item(
                    "\(title(of: ref)), \(amountText(of: ref)), \(endText(of: ref))", state: nil, link: ref)
            } else {
                let state = StateText(states(ref).milestones[ref.row], asOf: states(ref).asOf)
                writer.item(name(of: ref), state: state, link: ref)
            }
        }
        if group.records.count > limit {
            writer.text("and \(group.records.count - limit) more", indent: 2, role: .dim)
        }
    }
}
