import Settings
import Terminal
import Workspace

/// Where standard error goes while the screen is up: a message there would tear the frame.
enum ErrorLog {
    static var output: TerminalOptions.ErrorOutput {
        let values = ["HOME", "XDG_STATE_HOME"].compactMap { name in Environment[name].map { (name, $0) } }
        let folder = XDGFolder.state.path(in: Dictionary(uniqueKeysWithValues: values))
        guard let folder, (try? FileSystem.makeFolder(folder)) != nil else { return .discarded }
        return .appended(to: folder + "/log")
    }
}

/// The home folder in paths that are typed.
enum HomeFolder {
    /// `~/plans` as the shell would have it.
    static func expand(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Environment["HOME"], !home.isEmpty else {
            return path
        }
        return home + path.dropFirst()
    }
}
