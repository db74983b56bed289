import PlanModel
@testable import PlanStore
import SeededRandom
import Testing

/// What holds for any plans: the store, with its indexes and what it remembers, says what the format page says of each
/// record by itself.
@Suite struct PropertyTests {
    private static let seeds = 0..<40 as Range<UInt64>

    private struct Case {
        let plans: [PlainPlan]
        var store: PlanStore
        var random: SeededGenerator
    }

    private func make(_ seed: UInt64) throws -> Case {
        let count = seed.isMultiple(of: 3) ? 2 : 1
        let plans = (0..<count).map { PlainPlan(seed: seed * 10 + UInt64($0), id: "p\($0)") }
        let store = PlanStore(try plans.map { try Plans.read($0.json) }, from: try Plans.viewpoint())
        return Case(plans: plans, store: store, random: SeededGenerator(seed: seed &* 77))
    }

    private func day(_ random: inout SeededGenerator) -> Day {
        .earliest.adding(days: 45_290 + Int.random(in: -40...1500, using: &random))
    }

    private func viewpoint(_ random: inout SeededGenerator) -> (
        viewpoint: Viewpoint, day: Day, policy: DeadlinePolicy
    ) {
        let day = day(&random)
        let policy: DeadlinePolicy = Bool.random(using: &random) ? .start : .end
        return (Viewpoint(asOf: day, policy: policy, today: .latest), day, policy)
    }

