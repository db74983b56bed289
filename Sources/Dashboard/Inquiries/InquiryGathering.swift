import PlanModel
import PlanStore
import TextGrid

/// Goes through the plans for the rows of an answer.
struct InquiryGathering {
    let store: PlanStore
    let filter: PlanFilter
    let sieve: Sieve
    var rows: [InquiryRow] = []
    var remarks: [String] = []

    init(store: PlanStore, filter: PlanFilter) {
        self.store = store
        self.filter = filter
        sieve = Sieve(filter, over: store)
    }

    mutating func gather(_ inquiry: Inquiry, about subject: InquirySubject?) {
        switch inquiry {
        case .dueNext: gatherDueNext()
        case .withoutUpdate: gatherWithoutUpdate()
        case .notAnswering: gatherNotAnswering()
        case .withoutMilestone: gatherWithoutMilestone()
        case .doubtfulDates: gatherDoubtfulDates()
        case .promises: gatherPromises()
        case .newActions: rows = refs(.action).filter { action($0).isNew }.map { InquiryRow($0) }
        case .sinceMeeting: gatherSinceMeeting()
        case .history: gatherHistory()
        case .endingStreams: gatherEndingStreams()
        case .actionsLosing: gatherActionsLosing()
        case .bids: rows = store.bidsAwaitingDecision(of: refs(.funding)).map(stream)
        case .withoutAmount: rows = store.streamsWithoutAmount(of: refs(.funding)).map(stream)
        case .requests: gatherRequests()
        case .partsLeft: gatherPartsLeft()
        case .reportDates: gatherReportDates()
        case .absent: gatherAbsent()
        case .pillars: gatherPillars()
        case .mentions: if case .text(let text)? = subject { gatherMentions(of: text) }
        case .unanswered, .onlyNoted, .slowest, .aims, .contradictions, .between, .consultations, .population:
            break
        }
    }

    /// Where several plans are open, each goes before its pillars.
    private mutating func gatherPillars() {
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            let whole = store.plans.count > 1 ? [RecordRef(plan: plan, kind: .plan, row: 0)] : []
            rows += (whole + refs(.pillar, of: plan)).map { InquiryRow($0) }
        }
    }

    /// What the filter keeps of a kind, plan by plan.
    func refs(_ kind: RecordKind) -> [RecordRef] { store.plans.indices.flatMap { refs(kind, of: $0) } }

    func refs(_ kind: RecordKind, of plan: Int) -> [RecordRef] {
        sieve.rows(of: kind, in: plan).map { RecordRef(plan: plan, kind: kind, row: Int($0)) }
    }

    /// The obligations that the filter keeps of a plan, each with the respondent's place.
    func obligations(of plan: Int) -> [(obligation: Obligation, place: Int)] {
        guard sieve.keepsPlan(plan) else { return [] }
        return store.rows(of: .resolution, in: plan).flatMap { ref in
            store.obligations(of: ref).enumerated().filter { sieve.keeps($0.element) }
                .map { ($0.element, $0.offset) }
        }
    }

    func records(_ ref: RecordRef) -> PlanRecords { store.plans[ref.plan].records }
    func action(_ ref: RecordRef) -> PlanAction { records(ref).actions[ref.row] }
    func state(_ milestone: RecordRef) -> MilestoneState {
        store.plans[milestone.plan].states.milestones[milestone.row]
    }
    func asOf(_ plan: Int) -> Day { store.plans[plan].states.asOf }

    /// The due date in force of a milestone.
    func due(_ ref: RecordRef) -> EDTF? {
        records(ref).dueDateInForce(records(ref).milestones[ref.row], on: asOf(ref.plan))
    }

    private func stream(_ ref: RecordRef) -> InquiryRow {
        let stream = records(ref).funding[ref.row]
        let status = records(ref).status(of: stream, on: asOf(ref.plan))
        var row = InquiryRow(ref, state: StateText(mark: "", word: status.rawValue, role: .text))
        row.what = .ours(stream.kind.rawValue)
        return row
    }

    /// Puts the rows in an order, those without a number last.
    mutating func sort(isReversed: Bool = false, by number: (InquiryRow) -> Int?) {
        let order = NumberOrder.places(of: rows.map { number($0).map(Int64.init) }, isReversed: isReversed)
        rows = order.map { rows[Int($0)] }
    }
}
