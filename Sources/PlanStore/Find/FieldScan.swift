import PlanModel

/// Which records of a plan hold what a field term asks for, whatever stands before it: its `!` is not looked at.
///
/// A record has also the fields of what it belongs to: a milestone those of its action, an action those of the streams
/// that pay for it.
struct FieldScan {
    private let term: FieldTerm
    private let store: PlanStore
    private let plan: Int
    private let open: PlanStore.OpenPlan
    private let records: PlanRecords
    /// The value as names are compared: case, accents and spaces are no matter.
    private let wanted: String

    init(_ term: FieldTerm, in plan: Int, of store: PlanStore) {
        self.term = term
        self.plan = plan
        self.store = store
        open = store.plans[plan]
        records = open.records
        wanted = FieldScan.folded(term.value)
    }

    /// Those of some rows; nil where records of this kind have no such field.
    func rows(of kind: RecordKind, among rows: [Int32]) -> RowSet? {
        guard let holds = test(kind) else { return nil }
        var found = RowSet()
        for row in rows where holds(Int(row)) { found.insert(Int(row)) }
        return found
    }

    /// Whether a row of a kind holds it.
    private func test(_ kind: RecordKind) -> ((Int) -> Bool)? {
        switch term.field {
        case .plan:
            let isWanted = isFound(in: records.id) || isFound(in: records.string(records.head.title))
            return { _ in isWanted }
        case .lead: return leadTest(kind)
        case .pillar: return pillarTest(kind)
        case .funder: return streamTest(kind, moneyTest(\.funders))
        case .recipient: return streamTest(kind, moneyTest(\.recipients))
        case .amount: return streamTest(kind, amountTest())
        case .status: return statusTest(kind)
        case .state: return stateTest(kind)
        case .due: return dueTest(kind)
        case .late: return lateTest(kind)
        case .rag:
            return ofAction(kind) {
                open.confidence(ofAction: $0).map { term.wants($0.rag.rawValue) } ?? false
            }
        case .place:
            return ofAction(kind) { action in
                records.strings(records.run(records.actions[action].places)).contains { isFound(in: $0) }
            }
        }
    }

    private func isFound(in text: String) -> Bool { FieldScan.folded(text).contains(wanted) }

    private static func folded(_ text: String) -> String {
        FoldedText.fold(text).filter { !$0.isWhitespace }
    }
}

// By organisation.
extension FieldScan {
    /// The organisations that the value names, with all that are part of them.
    private var organisations: Set<Int> {
        store.directory.entries.indices.reduce(into: []) { found, entry in
            let names = store.directory.entries[entry]
            let all = names.ids + [names.name, names.short].compactMap { $0 } + names.aliases
            if all.contains(where: { isFound(in: $0) }) { found.formUnion(store.directory.covers(entry)) }
        }
    }

    private func leadTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        let organisations = organisations
        switch kind {
        case .organisation:
            return { row in
                store.directory.entry(plan: plan, row: Int32(row)).map(organisations.contains) ?? false
            }
        case .action, .milestone, .funding, .meeting, .resolution, .question, .measure, .event:
            guard !organisations.isEmpty else { return { _ in false } }
            var filter = PlanFilter()
            filter.leads = organisations
            let sieve = Sieve(filter, over: store)
            return { sieve.keepsButForText(RecordRef(plan: plan, kind: kind, row: $0)) }
        case .plan, .pillar, .document, .stage: return nil
        }
    }

    private func moneyTest(_ side: KeyPath<FundingStream, Run<Reference>>) -> (Int) -> Bool {
        let organisations = organisations
        return { stream in
            records.references[records.funding[stream][keyPath: side]].contains { reference in
                store.directory.entry(plan: plan, row: reference.row).map(organisations.contains) ?? false
            }
        }
    }
}

// By place in the plan and by money.
extension FieldScan {
    private func pillarTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        let isWanted = records.pillars.map { pillar in
            // An id is typed whole: pillar 1 is not pillar 10.
            records.string(pillar.id).lowercased() == term.value.lowercased()
                || (wanted.contains { !$0.isNumber } && isFound(in: records.string(pillar.title)))
        }
        if kind == .pillar { return { isWanted[$0] } }
        return ofAction(kind) { action in
            let pillar = Int(records.actions[action].pillar)
            return isWanted.indices.contains(pillar) && isWanted[pillar]
        }
    }

    private func streamTest(_ kind: RecordKind, _ holds: @escaping (Int) -> Bool) -> ((Int) -> Bool)? {
        if kind == .funding { return holds }
        return ofAction(kind) { store.streams(payingFor: $0, of: plan).contains(where: holds) }
    }

    private func amountTest() -> (Int) -> Bool {
        guard let wanted = term.money else { return { _ in false } }
        return { stream in
            guard let amount = records.funding[stream].amount?.counted else { return false }
            return term.comparison.holds(amount < wanted ? -1 : amount == wanted ? 0 : 1)
        }
    }

    /// What an action holds, its milestones hold too.
    private func ofAction(_ kind: RecordKind, _ holds: @escaping (Int) -> Bool) -> ((Int) -> Bool)? {
        switch kind {
        case .action: holds
        case .milestone: { holds(Int(records.milestones[$0].action)) }
        default: nil
        }
    }
}

