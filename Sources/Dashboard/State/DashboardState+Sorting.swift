import PlanModel
import PlanStore

extension DashboardState {
    mutating func sortByNextColumn() {
        let columns: [ColumnID?] = [nil] + sortColumns(of: focus)
        let place = columns.firstIndex(of: self[list: focus].sort.column) ?? 0
        self[list: focus].sort = SortOrder(column: columns[(place + 1) % columns.count])
        saySort()
    }

    mutating func reverseSort() {
        self[list: focus].sort.isReversed.toggle()
        saySort()
    }

    private mutating func saySort() { say("Sorted \(sortText(of: focus)).") }

    /// `by amount, reversed`
    func sortText(of pane: Pane) -> String {
        let sort = self[list: pane].sort
        return "by \(sort.column?.rawValue ?? ownOrder(of: pane))\(sort.isReversed ? ", reversed" : "")"
    }

    /// The columns that `o` walks through behind the list's own order.
    private func sortColumns(of pane: Pane) -> [ColumnID] {
        switch pane {
        case .funding: [.title, .funder, .amount, .status, .end]
        case .overdue: [.title, .lead, .due]
        case .plan, .detail: [.title, .status, .timeliness, .due]
        case .view: rows.view?.columns.filter { $0.kind != .picture }.map(\.id) ?? []
        }
    }

    private func ownOrder(of pane: Pane) -> String {
        switch pane {
        case .plan, .funding, .detail: "plan order"
        case .overdue: "days late"
        case .view: rows.view?.content.ownOrder ?? "plan order"
        }
    }

    func sortedFunding(_ list: RecordList) -> RecordList {
        let isReversed = funding.sort.isReversed
        return switch funding.sort.column {
        case .title: store.orderedByTitle(list, isReversed: isReversed)
        case .funder: sortedByName(list, isReversed) { self.stream($0).funders }
        case .amount: sortedByAmount(list, isReversed)
        case .status: sortedByWord(list, isReversed) { self.shortStatus(of: $0) }
        case .plan: sortedByWord(list, isReversed) { self.records($0).id }
        case .end: sorted(list, isReversed) { self.stream($0).end.edtf?.lastDay.map { Int64($0.number) } }
        case .recipient: sortedByName(list, isReversed) { self.stream($0).recipients }
        default: isReversed ? list.reversed : list
        }
    }

    /// Amounts of different currencies are not more or less than each other, so each currency stands by itself.
    private func sortedByAmount(_ list: RecordList, _ isReversed: Bool) -> RecordList {
        let byAmount = sorted(list, isReversed) { self.stream($0).amount?.counted.hundredths }
        return sortedByWord(byAmount, isReversed) {
            self.stream($0).amount == nil ? nil : self.store.currency(of: $0)
        }
    }

    /// The actions that stand beside each other, in the order in which the plan pane shows them.
    func sortedActions(_ list: RecordList) -> RecordList {
        let isReversed = plan.sort.isReversed
        return switch plan.sort.column {
        case .title: store.orderedByTitle(list, isReversed: isReversed)
        case .status: sorted(list, isReversed) { self.rank(self.action($0).status) }
        case .timeliness: sorted(list, isReversed) { self.rank(self.action($0).timeliness) }
        case .due: sorted(list, isReversed) { self.action($0).due.map { Int64($0.number) } }
        case .lead:
            sortedByName(list, isReversed) {
                self.records($0).run(self.records($0).actions[$0.row].leads)
            }
        default: isReversed ? list.reversed : list
        }
    }

    private func rank(_ status: ActionStatus) -> Int64 {
        Int64(ActionStatus.allCases.firstIndex(of: status) ?? 0)
    }

    private func rank(_ timeliness: Timeliness) -> Int64 {
        Timeliness.allCases.reduce(0) { $0 + ($1 < timeliness ? 1 : 0) }
    }

    private func action(_ ref: RecordRef) -> ActionState { states(ref).actions[ref.row] }

    /// Most days late first, of its own.
    func sortedOverdue(_ list: RecordList) -> RecordList {
        let isReversed = overdue.sort.isReversed
        return switch overdue.sort.column {
        case .title: store.orderedByTitle(list, isReversed: isReversed)
        case .lead:
            sortedByName(list, isReversed) {
                let action = Int(self.records($0).milestones[$0.row].action)
                return self.records($0).run(self.records($0).actions[action].leads)
            }
        case .plan: sortedByWord(list, isReversed) { self.records($0).id }
        case .evidence: sortedByWord(list, isReversed) { self.verdict(of: $0)?.rawValue }
        case .updated:
            sorted(list, isReversed) {
                self.lastWord(on: $0).map { Int64(PlanRecords.order(of: $0).number) }
            }
        case .pillar:
            sorted(list, isReversed) { self.pillar(of: $0).map { Int64($0.plan) << 32 | Int64($0.row) } }
        case .due: sorted(list, isReversed) { Int64((self.milestone($0).deadline ?? .latest).number) }
        default: sorted(list, !isReversed) { Int64(self.milestone($0).daysLate) }
        }
    }

    private func stream(_ ref: RecordRef) -> FundingStream { records(ref).funding[ref.row] }
    private func milestone(_ ref: RecordRef) -> MilestoneState { states(ref).milestones[ref.row] }
    private func verdict(of ref: RecordRef) -> EvidenceVerdict? {
        store.plans[ref.plan].evidence(ofMilestone: ref.row)?.verdict
    }
}

// Each order is stable, and what has no value stands last, also in reverse.
extension DashboardState {
    private func sorted(
        _ list: RecordList, _ isReversed: Bool, by number: (RecordRef) -> Int64?
    ) -> RecordList {
        guard list.count > 1 else { return list }
        return list.ordered(NumberOrder.places(of: list.map(number), isReversed: isReversed))
    }

    /// By few different words, as their letters stand in Unicode.
    private func sortedByWord(
        _ list: RecordList, _ isReversed: Bool, by word: (RecordRef) -> String?
    ) -> RecordList {
        let words = list.map(word)
        var ranks: [String: Int64] = [:]
        for word in Set(words.compactMap(\.self)).sorted() { ranks[word] = Int64(ranks.count) }
        return list.ordered(
            NumberOrder.places(of: words.map { word in word.flatMap { ranks[$0] } }, isReversed: isReversed))
    }

    /// By the name that a row shows of some organisations: the first, and how many more there are. Few names serve
    /// many rows, so each is made and compared once.
    private func sortedByName(
        _ list: RecordList, _ isReversed: Bool, of organisations: (RecordRef) -> Run<Reference>
    ) -> RecordList {
        var names = NameOrder()
        var numbers: [NamedFirst: Int] = [:]
        let shown = list.map { ref -> Int? in
            let run = organisations(ref)
            guard run.count > 0 else { return nil }
            let key = NamedFirst(records(ref).references[run].first, of: ref.plan, count: Int(run.count))
            if let known = numbers[key] { return known }
            let number = numbers.count
            numbers[key] = number
            names.add(shortened(self.names(run, of: ref)))
            return number
        }
        let ranks = names.ranks
        return list.ordered(
            NumberOrder.places(of: shown.map { $0.map { Int64(ranks[$0]) } }, isReversed: isReversed))
    }
}

/// What the name follows from that a row shows of some organisations.
private struct NamedFirst: Hashable {
    let plan: Int
    let row: Int32
    /// Where no record has the id.
    let id: Text
    let count: Int

    init(_ first: Reference?, of plan: Int, count: Int) {
        self.plan = plan
        self.count = count
        row = first?.row ?? -1
        id = first.map { $0.isKnown ? .absent : $0.id } ?? .absent
    }
}