    /// Read as of a day, by steps to and fro, every record is as one who knows only that day says.
    @Test(arguments: seeds) func asOfReplayAgreesWithARecomputationFromScratch(seed: UInt64) throws {
        var made = try make(seed)
        for _ in 0..<8 {
            let (viewpoint, day, policy) = viewpoint(&made.random)
            made.store.look(from: viewpoint)
            let fresh = PlanStore(made.store.plans.map(\.records), from: viewpoint)
            for (place, plan) in made.plans.enumerated() {
                #expect(made.store.plans[place].states.actions == fresh.plans[place].states.actions)
                #expect(made.store.plans[place].states.milestones == fresh.plans[place].states.milestones)
                for (number, action) in plan.actions.enumerated() {
                    let state = try made.store.action(action.id, in: place)
                    #expect(
                        state.status.rawValue == plan.status(of: action, on: day), "\(action.id) on \(day)")
                    #expect(
                        state.timeliness == plan.timeliness(ofAction: number, on: day, policy),
                        "\(action.id) on \(day), \(policy)")
                    for milestone in action.milestones {
                        let state = try made.store.milestone(milestone.id, in: place)
                        #expect(
                            state.timeliness == plan.timeliness(of: milestone, of: action, on: day, policy),
                            "\(milestone.id) on \(day), \(policy)")
                        #expect(
                            state.isQuestionable
                                == plan.isQuestionable(milestone, of: action, on: day, policy),
                            "\(milestone.id) on \(day)")
                        #expect(
                            state.deadline == plan.deadline(of: milestone, on: day, policy), "\(milestone.id)"
                        )
                    }
                }
            }
        }
    }

    @Test(arguments: seeds) func filtersAgreeWithAPlainScanOfTheRecords(seed: UInt64) throws {
        var made = try make(seed)
        for _ in 0..<8 {
            let (viewpoint, day, policy) = viewpoint(&made.random)
            made.store.look(from: viewpoint)
            let lead =
                Bool.random(using: &made.random) ? "o\(Int.random(in: 0...6, using: &made.random))" : nil
            let word =
                Bool.random(using: &made.random) ? StateWord.all.randomElement(using: &made.random) : nil
            let kept = Int.random(in: 0..<3, using: &made.random) == 0 ? 0 : nil
            var filter = PlanFilter()
            if let lead { filter.leads = [try entry(lead, in: made.store)] }
            if let word { filter.states = [try #require(StateWord(word))] }
            if let kept { filter.plans = [kept] }
            let leads = lead.map { PlainPlan.covered(by: $0, in: made.plans) } ?? []
            let sieve = Sieve(filter, over: made.store)
            for (place, plan) in made.plans.enumerated() where kept.map({ $0 == place }) ?? true {
                let led = plan.actions.indices.filter { plan.isLed(plan.actions[$0], by: leads) }
                let keptActions = led.filter { number in
                    word.map {
                        $0 == plan.status(of: plan.actions[number], on: day)
                            || $0 == plan.timeliness(ofAction: number, on: day, policy).rawValue
                    } ?? true
                }
                let milestones = led.flatMap { number -> [String] in
                    let action = plan.actions[number]
                    return action.milestones.filter { milestone in
                        word.map {
                            $0 == plan.status(of: action, on: day)
                                || $0 == plan.timeliness(of: milestone, of: action, on: day, policy).rawValue
                        } ?? true
                    }.map(\.id)
                }
                let streams = plan.streams.filter { plan.isLed($0, by: leads) }.map(\.id)
                let said = "\(lead ?? "any") \(word ?? "any") on \(day), \(policy)"
                #expect(ids(.action, sieve, place) == keptActions.map { plan.actions[$0].id }, "\(said)")
                #expect(ids(.milestone, sieve, place) == milestones, "\(said)")
                #expect(ids(.funding, sieve, place) == streams, "\(said)")
            }
            if let kept {
                #expect(made.plans.indices.allSatisfy { $0 == kept || ids(.action, sieve, $0) == [] })
            }
        }
    }

    /// `is:`, `status:`, `late` and `due` of a find, in words that have but one meaning.
    @Test(arguments: seeds) func findsByFieldAgreeWithAPlainScanOfTheRecords(seed: UInt64) throws {
        var made = try make(seed)
        for _ in 0..<4 {
            let (viewpoint, day, policy) = viewpoint(&made.random)
            made.store.look(from: viewpoint)
            let days = Int.random(in: 0...500, using: &made.random)
            let other = self.day(&made.random)
            let status = PlainPlan.statuses.randomElement(using: &made.random) ?? ""
            for (place, plan) in made.plans.enumerated() {
                func milestones(_ isFound: (PlainPlan.Milestone, PlainPlan.Action) -> Bool) -> Set<String> {
                    Set(
                        plan.actions.flatMap { action in
                            action.milestones.filter { isFound($0, action) }.map(\.id)
                        })
                }
                func found(_ text: String) -> Set<String> {
                    let rows = made.store.rows(foundBy: FindQuery(text), of: .milestone, in: place).rows
                    return Set(
                        rows.map {
                            made.store.idText(of: RecordRef(plan: place, kind: .milestone, row: Int($0)))
                        })
                }
                func late(_ milestone: PlainPlan.Milestone, _ action: PlainPlan.Action) -> Int? {
                    guard plan.timeliness(of: milestone, of: action, on: day, policy) == .overdue else {
                        return nil
                    }
                    return plan.deadline(of: milestone, on: day, policy).map { day.days(since: $0) }
                }
                let said = "on \(day), \(policy)"
                #expect(
                    found("is:questionable")
                        == milestones { plan.isQuestionable($0, of: $1, on: day, policy) }, "\(said)")
                #expect(
                    found("late>\(days)") == milestones { late($0, $1).map { $0 > days } ?? false }, "\(said)"
                )
                #expect(
                    found("is:overdue !late>=\(days)")
                        == milestones { late($0, $1).map { $0 < days } ?? false },
                    "\(said)")
                #expect(
                    found("due<\(other)")
                        == milestones { milestone, _ in
                            plan.deadline(of: milestone, on: day, policy).map { $0 < other } ?? false
                        }, "due<\(other) \(said)")
                // `cancelled` is a status of actions and a state of milestones.
                #expect(
                    found("status=\(status)")
                        == milestones { milestone, action in
                            plan.status(of: action, on: day) == status
                                || plan.timeliness(of: milestone, of: action, on: day, policy).rawValue
                                    == status
                        }, "\(status) \(said)")
                let lead = "o\(Int.random(in: 0...6, using: &made.random))"
                #expect(found("lead=\(lead)").isSubset(of: milestones { _, action in !action.leads.isEmpty }))
            }
        }
    }

    @Test(arguments: seeds) func totalsEqualTheSumOfTheirParts(seed: UInt64) throws {
        var made = try make(seed)
        for _ in 0..<4 {
            let (viewpoint, day, _) = viewpoint(&made.random)
            made.store.look(from: viewpoint)
            let store = made.store
            let all = store.plans.indices.flatMap { store.rows(of: .funding, in: $0) }
            // To the penny; a grant that several plans carry is counted in the first in which it counts.
            var grants: [String: String] = [:]
            var sums: [String: Int64] = [:]
            for plan in made.plans {
                for stream in plan.streams where plan.isCounted(stream, on: day) {
                    if let grant = stream.grant {
                        guard grants[grant, default: plan.id] == plan.id else { continue }
                        grants[grant] = plan.id
                    }
                    sums[stream.currency, default: 0] += stream.amount ?? 0
                }
            }
            #expect(hundredths(store.total(of: all)) == sums, "on \(day)")
            #expect(hundredths(store.summary(of: PlanFilter()).securedFunding) == sums)
            // What makes the total is each stream once, and their sum is it.
            let counted = store.streamsCounted(in: all)
            #expect(Set(counted).count == counted.count)
            #expect(
                hundredths(counted.reduce(into: MoneyTotal()) { add(store.total(of: [$1]), to: &$0) }) == sums
            )
            // Every stream has one status, so those groups add up; a stream of several funders stands under each.
            let byStatus = store.fundingGroups(by: .status, of: counted)
            #expect(hundredths(byStatus.reduce(into: MoneyTotal()) { add($1.total, to: &$0) }) == sums)
            for dimension in [FundingGroup.Dimension.status, .funder, .recipient] {
                for group in store.fundingGroups(by: dimension, of: all) {
                    #expect(Set(group.streams).count == group.streams.count)
                    #expect(group.total == store.sum(of: group.streams))
                }
            }
            checkCounts(store, store.summary(of: PlanFilter()))
        }
    }

    /// The counts over all plans are those of the plans by themselves, and those of the milestones.
    private func checkCounts(_ store: PlanStore, _ all: Summary) {
        let parts = store.summaries(of: PlanFilter()).map(\.summary)
        let counts: [(Summary) -> Int] = [
            { $0.plans }, { $0.actions }, { $0.milestones }, { $0.overdue }, { $0.questionable },
            { $0.dueSoon },
            { $0.undated }, { $0.unansweredQuestions }, { $0.openObligations },
        ]
        for count in counts { #expect(count(all) == parts.map(count).reduce(0, +)) }
        let overdue = store.plans.indices.map {
            store.overdueRows(in: $0, keptBy: Sieve(PlanFilter(), over: store)).count
        }
        #expect(all.overdue == overdue.reduce(0, +))
    }

    private func ids(_ kind: RecordKind, _ sieve: Sieve, _ plan: Int) -> [String] {
        sieve.rows(of: kind, in: plan).map {
            sieve.store.idText(of: RecordRef(plan: plan, kind: kind, row: Int($0)))
        }
    }

    private func entry(_ id: String, in store: PlanStore) throws -> Int {
        try #require(store.directory.entries.indices.first { store.directory.entries[$0].ids.contains(id) })
    }

    private func hundredths(_ total: MoneyTotal) -> [String: Int64] { total.sums.mapValues(\.hundredths) }

    private func add(_ other: MoneyTotal, to total: inout MoneyTotal) {
        for (currency, money) in other.sums { total.add(money, currency: currency) }
    }
}
