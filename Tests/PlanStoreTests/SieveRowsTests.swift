import PlanModel
import PlanStore
import SeededRandom
import Testing

/// What is found by index is what is kept record by record, whatever was edited before.
@Suite struct SieveRowsTests {
    private func filter(_ store: PlanStore, _ generator: inout SeededGenerator) -> PlanFilter {
        var filter = PlanFilter()
        for entry in store.directory.entries.indices where Int.random(in: 0..<6, using: &generator) == 0 {
            filter.leads.insert(entry)
        }
        if Bool.random(using: &generator) { filter.leads = [] }
        for word in StateWord.all.compactMap(StateWord.init)
        where Int.random(in: 0..<8, using: &generator) == 0 {
            filter.states.insert(word)
        }
        if Int.random(in: 0..<3, using: &generator) == 0 { filter.plans = [0] }
        let words = ["", "", "the", "!co", "'and", "prt"]
        filter.match = FindQuery(words.randomElement(using: &generator) ?? "")
        return filter
    }

    private func check(_ store: PlanStore, _ filter: PlanFilter) throws {
        // One that was never asked and holds the same records.
        let fresh = PlanStore(store.plans.map(\.records), from: store.viewpoint)
        let (sieve, other) = (Sieve(filter, over: store), Sieve(filter, over: fresh))
        for plan in store.plans.indices {
            for kind in RecordKind.allCases {
                let refs = store.plans[plan].records.rows(of: kind).map {
                    RecordRef(plan: plan, kind: kind, row: $0)
                }
                let kept = refs.filter(other.keeps).map { Int32($0.row) }
                #expect(sieve.rows(of: kind, in: plan) == kept)
                #expect(
                    refs.filter { plainlyMatches($0, filter.match, store) && sieve.keeps($0) }
                        == refs.filter(sieve.keeps))
            }
        }
        #expect(store.summary(of: filter) == fresh.summary(of: filter))
        checkCounts(of: store)
        let late = store.plans.indices.flatMap { store.rows(of: .milestone, in: $0) }.filter {
            other.keeps($0) && store.plans[$0.plan].states.milestones[$0.row].timeliness == .overdue
        }
        for plan in store.plans.indices {
            let rows = late.filter { $0.plan == plan }.map { Int32($0.row) }
            #expect(store.overdueRows(in: plan, keptBy: sieve) == rows)
        }
    }

    /// What is kept count of is what is counted milestone by milestone.
    private func checkCounts(of store: PlanStore) {
        let states = store.plans.indices.flatMap { plan in
            store.rows(of: .milestone, in: plan).map { store.plans[plan].states.milestones[$0.row] }
        }.filter { $0.timeliness != .cancelled }
        let summary = store.summary(of: PlanFilter())
        #expect(summary.milestones == states.count)
        #expect(summary.overdue == states.count { $0.timeliness == .overdue })
        #expect(summary.questionable == states.count(where: \.isQuestionable))
        #expect(summary.dueSoon == states.count { $0.timeliness == .dueSoon })
        #expect(summary.undated == states.count { $0.timeliness == .undated })
    }

    private func plainlyMatches(_ ref: RecordRef, _ query: FindQuery, _ store: PlanStore) -> Bool {
        let texts = store.texts(of: ref)
        return query.plainlyMatches(short: texts.short, long: texts.long)
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func rowsAreThoseThatAreKept(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var officer = RandomOfficer(seed: seed)
        var gardener = RandomGardener(seed: seed)
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint(asOf: "2015-11-04"))
        for _ in 0..<12 {
            try check(store, filter(store, &generator))
            for _ in 0..<3 {
                if let edit = officer.edit(store) { try? store.apply([edit]) }
                if let edit = gardener.edit(store) { try? store.apply([edit]) }
            }
            if Bool.random(using: &generator) { _ = try? store.undo() }
        }
    }

    @Test func countsOfOverdueLeaveOutWhatIsGone() throws {
        var store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        let all = store.overdueRows(in: 0, keptBy: Sieve(PlanFilter(), over: store)).map {
            RecordRef(plan: 0, kind: .milestone, row: Int($0))
        }
        #expect(store.overdueCount(in: 0) == all.count && !all.isEmpty)
        let first = try #require(all.first)
        let action = store.plans[0].records.actions[Int(store.plans[0].records.milestones[first.row].action)]
        let name = RecordName(.milestone, store.idText(of: first))
        let value = try #require(store.plans[0].records.value(of: name))
        let change = Change(
            RecordName(.action, store.plans[0].records.string(action.id)),
            .remove(list: "milestones", at: 0, value))
        try store.apply([
            PlanEdit(
                plan: store.plans[0].records.id, changes: [change], summary: "", by: "",
                on: store.plans[0].states.asOf)
        ])
        #expect(store.overdueCount(in: 0) == all.count - 1)
    }
}
