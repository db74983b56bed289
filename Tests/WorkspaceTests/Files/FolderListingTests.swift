import Testing

@testable import Workspace

@Suite struct FolderListingTests {
    @Test func namesByTheirBeginning() throws {
        try TemporaryFolder.use { folder in
            for name in [".a", ".ab", ".abc", ".b", "ab", "é.json"] { try folder.write(name, "") }
            var listing = FolderListing()
            for start in ["", ".", ".a", ".ab", ".abc", ".abcd", ".b", ".c", "a", "é", "z"] {
                let all = try FileSystem.names(in: folder.path, hidden: true)
                let names = listing.names(in: folder.path, beginningWith: start)
                #expect(names.map(Array.init) == all.filter { $0.hasPrefix(start) }, "\(start)")
            }
        }
    }

    @Test func aFolderThatIsNotThereHasNone() throws {
        try TemporaryFolder.use { folder in
            var listing = FolderListing()
            #expect(listing.names(in: folder("gone"), beginningWith: "") == nil)
        }
    }

    @Test func aFolderIsReadOnce() throws {
        try TemporaryFolder.use { folder in
            try folder.write("one", "")
            var listing = FolderListing()
            let plan = FaultPlan(.none)
            plan.run {
                for _ in 0..<3 { _ = listing.names(in: folder.path, beginningWith: "o") }
            }
            #expect(plan.calls == ["opendir \(folder.path)"])
        }
    }

    @Test func whoCameAfterTheFolderWasReadIsToldOf() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("river"))
            let place = try JournalPlace(forPlanAt: folder("plan.json"), journals: nil)
            func head(_ name: String) -> JournalHead {
                JournalHead(
                    plan: "river", path: folder("plan.json"), base: ContentDigest(size: 0, digest: 0),
                    by: name, host: "desk", process: 1, since: "2026-11-21T22:40:11Z")
            }
            var listing = FolderListing()
            _ = listing.names(in: folder.path, beginningWith: "")
            let first = try Journal.open(place, head: head("Ann"))
            let second = try Journal.open(place, head: head("Bo"), in: &listing)
            #expect(second.holders.map(\.by) == ["Ann"])
            second.journal.close(removing: true)
            first.journal.close(removing: true)
        }
    }

    @Test func aJournalIsSeenWithoutBeingOpened() throws {
        try TemporaryFolder.use { folder in
            for name in ["one", "two"] { try folder.write("\(name).json", PlanText.plan(name)) }
            let keeping = JournalKeeping(by: "Ann", host: "desk", process: 1, stateFolder: folder(".state"))
            let plans = PlanLoader.load([folder("one.json"), folder("two.json")]).plans
            var first = Workspace(plans, keeping: keeping)
            let second = Workspace(plans, keeping: keeping)
            #expect(!first.hasJournals)
            _ = first.open(at: "2026-11-21T22:40:11Z")
            #expect(second.hasJournals)
            #expect(!Workspace(plans).hasJournals)
            first.close()
            #expect(!second.hasJournals)
        }
    }
}
