import Glibc
import Testing

@testable import Workspace

/// What is no file is refused at once, whatever leads to it: nothing waits for a pipe that nobody fills, and nothing
/// reads a device without end.
@Suite struct FileReadingTests {
    /// What may stand where a file is meant, and what is said of it.
    private static let odd: [(name: String, what: String)] = [
        ("pipe", "a named pipe, not a file; name a file"),
        ("link-to-pipe", "a named pipe, not a file; name a file"),
        ("endless", "a device, not a file; name a file"), ("nothing", "a device, not a file; name a file"),
        ("socket", "a socket, not a file; name a file"), ("folder", "a folder, not a file"),
    ]

    private static func make(in folder: TemporaryFolder) throws {
        #expect(mkfifo(folder("pipe"), 0o600) == 0)
        folder.link("link-to-pipe", to: "pipe")
        folder.link("endless", to: "/dev/zero")
        folder.link("nothing", to: "/dev/null")
        folder.makeFolder("folder")
        #expect(mknod(folder("socket"), S_IFSOCK | 0o600, 0) == 0)
    }

    @Test func whatIsNoFileIsNeitherReadNorWaitedFor() throws {
        try TemporaryFolder.use { folder in
            try Self.make(in: folder)
            for (name, what) in Self.odd {
                let path = folder(name)
                let error = #expect(throws: FileError.self, "\(name)") { try FileSystem.read(path) }
                #expect(error?.message == "\(path): it is \(what)")
                #expect(throws: FileError.self) {
                    try FileSystem.beginning(of: path, count: 10) { _ in false }
                }
                #expect(ArrivingFile(path, largest: SizeLimit.plan.bytes) == nil)
                #expect(throws: FileError.self) { try FileSystem.replace(path, with: [1]) }
                #expect(throws: (any Error).self) { try Journal.read(path) }
            }
        }
    }

    @Test func aFolderOfPlansIsReadPastThem() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", PlanText.plan("p"))
            #expect(mkfifo(folder("plans/a.json"), 0o600) == 0)
            folder.link("plans/b.json", to: "/dev/zero")
            folder.link("plans/c.json", to: "b.json")
            let outcome = PlanLoader.load([folder("plans")])
            #expect(outcome.plans.count == 1 && outcome.errors.isEmpty && outcome.skipped.isEmpty)
        }
    }

    @Test func aFileOverTheLimitIsRefusedBeforeItIsRead() throws {
        try TemporaryFolder.use { folder in
            try folder.write("large", "x")
            try #require(truncate(folder("large"), 5_000_000_000) == 0)
            let error = #expect(throws: FileError.self) { try FileSystem.read(folder("large")) }
            #expect(
                error?.message
                    == "\(folder("large")): it is larger than 4 GB, the most that can be read; split the plan"
            )
            try #require(truncate(folder("large"), 1_048_577) == 0)
            #expect(throws: FileError.self) { try FileSystem.read(folder("large"), limit: .settings) }
            #expect(try FileSystem.read(folder("large")).count == 1_048_577)
        }
    }

    /// As the shell's `<(…)` is, and `/dev/stdin` behind another program.
    @Test func aPipeThatSomebodyFillsIsReadToItsEnd() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        let bytes = Array("a plan".utf8)
        #expect(write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        #expect(try FileSystem.read("/proc/self/fd/\(ends[0])") == bytes)
    }

    @Test func ofOwnFilesNoLinkIsFollowed() throws {
        try TemporaryFolder.use { folder in
            try folder.write("other", "precious")
            folder.link("link", to: "other")
            folder.link("dangling", to: "missing")
            for name in ["link", "dangling"] {
                let path = folder(name)
                let error = #expect(throws: FileError.self) { try FileReading(path, links: .refused) }
                #expect(error?.message == "\(path): it is a link, and links are not followed here; remove it")
            }
        }
    }
}
