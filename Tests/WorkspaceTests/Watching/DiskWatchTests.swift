import Glibc
import Testing
import Workspace

/// What another program does to an open plan's file is noticed, whichever way the file system tells.
@Suite struct DiskWatchTests {
    /// What others do to `plans/plan.json`, where links may lead to it.
    enum Deed: CaseIterable {
        case renameOver, writeInPlace, delete, deleteAndMakeAgain, moveAway, moveFolderAway, permissions

        func happen(in folder: TemporaryFolder) throws {
            let path = folder("plans/plan.json")
            switch self {
            case .renameOver:
                try folder.write("plans/new", "new")
                #expect(rename(folder("plans/new"), path) == 0)
            case .writeInPlace: try folder.write("plans/plan.json", "new text")
            case .delete: folder.remove("plans/plan.json")
            case .deleteAndMakeAgain:
                folder.remove("plans/plan.json")
                try folder.write("plans/plan.json", "new text")
            case .moveAway: #expect(rename(path, folder("plans/old")) == 0)
            case .moveFolderAway: #expect(rename(folder("plans"), folder("gone")) == 0)
            case .permissions: #expect(chmod(path, 0o444) == 0)
            }
        }
    }

    /// What the watch tells when one of its descriptors is readable next.
    private func next(_ watch: DiskWatch) throws -> [String] {
        var waits = watch.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        try #require(poll(&waits, nfds_t(waits.count), 60_000) > 0, "nothing was told")
        return waits.filter { $0.revents != 0 }.flatMap { watch.changes(on: $0.fd) }
    }

    /// Takes in events until one tells of something.
    private func told(_ watch: DiskWatch) throws -> [String] {
        while true {
            let paths = try next(watch)
            if !paths.isEmpty { return paths }
        }
    }

    private func isReadable(_ watch: DiskWatch) -> Bool {
        var waits = watch.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        return poll(&waits, nfds_t(waits.count), 0) > 0
    }

    @Test(arguments: Deed.allCases)
    func theKernelTells(_ deed: Deed) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            try folder.write("other/plan.json", "old")
            let path = folder("plans/plan.json")
            let watch = DiskWatch([folder("other/plan.json"), path])
            #expect(!watch.isPolling, "no timer runs on a disk of this machine")
            #expect(!isReadable(watch))
            try deed.happen(in: folder)
            #expect(try told(watch) == [path])
            #expect(watch.isPolling == (deed == .moveFolderAway))
        }
    }

    @Test(arguments: Deed.allCases)
    func theFileIsAskedWhereTheKernelTellsNothing(_ deed: Deed) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            let path = folder("plans/plan.json")
            let watch = DiskWatch([path], polling: true, every: .milliseconds(20))
            #expect(watch.isPolling)
            try deed.happen(in: folder)
            #expect(try next(watch) == [path], "told at once when the timer runs out")
            try folder.write("plans/plan.json", "newer still")
            #expect(try next(watch) == [path])
        }
    }

    @Test(arguments: [false, true])
    func aLinkIsWatchedAtBothEnds(_ isPolling: Bool) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            try folder.write("plans/other.json", "other plan")
            folder.makeFolder("links")
            folder.link("links/plan.json", to: "../plans/plan.json")
            let path = folder("links/plan.json")
            let watch = DiskWatch([path], polling: isPolling, every: .milliseconds(20))
            try folder.write("plans/plan.json", "new text")
            #expect(try told(watch) == [path])
            folder.link("links/new", to: "../plans/other.json")
            #expect(rename(folder("links/new"), path) == 0)
            #expect(try told(watch) == [path])
            while isReadable(watch), !isPolling { _ = try next(watch) }
            // The link leads to another file now, and that is the one that counts.
            try folder.write("plans/other.json", "other plan, newer")
            #expect(try told(watch) == [path])
        }
    }

    @Test func whatHappensBesideAPlanIsNotToldOfIt() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            let watch = DiskWatch([folder("plans/plan.json")])
            try folder.write("plans/.plan.json.scrutineer-journal", "edits")
            try folder.write("plans/plan.json2", "x")
            var all: [String] = []
            while isReadable(watch) { all += try next(watch) }
            #expect(all == [])
        }
    }

    /// More than is read in one go, with what matters at its beginning, in its midst and at its end.
    @Test(arguments: [0, 40, 79])
    func muchThatHappensBesideAPlanHidesNothing(_ place: Int) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            let watch = DiskWatch([folder("plans/plan.json")])
            for number in 0..<80 {
                try folder.write("plans/\(String(repeating: "n", count: 200))\(number)", "x")
                if number == place { try folder.write("plans/plan.json", "new text") }
            }
            #expect(try next(watch) == [folder("plans/plan.json")])
            #expect(!isReadable(watch))
        }
    }

    @Test func aFileThatIsNotThereYet() throws {
        try TemporaryFolder.use { folder in
            folder.makeFolder("plans")
            let paths = [folder("plans/plan.json"), folder("later/plan.json")]
            let watch = DiskWatch(paths, every: .milliseconds(20))
            #expect(watch.isPolling, "for the folder that is missing")
            try folder.write("plans/plan.json", "new")
            #expect(try told(watch) == [paths[0]])
            try folder.write("later/plan.json", "new")
            #expect(try told(watch).contains(paths[1]))
            #expect(!watch.isPolling, "the folder tells of itself again")
            while isReadable(watch) { _ = try next(watch) }
            try folder.write("later/plan.json", "newer")
            #expect(try told(watch) == [paths[1]])
        }
    }

    @Test func aFolderThatComesBackIsWatchedAgain() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", "old")
            let path = folder("plans/plan.json")
            let watch = DiskWatch([path], every: .milliseconds(20))
            #expect(rename(folder("plans"), folder("gone")) == 0)
            #expect(try told(watch) == [path])
            #expect(rename(folder("gone"), folder("plans")) == 0)
            #expect(try told(watch) == [path])
            #expect(!watch.isPolling)
            try folder.write("plans/plan.json", "new text")
            #expect(try told(watch) == [path])
        }
    }
}
