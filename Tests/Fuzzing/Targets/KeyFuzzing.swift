import Dashboard
import PlanFile
import PlanModel
import PlanStore
import TextGrid

/// The dashboard: bytes become plans, a size and events. After each a frame is drawn; at the end what was done reads
/// back from the file it would make, and taken back leaves the bytes that were there.
enum KeyFuzzing {
    /// So that a long input does not take for ever.
    private static let mostEvents = 80

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        var input = InputBytes(bytes)
        let plans = plans(input.byte())
        let charset: Charset = input.byte() % 4 == 0 ? .ascii : .unicode
        var state = DashboardState(
            store: BundledPlans.store(plans),
            environment: Environment(
                editor: Editor(name: "Officer"), charset: charset, themes: ["dark", "mono"]),
            size: Size(width: 80, height: 24), theme: "dark")
        var faults = Faults()
        var drawing = FrameDrawing()
        var count = 0
        while !input.isEmpty, count < mostEvents {
            switch FuzzedEvent(&input, keymap: state.environment.keymap) {
            case .event(let event): _ = state.handle(event)
            case .outcome(let outcome): state.take(outcome)
            }
            count += 1
            let frame = drawing.frame(of: state)
            for fault in frame.faults(drawnFor: state.size) {
                faults.expect(false, "\(fault), after event \(count)")
            }
            // Not each time, for a frame drawn alone takes the longest of all.
            faults.expect(
                !count.isMultiple(of: 4) || frame == state.draw(),
                "drawn over the last frame it is another, after event \(count)")
            guard faults.sentences.isEmpty else { return faults.sentences }
        }
        // While exempt records are hidden nothing is changed, nor taken back.
        for _ in 0..<12 { _ = state.handle(.key(.escape)) }
        if state.hidesExempt { _ = state.handle(.key(.character("H"))) }
        let isEdited = state.store.history.lastDone != nil || state.store.history.lastUndone != nil
        if isEdited, !state.hidesExempt { turnRound(&state.store, &faults) }
        return faults.sentences
    }

    private static func plans(_ choice: UInt8) -> [PlanRecords] {
        switch choice % 8 {
        case 0: return BundledPlans.all
        case 1, 2: return [BundledPlans.all[0]]
        case 3: return OddPlans.empty
        case 4, 5: return OddPlans.all
        default: return BundledPlans.shortest
        }
    }

    private static func turnRound(_ store: inout PlanStore, _ faults: inout Faults) {
        var events = store.takeEvents()
        for plan in store.plans {
            let edits = events.map(\.edit).filter { $0.plan == plan.records.id }
            do {
                let written = try PlanFile.write(plan.records, with: edits)
                let again = try PlanFile.read(written, name: "again.json")
                faults.expect(again.whole == plan.records.whole, "what is saved opens as another plan")
            } catch {
                faults.expect(false, "what was done cannot be saved and opened: \(error)")
            }
        }
        do throws(EditRefused) {
            while try store.undo() != nil {}
        } catch {
            faults.expect(false, error.reason)
        }
        events += store.takeEvents()
        for plan in store.plans {
            let edits = events.map(\.edit).filter { $0.plan == plan.records.id }
            faults.expect(
                (try? PlanFile.write(plan.records, with: edits)) == plan.records.bytes,
                "taken back it has other bytes")
            let before = try? PlanFile.read(plan.records.bytes, name: "before.json")
            faults.expect(plan.records.whole == before?.whole, "taken back it is another plan")
        }
    }
}
