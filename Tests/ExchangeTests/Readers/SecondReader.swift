import ChildProcess
import Glibc
import JSONText
import Testing

/// Reads exports with programs that are not ours: Python's `icalendar`, `csv` and `jsonschema`.
enum SecondReader: String {
    /// An array of components, each an object of texts.
    case calendar
    /// An array of rows.
    case csv
    /// An array of what is wrong with a package of grants.
    case grants

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func read(_ text: String) throws -> JSONValue {
        try #require(
            access(Self.python, X_OK) == 0,
            "Python's readers are not there; in the package's folder run: \(Self.making)")
        var template = Array("/tmp/scrutineer-readers-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer {
            for name in ["export", "answer", "errors"] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        try Self.write(text, to: folder + "/export")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder + "/answer", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder + "/errors", O_WRONLY | O_CREAT, 0o600)
        let status = try ChildProcess.run(
            [Self.python, Self.script, rawValue, folder + "/export"], ["LANG=C.UTF-8", "PATH=/usr/bin:/bin"],
            &actions)
        guard status == 0 else {
            let errors = String(decoding: Self.bytes(atPath: folder + "/errors"), as: UTF8.self)
            throw Failure(
                description:
                    "Python ended with \(status); if a library is missing, run: \(Self.making)\n\(errors)")
        }
        return try JSONValue(parsing: Self.bytes(atPath: folder + "/answer"))
    }

    private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    private static let python = root + "/.build/python/bin/python"
    private static let script = root + "/Tests/ExchangeTests/Readers/readers.py"
    private static let making =
        "python3 -m venv .build/python && .build/python/bin/pip install jsonschema icalendar"

    private static func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        var text = text
        let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
        try #require(fclose(file) == 0 && count == text.utf8.count)
    }

    private static func bytes(atPath path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
