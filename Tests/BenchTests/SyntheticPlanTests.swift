import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import scrutineer_bench

@Suite("Plans that the benchmark makes")
struct SyntheticPlanTests {
    @Test("The same seed makes the same bytes, another seed others")
    func seeds() throws {
        try TestFolder.use { folder in
            _ = try SyntheticPlan(.small, seed: 7).write(to: "\(folder)/one.json")
            _ = try SyntheticPlan(.small, seed: 7).write(to: "\(folder)/same.json")
            _ = try SyntheticPlan(.small, seed: 8).write(to: "\(folder)/other.json")
            let one = try Product.read("\(folder)/one.json")
            #expect(try Product.read("\(folder)/same.json") == one)
            #expect(try Product.read("\(folder)/other.json") != one)
        }
    }

    @Test("They load, and hold what they are said to hold", arguments: [25, 500, 1_000])
    func counts(actions: Int) throws {
        try TestFolder.use { folder in
            let path = "\(folder)/plan.json"
            let counts = try SyntheticPlan(actions: actions, name: "test", seed: 3).write(to: path)
            #expect(counts.actions == actions)
            #expect(counts.bytes == (try Product.read(path)).count)
            let store = try Product.load(path)
            try Product.check(store, holds: counts)
            let records = try #require(store.plans.first).records
            #expect(records.nearMisses.isEmpty)
            #expect(records.references.allSatisfy { $0.row >= 0 })
            #expect(counts.led == records.actions.count { leads(of: $0, in: records).contains(filteredName) })
        }
    }

    @Test("A find of the rare word keeps the actions in which it was put")
    func rareWord() throws {
        try TestFolder.use { folder in
            let path = "\(folder)/plan.json"
            let counts = try SyntheticPlan(actions: 400, name: "test", seed: 5).write(to: path)
            #expect(counts.rare > 0)
            var session = DashboardSession(try Product.load(path))
            session.press(.character("/"))
            session.type(Phrases.rareWord)
            _ = session.time(.enter)
            try session.check("\(counts.rare) of 400")
        }
    }

    @Test("They have the size and the variety of plans that people write")
    func variety() throws {
        try TestFolder.use { folder in
            let path = "\(folder)/plan.json"
            let counts = try SyntheticPlan(actions: 2_000, name: "test", seed: 1).write(to: path)
            #expect((1_250...1_470).contains(counts.bytes / counts.actions))
            let records = try Product.parse(try Product.read(path), name: path)
            #expect(records.actions.contains { $0.parent >= 0 })
            #expect(records.pillars.allSatisfy { $0.actions.count <= 300 })
            #expect(Set(records.milestones.map { $0.done.edtf == nil }).count == 2)
            let lists = [
                records.confidence.count, records.updates.count, records.revisions.count,
                records.evidence.count,
                records.years.count, records.questions.count, records.resolutions.count,
                records.measures.count,
                records.documents.count,
            ]
            #expect(lists.allSatisfy { $0 > 0 })
            #expect(records.bytes.contains { $0 >= 0x80 })
            #expect(records.bytes.contains(UInt8(ascii: "\\")))
        }
    }

    @Test("Plans of councils share organisations, and their actions add up")
    func councils() throws {
        try TestFolder.use { folder in
            let plans = CouncilPlans.all(seed: 2, actions: 100, plans: 9)
            var counts = PlanCounts()
            for plan in plans { counts += try plan.write(to: "\(folder)/\(plan.id).json") }
            #expect(counts.actions == 100)
            #expect(CouncilPlans.organisations(of: plans) < counts.organisations)
            counts.organisations = CouncilPlans.organisations(of: plans)
            try Product.check(try Product.load(folder), holds: counts)
        }
    }

    @Test("Every organisation of the list has an id and a name of its own")
    func organisations() {
        let entries = (0..<OrganisationList.most).map { OrganisationList.entry($0) }
        #expect(Set(entries.map(\.id)).count == entries.count)
        #expect(Set(entries.map(\.name)).count == entries.count)
    }

    private var filteredName: String { OrganisationList.entry(OrganisationList.filtered).id }

    private func leads(of action: PlanAction, in records: PlanRecords) -> [String] {
        records.references[records.run(action.leads)].map { records.string($0.id) }
    }
}
