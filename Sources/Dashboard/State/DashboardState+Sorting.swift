import PlanModel
import PlanStore

extension DashboardState {
    /// The columns that `o` walks through, the list's own order first.
    static func sortColumns(of pane: Pane) -> [String] {
        switch pane {
        case .funding: ["plan order", "title", "funder", "amount", "status", "end"]
        case .overdue: ["days late", "title", "lead", "due"]
        case .plan, .detail: ["plan order", "title", "status", "timeliness", "due"]
        }
    }

    func sortedFunding(_ refs: [RecordRef]) -> [RecordRef] {
        switch funding.sort.column {
        case 1:
            sorted(refs, funding.sort) {
                FoldedText.isOrdered(self.title(of: $0), before: self.title(of: $1))
            }
        case 2:
            sorted(refs, funding.sort) {
                FoldedText.isOrdered(self.funder(of: $0), before: self.funder(of: $1))
            }
        case 3:
            sorted(refs, funding.sort, missing: { self.stream($0).amount == nil }) {
                // Amounts of different currencies are not more or less than each other.
                let currencies = (self.store.currency(of: $0), self.store.currency(of: $1))
                if currencies.0 != currencies.1 { return currencies.0 < currencies.1 }
                return (self.stream($0).amount?.counted.hundredths ?? 0)
                    < (self.stream($1).amount?.counted.hundredths ?? 0)
            }
        case 4:
            sorted(refs, funding.sort) { self.shortStatus(of: $0) < self.shortStatus(of: $1) }
        case 5:
            sorted(refs, funding.sort, missing: { self.stream($0).end.edtf?.lastDay == nil }) {
                (self.stream($0).end.edtf?.lastDay ?? .latest)
                    < (self.stream($1).end.edtf?.lastDay ?? .latest)
            }
        default: funding.sort.isReversed ? refs.reversed() : refs
        }
    }

    /// The actions that stand beside each other, in the order in which the plan pane shows them.
    func sortedActions(_ refs: [RecordRef]) -> [RecordRef] {
        switch plan.sort.column {
        case 1:
            sorted(refs, plan.sort) { FoldedText.isOrdered(self.title(of: $0), before: self.title(of: $1)) }
        case 2: sorted(refs, plan.sort) { self.statusRank($0) < self.statusRank($1) }
        case 3: sorted(refs, plan.sort) { self.action($0).timeliness < self.action($1).timeliness }
        case 4:
            sorted(refs, plan.sort, missing: { self.action($0).due == nil }) {
                (self.action($0).due ?? .latest) < (self.action($1).due ?? .latest)
            }
        default: plan.sort.isReversed ? refs.reversed() : refs
        }
    }

    private func statusRank(_ ref: RecordRef) -> Int {
        ActionStatus.allCases.firstIndex(of: action(ref).status) ?? 0
    }

    private func action(_ ref: RecordRef) -> ActionState { states(ref).actions[ref.row] }

    /// Most days late first, of its own.
    func sortedOverdue(_ list: RecordList) -> RecordList {
        switch overdue.sort.column {
        case 1:
            sortedMilestones(list) { FoldedText.isOrdered(self.title(of: $0), before: self.title(of: $1)) }
        case 2:
            sortedMilestones(list) { FoldedText.isOrdered(self.leads(of: $0), before: self.leads(of: $1)) }
        case 3:
            sortedMilestones(list) {
                (self.milestone($0).deadline ?? .latest) < (self.milestone($1).deadline ?? .latest)
            }
        default:
            RecordList(
                .milestone,
                CountingSort.sorted(list, isDescending: !overdue.sort.isReversed) {
                    Int(self.milestone($0).daysLate)
                })
        }
    }

    private func sortedMilestones(
        _ list: RecordList, by isBefore: (RecordRef, RecordRef) -> Bool
    ) -> RecordList {
        RecordList(.milestone, sorted(Array(list), overdue.sort, by: isBefore))
    }

    /// Stable; what has no value stands last, also in reverse.
    private func sorted(
        _ refs: [RecordRef], _ order: SortOrder, missing: (RecordRef) -> Bool = { _ in false },
        by isBefore: (RecordRef, RecordRef) -> Bool
    ) -> [RecordRef] {
        let known = refs.enumerated().filter { !missing($0.element) }
        let ordered = known.sorted { one, other in
            if isBefore(one.element, other.element) { return !order.isReversed }
            if isBefore(other.element, one.element) { return order.isReversed }
            return one.offset < other.offset
        }
        return ordered.map(\.element) + refs.filter(missing)
    }

    private func stream(_ ref: RecordRef) -> FundingStream { records(ref).funding[ref.row] }
    private func milestone(_ ref: RecordRef) -> MilestoneState { states(ref).milestones[ref.row] }
}
