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

    struct Failure: Error { let message: String }

    /// Lets the officer write in a private file, which is gone afterwards.
    ///
    /// - Returns: What stood in it at the end.
    func write(_ text: String, in folder: String) throws(Failure) -> String {
        var path = Array("\(folder)/scrutineer-note-XXXXXX".utf8CString)
        // Only its owner can read what this makes.
        let file = mkstemp(&path)
        guard file >= 0 else {
            throw Failure(message: "No file for the note could be made in \(folder): \(reason).")
        }
        defer {
            close(file)
            unlink(path)
        }
        guard put(text, into: file) else {
            throw Failure(message: "The note could not be written: \(reason).")
        }
        try run(path)
        // Editors may put a new file in the place of ours.
        let written = open(path, O_RDONLY | O_CLOEXEC)
        guard written >= 0 else { throw Failure(message: "The note is gone: \(reason).") }
        defer { close(written) }
        guard let bytes = take(from: written) else {
            throw Failure(message: "The note could not be read, or is longer than 1 MB.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var reason: String { String(cString: strerror(errno)) }

    private func run(_ path: [CChar]) throws(Failure) {
        var child: pid_t = 0
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var arguments = (words + [name]).map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let error = posix_spawnp(&child, words[0], nil, nil, &arguments, environ)
        guard error == 0 else {
            throw Failure(
                message: "\(words[0]) could not be started: \(String(cString: strerror(error))). "
                    + "Set VISUAL or EDITOR to an editor that is there.")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            throw Failure(message: "\(words[0]) did not end well, so no note was kept.")
        }
    }

    private func put(_ text: String, into file: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// In bytes.
    private static let longest = 1_048_576

    private func take(from file: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0, bytes.count + count <= Self.longest else { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
