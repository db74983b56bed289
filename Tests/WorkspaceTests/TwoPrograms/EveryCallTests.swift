import Glibc
import PlanFile
import PlanModel
import Testing

@testable import Workspace

/// A short session in which each system call in turn is the last one, or fails: the plan on the disk is whole, and
/// what showed is in it or is offered by the next session.
@Suite struct EveryCallTests {
    private static let plan = """
        { "format": "scrutineer-plan/1", "id": "river", "title": "River plan",
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "in-progress", "colour" : "blue" } ] } ] }

        """

    private enum Trouble: CaseIterable {
        case kill, killInTheMidst, full, fault, readOnly, forbidden, quota

        func fault(at call: Int) -> FaultPlan.Fault {
            switch self {
            case .kill: .kill(at: call)
            case .killInTheMidst: .kill(at: call, afterBytes: 7)
            case .full: .fail(at: call, ENOSPC, afterBytes: 5)
            case .fault: .fail(at: call, EIO)
            case .readOnly: .fail(at: call, EROFS)
            case .forbidden: .fail(at: call, EACCES)
            case .quota: .fail(at: call, EDQUOT)
            }
        }
    }

    /// Edits, saves, takes back, edits again and leaves one edit unsaved; what fails does not end the session.
    private func session(_ officer: inout Officer) {
        let steps: [(inout Officer) throws -> Void] = [
            { _ = try $0.start() }, { try $0.note("one", on: "1.1") }, { try $0.note("two", on: "1.1") },
            { try $0.save(takesTheirs: false, settles: false) }, { try $0.settle() }, { try $0.undo() },
            { try $0.note("three", on: "1.1") }, { try $0.save(takesTheirs: false, settles: false) },
            { try $0.note("four", on: "1.1") },
        ]
        for step in steps { try? step(&officer) }
    }

    @Test(arguments: Trouble.allCases) private func nothingThatShowedIsLost(_ trouble: Trouble) throws {
        let calls = FaultPlan(.none)
        try play(calls)
        #expect(calls.count > 60)
        for call in 1...calls.count { try play(FaultPlan(trouble.fault(at: call)), at: call) }
    }

    private func play(_ faults: FaultPlan, at call: Int = 1) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", Self.plan)
            let ledger = Ledger()
            var officer = Officer(
                "Ann", path: folder("plan.json"), stateFolder: folder(".state"), ledger: ledger)
            faults.run { session(&officer) }
            officer.die()
            let half = try #require(folder.text("plan.json"))
            _ = try PlanFile.read(Array(half.utf8), name: "plan.json")
            var next = Officer(
                "Bo", path: folder("plan.json"), stateFolder: folder(".state"), ledger: Ledger())
            if try next.start() > 0 { try next.recover(takesTheirs: false) }
            try next.save(takesTheirs: false)
            try next.quit()
            let text = try #require(folder.text("plan.json"))
            let calls = faults.calls.dropFirst(max(0, call - 3)).prefix(3)
            for note in ledger.standing {
                #expect(text.ranges(of: "\"\(note)\"").count == 1, "\(note), after \(calls)")
            }
            for note in ledger.gone {
                #expect(!text.contains("\"\(note)\""), "\(note) was taken back, after \(calls)")
            }
            #expect(text.contains("\"colour\" : \"blue\""))
            #expect(text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) == 3)
        }
    }
}
