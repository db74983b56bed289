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
    /// How this program keeps safe what is edited.
    ///
    /// - Parameter name: Who signs the edits.
    static func ofThisUser(signing name: String, isReadOnly: Bool = false) -> JournalKeeping {
        JournalKeeping(
            by: name, host: Login.host, process: Login.process, stateFolder: StateFolder.path,
            isReadOnly: isReadOnly)
    }
}
