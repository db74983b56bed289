import Glibc
import PlanModel
import PlanStore
import Testing

@testable import Workspace

/// A file is cut, written or removed as a journal only where it is one, is this user's, and has no other name; and
/// nobody else reads what is written.
@Suite struct JournalOwnershipTests {
    private static let name = ".plan.json.scrutineer-journal"
    private var name: String { Self.name }

    /// Why a file under a journal's name is not ours to write to.
    enum Stranger: CaseIterable {
        /// It has a second name.
        case linked
        /// It is another user's.
        case others

        /// Only the superuser can give a file away.
        static var all: [Stranger] { geteuid() == 0 ? [.linked, .others] : [.linked] }

        func take(_ path: String, in desk: JournalDesk) {
            switch self {
            case .linked: #expect(link(path, desk.folder("token" + path.suffix(2))) == 0)
            case .others: #expect(chown(path, 4711, 4711) == 0)
            }
        }

        var owners: [uid_t] { self == .others ? [4711] : [] }
    }

    private func edit(_ number: Int = 1) throws -> JournalEntry {
        .event(EditEvent(.edit, try JournalDesk.edit(number)))
    }

    /// Begins a journal, makes an edit, saves and ends.
    private func work(_ opening: consuming Journal.Opening, _ desk: JournalDesk) throws {
        var journal = opening.journal
        try journal.append(edit(), at: desk.time)
        #expect(try desk.folder.mode("plans/" + FileSystem.name(of: journal.path)) == 0o600)
        try journal.retire(on: ContentDigest(of: desk.old))
        journal.close(removing: true)
    }

