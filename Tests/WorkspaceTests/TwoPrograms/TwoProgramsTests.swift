import Glibc
import PlanFile
import PlanModel
import SeededRandom
import Testing

@testable import Workspace

/// Two programs over one file, killed at any system call, in any order: every edit that showed is there in the end.
@Suite struct TwoProgramsTests {
    private static let plan = """
        {
          "format": "scrutineer-plan/1", "id": "river", "title": "River plan",
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "in-progress", "colour" : "blue" },
            { "id": "1.2", "title": "Buy a boat", "status": "paused", "updates": [
              { "on": "2026-01-05", "text": "Asked \\u0066or prices." } ] },
            { "id": "1.3", "title": "Count the fish", "status": "not-started" }
          ] } ]
        }

        """

    @Test(arguments: 0..<20) func everyEditThatShowedIsThereInTheEnd(seed: Int) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            try folder.write("plan.json", Self.plan)
            var desks = Desks(seed: UInt64(seed), path: folder("plan.json"), stateFolder: folder(".state"))
            for round in 0..<50 { try desks.playRound(round) }
            try desks.finish()
            let text = try #require(folder.text("plan.json"))
            let records = try PlanFile.read(Array(text.utf8), name: "plan.json")
            let notes = records.updates.isEmpty ? [] : desks.notes(of: records)
            for note in desks.ledger.standing {
                #expect(notes.count { $0 == note } == 1, "\(note) was shown; there are \(notes)")
            }
            for note in desks.ledger.gone { #expect(!notes.contains(note), "\(note) was taken back") }
            #expect(text.contains("\"colour\" : \"blue\"") && text.contains("\\u0066or"))
            // Temporary files are this very process's, which is not dead.
            let left = folder.names.filter { $0.contains("scrutineer") && !$0.hasSuffix("-\(getpid())") }
            #expect(left == [], "nothing of ours is left")
        }
    }
}

/// The two officers and the chance that leads them.
struct Desks {
    private var generator: SeededGenerator
    private var officers: [Officer]
    private var count = 0
    let ledger = Ledger()

    init(seed: UInt64, path: String, stateFolder: String) {
        generator = SeededGenerator(seed: seed)
        officers = ["Ann", "Bo"].map { [ledger] in
            Officer($0, path: path, stateFolder: stateFolder, ledger: ledger)
        }
    }

    /// One thing that one of them does; in some rounds the process is killed at some system call of it.
    mutating func playRound(_ round: Int) throws {
        let index = Int.random(in: 0...1, using: &generator)
        if !officers[index].isOpen { return try start(index) }
        guard Int.random(in: 0..<3, using: &generator) == 0 else {
            try act(index)
            try #require(try officers[index].isTruthful(), "round \(round): it says all is saved")
            return
        }
        let call = Int.random(in: 1...25, using: &generator)
        let bytes = Bool.random(using: &generator) ? Int.random(in: 1...60, using: &generator) : 0
        let plan = FaultPlan(.kill(at: call, afterBytes: bytes))
        do {
            try plan.run { try act(index) }
        } catch {
            try #require(plan.isDead, "\(error)")
        }
        officers[index].die()
    }

    private mutating func start(_ index: Int) throws {
        guard try officers[index].start() > 0 else { return }
        try officers[index].recover(takesTheirs: Bool.random(using: &generator))
    }

    private mutating func act(_ index: Int) throws {
        let takesTheirs = Bool.random(using: &generator)
        let action = ["1.1", "1.2", "1.3"].randomElement(using: &generator) ?? "1.1"
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<4:
            count += 1
            try officers[index].note("Note \(count) by \(officers[index].name)", on: action)
        case 4:
            let status = ActionStatus.allCases.randomElement(using: &generator) ?? .paused
            try officers[index].setStatus(status, of: action)
        case 5: try officers[index].undo()
        case 6: try officers[index].redo()
        case 7: try officers[index].merge(takesTheirs: takesTheirs)
        default:
            let settles = Bool.random(using: &generator)
            try officers[index].save(takesTheirs: takesTheirs, settles: settles)
        }
    }

    /// Both come back, save and leave; twice, for the second may find what the first left.
    mutating func finish() throws {
        for _ in 0..<2 {
            for index in officers.indices {
                if !officers[index].isOpen { try start(index) }
                try officers[index].save(takesTheirs: false)
                try officers[index].quit()
            }
        }
    }

    func notes(of records: PlanRecords) -> [String] {
        records.actions.flatMap { action in
            records.updates[records.run(action.updates)].map { records.string($0.text) }
        }
    }
}
