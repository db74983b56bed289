import Terminal
import Workspace

/// Where standard error goes while the screen is up: a message there would tear the frame.
enum ErrorLog {
    static var output: TerminalOptions.ErrorOutput {
        guard let folder = StateFolder.path, (try? FileSystem.makeFolder(folder, mode: 0o700)) != nil else {
            return .discarded
        }
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
