import Glibc
import PlanModel
import PlanStore
import Testing

@testable import Workspace

/// What a save leaves to be done once the screen has told of it, and what is safe before.
@Suite struct SettlingTests {
    /// - Parameter plan: What goes wrong; in force from the start, so that it knows what is open.
    private func play(
        _ plan: FaultPlan = FaultPlan(.none), _ body: (inout Officer, TemporaryFolder) throws -> Void
    ) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var officer = Officer(
                "Ann", path: folder("plan.json"), stateFolder: folder(".state"), ledger: Ledger())
            try plan.run {
                #expect(try officer.start() == 0)
                try body(&officer, folder)
            }
        }
    }

    private static let journal = ".plan.json.scrutineer-journal"

    /// The order of what is made to last, on which everything hangs.
    @Test func theNoteAndTheBytesLastBeforeTheNameAndTheNameBeforeTheJournalGoes() throws {
        let plan = FaultPlan(.none)
        try play(plan) { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false)
            try ann.note("two", on: "1.1")
            let journal = folder(Self.journal)
            let temporary = folder(".plan.json.scrutineer-\(getpid())")
            func calls(_ body: () throws -> Void) throws -> [String] {
                let lasting = ["fsync", "fdatasync", "rename", "ftruncate", "unlink"]
                let before = plan.count
                try body()
                return plan.calls.dropFirst(before).filter { call in
                    lasting.contains { call.hasPrefix($0 + " ") }
                }
            }
            #expect(
                try calls { try ann.save(takesTheirs: false, settles: false) }
                    == ["fdatasync \(journal)", "fsync \(temporary)", "rename \(folder("plan.json"))"])
            #expect(try calls { try ann.settle() } == ["fsync \(folder.path)", "ftruncate \(journal)"])
            #expect(try calls { try ann.settle() } == [], "it is done once")
        }
    }

    /// Edits that were all taken back are nothing that a journal has to keep; what comes after them is.
    @Test func aSaveOfNothingLeavesNothingOfThemInTheJournal() throws {
        try play { ann, folder in
            for round in 1...20 {
                try ann.note("round \(round)", on: "1.1")
                try ann.undo()
            }
            let before = try #require(folder.text(Self.journal)).utf8.count
            try ann.save(takesTheirs: false)
            let after = try #require(folder.text(Self.journal))
            #expect(after.utf8.count * 10 < before && !after.contains("round"))
            try ann.redo()
            #expect(ann.unsaved == 1)
            ann.die()
            #expect(try ann.start() == 1)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json")?.contains("round 20") == true)
        }
    }

    @Test func nothingIsOfferedThatTheFileHolds() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false, settles: false)
            #expect(ann.unsaved == 0)
            ann.die()
            #expect(try ann.start() == 0)
            #expect(folder.text("plan.json")?.contains("\"one\"") == true)
        }
    }

    @Test func everythingIsOfferedWhereThePowerTookTheNewNameBack() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.note("two", on: "1.1")
            try ann.save(takesTheirs: false, settles: false)
            ann.die()
            try folder.write("plan.json", PlanText.plan("p"))
            #expect(try ann.start() == 2)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            let text = try #require(folder.text("plan.json"))
            #expect(text.contains("\"one\"") && text.contains("\"two\""))
        }
    }

    /// Whoever edits, saves, merges or leaves before that finds it done first.
    @Test func whatComesNextSettlesFirst() throws {
        let steps: [(inout Officer) throws -> Void] = [
            { try $0.note("two", on: "1.1") }, { try $0.undo() }, { try $0.merge(takesTheirs: false) },
            { try $0.save(takesTheirs: false, settles: false) }, { try $0.quit() },
        ]
        for step in steps {
            let plan = FaultPlan(.none)
            try play(plan) { ann, folder in
                try ann.note("one", on: "1.1")
                try ann.save(takesTheirs: false, settles: false)
                let before = plan.count
                try step(&ann)
                let calls = plan.calls.dropFirst(before)
                let flush = calls.firstIndex(of: "fsync \(folder.path)")
                let other = calls.firstIndex { $0.hasSuffix(Self.journal) }
                #expect(try #require(flush) < other ?? .max)
            }
        }
    }

    @Test func aNameThatDoesNotLastIsToldAndSavedAgain() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false, settles: false)
            let error = #expect(throws: SaveError.self) {
                try FaultPlan(.failEvery(.fsync, onPathEnding: folder.path, EIO)).run { try ann.settle() }
            }
            #expect(
                error?.message.hasPrefix(
                    "\(folder("plan.json")): it is written, but the disk does not confirm that it will last")
                    == true)
            #expect(ann.unsaved == 1)
            #expect(try Journal.read(folder(Self.journal)).entries.count == 2, "the journal stands")
            try ann.save(takesTheirs: false)
            #expect(ann.unsaved == 0)
            #expect(try Journal.read(folder(Self.journal)).entries.isEmpty)
        }
    }

    /// By what the disk takes before it: the head and an edit, and the flush of the edit.
    @Test(arguments: [(SystemCall.write, 3), (.fdatasync, 2)])
    func aNoteThatTheDiskRefusesIsWrittenAnew(_ call: SystemCall, _ from: Int) throws {
        let fault = FaultPlan.Fault.failEvery(call, onPathEnding: Self.journal, from: from, EIO)
        try play(FaultPlan(fault)) { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false, settles: false)
            #expect(folder.text("plan.json")?.contains("\"one\"") == true)
            let journals = folder.names.filter { $0.hasSuffix("-journal") }
            let journal = try #require(journals.first)
            #expect(journals.count == 1)
            let contents = try Journal.read(folder(journal))
            #expect(contents.damage == [] && contents.entries.count == 2)
            ann.die()
            #expect(try ann.start() == 0)
        }
    }

    @Test func aFolderIsFlushedOnceForAllItsFiles() throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            for id in ["a", "b", "c"] { try folder.write("\(id).json", PlanText.plan(id)) }
            var desk = try Desk(folder.path)
            for plan in 0..<3 { try desk.set(.closed, in: plan) }
            #expect(try desk.save().count == 3)
            let plan = FaultPlan(.none)
            try plan.run { try desk.workspace.settle() }
            #expect(plan.calls.filter { $0.hasPrefix("fsync ") } == ["fsync \(folder.path)"])
        }
    }
}
