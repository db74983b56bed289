import Dashboard
import Settings
import Workspace

/// What an officer chose for the columns of each list, kept between sessions in a small file of its own, never in a
/// plan. A file that cannot be read or written stops nothing.
struct KeptColumns {
    /// Nil where nothing can be kept.
    private let path: String?
    private let kept: ListChoices
    /// What is wrong with the file; then it is left as it is.
    private let fault: String?

    init(in folder: String? = StateFolder.path) {
        path = folder.map { $0 + "/" + ColumnsFile.name }
        guard let path, FileSystem.kind(of: path) != .missing else {
            (kept, fault) = (ListChoices(), nil)
            return
        }
        do {
            kept = try ColumnsFile.read(try FileSystem.read(path), path: path)
            fault = nil
        } catch {
            kept = ListChoices()
            fault = "\(error)"
        }
    }

    /// Puts in force what was chosen, or says why it cannot be.
    func begin(_ state: inout DashboardState) {
        if !kept.isEmpty { state.use(kept) }
        if let fault {
            state.take(.failed("The columns stand as they usually do, for their file is faulty: \(fault)."))
        }
    }

    /// Keeps what is chosen now, where that is something else. What is faulty is not overwritten.
    func keep(_ choices: ListChoices) {
        guard choices != kept, fault == nil, let path else { return }
        let folder = String(path.dropLast(ColumnsFile.name.utf8.count + 1))
        guard (try? FileSystem.makeFolder(folder, mode: 0o700)) != nil else { return }
        let bytes = Array(ColumnsFile.text(of: choices).utf8)
        if FileSystem.kind(of: path) == .missing {
            try? FileSystem.create(path, with: bytes)
        } else {
            _ = try? FileSystem.replace(path, with: bytes)
        }
    }
}
