import Glibc
import Testing

/// A folder for one test, removed at its end.
final class TemporaryFolder {
    let path: String
    private var number = 0

    init() throws {
        var template = Array("/tmp/scrutineer-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        mkdir(hidden, 0o700)
    }

    /// Where what the program writes is kept; hidden, so that no command finds it.
    var hidden: String { path + "/.output" }

    func nextNumber() -> Int {
        number += 1
        return number
    }

    deinit { Child.remove(path) }

    func run(_ arguments: String...) throws -> Child.Result { try Child.run(arguments, in: self) }

    func write(_ text: String, to name: String) throws {
        let file = try #require(fopen(path + "/" + name, "w"))
        var text = text
        _ = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
    }

    func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }

    func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

    func text(of name: String) -> String { text(atPath: path + "/" + name) }

    func text(atPath path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The permissions and the inode number.
    func facts(of name: String) -> (mode: mode_t, inode: ino_t) {
        var status = stat()
        stat(path + "/" + name, &status)
        return (status.st_mode & 0o7777, status.st_ino)
    }
}
