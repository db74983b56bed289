import Dashboard
import Settings
import Workspace

extension DashboardRun {
    /// What is said besides the plans when the program begins: what is wrong with the settings, and to whoever has it
    /// before them for the first time, the five keys that matter.
    mutating func greet() {
        if let fault = request.settingsFault { return state.take(.failed(fault)) }
        guard state.isQuiet, Welcome.isFirst() else { return }
        state.take(.told(Welcome.text))
    }
}

/// The words that somebody sees once.
enum Welcome {
    static let text = "New here? f: filter by lead, /: find, s: set status, u: undo, ?: every key"

    /// Whether it is the first time; notes that it was.
    static func isFirst() -> Bool {
        guard let folder = StateFolder.path else { return false }
        let path = "\(folder)/welcomed"
        guard FileSystem.kind(of: path) == .missing else { return false }
        // Where it cannot be noted it is said again the next time.
        try? FileSystem.makeFolder(folder, mode: 0o700)
        try? FileSystem.create(path, with: [], mode: 0o600)
        return true
    }
}
