import Dashboard
import PlanModel
import PlanStore
import TextGrid

extension InProcessBench {
    mutating func measureEdits(
        _ session: inout DashboardSession, _ workload: Workload
    ) throws(BenchmarkFailure) {
        if wanted.any([.edit, .undo, .redo]) { try measureStoreEdits(&session, workload) }
        if wanted.any([.editKey, .undoKey]) { try measureEditKeys(&session, workload) }
    }

    /// A status with its reason, taken back and done again; the store then stands as before.
    private mutating func measureStoreEdits(
        _ session: inout DashboardSession, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var (edits, undos, redos): ([Double], [Double], [Double]) = ([], [], [])
        let first = RecordRef(plan: 0, kind: .action, row: 0)
        try effort.repeated { _ throws(BenchmarkFailure) in
            let edit = try StatusChange.edit(of: first, in: session.state.store)
            do throws(EditRefused) {
                edits.append(
                    try Stopwatch.time { () throws(EditRefused) in try session.state.store.apply([edit]) }
                        .milliseconds)
                let undo = try Stopwatch.time { () throws(EditRefused) in try session.state.store.undo() }
                let redo = try Stopwatch.time { () throws(EditRefused) in try session.state.store.redo() }
                guard undo.result?.count == 1, redo.result?.count == 1 else {
                    throw EditRefused("The edit was not taken back and done again.")
                }
                undos.append(undo.milliseconds)
                redos.append(redo.milliseconds)
                _ = try session.state.store.undo()
            } catch {
                throw BenchmarkFailure(error.reason)
            }
            _ = session.state.store.takeEvents()
        }
        findings.add(.edit, workload, edits)
        findings.add(.undo, workload, undos)
        findings.add(.redo, workload, redos)
    }

    /// The same by keys, to the frame that shows it.
    private mutating func measureEditKeys(
        _ session: inout DashboardSession, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var (edits, undos): ([Double], [Double]) = ([], [])
        session.press(.home)
        session.press(.down)
        try effort.repeated { _ throws(BenchmarkFailure) in
            session.press(.character("s"))
            // No action is cancelled in what the benchmark makes.
            session.press(.character("x"))
            session.type("Benchmark")
            edits.append(session.time(.enter))
            guard session.state.store.history.lastDone != nil else {
                throw BenchmarkFailure("the status was not set:\n\(session.frame.text)")
            }
            undos.append(session.time(.character("u")))
            guard session.state.store.history.lastDone == nil else {
                throw BenchmarkFailure("the status was not taken back:\n\(session.frame.text)")
            }
            _ = session.state.store.takeEvents()
        }
        findings.add(.editKey, workload, edits)
        findings.add(.undoKey, workload, undos)
    }
}

/// The edit that is measured: a status with its reason.
enum StatusChange {
    /// An edit that sets an action to paused, or where it is that already, to in progress.
    static func edit(of action: RecordRef, in store: PlanStore) throws(BenchmarkFailure) -> PlanEdit {
        let editor = Editor(name: "Benchmark")
        for status in [ActionStatus.paused, .inProgress] {
            if let edit = store.settingStatus(action, to: status, why: "Waits for the grant.", by: editor) {
                return edit
            }
        }
        throw BenchmarkFailure("no status can be set")
    }
}
