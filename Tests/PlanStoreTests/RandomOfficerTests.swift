import PlanFile
import PlanModel
import PlanStore
import Testing

/// A day's work at random over all bundled plans; a seed that fails can be run again by itself.
@Suite struct RandomOfficerTests {
    private func worked(seed: UInt64) throws -> PlanStore {
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        var officer = RandomOfficer(seed: seed)
        for _ in 0..<40 {
            var viewpoint = try Plans.viewpoint()
            viewpoint.asOf = officer.day()
            store.look(from: viewpoint)
            guard let edit = officer.edit(store) else { continue }
            try store.apply([edit])
        }
        return store
    }

    /// A plan's file after all that was done.
    private func text(_ plan: PlanRecords, after events: [EditEvent]) throws -> [UInt8] {
        let edits = events.map(\.edit).filter { $0.plan == plan.id }
        return try PlanFile.write(plan, with: edits)
    }

    /// Every state at several dates. Rows of entries move when a file is read anew, so what they say stands here.
    private func standing(_ store: PlanStore) throws -> [String] {
        var store = store
        var lines: [String] = []
        for day in [nil] + RandomOfficer.days.map(Optional.some) {
            store.look(from: try Plans.viewpoint(asOf: day))
            for plan in store.plans {
                lines += plan.states.actions.enumerated().map { row, state in
                    let rag = plan.confidence(ofAction: row)?.rag.rawValue ?? "-"
                    let said = plan.lastUpdate(ofAction: row).map { plan.records.string($0.text) } ?? "-"
                    return
                        "\(state.status) \(state.timeliness) \(state.isOpen) \(state.milestones) \(state.done) \(rag) \(said)"
                }
                lines += plan.states.milestones.enumerated().map { row, state in
                    let verdict = plan.evidence(ofMilestone: row)?.verdict.rawValue ?? "-"
                    return "\(state.timeliness) \(state.daysLate) \(state.isQuestionable) \(verdict)"
                }
            }
        }
        return lines
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func whatIsSavedOpensToTheSameStates(_ seed: UInt64) throws {
        var store = try worked(seed: seed)
        let events = store.takeEvents()
        let again = try store.plans.map { plan in
            try PlanFile.read(try text(plan.records, after: events), name: plan.records.id)
        }
        let reopened = PlanStore(again, from: try Plans.viewpoint())
        #expect(try standing(reopened) == standing(store))
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func undoingAllOfItReturnsToTheStart(_ seed: UInt64) throws {
        var store = try worked(seed: seed)
        let end = try standing(store)
        var steps = 0
        while try store.undo() != nil { steps += 1 }
        #expect(steps > 10)
        #expect(try standing(store) == standing(PlanStore(Plans.bundled(), from: Plans.viewpoint())))
        let events = store.takeEvents()
        for plan in store.plans { #expect(try text(plan.records, after: events) == plan.records.bytes) }
        while try store.redo() != nil {}
        #expect(try standing(store) == end)
    }
}
