import PlanModel

/// All that a committee asks one organisation about: what it leads, owes, was asked, is paid and last said.
///
/// The organisation stands for all that are part of it, in the place of a filter's leads; what else a filter names
/// narrows the sheet as it narrows every list.
package struct WitnessSheet: Sendable {
    /// What to ask it, the gravest first.
    package private(set) var enquiries: [LineOfEnquiry] = []
    /// Open milestones of the actions that it leads, and of those that it supports: the most days late first, then
    /// by deadline, those without one last.
    package private(set) var leads: [RecordRef] = []
    package private(set) var supports: [RecordRef] = []
    /// Of those that it leads, what falls due from the as-of date to the next meeting.
    package private(set) var dueNext: [RecordRef] = []
    /// What it owes, with its place among the respondents, the longest open first.
    package private(set) var obligations: [Owed] = []
    /// Questions to it without a full answer.
    package private(set) var questions: [RecordRef] = []
    /// Streams that it receives, and those that it gives, by their end.
    package private(set) var moneyIn: [RecordRef] = []
    package private(set) var moneyOut: [RecordRef] = []
    /// For each action that it leads, the last update that counts, the newest first; then the open actions of
    /// which no word is recorded.
    package private(set) var words: [Word] = []
    /// The actions that it leads.
    package private(set) var actions: [RecordRef] = []

    package struct Owed: Sendable {
        package var obligation: Obligation
        package var place: Int
    }

    package struct Word: Sendable {
        package var action: RecordRef
        /// By its row; nil where none counts.
        package var update: Int?
    }

    /// - Parameter whole: The same plans with what is exempt, where the store hides it.
    package init(
        of entry: Int, in store: PlanStore, keeping filter: PlanFilter = PlanFilter(),
        heldUpBy whole: PlanStore? = nil
    ) {
        var filter = filter
        filter.leads = []
        let sieve = Sieve(filter, over: store)
        let covered = store.directory.covers(entry)
        let plans = store.plans.indices.filter(sieve.keepsPlan)
        for plan in plans { gather(plan, covered, sieve) }
        leads = Self.ordered(leads, in: store)
        supports = Self.ordered(supports, in: store)
        let meetings = plans.reduce(into: [:]) { $0[$1] = store.dayOfNextMeeting(after: $1, inPlans: plans) }
        dueNext = leads.filter { ref in
            meetings[ref.plan].map { store.fallsDue(ref, by: $0) } ?? false
        }
        obligations = NumberOrder.places(of: obligations.map { $0.obligation.daysOpen.map { Int64(-$0) } })
            .map { obligations[Int($0)] }
        moneyIn = Self.byEnd(store.withoutRepeats(moneyIn), in: store)
        moneyOut = Self.byEnd(store.withoutRepeats(moneyOut), in: store)
        words = NumberOrder.places(of: words.map { Self.day(of: $0, in: store).map { -Int64($0.number) } })
            .map { words[Int($0)] }
        filter.leads = [entry]
        let about = Sieve(filter, over: store)
        let findings = store.findings(heldUpBy: whole).filter(about.keeps)
        enquiries = WitnessEnquiries(findings, in: store).lines(of: self)
    }

    private mutating func gather(_ plan: Int, _ covered: Set<Int>, _ sieve: Sieve) {
        let store = sieve.store
        let records = store.plans[plan].records
        func isNamed(_ list: Run<Reference>) -> Bool {
            records.references[list].contains { reference in
                store.directory.entry(plan: plan, row: reference.row).map(covered.contains) == true
            }
        }
        for ref in store.rows(of: .action, in: plan) {
            let isLed = isNamed(records.run(records.actions[ref.row].leads))
            guard isLed || isNamed(records.run(records.actions[ref.row].support)) else { continue }
            gather(action: ref, isLed: isLed, sieve)
        }
        for ref in store.rows(of: .funding, in: plan) where sieve.keeps(ref) {
            if isNamed(records.funding[ref.row].recipients) { moneyIn.append(ref) }
            if isNamed(records.funding[ref.row].funders) { moneyOut.append(ref) }
        }
        for ref in store.rows(of: .resolution, in: plan) where store.hasBeenResolved(ref) && sieve.keeps(ref)
        {
            for (place, obligation) in store.obligations(of: ref).enumerated()
            where obligation.state.isOwed && obligation.respondent.map(covered.contains) == true {
                obligations.append(Owed(obligation: obligation, place: place))
            }
        }
        for ref in store.rows(of: .question, in: plan)
        where store.hasBeenAsked(ref) && sieve.keeps(ref) && isNamed(records.questions[ref.row].to)
            && store.isAnswered(ref) == false
        {
            questions.append(ref)
        }
    }

    private mutating func gather(action ref: RecordRef, isLed: Bool, _ sieve: Sieve) {
        let plan = sieve.store.plans[ref.plan]
        let action = plan.records.actions[ref.row]
        let isKept = sieve.keeps(ref)
        let isOpen = plan.states.actions[ref.row].isOpen
        let milestones = plan.records[children: action.milestones].map {
            RecordRef(plan: ref.plan, kind: .milestone, row: Int($0))
        }
        let open = milestones.filter { plan.states.milestones[$0.row].isOpen && sieve.keeps($0) }
        // An action without milestones stands for itself.
        let shown = milestones.isEmpty && isOpen && isKept ? [ref] : open
        guard isLed else {
            supports += shown
            return
        }
        leads += shown
        guard isKept else { return }
        actions.append(ref)
        let update = plan.records.lastUpdate(action, on: plan.states.asOf)
        if update != nil || isOpen { words.append(Word(action: ref, update: update)) }
    }

    private static func day(of word: Word, in store: PlanStore) -> Day? {
        let records = store.plans[word.action.plan].records
        return word.update.map { records.updates[$0].on.edtf.map(PlanRecords.order) ?? .earliest }
    }

    private static func ordered(_ refs: [RecordRef], in store: PlanStore) -> [RecordRef] {
        let deadlines = refs.map { ref -> Int64? in
            guard ref.kind == .milestone else { return nil }
            let state = store.plans[ref.plan].states.milestones[ref.row]
            // Plans may be read at days of their own: how late comes before when.
            if state.timeliness == .overdue { return -Int64(state.daysLate) }
            let asOf = store.plans[ref.plan].states.asOf
            return state.deadline.map { Int64($0.days(since: asOf)) }
        }
        return NumberOrder.places(of: deadlines).map { refs[Int($0)] }
    }

    private static func byEnd(_ refs: [RecordRef], in store: PlanStore) -> [RecordRef] {
        let days = refs.map { store.daysToEnd(of: $0) }
        // What has ended stands behind what is to end.
        return NumberOrder.places(of: days.map { $0.map { Int64($0 < 0 ? 1_000_000 - $0 : $0) } })
            .map { refs[Int($0)] }
    }
}
