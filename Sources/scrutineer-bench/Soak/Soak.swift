import Glibc
import SeededRandom

/// Presses keys by the hundred thousand and sees whether the program still takes the same memory and the same files.
///
/// The keys are drawn from a seed, in rounds. What a round edited it also takes back and saves, so that whatever grows
/// from round to round is lost: memory that nobody gives back, a file that nobody closes.
struct Soak {
    /// How often the program is looked at.
    static let looks = 20

    let program: String
    let folder: DataFolder
    let keys: Int
    let seed: UInt64
    /// How many actions the plan has.
    var actions = 5_000

    /// What the program took after each part of the keys.
    func run() throws(BenchmarkFailure) -> SoakFigures {
        let plan = folder.place("soak.json")
        let counts = try SyntheticPlan(actions: actions, name: "soak", seed: seed).write(to: plan)
        unlink(Product.journal(of: plan))
        let terminal = try PseudoTerminal([program, plan], home: folder.path, columns: 80, rows: 24)
        defer { terminal.end() }
        let made = MadePlan(path: plan, counts: counts)
        guard terminal.readUntil({ TerminalBench.isFull($0, made) }) != nil else {
            throw BenchmarkFailure("the program does not show the plan")
        }
        var figures = SoakFigures()
        var random = SoakKeys(seed: seed)
        var pressed = 0
        while pressed < keys {
            pressed += try round(&random, in: terminal)
            guard pressed * Self.looks >= keys * (figures.looks.count + 1) else { continue }
            let look = SoakFigures.Look(keys: pressed, ProcessState(of: String(terminal.process)))
            figures.looks.append(look)
            Progress.say(look.text)
        }
        return figures
    }

    /// - Returns: How many keys were pressed.
    private func round(
        _ random: inout SoakKeys, in terminal: PseudoTerminal
    ) throws(BenchmarkFailure) -> Int {
        var pressed = 0
        for _ in 0..<SoakKeys.burstsOfRound {
            if random.changesSize() {
                let size = random.size()
                terminal.resize(columns: size.columns, rows: size.rows)
            }
            let burst = random.burst()
            pressed += burst.count
            try press(burst, in: terminal)
        }
        terminal.resize(columns: 80, rows: 24)
        for burst in SoakKeys.endOfRound {
            pressed += burst.count
            try press(burst, in: terminal)
        }
        return pressed
    }

    private func press(_ keys: [String], in terminal: PseudoTerminal) throws(BenchmarkFailure) {
        terminal.write(keys.flatMap { Array($0.utf8) })
        // An Esc at the end is one only once nothing has followed it for a while.
        let patience = keys.last == SoakKeys.escape ? 60.0 : 5
        repeat {
            _ = terminal.readBurst(quiet: 1, patience: patience)
        } while !terminal.isClosed && ProcessState.isRunning(terminal.process)
        guard !terminal.isClosed else {
            let screen = terminal.screen.lines.joined(separator: "\n")
            throw BenchmarkFailure("the program ended with \(terminal.ending()) after \(keys):\n\(screen)")
        }
    }
}
