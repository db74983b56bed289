import Glibc

/// The few things that are asked of the disk.
package enum FileSystem {
    /// What a path leads to, links followed.
    package enum Kind { case file, folder, other, missing }

    package static func kind(of path: String) -> Kind {
        var status = stat()
        guard Disk.stat(path, &status) == 0 else { return .missing }
        return kind(of: status)
    }

    static func kind(of status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Whether a path itself is a link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return Disk.lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The whole of a file. Read, never mapped: somebody else may cut it short meanwhile.
    package static func read(_ path: String, limit: SizeLimit = .plan) throws(FileError) -> [UInt8] {
        try FileReading(path).bytes(limit: limit)
    }

    /// The first bytes of a file, at most so many.
    ///
    /// - Parameter isEnough: Is given all that was read so far, now and then; reading ends where it says so.
    /// - Returns: The bytes, and whether they are the whole file.
    static func beginning(
        of path: String, count: Int, until isEnough: (UnsafeRawBufferPointer) -> Bool
    ) throws(FileError) -> (bytes: [UInt8], isWhole: Bool) {
        let file = try FileReading(path)
        var bytes: [UInt8] = []
        var step = [UInt8](repeating: 0, count: min(beginningStep, count))
        while bytes.count < count {
            let got = file.read(&step, min(step.count, count - bytes.count))
            if got < 0, errno == EINTR { continue }
            if got <= 0 { return (bytes, got == 0) }
            bytes.append(contentsOf: step[..<got])
            if bytes.withUnsafeBytes(isEnough) { break }
        }
        return (bytes, false)
    }

    /// Bytes of a beginning that are read at a time.
    private static let beginningStep = 131_072

    /// Reads from where a descriptor stands to its end.
    ///
    /// - Parameters:
    ///   - size: How many bytes are expected.
    ///   - limit: How many bytes are read at most.
    static func readAll(
        from descriptor: Int32, expecting size: Int, path: String, limit: SizeLimit
    ) throws(FileError) -> [UInt8] {
        guard size <= limit.bytes else { throw limit.refusal(of: path) }
        var failure: Int32 = 0
        // One byte more than expected, so that the end is seen without growing.
        var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let got = Disk.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                count += got
            }
        }
        if failure != 0 { throw FileError(path: path, attempt: "read", code: failure) }
        guard bytes.count > size else { return bytes }
        // It grew while it was read, or is a pipe, which tells no size.
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let got = Disk.read(descriptor, &chunk, chunk.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw FileError(path: path, attempt: "read", code: errno) }
            if got == 0 { return bytes }
            guard bytes.count + got <= limit.bytes else { throw limit.refusal(of: path) }
            bytes.append(contentsOf: chunk[..<got])
        }
    }

    /// The names in a folder in order of their bytes, hidden ones left out where nothing else is said.
    package static func names(in folder: String, hidden: Bool = false) throws(FileError) -> [String] {
        guard let directory = Disk.opendir(folder) else {
            throw FileError(path: folder, attempt: "read", code: errno)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if hidden ? name != "." && name != ".." : !name.hasPrefix(".") { names.append(name) }
        }
        // A folder may hold thousands, and this one comparison is made many times for each.
        return names.sorted { one, other in
            one.withCString { one in other.withCString { strcmp(one, $0) < 0 } }
        }
    }

    /// The path with every link resolved, or nil where it leads nowhere.
    package static func realPath(_ path: String) -> String? {
        Disk.realpath(path)
    }

    /// Makes a folder, with those above it that are missing.
    ///
    /// - Parameter mode: Who may do what in the folders that are made, before the user's mask.
    package static func makeFolder(_ path: String, mode: UInt32 = 0o777) throws(FileError) {
        for end in path.indices.dropFirst() + [path.endIndex] where end == path.endIndex || path[end] == "/" {
            let prefix = String(path[..<end])
            if kind(of: prefix) == .folder { continue }
            guard Disk.mkdir(prefix, mode) == 0 || errno == EEXIST else {
                throw FileError(path: prefix, attempt: "made", code: errno)
            }
        }
        guard kind(of: path) == .folder else { throw FileError(path: path, attempt: "made", code: ENOTDIR) }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
