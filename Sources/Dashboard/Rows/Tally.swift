import PlanModel
import PlanStore

/// How the milestones below a plan or a pillar stand.
package struct Tally: Equatable, Sendable {
    /// Without the cancelled.
    package var milestones = 0
    package var done = 0
    package var late = 0
    package var undated = 0
    package var dueSoon = 0
    package var onTime = 0
    package var questionable = 0
    package var actions = 0

    mutating func add(_ state: MilestoneState) {
        guard state.timeliness != .cancelled else { return }
        milestones += 1
        switch state.timeliness {
        case .done: done += 1
        case .overdue: late += 1
        case .undated: undated += 1
        case .dueSoon: dueSoon += 1
        case .onTime: onTime += 1
        case .cancelled: break
        }
        if state.isQuestionable { questionable += 1 }
    }
}

extension Tally {
    /// How the milestones below a plan or a pillar stand that a sieve keeps.
    init(of ref: RecordRef, keptBy sieve: Sieve, in store: PlanStore) {
        self = TallyCount(of: ref, sieve, in: store).tally
    }

    static func + (one: Tally, other: Tally) -> Tally {
        var sum = one
        sum.milestones += other.milestones
        sum.done += other.done
        sum.late += other.late
        sum.undated += other.undated
        sum.dueSoon += other.dueSoon
        sum.onTime += other.onTime
        sum.questionable += other.questionable
        sum.actions += other.actions
        return sum
    }
}

extension DashboardState {
    /// How the milestones below a plan or pillar stand that the filter keeps; nil for other records.
    ///
    /// Only what is on the screen is ever counted, and once for as long as the counts stand.
    func tally(of ref: RecordRef) -> Tally? {
        guard ref.kind == .plan || ref.kind == .pillar else { return nil }
        return rows.tallies[ref] ?? Tally(of: ref, keptBy: Sieve(filter, over: store), in: store)
    }

    /// Counts what the rows on the screen and the detail show.
    mutating func holdTallies() {
        let outline = rows.outline.rows
        // Behind a view the list may have grown shorter than where it is scrolled to.
        let top = min(plan.top, outline.count)
        let shown = top..<min(outline.count, top + contentHeight(of: .plan))
        var missing = outline[shown].map(\.ref)
        if let selected { missing.append(selected) }
        missing += sidePillars
        missing.removeAll { ($0.kind != .plan && $0.kind != .pillar) || rows.tallies[$0] != nil }
        guard !missing.isEmpty else { return }
        let sieve = Sieve(filter, over: store)
        for ref in missing { rows.tallies[ref] = Tally(of: ref, keptBy: sieve, in: store) }
    }
}

/// The tallies of plans and pillars by their records.
struct TallyTable: Sendable {
    // By number, since for a dictionary with keys of our own the program would look through all that conforms to
    // anything before its first frame.
    private var plans: [Int: Tally] = [:]
    private var pillars: [Int: Tally] = [:]

    subscript(ref: RecordRef) -> Tally? {
        get { ref.kind == .plan ? plans[ref.plan] : pillars[Self.number(of: ref)] }
        set {
            if ref.kind == .plan {
                plans[ref.plan] = newValue
            } else {
                pillars[Self.number(of: ref)] = newValue
            }
        }
    }

    private static func number(of pillar: RecordRef) -> Int { pillar.plan << 32 | pillar.row }
}

/// Counts what stands below one plan or pillar.
private struct TallyCount {
    private(set) var tally = Tally()
    private let place: Int
    private let sieve: Sieve
    private let plan: PlanStore.OpenPlan

    init(of ref: RecordRef, _ sieve: Sieve, in store: PlanStore) {
        place = ref.plan
        self.sieve = sieve
        plan = store.plans[ref.plan]
        guard sieve.keepsPlan(place) else { return }
        let records = plan.records
        let pillars = ref.kind == .pillar ? [Int32(ref.row)] : Array(records[children: records.lists.pillars])
        for pillar in pillars { count(records.pillars[Int(pillar)].actions) }
    }

    private mutating func count(_ list: Rows) {
        for row in plan.records[children: list] {
            if sieve.keeps(RecordRef(plan: place, kind: .action, row: Int(row))) { tally.actions += 1 }
            let action = plan.records.actions[Int(row)]
            for milestone in plan.records[children: action.milestones]
            where sieve.keeps(RecordRef(plan: place, kind: .milestone, row: Int(milestone))) {
                tally.add(plan.states.milestones[Int(milestone)])
            }
            count(action.actions)
        }
    }
}
