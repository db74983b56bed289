import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// One program and its journal, when all goes well.
@Suite struct JournalTests {
    @Test func eachEntryIsALineOnTheDisk() throws {
        try JournalDesk.use { desk in
            var journal = try desk.open().journal
            #expect(journal.path == desk.beside)
            let edits = try (1...3).map(JournalDesk.edit)
            for edit in edits { try journal.append(.event(EditEvent(.edit, edit)), at: desk.time) }
            try journal.append(.event(EditEvent(.undo, edits[2].inverse)), at: "2026-11-21T22:41:00Z")
            let contents = try Journal.read(desk.beside)
            #expect(contents.head == desk.head())
            #expect(
                contents.entries == edits.map { .event(EditEvent(.edit, $0)) } + [
                    .event(EditEvent(.undo, edits[2].inverse))
                ])
            #expect(contents.damage == [] && contents.lastTime == "2026-11-21T22:41:00Z")
            #expect(contents.pending(onDisk: nil) == Array(edits[..<2]))
            let text = try #require(desk.folder.text("plans/.plan.json.scrutineer-journal"))
            let lines = text.split(separator: "\n")
            #expect(lines.count == 5 && text.hasPrefix("\n") && text.hasSuffix("\n"))
            #expect(
                lines[0].dropFirst(9)
                    == #"{"format":"scrutineer-journal/1","plan":"p","path":"\#(desk.path)","base":{"size":13,"#
                    + #""digest":"\#(String(desk.head().base.digest, radix: 16))"},"by":"Ada","host":"desk","#
                    + #""pid":\#(getpid()),"since":"2026-11-21T22:40:11Z","serial":"0000000000000001"}"#)
            #expect(
                lines[1].dropFirst(9).hasPrefix(#"{"n":1,"deed":"edit","at":"2026-11-21T22:40:11Z","edit":{"#)
            )
            journal.close(removing: true)
            #expect(desk.folder.names == ["plans", "plans/plan.json"])
        }
    }

    @Test func theChecksumIsTheOneOfZip() throws {
        try JournalDesk.use { desk in
            try desk.folder.write("j", "\ncbf43926 123456789\n")
            let contents = try Journal.read(desk.folder("j"))
            // The check value of the standard: the line is whole, though it is no entry.
            #expect(contents.damage.count == 2 && !contents.damage.contains { $0.contains("is damaged") })
        }
    }

    @Test func aSaveRetiresTheEntries() throws {
        try JournalDesk.use { desk in
            var journal = try desk.open().journal
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(1))), at: desk.time)
            let new = ContentDigest(of: Array("new".utf8))
            try journal.append(.saving(new), at: desk.time)
            try journal.retire(on: new)
            #expect(try Journal.read(desk.beside).head?.base == new)
            #expect(try Journal.read(desk.beside).entries == [])
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(2))), at: desk.time)
            #expect(try Journal.read(desk.beside).entries == [.event(EditEvent(.edit, JournalDesk.edit(2)))])
            #expect(try Journal.read(desk.beside).damage == [])
            journal.close(removing: true)
        }
    }

    /// Whoever may read the plan, what is not saved yet is its author's.
    @Test(arguments: [0o600, 0o640, 0o664, 0o666, 0o777] as [mode_t])
    func aJournalIsForItsUserAlone(plan: mode_t) throws {
        try JournalDesk.use { desk in
            #expect(chmod(desk.path, plan) == 0)
            var opened = try desk.open().journal
            #expect(try desk.folder.mode("plans/.plan.json.scrutineer-journal") == 0o600)
            try opened.begin(on: ContentDigest(of: desk.old), at: desk.time)
            #expect(try desk.folder.mode("plans/.plan.json.scrutineer-journal") == 0o600)
            opened.close(removing: false)
            // Where the plan's folder takes none, it goes into one of the user's own.
            try FaultPlan(.failEvery(.open, onPathEnding: "plan.json.scrutineer-journal", EACCES)).run {
                let own = try desk.open().journal
                #expect(own.path.hasPrefix(desk.journals))
                #expect(try desk.folder.mode("state/journals") == 0o700)
                #expect(try desk.folder.mode(String(own.path.dropFirst(desk.folder.path.count + 1))) == 0o600)
            }
        }
    }

    @Test func theSecondProgramIsToldWhoHoldsThePlan() throws {
        try JournalDesk.use { desk in
            let first = try desk.open(by: "Ada")
            #expect(first.holders == [] && first.leftovers.isEmpty && first.notes == [])
            let second = try desk.open(by: "Ben")
            #expect(second.holders == [desk.head(by: "Ada")])
            #expect(second.journal.path == desk.beside + "-2")
            let third = try desk.open(by: "Cy")
            #expect(third.holders == [desk.head(by: "Ada"), desk.head(by: "Ben")])
            #expect(third.journal.path == desk.beside + "-3")
            second.journal.close(removing: true)
            let fourth = try desk.open(by: "Di")
            #expect(fourth.journal.path == desk.beside + "-2")
            for journal in [first.journal, third.journal, fourth.journal] { journal.close(removing: true) }
            #expect(desk.folder.names == ["plans", "plans/plan.json"])
        }
    }

    @Test func aLinkedPlanHasItsJournalBesideTheRealFile() throws {
        try JournalDesk.use { desk in
            desk.folder.link("link.json", to: "plans/plan.json")
            let place = try JournalPlace(forPlanAt: desk.folder("link.json"), journals: nil)
            #expect(place == (try desk.place(false)))
        }
    }

    @Test func aBundledPlanHasItsJournalInTheUsersOwnFolder() throws {
        try JournalDesk.use { desk in
            let place = JournalPlace(forBundled: "ignite", journals: desk.journals)
            let journal = try Journal.open(place, head: desk.head()).journal
            #expect(journal.path == desk.journals + "/bundled-ignite.scrutineer-journal")
            #expect(try desk.folder.mode("state/journals") == 0o700)
            journal.close(removing: true)
            let error = #expect(throws: FileError.self) {
                try Journal.open(JournalPlace(forBundled: "ignite", journals: nil), head: desk.head())
            }
            #expect(error?.reason.hasSuffix("set HOME or XDG_STATE_HOME") == true)
        }
    }

    @Test func namesAreCutWhereTheyAreTooLong() throws {
        try JournalDesk.use { desk in
            for letter in ["a", "b"] {
                let name = String(repeating: "é", count: 126) + letter
                try desk.folder.write(name, "plan")
                let place = try JournalPlace(forPlanAt: desk.folder(name), journals: nil)
                let opened = try (0..<2).map { _ in try Journal.open(place, head: desk.head()).journal }
                #expect(opened[1].path == opened[0].path + "-2")
                for journal in opened {
                    #expect(journal.path.utf8.count - desk.folder.path.utf8.count - 1 <= 255)
                }
                for journal in opened { journal.close(removing: false) }
            }
            #expect(desk.folder.names.count { $0.contains("scrutineer-journal") } == 4)
        }
    }

    @Test func aJournalThatSomebodyRemovedIsWrittenAnew() throws {
        try JournalDesk.use { desk in
            var journal = try desk.open().journal
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(1))), at: desk.time)
            desk.folder.remove("plans/.plan.json.scrutineer-journal")
            let other = try desk.open(by: "Ben").journal
            try journal.append(.event(EditEvent(.edit, JournalDesk.edit(2))), at: desk.time)
            #expect(other.path == desk.beside && journal.path == desk.beside + "-2")
            #expect(try Journal.read(journal.path).pending(onDisk: nil) == (1...2).map(JournalDesk.edit))
            #expect(try Journal.read(other.path).head?.by == "Ben")
            other.close(removing: true)
            journal.close(removing: true)
        }
    }
}
