import ChildProcess
import FoundationEssentials
import Glibc
import Testing
import scrutineer_fuzz

/// Every input that is kept, tried again: those that lead far into the program, and those that once broke it.
///
/// Each target has a process of its own, so that what traps costs no other test, and one may have a terminal.
@Suite struct CorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    /// It is built into the folder in which the tests themselves run.
    private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "scrutineer-fuzz").path

    @Test(arguments: FuzzTarget.all.map(\.name))
    func whatIsKeptHolds(_ name: String) throws {
        let folder = Self.corpus.appending(path: name).path
        let inputs = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(!inputs.isEmpty)
        let said = FileManager.default.temporaryDirectory.appending(
            path: "scrutineer-fuzz-\(name)-\(getpid())"
        ).path
        defer { unlink(said) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, said, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, said, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let status = try ChildProcess.run(
            [Self.program, "--target=\(name)"] + inputs.map { "\(folder)/\($0)" }, ["PATH=/usr/bin:/bin"],
            &actions)
        let lines = String(decoding: InputFile.bytes(of: said) ?? [], as: UTF8.self).split(separator: "\n")
        #expect(status == 0, "\(lines.suffix(8).joined(separator: "\n"))")
        #expect(status != 0 || lines.count == inputs.count)
    }

    @Test func everyFolderHasItsTarget() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
        #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
    }
}
