import Workspace

/// Small files in the user's folder for state. What cannot be written there is forgotten, and nobody is told: it is
/// nothing that was entered.
enum StateFile {
    static func write(_ text: String, to name: String, in folder: String) {
        guard (try? FileSystem.makeFolder(folder, mode: 0o700)) != nil else { return }
        let path = "\(folder)/\(name)"
        let bytes = Array(text.utf8)
        if FileSystem.kind(of: path) == .missing {
            try? FileSystem.create(path, with: bytes, mode: 0o600)
        } else {
            _ = try? FileSystem.replace(path, with: bytes)
        }
    }
}
