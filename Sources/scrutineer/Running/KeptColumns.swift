import Dashboard
import Settings
import Workspace

/// What an officer chose for the columns of each list, kept between sessions in a small file of its own, never in a
/// plan. A file that cannot be read or written stops nothing.
///
/// That the file is there at all tells that somebody has been here before, so that a start asks the disk only once.
struct KeptColumns {
    /// Nil where nothing can be kept.
    private let folder: String?
    private let usual: [String: ListChoice]
    private var kept: ListChoices
    /// What is wrong with the file; then it is left as it is.
    private let fault: String?
    /// Whether nobody has been here before.
    private(set) var isNew = false

    /// - Parameter usual: How lists stand of which nothing was chosen.
    init(over usual: [String: ListChoice], in folder: String? = StateFolder.path) {
        self.folder = folder
        self.usual = usual
        kept = ListChoices(usual: usual)
        guard let path = Self.path(in: folder) else {
            fault = nil
            return
        }
        guard let size = FileSystem.size(of: path) else {
            isNew = true
            fault = nil
            return
        }
        // A file in which nothing was chosen need not be read.
        guard size > ColumnsFile.nothing.utf8.count else {
            fault = nil
            return
        }
        do {
            kept = try ColumnsFile.read(try FileSystem.read(path), path: path, over: usual)
            fault = nil
        } catch {
            fault = "\(error)"
        }
    }

    private static func path(in folder: String?) -> String? { folder.map { "\($0)/\(ColumnsFile.name)" } }

    /// Puts in force what was chosen, or says why it cannot be.
    func begin(_ state: inout DashboardState) {
        if !kept.isEmpty { state.use(kept) }
        if let fault {
            state.take(.failed("The columns stand as they usually do, for their file is faulty: \(fault)."))
        }
    }

    /// Keeps what is chosen now, where that is something else, beside what another session chose meanwhile. What is
    /// faulty is not overwritten.
    mutating func keep(_ choices: ListChoices) {
        guard choices != kept else { return }
        let before = kept
        kept = choices
        guard fault == nil, let folder, let path = Self.path(in: folder) else { return }
        var present = ListChoices(usual: usual)
        if FileSystem.size(of: path) != nil {
            guard let bytes = try? FileSystem.read(path),
                let read = try? ColumnsFile.read(bytes, path: path, over: usual)
            else { return }
            present = read
        }
        isNew = false
        StateFile.write(
            ColumnsFile.text(of: choices.changes(since: before, over: present)), to: ColumnsFile.name,
            in: folder)
    }

    /// Takes note that somebody has been here.
    mutating func greet() {
        guard isNew, let folder else { return }
        isNew = false
        StateFile.write(ColumnsFile.nothing, to: ColumnsFile.name, in: folder)
    }
}