    @Test(
        arguments: Stranger.all,
        ["a secret", "a secret\n", "", "\n", "\n0123", #"{"format":"scrutineer-journal/1""#])
    func whatIsNotOursIsLeftAsItIs(_ stranger: Stranger, text: String) throws {
        try JournalDesk.use { desk in
            for path in ["plans/" + name, "plans/\(name)-2"] {
                try desk.folder.write(path, text)
                stranger.take(desk.folder(path), in: desk)
            }
            for mode in [0o666, 0o600] as [mode_t] {
                #expect(chmod(desk.beside, mode) == 0)
                let names = desk.folder.names
                let opening = try desk.open()
                #expect(opening.leftovers.isEmpty && opening.others == stranger.owners)
                #expect(opening.notes.count == (stranger == .linked ? 2 : 0), "\(opening.notes)")
                #expect(opening.notes.allSatisfy { $0.hasPrefix(desk.beside) && $0.contains("hard link") })
                #expect(opening.journal.path == desk.beside + "-3")
                try work(opening, desk)
                #expect(desk.folder.names == names)
                for path in ["plans/" + name, "plans/\(name)-2"] { #expect(desk.folder.text(path) == text) }
                #expect(try desk.folder.mode("plans/" + name) == mode)
            }
        }
    }

    /// Journals of ours that nobody wants any more go; what is not ours stays.
    @Test(arguments: Stranger.all) func anIdleJournalThatIsNotOursStays(_ stranger: Stranger) throws {
        try JournalDesk.use { desk in
            let first = try desk.open().journal
            let second = try desk.open().journal
            let third = try desk.open().journal
            for journal in [first, second, third] { journal.close(removing: false) }
            stranger.take(desk.beside + "-2", in: desk)
            let text = desk.folder.text("plans/\(name)-2")
            let opening = try desk.open()
            #expect(opening.journal.path == desk.beside && opening.leftovers.isEmpty)
            try work(opening, desk)
            #expect(desk.folder.names.filter { $0.contains(name) } == ["plans/\(name)-2"])
            #expect(desk.folder.text("plans/\(name)-2") == text)
        }
    }

    @Test(arguments: [
        "a line that does not end", "a line\n", "\n\n", "\0\0\0\0", "\nnothing of ours",
        "\n01234567 {\"format\":\"scrutineer-journal/2",
    ])
    func whatIsNoJournalIsNotReused(text: String) throws {
        try JournalDesk.use { desk in
            try desk.folder.write("plans/" + name, text)
            var opening = try desk.open()
            let damage: [String] = opening.leftovers.flatMap { $0.contents.damage }
            #expect(damage.count == 1 && damage.allSatisfy { $0.contains(desk.beside) }, "\(damage)")
            #expect(opening.journal.path == desk.beside + "-2")
            let error = #expect(throws: FileError.self) {
                try opening.journal.append(edit(), at: desk.time)
            }
            #expect(error?.path == desk.beside, "it is answered first")
            try opening.journal.begin(
                on: desk.head().base, recovering: opening.leftovers, at: desk.time)
            try work(opening, desk)
            #expect(desk.folder.text("plans/" + name) == text)
            let next = try desk.open()
            #expect(next.leftovers.isEmpty, "it was answered")
            next.journal.close(removing: true)
            #expect(desk.folder.text("plans/" + name) == text)
        }
    }

    /// An answer that is not given leaves everything as it was.
    @Test func whatIsNotAnsweredLeavesNoTrace() throws {
        try JournalDesk.use { desk in
            try desk.folder.write("plans/" + name, "no journal")
            let names = desk.folder.names
            try desk.open().journal.close(removing: true)
            #expect(desk.folder.names == names && desk.folder.text("plans/" + name) == "no journal")
        }
    }

    /// Of a damaged journal all stays, though what could be read of it came back.
    @Test(arguments: [false, true]) func whatLostItsBeginningIsKeptAside(isOfAnEdit: Bool) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", Self.plan)
            var officer = officer(in: folder)
            var text = "no journal"
            if isOfAnEdit {
                _ = try officer.start()
                try officer.note("Rang", on: "1.1")
                officer.die()
                text = try #require(folder.text(name)).replacing("\"serial\"", with: "\"cereal\"")
            }
            try folder.write(name, text)
            #expect(try officer.start() == (isOfAnEdit ? 1 : 0))
            try officer.recover(takesTheirs: false)
            let kept = try #require(folder.names.first { $0.hasPrefix("plan.json.unsaved-") })
            #expect(folder.text(kept) == text)
            #expect(officer.notices.contains { $0.contains("The beginning") && $0.contains(kept) })
            try officer.save(takesTheirs: false)
            try officer.quit()
            #expect(folder.text("plan.json")?.contains("\"Rang\"") == isOfAnEdit)
            #expect(folder.names == ["plan.json", kept])
        }
    }

