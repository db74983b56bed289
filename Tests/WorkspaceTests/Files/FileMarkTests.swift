import Glibc
import Testing

@testable import Workspace

@Suite struct FileMarkTests {
    /// Replaces a file.
    ///
    /// - Returns: The identity of what was written.
    private func replace(_ path: String, with text: String) throws -> FileIdentity {
        guard case .done(let identity?) = try FileSystem.replace(path, with: Array(text.utf8)) else {
            throw FileError(path: path, reason: "it was not marked")
        }
        return identity
    }

    @Test func whatThisProgramWroteIsKnownAtOnce() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            let written = try replace(folder("plan.json"), with: "new")
            #expect(written.isTooFresh, "by its age alone it could not be trusted")
            let now = try #require(FileIdentity(of: folder("plan.json")))
            #expect(now.isSurelyUnchanged(since: written))
            #expect(!now.isMarked)
        }
    }

    @Test func aWriteInPlaceOfTheSameSizeIsNoticed() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            for text in ["one", "two", "six"] {
                let written = try replace(folder("plan.json"), with: "new")
                let descriptor = open(folder("plan.json"), O_WRONLY)
                defer { close(descriptor) }
                #expect(write(descriptor, text, 3) == 3)
                let now = try #require(FileIdentity(of: folder("plan.json")))
                #expect(!now.isSurelyUnchanged(since: written), "\(text)")
            }
        }
    }

    @Test func anotherFileUnderTheNameIsNotTakenForOurs() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            try folder.write("other.json", "new")
            let written = try replace(folder("plan.json"), with: "new")
            #expect(rename(folder("other.json"), folder("plan.json")) == 0)
            #expect(try !#require(FileIdentity(of: folder("plan.json"))).isSurelyUnchanged(since: written))
        }
    }

    @Test func withoutSuchTimesNothingIsProved() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            let plan = FaultPlan(.failEvery(.futimens, onPathEnding: "", EPERM))
            let replaced = try plan.run {
                try FileSystem.replace(folder("plan.json"), with: Array("new".utf8))
            }
            guard case .done(nil) = replaced else {
                Issue.record("it was taken for marked")
                return
            }
            #expect(folder.text("plan.json") == "new")
        }
    }
}
