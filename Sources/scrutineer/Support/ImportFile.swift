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

    /// From so many on it takes long enough to be asked about.
    private static let many = 1000

    func show(_ done: Int, _ all: Int) {
        guard isShown, all >= Self.many else { return }
        Output.show(progress: "Reading grants: \(Shown.number(done)) of \(Shown.number(all))")
    }

    /// The last part, of which nobody can tell how far it is.
    func save(_ changes: Int, into file: String) {
        guard isShown, changes >= Self.many else { return }
        Output.show(progress: "Adding them to \(file) and saving")
    }

    /// Takes the line away.
    func end() {
        if isShown { Output.show(progress: nil) }
    }
}
