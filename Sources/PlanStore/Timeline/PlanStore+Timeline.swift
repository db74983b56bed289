import PlanModel

extension PlanStore {
    /// All that the Timeline shows of what a filter keeps: by first day, then by last, then in the plans' order.
    ///
    /// Milestones stand under the due date in force; the cancelled ones and those without a deadline are left
    /// out. A filter's statuses narrow nothing here.
    ///
    /// - Parameter span: What is shown has to touch it.
    package func timeline(keeping filter: PlanFilter, within span: DaySpan = DaySpan()) -> [TimelineEntry] {
        var filter = filter
        filter.states = []
        var gathering = TimelineGathering(sieve: Sieve(filter, over: self), span: span)
        for plan in plans.indices where gathering.sieve.keepsPlan(plan) { gathering.gather(plan) }
        return gathering.ordered()
    }
}

private struct TimelineGathering {
    let sieve: Sieve
    let span: DaySpan
    var entries: [TimelineEntry] = []
    /// That of the plan that is being gone through.
    private var asOf = Day.earliest

    init(sieve: Sieve, span: DaySpan) {
        self.sieve = sieve
        self.span = span
    }

    private var store: PlanStore { sieve.store }

    mutating func gather(_ plan: Int) {
        asOf = store.plans[plan].states.asOf
        gatherMilestones(of: plan)
        let records = store.plans[plan].records
        for ref in refs(.meeting, of: plan) {
            add(.meeting, records.meetings[ref.row].date.edtf, .record(ref), of: plan)
        }
        for ref in refs(.event, of: plan) {
            let event = records.events[ref.row]
            add(event.kind.onTimeline, event.date.edtf, .record(ref), of: plan)
        }
        for ref in refs(.funding, of: plan) {
            add(.fundingEnd, records.funding[ref.row].end.edtf, .record(ref), of: plan)
        }
        for ref in store.rows(of: .resolution, in: plan) where store.hasBeenResolved(ref) {
            for row in store.resolutionState(of: ref).reports where sieve.keepsReport(row, of: ref) {
                add(.report, records.reports[row].on.edtf, .report(on: ref, row: row), of: plan)
            }
        }
        for ref in store.signOffs(inPlan: plan) where sieve.keeps(ref) {
            add(.signOff, records.signOffs[ref.row].sent.edtf, .signOff(ref), of: plan)
        }
    }

    private mutating func gatherMilestones(of plan: Int) {
        let records = store.plans[plan].records
        let states = store.plans[plan].states
        for row in sieve.rows(of: .milestone, in: plan) {
            let state = states.milestones[Int(row)]
            guard state.timeliness != .cancelled, state.deadline != nil else { continue }
            let due = records.dueDateInForce(records.milestones[Int(row)], on: asOf)
            add(
                .milestone, due, .record(RecordRef(plan: plan, kind: .milestone, row: Int(row))), of: plan)
        }
    }

    private func refs(_ kind: RecordKind, of plan: Int) -> [RecordRef] {
        sieve.rows(of: kind, in: plan).map { RecordRef(plan: plan, kind: kind, row: Int($0)) }
    }

    private mutating func add(
        _ kind: TimelineEntry.Kind, _ date: EDTF?, _ origin: TimelineEntry.Origin, of plan: Int
    ) {
        guard let date, span.overlaps(date) else { return }
        entries.append(
            TimelineEntry(
                plan: plan, kind: kind, date: date, origin: origin,
                isPlanned: !date.counts(on: asOf)))
    }

    func ordered() -> [TimelineEntry] {
        let byLast = NumberOrder.places(of: entries.map { Int64(($0.date.lastDay ?? .latest).number) })
            .map { entries[Int($0)] }
        let byFirst = NumberOrder.places(of: byLast.map { Int64(PlanRecords.order(of: $0.date).number) })
        return byFirst.map { byLast[Int($0)] }
    }
}

extension EventKind {
    /// Kinds that the Timeline has no word for show as events.
    fileprivate var onTimeline: TimelineEntry.Kind {
        switch self {
        case .meeting: .meeting
        case .consultation: .consultation
        case .launch, .return, .evaluation, .other: .event
        }
    }
}
