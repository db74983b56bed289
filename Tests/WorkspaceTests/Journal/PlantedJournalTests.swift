import Glibc
import PlanModel
import PlanStore
import Testing

@testable import Workspace

/// A journal may come with its plan, from anybody, and others may write into the plan's folder: neither has a say over
/// any other file.
@Suite struct PlantedJournalTests {
    private let name = ".plan.json.scrutineer-journal"

    /// A journal that says of other files that they are of no account any more.
    private func plant(_ paths: [String], in desk: JournalDesk) throws {
        var head = desk.head()
        head.superseded = try paths.map { path in
            JournalHead.Superseded(path: path, firstLine: try Journal.read(path).firstLine)
        }
        try desk.folder.write(
            "plans/" + name, String(decoding: JournalLine.record(head.json), as: UTF8.self))
    }

    @Test func itRemovesNoFileButItsOwnKind() throws {
        try JournalDesk.use { desk in
            try desk.folder.write("letters/precious", "the first line\nand others\n")
            try desk.folder.write("plans/.plan.json.scrutineer-journal-x", "no journal's name\n")
            try desk.folder.write("plans/.plan.json.scrutineer-journal-1000", "nor is this\n")
            let others = [
                "letters/precious", "plans/\(name)-x", "plans/\(name)-1000", "plans/plan.json",
            ]
            let texts = others.map { desk.folder.text($0) }
            try plant(others.map { desk.folder($0) }, in: desk)
            var journal = try desk.open().journal
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(1))), at: desk.time)
            try journal.retire(on: ContentDigest(of: desk.old))
            journal.close(removing: true)
            #expect(others.map { desk.folder.text($0) } == texts)
        }
    }

    @Test func whatItSaysOfItsOwnKindCounts() throws {
        try JournalDesk.use { desk in
            try desk.crash([.event(EditEvent(.edit, JournalDesk.edit(1)))])
            #expect(rename(desk.beside, desk.beside + "-2") == 0)
            try plant([desk.beside + "-2"], in: desk)
            let opening = try desk.open()
            #expect(opening.leftovers.isEmpty)
            opening.journal.close(removing: true)
            #expect(desk.folder.names == ["plans", "plans/plan.json"])
        }
    }

    @Test(arguments: ["link", "dangling", "pipe", "folder", "device", "socket"])
    func whatStandsInItsPlaceIsNamedAndLeftAlone(kind: String) throws {
        try JournalDesk.use { desk in
            try desk.folder.write("precious", "precious")
            switch kind {
            case "link": desk.folder.link("plans/" + name, to: desk.folder("precious"))
            case "dangling": desk.folder.link("plans/" + name, to: desk.folder("made"))
            case "pipe": #expect(mkfifo(desk.beside, 0o600) == 0)
            case "folder": desk.folder.makeFolder("plans/" + name)
            case "device": desk.folder.link("plans/" + name, to: "/dev/zero")
            default: #expect(mknod(desk.beside, S_IFSOCK | 0o600, 0) == 0)
            }
            let before = desk.folder.names
            let opening = try desk.open()
            #expect(opening.notes.count == 1 && opening.leftovers.isEmpty && opening.holders.isEmpty)
            #expect(opening.notes.first?.hasPrefix(desk.beside + ": it is a") == true, "\(opening.notes)")
            var journal = opening.journal
            #expect(journal.path == desk.beside + "-2")
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(1))), at: desk.time)
            #expect(try Journal.read(journal.path).entries.count == 1)
            journal.close(removing: true)
            #expect(desk.folder.text("precious") == "precious")
            #expect(desk.folder.names == before)
        }
    }

    @Test func anotherUsersIsToldByItsOwner() throws {
        try JournalDesk.use { desk in
            try desk.crash([.event(EditEvent(.edit, JournalDesk.edit(1)))])
            // Only the superuser can give a file away, and may then read it; others are told that they may not.
            let owner: uid_t = chown(desk.beside, 4711, 4711) == 0 ? 4711 : geteuid()
            try FaultPlan(.failEvery(.open, onPathEnding: name, EACCES)).run {
                let opening = try desk.open()
                #expect(opening.others == [owner] && opening.notes.isEmpty && opening.leftovers.isEmpty)
                opening.journal.close(removing: true)
            }
            #expect(try Journal.read(desk.beside).entries.count == 1)
        }
    }
}
