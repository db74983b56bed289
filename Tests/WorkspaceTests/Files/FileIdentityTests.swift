import Glibc
import Testing
import Workspace

@Suite struct FileIdentityTests {
    private let second: Int64 = 1_000_000_000

    private func identity(modified: Int64, changed: Int64, taken: Int64) -> FileIdentity {
        FileIdentity(device: 1, inode: 2, size: 3, modified: modified, changed: changed, taken: taken)
    }

    @Test func aFileIsItselfUntilItChanges() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            folder.link("link.json", to: "plan.json")
            let before = try #require(FileIdentity(of: folder("plan.json")))
            #expect(before.size == 4)
            #expect(try #require(FileIdentity(of: folder("link.json"))).isSame(as: before))
            try FileSystem.replace(folder("plan.json"), with: Array("plan".utf8))
            #expect(try !#require(FileIdentity(of: folder("plan.json"))).isSame(as: before))
            #expect(FileIdentity(of: folder("gone.json")) == nil)
        }
    }

    @Test func eachPartTellsFilesApart() {
        let one = identity(modified: 5, changed: 6, taken: 10 * second)
        for change: (inout FileIdentity) -> Void in [
            { $0.device += 1 }, { $0.inode += 1 }, { $0.size += 1 }, { $0.modified += 1 },
            { $0.changed += 1 },
        ] {
            var other = one
            change(&other)
            #expect(!other.isSame(as: one))
        }
        var later = one
        later.taken += 1
        #expect(later.isSame(as: one))
    }

    @Test func whatChangedJustNowIsNotTrusted() {
        for (age, isTooFresh) in [(-1, true), (0, true), (1, true), (2, false), (3, false)] as [(Int64, Bool)]
        {
            let one = identity(modified: 0, changed: 100 * second, taken: (100 + age) * second)
            #expect(one.isTooFresh == isTooFresh, "\(age) s")
            #expect(one.isSurelyUnchanged(since: one) == !isTooFresh)
            #expect(identity(modified: 100 * second, changed: 0, taken: one.taken).isTooFresh == isTooFresh)
        }
    }
}
