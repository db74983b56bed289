import ChildProcess
import Glibc
import JSONText
import Testing

/// What a program that is not ours says of the schema, and of plans by the schema: Python's `jsonschema`.
struct SecondOpinion {
    /// What is wrong with the schema itself, if anything.
    let ofSchema: String?
    /// What is wrong with each plan, if anything.
    let ofPlans: [String?]

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Asks about all plans at once.
    init(of plans: [String], by schema: String) throws {
        try #require(
            access(SecondOpinion.python, X_OK) == 0,
            "Python's jsonschema is not there; in the package's folder run: \(SecondOpinion.making)")
        let folder = try SecondOpinion.folder()
        defer { SecondOpinion.remove(folder) }
        try SecondOpinion.write(schema, to: folder + "/schema.json")
        let lines = plans.map { JSONValue.string($0).compactText + "\n" }
        try SecondOpinion.write(lines.joined(), to: folder + "/plans.jsonl")
        let answers = try SecondOpinion.answers(in: folder)
        try #require(answers.count == plans.count + 1)
        ofSchema = answers.first ?? nil
        ofPlans = Array(answers.dropFirst())
    }

    private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    private static let python = root + "/.build/python/bin/python"
    private static let script = root + "/Tests/PlanFileTests/Schema/verdicts.py"
    private static let making =
        "python3 -m venv .build/python && .build/python/bin/pip install jsonschema"

    /// One answer a line: a JSON string, or null where nothing is wrong.
    private static func answers(in folder: String) throws -> [String?] {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder + "/answers", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder + "/errors", O_WRONLY | O_CREAT, 0o600)
        let status = try ChildProcess.run(
            [python, script, folder + "/schema.json", folder + "/plans.jsonl"],
            ["LANG=C.UTF-8", "PATH=/usr/bin:/bin"], &actions)
        guard status == 0 else {
            let errors = text(atPath: folder + "/errors")
            throw Failure(
                description:
                    "Python ended with \(status); if its jsonschema is missing, run: \(making)\n\(errors)")
        }
        return try text(atPath: folder + "/answers").split(separator: "\n").map { line in
            if case .string(let fault) = try JSONValue(parsing: String(line)) { return fault }
            return nil
        }
    }

    private static func folder() throws -> String {
        var template = Array("/tmp/scrutineer-schema-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func remove(_ folder: String) {
        for name in ["schema.json", "plans.jsonl", "answers", "errors"] { unlink(folder + "/" + name) }
        rmdir(folder)
    }

    private static func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        var text = text
        let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
        try #require(fclose(file) == 0 && count == text.utf8.count)
    }

    private static func text(atPath path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
