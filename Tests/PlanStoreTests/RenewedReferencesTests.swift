import PlanStore
import SeededRandom
import Testing

@testable import PlanModel

/// References that follow what comes and goes are those that a plan read anew would have.
@Suite struct RenewedReferencesTests {
    /// What every record of a plan names, the records by kind and id.
    private func links(_ plan: PlanRecords) -> [String] {
        RecordKind.allCases.flatMap { kind in
            plan.rows(of: kind).flatMap { row in
                plan.links(from: kind, row: row).map { link in
                    let from = "\(kind) \(plan.string(plan.id(of: kind, row: row)))"
                    let id = plan.string(plan.id(of: link.kind, row: Int(link.row)))
                    return "\(from) \(link.member) \(link.kind) \(id)"
                }
            }
        }
    }

    private func resolved(_ plan: PlanRecords) -> PlanRecords {
        var plan = plan
        for kind in RecordKind.allCases { plan.renewReferences(to: kind) }
        return plan
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func anyComingAndGoing(_ seed: UInt64) throws {
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        var gardener = RandomGardener(seed: seed)
        var applied = 0
        for step in 0..<50 {
            if step % 5 == 4 {
                _ = try? store.undo()
            } else if let edit = gardener.edit(store), (try? store.apply([edit])) != nil {
                applied += 1
            }
            for plan in store.plans { #expect(links(plan.records) == links(resolved(plan.records))) }
        }
        #expect(applied > 20)
        while (try? store.undo()) != nil {}
        for plan in store.plans { #expect(links(plan.records) == links(resolved(plan.records))) }
    }

    @Test func oneIDOfSeveralKinds() throws {
        let plan = try Plans.actions(
            #"{\#(Plans.action("x")),"leads":["x"],"funding":["x"],"milestones":[{"id":"x","title":"M"}],"#
                + #""updates":[{"on":"2015","text":"T","milestones":["x"]}]}"#,
            #""organisations":[{"id":"x","name":"X"}],"funding":[{"id":"x","title":"F","kind":"grant","#
                + #""status":"bid","actions":["x"],"funders":["x"]}]"#)
        for (kind, list) in [(RecordKind.organisation, "organisations"), (.funding, "funding")] {
            var store = try Plans.store(plan)
            let before = links(store.plans[0].records)
            let value = try #require(store.plans[0].records.value(of: RecordName(kind, "x")))
            let change = Change(RecordName(.plan, "p"), .remove(list: list, at: 0, value))
            try store.apply([
                PlanEdit(plan: "p", changes: [change], summary: "", by: "", on: store.plans[0].states.asOf)
            ])
            let after = links(store.plans[0].records)
            #expect(after.count < before.count)
            #expect(after == links(resolved(store.plans[0].records)))
            #expect(try store.undo() != nil)
            #expect(links(store.plans[0].records) == before)
        }
    }
}