// By how it stands.
extension FieldScan {
    private func statusTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        if kind == .funding {
            return { term.wants(records.status(of: records.funding[$0], on: open.states.asOf).rawValue) }
        }
        let wanted = WantedStates(Set(StateWord.all.filter(term.wants).compactMap { StateWord($0) }))
        guard !wanted.isAny else { return kind == .action || kind == .milestone ? { _ in false } : nil }
        let states = open.states
        switch kind {
        case .action: return { wanted.keeps(states.actions[$0]) }
        case .milestone:
            return { row in
                wanted.keeps(
                    states.milestones[row], below: states.actions[Int(records.milestones[row].action)])
            }
        default: return nil
        }
    }

    private func stateTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        let tests = FieldTerm.StateOf.allCases.filter { term.wants($0.rawValue) }.compactMap {
            test($0, kind)
        }
        guard !tests.isEmpty else { return nil }
        return { row in tests.contains { $0(row) } }
    }

    private func test(_ state: FieldTerm.StateOf, _ kind: RecordKind) -> ((Int) -> Bool)? {
        let states = open.states
        switch (state, kind) {
        case (.questionable, .milestone): return { states.milestones[$0].isQuestionable }
        case (.questionable, .action):
            return { action in
                records[children: records.actions[action].milestones].contains {
                    states.milestones[Int($0)].isQuestionable
                }
            }
        case (.silent, _): return ofAction(kind) { open.lastUpdate(ofAction: $0) == nil }
        case (.new, _): return ofAction(kind) { records.actions[$0].isNew }
        case (.open, .action): return { states.actions[$0].isOpen }
        case (.open, .milestone): return { states.milestones[$0].isOpen }
        case (.open, .resolution), (.unanswered, .resolution):
            return { row in
                store.obligations(of: RecordRef(plan: plan, kind: kind, row: row)).contains {
                    $0.state.isOwed
                }
            }
        case (.open, .question), (.unanswered, .question):
            return { store.isAnswered(RecordRef(plan: plan, kind: kind, row: $0)) == false }
        case (_, .action):
            guard let timeliness = state.timeliness else { return nil }
            return { states.actions[$0].timeliness == timeliness }
        case (_, .milestone):
            guard let timeliness = state.timeliness else { return nil }
            return { states.milestones[$0].timeliness == timeliness }
        default: return nil
        }
    }
}

// By time.
extension FieldScan {
    private func dueTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        let states = open.states
        guard case .success(let date) = term.date(near: states.asOf) else { return nil }
        func holds(_ day: Day?) -> Bool {
            guard let day else { return false }
            if let first = date.firstDay, day < first { return term.comparison.holds(-1) }
            if let last = date.lastDay, day > last { return term.comparison.holds(1) }
            return term.comparison.holds(0)
        }
        switch kind {
        case .action: return { holds(states.actions[$0].due) }
        case .milestone: return { holds(states.milestones[$0].deadline) }
        case .resolution:
            return { row in
                store.obligations(of: RecordRef(plan: plan, kind: kind, row: row)).contains {
                    holds($0.deadline)
                }
            }
        case .measure: return { holds(records.measures[$0].by.edtf?.deadline(under: states.policy)) }
        default: return nil
        }
    }

    private func lateTest(_ kind: RecordKind) -> ((Int) -> Bool)? {
        guard let wanted = term.days else { return nil }
        let states = open.states
        func holds(_ days: Int) -> Bool { term.comparison.holds(days < wanted ? -1 : days == wanted ? 0 : 1) }
        switch kind {
        case .milestone: return { holds(Int(states.milestones[$0].daysLate)) }
        case .action:
            return { action in
                holds(
                    records[children: records.actions[action].milestones].map {
                        Int(states.milestones[Int($0)].daysLate)
                    }.max() ?? 0)
            }
        case .resolution:
            return { row in
                let late = store.obligations(of: RecordRef(plan: plan, kind: kind, row: row)).compactMap {
                    owed in
                    owed.isPastDue ? owed.deadline.map { states.asOf.days(since: $0) } : nil
                }
                return holds(late.max() ?? 0)
            }
        default: return nil
        }
    }
}
