import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// What a program that was killed left is offered, kept until it is answered, and answered once.
@Suite struct JournalRecoveryTests {
    private func edits(_ count: Int) throws -> [PlanEdit] { try (1...count).map(JournalDesk.edit) }

    private func left(_ edits: [PlanEdit]) -> [JournalEntry] { edits.map { .event(EditEvent(.edit, $0)) } }

    @Test func whatWasNotSavedIsOfferedAndComesBack() throws {
        try JournalDesk.use { desk in
            let edits = try edits(3)
            try desk.crash(left(edits))
            let before = desk.folder.text("plans/.plan.json.scrutineer-journal")
            var opening = try desk.open(by: "Ben")
            let leftover = try #require(opening.leftovers.first)
            #expect(opening.leftovers.count == 1 && opening.holders == [])
            #expect(
                leftover.contents.pending(onDisk: nil) == edits
                    && leftover.contents.changes(onDisk: nil) == edits.flatMap(\.changes))
            #expect(leftover.contents.head == desk.head())
            let error = #expect(throws: FileError.self) {
                try opening.journal.append(.event(EditEvent(.edit, edits[0])), at: desk.time)
            }
            #expect(
                error?.message
                    == "\(desk.beside): it holds edits that were not saved; recover them or set them "
                    + "aside first")
            #expect(desk.folder.text("plans/.plan.json.scrutineer-journal") == before)
            try opening.journal.begin(
                on: desk.head().base, with: left(edits), recovering: opening.leftovers, at: desk.time)
            opening.leftovers = []
            try opening.journal.append(.event(EditEvent(.undo, edits[2].inverse)), at: desk.time)
            let contents = try Journal.read(desk.beside)
            #expect(contents.damage == [] && contents.pending(onDisk: nil) == Array(edits[..<2]))
            #expect(contents.head?.by == "Ben")
            #expect(desk.folder.names == ["plans", "plans/.plan.json.scrutineer-journal", "plans/plan.json"])
        }
    }

    @Test func whatIsSetAsideIsKeptUnderANameThatShows() throws {
        try JournalDesk.use { desk in
            let edits = try edits(2)
            try desk.crash(left(edits))
            try desk.folder.write("plans/plan.json.unsaved-2026-11-21-224011", "an older one")
            var opening = try desk.open()
            let path = try #require(opening.leftovers.first).setAside(at: "2026-11-21-224011")
            #expect(path == desk.path + ".unsaved-2026-11-21-224011-2")
            try opening.journal.begin(on: desk.head().base, at: desk.time)
            #expect(opening.journal.path == desk.beside)
            #expect(try Journal.read(path).pending(onDisk: nil) == edits)
            #expect(try Journal.read(desk.beside).entries == [])
            #expect(desk.folder.text("plans/plan.json.unsaved-2026-11-21-224011") == "an older one")
            opening.journal.close(removing: true)
            #expect(Journal.waiting(try desk.place(), onDisk: 0).isEmpty)
        }
    }

    @Test func severalLeftoversAreOfferedTogether() throws {
        try JournalDesk.use { desk in
            let edits = try edits(2)
            var first = try desk.open(by: "Ada").journal
            var second = try desk.open(by: "Ben").journal
            try first.append(.event(EditEvent(.edit, edits[0])), at: desk.time)
            try second.append(.event(EditEvent(.edit, edits[1])), at: desk.time)
            first.close(removing: false)
            second.close(removing: false)
            var opening = try desk.open(by: "Cy")
            #expect(opening.leftovers.map(\.contents.head?.by) == ["Ada", "Ben"])
            #expect(try desk.open(by: "Di").holders.count == 2, "while they are not answered, they are held")
            try opening.journal.begin(
                on: desk.head().base, with: left(edits), recovering: opening.leftovers, at: desk.time)
            opening.journal.close(removing: false)
            opening.leftovers = []
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).flatMap { $0.contents.pending(onDisk: 0) }
                    == edits)
        }
    }

    @Test func lookingLeavesNoTrace() throws {
        try JournalDesk.use { desk in
            #expect(Journal.waiting(try desk.place(), onDisk: 0).isEmpty)
            #expect(desk.folder.names == ["plans", "plans/plan.json"])
            try desk.crash(left(edits(1)))
            let names = desk.folder.names
            let before = FileIdentity(of: desk.beside)
            let waiting = Journal.waiting(try desk.place(), onDisk: 0)
            #expect(waiting.map { $0.contents.pending(onDisk: 0) } == [try edits(1)])
            #expect(desk.folder.names == names)
            #expect(try #require(FileIdentity(of: desk.beside)).isSame(as: #require(before)))
            let opening = try desk.open()
            #expect(opening.leftovers.count == 1, "what was looked at is not held")
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).isEmpty, "what a program holds does not wait")
        }
    }

    @Test func whatADeadProgramWasWritingIsRemoved() throws {
        try JournalDesk.use { desk in
            let (dead, living) = (try Child.dead(), getppid())
            for process in [dead, living] {
                try desk.folder.write("plans/..plan.json.scrutineer-journal.scrutineer-\(process)", "half")
            }
            try desk.open().journal.close(removing: true)
            #expect(
                desk.folder.names == [
                    "plans", "plans/..plan.json.scrutineer-journal.scrutineer-\(living)", "plans/plan.json",
                ])
        }
    }

    @Test func whatTheFileHoldsIsNotOffered() throws {
        try JournalDesk.use { desk in
            try desk.crash(left(edits(2)) + [.saving(desk.head().base)])
            let opening = try desk.open()
            #expect(opening.leftovers.isEmpty)
            #expect(opening.journal.path == desk.beside)
            #expect(try Journal.read(desk.beside).entries == [])
            opening.journal.close(removing: true)
        }
    }

    /// Else it would seem unsaved as soon as the file changes.
    @Test func whatIsSavedGoesThoughAnotherJournalIsOffered() throws {
        try JournalDesk.use { desk in
            var first = try desk.open(by: "Ada").journal
            var second = try desk.open(by: "Ben").journal
            for entry in left(try edits(1)) + [.saving(desk.head().base)] {
                try first.append(entry, at: desk.time)
            }
            try second.append(.event(EditEvent(.edit, JournalDesk.edit(2))), at: desk.time)
            first.close(removing: false)
            second.close(removing: false)
            let opening = try desk.open()
            #expect(opening.leftovers.map(\.contents.head?.by) == ["Ben"])
            #expect(
                desk.folder.names == ["plans", "plans/.plan.json.scrutineer-journal-2", "plans/plan.json"])
        }
    }

    @Test func withoutLocksTheProcessInTheHeadTellsWhoLives() throws {
        try JournalDesk.use { desk in
            let unlocked = FaultPlan(.failEvery(.flock, onPathEnding: "", ENOLCK))
            let here = Journal.hostName
            let dead = try Child.dead()
            let table: [(host: String, process: Int32, isLiving: Bool)] = [
                (here, dead, false), (here, getpid(), true), ("elsewhere", dead, true),
            ]
            for (host, process, isLiving) in table {
                var head = desk.head()
                head.host = host
                head.process = process
                try unlocked.run {
                    var journal = try Journal.open(desk.place(), head: head).journal
                    try journal.append(.event(EditEvent(.edit, edits(1)[0])), at: desk.time)
                    journal.close(removing: false)
                    let opening = try desk.open()
                    #expect(opening.holders == (isLiving ? [head] : []))
                    #expect(opening.leftovers.count == (isLiving ? 0 : 1))
                    for path in [journal.path, opening.journal.path] { unlink(path) }
                }
            }
        }
    }
}
