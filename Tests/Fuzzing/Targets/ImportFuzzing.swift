import Exchange
import PlanFile
import PlanModel
import PlanStore

/// Imports: a spreadsheet's table and published grants. What is taken can be done to the plan, and the plan that it
/// makes can be saved and opened.
enum ImportFuzzing {
    @Sendable static func tableFaults(_ bytes: [UInt8]) -> [String] {
        faults { store throws(ImportRefused) in
            try PlanTableImport.read(bytes, into: store, by: Editor(name: "Ann"))
        }
    }

    @Sendable static func grantFaults(_ bytes: [UInt8]) -> [String] {
        faults(isTakenOnce: true) { store throws(ImportRefused) in
            try GrantImport.read(bytes, named: "grants.json", into: store, by: Editor(name: "Ann"))
        }
    }

    /// - Parameter isTakenOnce: Whether what the plan has already is known again, and not added a second time.
    private static func faults(
        isTakenOnce: Bool = false, _ read: (PlanStore) throws(ImportRefused) -> ImportOutcome
    ) -> [String] {
        guard let plan = SmallPlan.records else { return ["the plan does not load"] }
        var faults = Faults()
        var store = BundledPlans.store([plan])
        do throws(ImportRefused) {
            let outcome = try read(store)
            let notes = outcome.guesses + outcome.refused
            faults.expect(notes.allSatisfy { !$0.text.isEmpty }, "a note has no words")
            guard let edit = outcome.edit else { return faults.sentences }
            faults.expect(
                !edit.changes.isEmpty && !edit.summary.isEmpty, "the edit does nothing, or has no words")
            add(edit, to: &store, &faults)
            guard isTakenOnce, faults.sentences.isEmpty else { return faults.sentences }
            try? store.apply([edit])
            faults.expect(try read(store).edit == nil, "what is in the plan already is added once more")
        } catch {
            faults.expect(!error.reason.isEmpty, "it is refused without a word")
        }
        return faults.sentences
    }

    private static func add(_ edit: PlanEdit, to store: inout PlanStore, _ faults: inout Faults) {
        do {
            try store.apply([edit])
            let plan = store.plans[0].records
            let events = store.takeEvents()
            let written = try PlanFile.write(plan, with: events.map(\.edit))
            let again = try PlanFile.read(written, name: "plan.json")
            faults.expect(again.whole == plan.whole, "what is saved opens as another plan")
            _ = try store.undo()
            let undone = try PlanFile.write(plan, with: (events + store.takeEvents()).map(\.edit))
            faults.expect(undone == plan.bytes, "taken back it leaves something behind")
        } catch {
            faults.expect(false, "what is imported cannot be added, saved and opened: \(error)")
        }
    }
}
