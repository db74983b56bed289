import Glibc

/// The file in which a note is written with another program, alone in a folder that only its owner can enter, so that
/// what an editor leaves beside it is private too.
struct NoteFile {
    let path: String
    private let folder: String

    struct Fault: Error { let reason: String }

    /// - Parameter parent: The folder for what is temporary.
    init(_ text: String, in parent: String) throws(Fault) {
        var template = Array("\(parent)/scrutineer-note-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Self.fault }
        folder = String(cString: made)
        path = folder + "/note.txt"
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let fault = Self.fault
            remove()
            throw fault
        }
        defer { close(file) }
        guard Self.put(text, into: file) else {
            let fault = Self.fault
            remove()
            throw fault
        }
    }

    private static var fault: Fault { Fault(reason: String(cString: strerror(errno))) }

    /// What stands in it now. Editors may put a new file in the place of ours, but nothing else.
    func text() throws(Fault) -> String {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ELOOP ? Fault(reason: "the editor has made a link of it") : Self.fault
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(reason: "the editor has left something else than a file")
        }
        return String(decoding: try Self.take(from: file), as: UTF8.self)
    }

    /// Removes it, and what editors leave beside it.
    func remove() {
        if let directory = opendir(folder) {
            while let entry = readdir(directory) {
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) {
                        _ = unlinkat(dirfd(directory), $0, 0)
                    }
                }
            }
            closedir(directory)
        }
        rmdir(folder)
    }

    private static func put(_ text: String, into file: Int32) -> Bool {
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

    private static func take(from file: Int32) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw fault }
            guard bytes.count + count <= longest else { throw Fault(reason: "it is longer than 1 MB") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
