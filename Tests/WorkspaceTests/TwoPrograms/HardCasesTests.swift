import Glibc
import PlanModel
import PlanStore
import Testing

@testable import Workspace

/// Sequences in which an edit could slip away between the journal, the file and what somebody else does.
@Suite struct HardCasesTests {
    private static let plan = """
        { "format": "scrutineer-plan/1", "id": "river", "title": "River plan",
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "paused" } ] } ] }

        """

    private func play(_ body: (inout Officer, TemporaryFolder) throws -> Void) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", Self.plan)
            var officer = Officer(
                "Ann", path: folder("plan.json"), stateFolder: folder(".state"), ledger: Ledger())
            #expect(try officer.start() == 0)
            try body(&officer, folder)
        }
    }

    @Test func aChangeOnDiskWhileTheQuestionIsOpenLeavesWhatWaits() throws {
        try play { ann, folder in
            try ann.note("Rang the weir keeper", on: "1.1")
            ann.die()
            #expect(try ann.start() == 1)
            try folder.write("plan.json", Self.plan.replacing("River plan", with: "Brook plan"))
            try ann.merge(takesTheirs: false)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            let text = try #require(folder.text("plan.json"))
            #expect(text.contains("Rang the weir keeper") && text.contains("Brook plan"))
        }
    }

    @Test func undoneAfterASaveAndDoneAgainOtherwise() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false)
            try ann.undo()
            try ann.note("two", on: "1.1")
            try ann.undo()
            try ann.redo()
            #expect(ann.unsaved > 0)
            ann.die()
            #expect(try ann.start() > 0)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            let text = try #require(folder.text("plan.json"))
            #expect(text.contains("\"two\"") && !text.contains("\"one\""))
        }
    }

    @Test func takingBackWhatStoodAgainstTheirsGivesTheirs() throws {
        try play { ann, folder in
            try ann.setStatus(.closed, of: "1.1")
            let theirs = Self.plan.replacing("paused", with: "complete")
            try folder.write("plan.json", theirs)
            try ann.merge(takesTheirs: false)
            #expect(ann.status(of: "1.1") == .closed)
            try ann.undo()
            #expect(ann.status(of: "1.1") == .complete)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json") == theirs)
        }
    }

    @Test func whatNobodyDecidedIsAskedAgainAfterAKill() throws {
        try play { ann, folder in
            try ann.setStatus(.closed, of: "1.1")
            try folder.write("plan.json", Self.plan.replacing("paused", with: "complete"))
            #expect(try ann.conflictsAfterMerging() == ["status"])
            ann.die()
            #expect(try ann.start() == 1)
            #expect(try ann.conflictsAfterRecovering() == ["status"])
            ann.die()
            #expect(try ann.start() == 1)
            #expect(try ann.conflictsAfterRecovering() == ["status"])
            ann.decide()
            ann.die()
            #expect(try ann.start() == 1)
            #expect(try ann.conflictsAfterRecovering() == [])
            #expect(ann.status(of: "1.1") == .closed)
        }
    }

    @Test func editsOfARecordThatIsGoneAreKeptBesides() throws {
        try play { ann, folder in
            try ann.note("Rang the weir keeper", on: "1.1")
            ann.die()
            try folder.write("plan.json", Self.plan.replacing("\"1.1\"", with: "\"1.9\""))
            #expect(try ann.start() == 1)
            try ann.recover(takesTheirs: false)
            let kept = folder.names.filter { $0.hasPrefix("plan.json.unsaved-") }
            #expect(kept.count == 1)
            #expect(folder.text(try #require(kept.first))?.contains("Rang the weir keeper") == true)
            #expect(ann.notices.contains { $0.contains("no longer in the plan") && $0.contains(kept[0]) })
        }
    }

    /// Whoever deleted it is not overruled by a kill; the edit is kept besides.
    @Test func aRecordThatTheyDeletedDoesNotComeBackUnasked() throws {
        try play { ann, folder in
            try ann.note("Rang the weir keeper", on: "1.1")
            let theirs = Self.plan.replacing("\"1.1\"", with: "\"1.9\"")
            try folder.write("plan.json", theirs)
            #expect(try ann.conflictsAfterMerging(naming: { "\($0.kind)" }) == ["deletedByTheirs"])
            ann.die()
            #expect(try ann.start() == 1)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json") == theirs)
            let kept = try #require(folder.names.first { $0.hasPrefix("plan.json.unsaved-") })
            #expect(folder.text(kept)?.contains("Rang the weir keeper") == true)
        }
    }

    @Test func theSameSaidAgainAfterASaveComesBack() throws {
        try play { ann, folder in
            try ann.note("Rang", on: "1.1")
            try ann.save(takesTheirs: false)
            try ann.note("Rang", on: "1.1")
            ann.die()
            let text = try #require(folder.text("plan.json"))
            try folder.write("plan.json", text.replacing("River plan", with: "Brook plan"))
            #expect(try ann.start() == 1)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json")?.ranges(of: "\"Rang\"").count == 2)
        }
    }

    @Test func takingBackWhatCameBackAgainstTheirsGivesTheirs() throws {
        try play { ann, folder in
            try ann.setStatus(.closed, of: "1.1")
            try ann.setStatus(.inProgress, of: "1.1")
            ann.die()
            try folder.write("plan.json", Self.plan.replacing("paused", with: "complete"))
            #expect(try ann.start() == 2)
            try ann.recover(takesTheirs: false)
            #expect(ann.status(of: "1.1") == .inProgress)
            try ann.undo()
            #expect(ann.status(of: "1.1") == .closed)
            try ann.undo()
            #expect(ann.status(of: "1.1") == .complete)
        }
    }

    @Test func whoOnlyReadsWritesNothingAgain() throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", Self.plan)
            let plans = PlanLoader.load([folder("plan.json")]).plans
            let keeping = JournalKeeping(by: "", host: "", process: 1, stateFolder: nil, isReadOnly: true)
            var workspace = Workspace(plans, keeping: keeping)
            let store = PlanStore(
                plans.map(\.records), from: Viewpoint(today: try #require(Day("2026-11-21"))))
            folder.remove("plan.json")
            #expect(workspace.mergeChanges(into: store, at: Officer.moment).losses.count == 1)
            #expect(workspace.unsaved == 0)
            #expect(try workspace.save(store, at: Officer.moment) == [])
            #expect(folder.names == [])
        }
    }

    @Test func theSameSaidTwiceComesBackTwice() throws {
        try play { ann, folder in
            for _ in 0..<2 { try ann.note("Rang", on: "1.1") }
            ann.die()
            #expect(try ann.start() == 2)
            try ann.recover(takesTheirs: false)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json")?.ranges(of: "\"Rang\"").count == 2)
        }
    }

    @Test func aFileThatIsGoneCountsAsUnsaved() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.save(takesTheirs: false)
            folder.remove("plan.json")
            try ann.merge(takesTheirs: false)
            #expect(ann.unsaved == 1)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json")?.contains("\"one\"") == true && ann.unsaved == 0)
        }
    }

    @Test func whatCannotBeTakenBackBarsNothingBeforeIt() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            try ann.setStatus(.closed, of: "1.1")
            try ann.save(takesTheirs: false)
            let text = try #require(folder.text("plan.json"))
            let theirs = text.replacing(
                "\"status\": \"closed\", \"updates\"", with: "\"status\": \"complete\", \"updates\"")
            try folder.write("plan.json", theirs)
            try ann.merge(takesTheirs: false)
            #expect(ann.status(of: "1.1") == .complete)
            try ann.undo()
            #expect(ann.status(of: "1.1") == .complete)
            try ann.undo()
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json")?.contains("\"one\"") == false)
        }
    }

    /// The file's new name may not last, though its text stands: it is saved again, and what was taken back since
    /// is not taken for somebody else's.
    @Test func aSaveThatTheDiskDoesNotConfirm() throws {
        try play { ann, folder in
            try ann.note("one", on: "1.1")
            let faults = FaultPlan(.failEvery(.fsync, onPathEnding: folder.path, EIO))
            try? faults.run { try ann.save(takesTheirs: false) }
            #expect(folder.text("plan.json")?.contains("\"one\"") == true)
            #expect(ann.unsaved == 1)
            try ann.undo()
            #expect(ann.unsaved > 0)
            try ann.save(takesTheirs: false)
            #expect(folder.text("plan.json") == Self.plan)
        }
    }
}
