import PlanModel
import PlanStore

@testable import Dashboard

/// The rows of the plan pane in the plainest way: all rows are built and those that are not shown taken out again.
struct PlainOutline {
    private let state: DashboardState
    private let sieve: Sieve
    private(set) var rows: [OutlineRow] = []
    private(set) var tallies: [RecordRef: Tally] = [:]
    private(set) var actions = DerivedRows.Subset()
    /// Whether rows may be left out; else everything is a match and need not be asked.
    private let isNarrowed: Bool
    /// Whether a pillar or plan can itself be a match, which only a find can make it.
    private let findsHeadings: Bool

    init(of state: DashboardState) {
        self.state = state
        sieve = Sieve(state.filter, over: state.store)
        let filter = state.filter
        let find = state.plan.find
        isNarrowed = !filter.leads.isEmpty || !filter.states.isEmpty || !filter.match.isEmpty || !find.isEmpty
        findsHeadings = filter.leads.isEmpty && filter.states.isEmpty && !find.isEmpty
        build()
    }

    private mutating func build() {
        let store = state.store
        for plan in store.plans.indices {
            actions.all += store.plans[plan].records.actionRows().count
            guard sieve.keepsPlan(plan) else { continue }
            if store.plans.count > 1 {
                let ref = RecordRef(plan: plan, kind: .plan, row: 0)
                addHeading(ref, depth: 0) { builder in builder.addPillars(of: plan, depth: 1) }
            } else {
                _ = addPillars(of: plan, depth: 0)
            }
        }
    }

    /// Adds a plan or pillar with what stands under it, and takes it away again where nothing is a match.
    @discardableResult
    private mutating func addHeading(
        _ ref: RecordRef, depth: Int, children: (inout PlainOutline) -> (hasMatch: Bool, tally: Tally)
    ) -> (hasMatch: Bool, tally: Tally) {
        let isMatch = !isNarrowed || (findsHeadings && state.store.finds(ref, by: state.plan.find))
        let isExpanded = state.expansion.isExpanded(ref)
        let place = rows.count
        rows.append(
            OutlineRow(ref: ref, depth: depth, isMatch: isMatch, hasChildren: false, isExpanded: isExpanded))
        let (hasMatch, tally) = children(&self)
        tallies[ref] = tally
        rows[place].hasChildren = rows.count > place + 1
        if !isMatch, !hasMatch {
            rows.removeSubrange(place...)
        } else if !isExpanded {
            rows.removeSubrange((place + 1)...)
        }
        return (isMatch || hasMatch, tally)
    }

    private mutating func addPillars(of plan: Int, depth: Int) -> (hasMatch: Bool, tally: Tally) {
        let records = state.store.plans[plan].records
        var result = (hasMatch: false, tally: Tally())
        for row in records[children: records.lists.pillars] {
            let ref = RecordRef(plan: plan, kind: .pillar, row: Int(row))
            let (hasMatch, tally) = addHeading(ref, depth: depth) { builder in
                builder.addActions(records.pillars[Int(row)].actions, of: plan, depth: depth + 1)
            }
            result.hasMatch = result.hasMatch || hasMatch
            result.tally.add(tally)
        }
        return result
    }

    private mutating func addActions(
        _ list: Rows, of plan: Int, depth: Int
    ) -> (hasMatch: Bool, tally: Tally) {
        var result = (hasMatch: false, tally: Tally())
        var actions = RecordList(.action)
        actions.append(Array(state.store.plans[plan].records[children: list]), of: plan)
        for ref in state.sortedActions(actions) {
            let (hasMatch, tally) = addAction(ref.row, of: plan, depth: depth)
            result.hasMatch = result.hasMatch || hasMatch
            result.tally.add(tally)
        }
        return result
    }

    private mutating func addAction(
        _ row: Int, of plan: Int, depth: Int
    ) -> (hasMatch: Bool, tally: Tally) {
        let ref = RecordRef(plan: plan, kind: .action, row: row)
        let action = state.store.plans[plan].records.actions[row]
        let isKept = sieve.keeps(ref)
        let isMatch = !isNarrowed || (isKept && state.store.finds(ref, by: state.plan.find))
        let isExpanded = state.expansion.isExpanded(ref)
        let place = rows.count
        rows.append(
            OutlineRow(ref: ref, depth: depth, isMatch: isMatch, hasChildren: false, isExpanded: isExpanded))
        var hasMatch = isMatch
        var tally = Tally()
        if isKept { tally.actions += 1 }
        if isMatch { actions.shown += 1 }
        for milestone in state.store.plans[plan].records[children: action.milestones] {
            if addMilestone(Int(milestone), of: plan, depth: depth + 1, to: &tally) { hasMatch = true }
        }
        let below = addActions(action.actions, of: plan, depth: depth + 1)
        tally.add(below.tally)
        hasMatch = hasMatch || below.hasMatch
        rows[place].hasChildren = rows.count > place + 1
        if !hasMatch {
            rows.removeSubrange(place...)
        } else if !isExpanded {
            rows.removeSubrange((place + 1)...)
        }
        return (hasMatch, tally)
    }

    /// - Returns: Whether the milestone is a match.
    private mutating func addMilestone(_ row: Int, of plan: Int, depth: Int, to tally: inout Tally) -> Bool {
        let ref = RecordRef(plan: plan, kind: .milestone, row: row)
        guard sieve.keeps(ref) else { return false }
        tally.add(state.store.plans[plan].states.milestones[row])
        guard !isNarrowed || state.store.finds(ref, by: state.plan.find) else { return false }
        rows.append(OutlineRow(ref: ref, depth: depth, isMatch: true, hasChildren: false, isExpanded: false))
        return true
    }
}

extension Tally {
    fileprivate mutating func add(_ other: Tally) {
        milestones += other.milestones
        done += other.done
        late += other.late
        undated += other.undated
        dueSoon += other.dueSoon
        onTime += other.onTime
        questionable += other.questionable
        actions += other.actions
    }
}
