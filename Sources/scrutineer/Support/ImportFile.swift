import Glibc
import PlanModel
import Workspace

/// A file that is imported.
enum ImportFile {
    static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
        do throws(FileError) {
            return try FileSystem.read(path)
        } catch {
            throw .files(error.message)
        }
    }
}

/// How far a long import is, on standard error where that is a terminal.
struct ImportProgress {
    private let isShown = isatty(STDERR_FILENO) == 1

    func show(_ done: Int, _ all: Int) {
        guard isShown, all >= 1000 else { return }
        Output.show("\rReading grants: \(Shown.number(done)) of \(Shown.number(all))")
    }

    /// Takes the line away.
    func end() {
        if isShown { Output.show("\r\u{1b}[K") }
    }
}
