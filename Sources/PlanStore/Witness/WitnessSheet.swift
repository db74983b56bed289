import PlanModel

/// All that a committee asks one organisation about: what it leads, owes, was asked, is paid and last said.
///
/// The organisation stands for all that are part of it.
package struct WitnessSheet: Sendable {
    /// Open milestones of the actions that it leads, and of those that it supports: the most days late first, then
    /// by deadline, those without one last.
    package private(set) var leads: [RecordRef] = []
    package private(set) var supports: [RecordRef] = []
    /// The earliest meeting that is still to come, and the open milestones that it leads and that fall due from
    /// the as-of date to that day.
    package private(set) var nextMeeting: RecordRef?
    package private(set) var dueNext: [RecordRef] = []
    /// What it owes, with its place among the respondents, the longest open first.
    package private(set) var obligations: [Owed] = []
    /// Questions to it without a full answer.
    package private(set) var questions: [RecordRef] = []
    /// Streams that it receives, and those that it gives, by their end.
    package private(set) var moneyIn: [RecordRef] = []
    package private(set) var moneyOut: [RecordRef] = []
    /// For each action that it leads, the row of the last update that counts; the newest first.
    package private(set) var words: [Word] = []
    /// The actions that it leads.
    package private(set) var actions: [RecordRef] = []

    package struct Owed: Sendable {
        package var obligation: Obligation
        package var place: Int
    }

    package struct Word: Sendable {
        package var action: RecordRef
        package var update: Int
    }

    /// - Parameter places: The plans that are looked at, by their places among the open ones.
    package init(of entry: Int, in store: PlanStore, inPlans places: [Int]) {
        let covered = store.directory.covers(entry)
        nextMeeting = store.nextMeeting(inPlans: places)
        for plan in places { gather(plan, covered, store) }
        leads = Self.ordered(leads, in: store)
        supports = Self.ordered(supports, in: store)
        dueNext = leads.filter { isDueNext($0, in: store) }
        obligations = NumberOrder.places(of: obligations.map { $0.obligation.daysOpen.map { Int64(-$0) } })
            .map { obligations[Int($0)] }
        moneyIn = Self.byEnd(store.withoutRepeats(moneyIn), in: store)
        moneyOut = Self.byEnd(store.withoutRepeats(moneyOut), in: store)
        words = NumberOrder.places(of: words.map { -Int64(Self.day(of: $0, in: store).number) })
            .map { words[Int($0)] }
    }

    private mutating func gather(_ plan: Int, _ covered: Set<Int>, _ store: PlanStore) {
        let records = store.plans[plan].records
        func isNamed(_ list: Run<Reference>) -> Bool {
            records.references[list].contains { reference in
                store.directory.entry(plan: plan, row: reference.row).map(covered.contains) == true
            }
        }
        for ref in store.rows(of: .action, in: plan) {
            let action = records.actions[ref.row]
            let isLed = isNamed(action.leads)
            guard isLed || isNamed(action.support) else { continue }
            let milestones = records[children: action.milestones].map {
                RecordRef(plan: plan, kind: .milestone, row: Int($0))
            }
            let open = milestones.filter { store.plans[plan].states.milestones[$0.row].isOpen }
            // An action without milestones stands for itself.
            let shown = milestones.isEmpty && store.plans[plan].states.actions[ref.row].isOpen ? [ref] : open
            if isLed {
                actions.append(ref)
                leads += shown
                if let row = records.lastUpdate(action, on: store.plans[plan].states.asOf) {
                    words.append(Word(action: ref, update: row))
                }
            } else {
                supports += shown
            }
        }
        for ref in store.rows(of: .funding, in: plan) {
            if isNamed(records.funding[ref.row].recipients) { moneyIn.append(ref) }
            if isNamed(records.funding[ref.row].funders) { moneyOut.append(ref) }
        }
        for ref in store.rows(of: .resolution, in: plan) where store.hasBeenResolved(ref) {
            for (place, obligation) in store.obligations(of: ref).enumerated()
            where obligation.state.isOwed && obligation.respondent.map(covered.contains) == true {
                obligations.append(Owed(obligation: obligation, place: place))
            }
        }
        for ref in store.rows(of: .question, in: plan)
        where store.hasBeenAsked(ref) && isNamed(records.questions[ref.row].to)
            && store.isAnswered(ref) == false
        {
            questions.append(ref)
        }
    }

    private static func day(of word: Word, in store: PlanStore) -> Day {
        let update = store.plans[word.action.plan].records.updates[word.update]
        return update.on.edtf.map(PlanRecords.order) ?? .earliest
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

    private func isDueNext(_ ref: RecordRef, in store: PlanStore) -> Bool {
        guard ref.kind == .milestone, let nextMeeting else { return false }
        let day = store.plans[nextMeeting.plan].records.meetings[nextMeeting.row].date.edtf?.lastDay
        let state = store.plans[ref.plan].states.milestones[ref.row]
        guard let day, let deadline = state.deadline, state.timeliness != .overdue else { return false }
        return deadline <= day
    }
}
