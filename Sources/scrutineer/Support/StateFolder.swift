import Settings
import Workspace

/// The program's own folder for what lasts between sessions.
enum StateFolder {
    /// Nil if the environment names no place for it.
    static var path: String? {
        let values = ["HOME", "XDG_STATE_HOME"].compactMap { name in Environment[name].map { (name, $0) } }
        return XDGFolder.state.path(in: Dictionary(uniqueKeysWithValues: values))
    }
}

extension JournalKeeping {
    /// For commands that edit nothing that stays unsaved.
    static var reading: JournalKeeping {
        JournalKeeping(
            by: "", host: Login.host, process: Login.process, stateFolder: StateFolder.path, isReadOnly: true)
    }
}
