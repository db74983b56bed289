import Dashboard
import PlanStore
import Terminal

// Notes that the officer writes in an editor of their own.
extension DashboardRun {
    /// Lends the terminal to the editor until it ends.
    mutating func write(_ draft: NoteDraft) {
        // A relative one could be taken for an option of the editor, and would be another's folder after a while.
        let folder = Environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        let terminal = terminal
        do throws(OfficerEditor.Failure) {
            let text = try terminal.lend { () throws(OfficerEditor.Failure) -> String in
                try OfficerEditor.ofThisUser.write(draft.text, in: folder, waiting: terminal.wait)
            }
            let before = state.store.history
            state.take(.written(draft, text: text))
            keepSafe(since: before)
        } catch {
            if error.isLeft { farewell.append(error.message) }
            state.take(.failed(error.message))
        }
    }
}
