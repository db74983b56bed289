import Glibc

/// The editor that the officer has chosen: the words of `$VISUAL`, else of `$EDITOR`, else `vi`.
///
/// No shell is between us and it, so that nothing in a note or a file's name is ever run.
struct OfficerEditor {
    private let words: [String]

    init(visual: String?, editor: String?) {
        let chosen = [visual, editor].compactMap { $0 }.map { $0.split(separator: " ").map(String.init) }
        words = chosen.first { !$0.isEmpty } ?? ["vi"]
    }

    static var ofThisUser: OfficerEditor {
        OfficerEditor(visual: value(of: "VISUAL"), editor: value(of: "EDITOR"))
    }

    private static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

    struct Failure: Error {
        let message: String
        /// Whether something was written that stands in a file now, and nowhere else.
        var isLeft = false
    }

    /// Waits for a program's end, and returns what wait(2) tells of it; nil where it goes on without us.
    typealias Waiting = (pid_t) -> Int32?

    /// Lets the officer write in a private file, which is gone afterwards.
    ///
    /// - Returns: What stood in it at the end.
    func write(
        _ text: String, in folder: String, waiting: Waiting = OfficerEditor.waitForEnd
    ) throws(Failure) -> String {
        let file: NoteFile
        do throws(NoteFile.Fault) {
            file = try NoteFile(text, in: folder)
        } catch {
            throw Failure(message: "No file for the note could be made in \(folder): \(error.reason).")
        }
        var isKept = false
        defer { if !isKept { file.remove() } }
        let status = waiting(try start(file.path))
        do throws(NoteFile.Fault) {
            let written = try file.text()
            if status == 0 { return written }
            isKept = status == nil && written != text
        } catch {
            throw Failure(message: "The note could not be read: \(error.reason).")
        }
        throw isKept
            ? Failure(message: "A note that was being written is left in \(file.path).", isLeft: true)
            : Failure(message: "\(words[0]) did not end well, so no note was kept.")
    }

    private func start(_ path: String) throws(Failure) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What this program ignores for its own files is not for others.
        var ignored = sigset_t()
        sigemptyset(&ignored)
        sigaddset(&ignored, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        var arguments = (words + [path]).map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let error = posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ)
        guard error == 0 else {
            throw Failure(
                message: "\(words[0]) could not be started: \(String(cString: strerror(error))). "
                    + "Set VISUAL or EDITOR to an editor that is there.")
        }
        return child
    }

    /// Waits as long as it takes.
    static func waitForEnd(_ child: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
