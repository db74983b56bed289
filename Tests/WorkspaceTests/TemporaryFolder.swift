import Glibc
import Testing

/// A folder of its own for one test, removed afterwards.
struct TemporaryFolder {
    let path: String

    /// Makes a folder for the time that `body` runs.
    ///
    /// - Parameter isInMemory: Whether it is in memory where the system has a place for that, so that thousands of
    ///   flushes take no time.
    static func use(inMemory isInMemory: Bool = false, _ body: (TemporaryFolder) throws -> Void) throws {
        let parent = isInMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/scrutineer-tests-XXXXXX".utf8CString)
        let folder = TemporaryFolder(path: String(cString: try #require(mkdtemp(&template))))
        defer { TemporaryFolder.remove(folder.path) }
        try body(folder)
    }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders above it.
    func write(_ name: String, _ text: String) throws {
        let parts = name.split(separator: "/").dropLast()
        for count in 1...max(1, parts.count) where count <= parts.count {
            mkdir(self(parts.prefix(count).joined(separator: "/")), 0o755)
        }
        let file = try #require(fopen(self(name), "w"))
        let bytes = Array(text.utf8)
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
    }

    func makeFolder(_ name: String) { #expect(mkdir(self(name), 0o755) == 0) }

    func link(_ name: String, to target: String) { #expect(symlink(target, self(name)) == 0) }

    func remove(_ name: String) { #expect(unlink(self(name)) == 0) }

    /// The text of a file, or nil where there is none.
    func text(_ name: String) -> String? {
        guard let file = fopen(self(name), "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The permission bits of a file, links not followed.
    func mode(_ name: String) throws -> mode_t {
        var status = stat()
        try #require(lstat(self(name), &status) == 0)
        return status.st_mode & 0o7777
    }

    func isLink(_ name: String) -> Bool {
        var status = stat()
        return lstat(self(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// All names in the folder and below, hidden ones included, in order.
    var names: [String] { TemporaryFolder.names(in: path).sorted() }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            found.append(name)
            if entry.pointee.d_type == UInt8(DT_DIR) {
                found += names(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
            }
        }
        return found
    }

    private static func remove(_ path: String) {
        for name in names(in: path).sorted().reversed() where unlink("\(path)/\(name)") != 0 {
            rmdir("\(path)/\(name)")
        }
        rmdir(path)
    }
}