    /// Whoever opened the file while its mode let them goes on reading what is written to it.
    @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o602, 0o666, 0o777, 0o4600] as [mode_t], [false, true])
    func whatOthersMayReadIsNotWrittenTo(mode: mode_t, isBegun: Bool) throws {
        try JournalDesk.use { desk in
            if isBegun { try desk.crash([]) } else { try desk.folder.write("plans/" + name, "") }
            #expect(chmod(desk.beside, mode) == 0)
            let reader = open(desk.beside, O_RDONLY)
            defer { close(reader) }
            var before = stat()
            fstat(reader, &before)
            let opening = try desk.open()
            var journal = opening.journal
            #expect(journal.path == desk.beside && opening.leftovers.isEmpty && opening.notes.isEmpty)
            try journal.append(edit(), at: desk.time)
            #expect(try desk.folder.mode("plans/" + name) == 0o600)
            #expect(try Journal.read(desk.beside).entries == [edit()])
            var after = stat()
            fstat(reader, &after)
            #expect(before.st_size == after.st_size && after.st_nlink == 0)
            let other = try desk.open(by: "Ben")
            #expect(other.holders.count == 1, "it is held")
            other.journal.close(removing: true)
            journal.close(removing: true)
            #expect(desk.folder.names == ["plans", "plans/plan.json"] && desk.isClean)
        }
    }

    /// What others may not read is written to as it is, which needs no flush.
    @Test(arguments: [0o600, 0o400, 0o200] as [mode_t]) func whatIsPrivateIsReused(mode: mode_t) throws {
        try JournalDesk.use { desk in
            try desk.crash([])
            let before = try #require(FileIdentity(of: desk.beside))
            #expect(chmod(desk.beside, mode) == 0)
            let journal = try desk.open().journal
            if mode == 0o600 || geteuid() == 0 {
                #expect(try #require(FileIdentity(of: desk.beside)).inode == before.inode)
            }
            journal.close(removing: true)
        }
    }

    /// A colleague's edits come back into a journal of our own, and are not offered again.
    @Test(arguments: Stranger.all) func editsThatAreNotOursComeBackIntoOurs(_ stranger: Stranger) throws {
        try JournalDesk.use { desk in
            try desk.crash([edit()], by: "Ben")
            chmod(desk.beside, 0o644)
            stranger.take(desk.beside, in: desk)
            let text = desk.folder.text("plans/" + name)
            var opening = try desk.open()
            #expect(opening.leftovers.map(\.contents.entries) == [[try edit()]])
            #expect(opening.others == stranger.owners && opening.notes.isEmpty)
            #expect(opening.journal.path == desk.beside + "-2")
            #expect(throws: FileError.self) { try opening.journal.append(edit(), at: desk.time) }
            try opening.journal.begin(
                on: desk.head().base, with: [edit()], recovering: opening.leftovers, at: desk.time)
            opening.leftovers = []
            try opening.journal.append(edit(2), at: desk.time)
            opening.journal.close(removing: false)
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).map(\.path) == [desk.beside + "-2"],
                "they wait once")
            #expect(try desk.folder.mode("plans/\(name)-2") == 0o600)
            var next = try desk.open()
            try next.journal.begin(
                on: desk.head().base, recovering: next.leftovers, at: desk.time)
            next.leftovers = []
            try work(next, desk)
            for _ in 1...3 {
                let later = try desk.open()
                #expect(later.leftovers.isEmpty && later.others.isEmpty && later.notes.isEmpty)
                #expect(later.journal.path == desk.beside + "-2")
                later.journal.close(removing: true)
                #expect(desk.folder.text("plans/" + name) == text)
                #expect(try desk.folder.mode("plans/" + name) == 0o644)
            }
            // Once its owner has removed it, nothing needs to tell of it any more.
            desk.folder.remove("plans/" + name)
            try desk.open().journal.close(removing: true)
            #expect(!desk.folder.names.contains { $0.contains(name) })
        }
    }

    /// Of what is not ours a copy is kept aside.
    @Test(arguments: Stranger.all) func editsThatAreNotOursAreCopiedAside(_ stranger: Stranger) throws {
        try JournalDesk.use { desk in
            try desk.folder.write("plans/plan.json", Self.plan)
            var other = officer(in: desk.folder, "plans/plan.json")
            _ = try other.start()
            try other.note("Rang", on: "1.1")
            other.die()
            stranger.take(desk.beside, in: desk)
            let text = desk.folder.text("plans/" + name)
            var officer = officer(in: desk.folder, "plans/plan.json")
            #expect(try officer.start() == 1)
            let kept = try #require(try officer.keepAside().first)
            #expect(kept.hasPrefix(desk.path + ".unsaved-"))
            #expect(try Journal.read(kept).entries.count == 1)
            #expect(try desk.folder.mode("plans/" + FileSystem.name(of: kept)) == 0o600)
            try officer.quit()
            #expect(try officer.start() == 0, "it was answered")
            try officer.quit()
            #expect(desk.folder.text("plans/" + name) == text)
        }
    }

    private func officer(in folder: TemporaryFolder, _ plan: String = "plan.json") -> Officer {
        Officer("Ann", path: folder(plan), stateFolder: folder(".state"), ledger: Ledger())
    }

    private static let plan = """
        { "format": "scrutineer-plan/1", "id": "river", "title": "River plan",
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "paused" } ] } ] }

        """
}
