import Glibc

/// A file that is open to be read, and surely is a file.
///
/// A path may come from anybody: in a folder of plans, or in a link. What is no file, such as a named pipe or a
/// device, would keep the program waiting for its first byte, or never come to an end; neither opening it nor asking
/// what it is waits.
struct FileReading {
    private let file: OpenDescriptor
    private let path: String
    private let size: Int

    enum Links { case followed, refused }

    init(_ path: String, links: Links = .followed) throws(FileError) {
        let flags = links == .refused ? O_NOFOLLOW : 0
        let descriptor = Disk.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | flags)
        guard descriptor >= 0 else { throw FileReading.refusal(of: path, links, errno) }
        file = OpenDescriptor(descriptor)
        guard let status = file.status else { throw FileError(path: path, attempt: "read", code: errno) }
        self.path = path
        size = Int(status.st_size)
        guard FileSystem.kind(of: status) != .file else { return }
        guard FileReading.isPipeOfShell(descriptor, status) else {
            throw FileError(path: path, notFile: status)
        }
        // Whoever fills it has been started with us, and is waited for.
        _ = fcntl(descriptor, F_SETFL, O_RDONLY)
    }

    /// All that it holds.
    func bytes(limit: SizeLimit) throws(FileError) -> [UInt8] {
        try FileSystem.readAll(from: file.number, expecting: size, path: path, limit: limit)
    }

    /// Reads what comes next, as read(2) does.
    func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        Disk.read(file.number, buffer, count)
    }

    /// Whether it is a pipe without a name, as `<(jq . plan.json)` and `/dev/stdin` are: somebody made it for us.
    private static func isPipeOfShell(_ descriptor: Int32, _ status: stat) -> Bool {
        guard status.st_mode & S_IFMT == S_IFIFO else { return false }
        var name = [CChar](repeating: 0, count: 16)
        // The kernel names it so; a path would begin with a stroke.
        return readlink("/proc/self/fd/\(descriptor)", &name, name.count) > 0 && name[0] != CChar(slash)
    }

    private static let slash = UInt8(ascii: "/")

    /// Why what stands at a path could not be opened.
    static func refusal(of path: String, _ links: Links, _ code: Int32) -> FileError {
        var status = stat()
        switch code {
        case ELOOP where links == .refused && FileSystem.isLink(path): return FileError(linkAt: path)
        // What a socket, or a device that is not there, answers.
        case ENXIO, ENODEV:
            if Disk.stat(path, &status) == 0 { return FileError(path: path, notFile: status) }
        default: break
        }
        return FileError(path: path, attempt: "read", code: code)
    }
}
