import PlanModel
import PlanStore
import Testing

@testable import Dashboard

/// Every list, by every column, stands as comparing its records one with another puts them.
@Suite struct SortingTests {
    @Test(arguments: [false, true])
    func overdueMilestones(_ isReversed: Bool) throws {
        var state = try Driver(today: "2026-11-21").state
        let list = state.rows.overdue
        try #require(list.count > 2)
        for column: ColumnID in [.title, .lead, .due] {
            state.overdue.sort = SortOrder(column: column, isReversed: isReversed)
            let expected = plain(list, isReversed) { one, other in
                switch column {
                case .title: FoldedText.isOrdered(state.title(of: one), before: state.title(of: other))
                case .lead: FoldedText.isOrdered(state.leads(of: one), before: state.leads(of: other))
                default: deadline(one, state) < deadline(other, state)
                }
            }
            #expect(Array(state.sortedOverdue(list)) == expected, "column \(column)")
        }
    }

    @Test(arguments: [false, true])
    func streams(_ isReversed: Bool) throws {
        var state = try Driver(today: "2026-11-21").state
        let list = state.rows.funding
        try #require(list.count > 2)
        for column: ColumnID in [.title, .funder, .amount, .status, .end] {
            state.funding.sort = SortOrder(column: column, isReversed: isReversed)
            let isMissing = { (ref: RecordRef) in
                column == .amount && stream(ref, state).amount == nil
                    || column == .end && stream(ref, state).end.edtf?.lastDay == nil
                    || column == .funder && state.funder(of: ref).isEmpty
            }
            let expected = plain(list, isReversed, missing: isMissing) { one, other in
                switch column {
                case .title: FoldedText.isOrdered(state.title(of: one), before: state.title(of: other))
                case .funder: FoldedText.isOrdered(state.funder(of: one), before: state.funder(of: other))
                case .amount: amount(one, state) < amount(other, state)
                case .status: state.shortStatus(of: one) < state.shortStatus(of: other)
                default: end(one, state) < end(other, state)
                }
            }
            #expect(Array(state.sortedFunding(list)) == expected, "column \(column)")
        }
    }

    /// Stable; what has no value stands last, also in reverse.
    private func plain(
        _ list: RecordList, _ isReversed: Bool, missing: (RecordRef) -> Bool = { _ in false },
        by isBefore: (RecordRef, RecordRef) -> Bool
    ) -> [RecordRef] {
        let known = list.enumerated().filter { !missing($0.element) }
        let ordered = known.sorted { one, other in
            if isBefore(one.element, other.element) { return !isReversed }
            if isBefore(other.element, one.element) { return isReversed }
            return one.offset < other.offset
        }
        return ordered.map(\.element) + list.filter(missing)
    }

    private func deadline(_ ref: RecordRef, _ state: DashboardState) -> Day {
        state.states(ref).milestones[ref.row].deadline ?? .latest
    }

    private func stream(_ ref: RecordRef, _ state: DashboardState) -> FundingStream {
        state.records(ref).funding[ref.row]
    }

    private func amount(_ ref: RecordRef, _ state: DashboardState) -> (String, Int64) {
        (state.store.currency(of: ref), stream(ref, state).amount?.counted.hundredths ?? 0)
    }

    private func end(_ ref: RecordRef, _ state: DashboardState) -> Day {
        stream(ref, state).end.edtf?.lastDay ?? .latest
    }
}
