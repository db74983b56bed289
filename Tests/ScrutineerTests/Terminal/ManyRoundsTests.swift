import Glibc
import SeededRandom
import Testing

/// Two real programs over one file, with a third that comes and goes: edited, saved, killed, opened again and
/// merged by chance, round after round. Whatever a screen showed as done is in the file in the end.
///
/// Only the command sets a status: a question about what both sides changed could come between any two keys.
///
/// `SCRUTINEER_ROUNDS=1000` in the environment plays that many rounds.
@Suite struct ManyRoundsTests {
    @Test func everyEditThatShowedIsThereInTheEnd() throws {
        let wanted = getenv("SCRUTINEER_ROUNDS").flatMap { Int(String(cString: $0)) }
        let rounds = wanted ?? 40
        let folder = try TemporaryFolder()
        try folder.write(TestPlan.text.replacing(#""asOf": "2026-06-30", "#, with: ""), to: "plan.json")
        var desks = TwoDesks(folder: folder, seed: 7)
        for _ in 0..<rounds { try desks.playRound() }
        try desks.finish()
        let text = folder.text(of: "plan.json")
        #expect(try folder.run("check", "plan.json").status != 2, "\(text)")
        for note in desks.shown {
            #expect(text.components(of: "\"\(note)\"") == 1, "\(note) was shown; the file holds\n\(text)")
        }
        #expect(desks.shown.count > rounds / 6)
        let left = try Child.shell("ls -A; tail -c 600 .plan.json.scrut*", in: folder).output
        #expect(left == ".output\nplan.json\n", "\(left)")
        if wanted != nil { print("\(rounds) rounds, \(desks.shown.count) edits shown: \(desks.tally)") }
    }
}

/// Two officers at their screens.
private struct TwoDesks {
    let folder: TemporaryFolder
    private var generator: SeededGenerator
    private var screens: [Tmux?] = [nil, nil]
    private var count = 0
    /// The texts that a screen showed in the plan, or that a command said it had saved.
    private(set) var shown: Set<String> = []
    private(set) var tally: [String: Int] = [:]

    init(folder: TemporaryFolder, seed: UInt64) {
        self.folder = folder
        generator = SeededGenerator(seed: seed)
    }

    mutating func playRound() throws {
        let index = Int.random(in: 0...1, using: &generator)
        guard let screen = screens[index] else { return try start(index) }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0..<4: try note(on: screen)
        case 4..<6: try save(screen)
        case 6, 7: try command()
        case 8: try readAgain(screen)
        case 9: try killInTheMidst(index, screen)
        default: try kill(index, screen)
        }
    }

    mutating func finish() throws {
        for _ in 0..<2 {
            for index in screens.indices {
                if screens[index] == nil { try start(index) }
                guard let screen = screens[index] else { continue }
                try save(screen)
                try screen.press("q")
                #expect(try screen.ends() == 0)
                screens[index] = nil
            }
        }
    }

    private mutating func start(_ index: Int) throws {
        let screen = try Tmux.opened(
            ["plan.json", "--by", ["Ann", "Bo"][index]], in: folder, width: 160, height: 50)
        let text = try screen.waits("the plan or a question") { text in
            text.contains("q quit") || text.contains("Recover ")
        }
        if text.contains("Recover ") {
            count("recovered")
            try screen.press("y")
            try screen.shows("brought back")
        }
        screens[index] = screen
        count("started")
    }

    private mutating func note(on screen: Tmux) throws {
        let text = newText("Note")
        try choose(screen)
        try screen.press("n\(text)<Enter>")
        // Not in the prompt, where it stands before it is done.
        try screen.waits("the note") { $0.contains(text) && !$0.contains("Enter keeps it") }
        shown.insert(text)
        count("noted")
    }

    private mutating func save(_ screen: Tmux) throws {
        try screen.press("g")
        try screen.hides("Saved plan.json", "Nothing to save")
        try screen.press("w")
        try screen.waits("the save") { $0.contains("Saved plan.json") || $0.contains("Nothing to save") }
        count("saved")
    }

    private mutating func readAgain(_ screen: Tmux) throws {
        try screen.press("g")
        try screen.hides("from disk", "Nothing has changed")
        try screen.press("R")
        try screen.waits("the reading") { $0.contains("from disk") || $0.contains("Nothing has changed") }
        count("read again")
    }

    /// A command that saves at once, unless edits of a program that was killed wait.
    private mutating func command() throws {
        let text = newText("Command")
        let status = ["paused", "closed", "complete"].randomElement(using: &generator) ?? "paused"
        let result = try folder.run("set", "plan.json", "1.2", "status", status, "--why", text, "--verbose")
        if result.status == 0, result.output.contains("saved to") { shown.insert(text) }
        #expect(result.status == 0 || result.errors.contains("of an earlier session"), "\(result)")
        count("commanded")
    }

    private mutating func kill(_ index: Int, _ screen: Tmux) throws {
        try screen.killProgram()
        screens[index] = nil
        count("killed")
    }

    /// Before anybody knows whether the edit or the save was done.
    private mutating func killInTheMidst(_ index: Int, _ screen: Tmux) throws {
        try choose(screen)
        try screen.press(Bool.random(using: &generator) ? "n\(newText("Hasty"))<Enter>" : "w")
        try kill(index, screen)
    }

    /// Selects one of the two actions.
    private mutating func choose(_ screen: Tmux) throws {
        try screen.press(Bool.random(using: &generator) ? "gj" : "gjj")
    }

    private mutating func newText(_ kind: String) -> String {
        count += 1
        return "\(kind)-\(count)."
    }

    private mutating func count(_ what: String) { tally[what, default: 0] += 1 }
}

extension String {
    fileprivate func components(of needle: String) -> Int { ranges(of: needle).count }
}
