import Dashboard
import Glibc
import PlanStore
import Terminal

// Notes that the officer writes in an editor of their own.
extension DashboardRun {
    /// Lends the terminal to the editor until it ends.
    mutating func write(_ draft: NoteDraft) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        do throws(OfficerEditor.Failure) {
            let text = try terminal.lend { () throws(OfficerEditor.Failure) -> String in
                try OfficerEditor.ofThisUser.write(draft.text, in: folder.isEmpty ? "/tmp" : folder)
            }
            let before = state.store.history
            state.take(.written(draft, text: text))
            keepSafe(since: before)
        } catch {
            state.take(.failed(error.message))
        }
    }
}
