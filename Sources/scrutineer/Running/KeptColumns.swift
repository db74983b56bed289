import Dashboard
import Settings
import Workspace

/// What an officer chose for the columns of each list, kept between sessions in a small file of its own, never in a
/// plan. A file that cannot be read or written stops nothing.
///
/// That the file is there at all tells that somebody has been here before, so that a start asks the disk only once.
struct KeptColumns {
    /// Nil where nothing can be kept.
    private let file: OwnFile?
    private let usual: [String: ListChoice]
    private var kept: ListChoices
    /// What is wrong with the file; then it is left as it is.
    private let fault: String?
    /// Whether nobody has been here before.
    private(set) var isNew = false

    /// - Parameter usual: How lists stand of which nothing was chosen.
    init(over usual: [String: ListChoice], in folder: String? = StateFolder.path) {
        file = folder.map { OwnFile(ColumnsFile.name, in: $0) }
        self.usual = usual
        kept = ListChoices(usual: usual)
        guard let file else {
            fault = nil
            return
        }
        guard let size = file.size else {
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
            kept = try ColumnsFile.read(try file.read() ?? [], path: file.path, over: usual)
            fault = nil
        } catch let error as FileError {
            fault = error.message
        } catch {
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

    /// Keeps what is chosen now, where that is something else, beside what another session chose meanwhile. What is
    /// faulty is not overwritten.
    mutating func keep(_ choices: ListChoices) {
        guard choices != kept else { return }
        let before = kept
        kept = choices
        guard fault == nil, let file else { return }
        var present = ListChoices(usual: usual)
        do {
            if let bytes = try file.read() {
                present = try ColumnsFile.read(bytes, path: file.path, over: usual)
            }
        } catch { return }
        isNew = false
        write(ColumnsFile.text(of: choices.changes(since: before, over: present)), to: file)
    }

    /// What cannot be written is forgotten, and nobody is told: it is nothing that was entered.
    private func write(_ text: String, to file: OwnFile) { try? file.write(Array(text.utf8)) }

    /// Takes note that somebody has been here.
    mutating func greet() {
        guard isNew, let file else { return }
        isNew = false
        write(ColumnsFile.nothing, to: file)
    }
}
