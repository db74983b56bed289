import PlanModel

extension TerminalBench {
    /// How many keys each run presses: rows to below the pane, so that it scrolls, and back.
    private static let keys = 120
    /// The same for what is said of 99 of 100, which the one or two that something else held up must not decide.
    private static let movingKeys = 400

    /// Rows and pages, in turns with ncdu's rows or with those of the small plan.
    mutating func measureMoving(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var (rows, pages): ([PressedKey], [PressedKey]) = ([], [])
        var (p50, p99): ([Double], [Double]) = ([], [])
        var (pairs, small50, small99): ([Turn], [Turn], [Turn]) = ([], [], [])
        let small = workload > .small ? try data.plan(.small) : nil
        try Effort(runs: min(3, effort.runs)).repeated { _ throws(BenchmarkFailure) in
            let terminal = try opened(plan)
            let beside = try small.map { small throws(BenchmarkFailure) in try opened(small) }
            var (run, other): ([PressedKey], [PressedKey]) = ([], [])
            for _ in 0..<Self.movingKeys / 40 {
                run += try pressRows(in: terminal)
                if let beside { other += try pressRows(in: beside) }
            }
            beside?.end()
            rows += run
            if workload > .small {
                for _ in 0..<Self.keys / 5 { pages.append(try press("\u{1b}[6~", in: terminal)) }
            }
            terminal.end()
            guard let times = Sample(run.map(\.milliseconds)) else { return }
            p50.append(times.median)
            p99.append(times.percentile(99))
            if let others = Sample(other.map(\.milliseconds)) {
                small50.append((times.median, others.median))
                small99.append((times.percentile(99), others.percentile(99)))
            }
            guard workload == .small, let ncdu = try ncduRow() else { return }
            pairs.append((times.median, ncdu))
        }
        findings.add(.terminalRow, workload, p50)
        findings.add(.terminalRow, workload, against: Peer.ncdu, pairs)
        findings.add(.terminalRow, workload, against: Workload.small.rawValue, small50)
        findings.add(.terminalRow99, workload, p99)
        findings.add(.terminalRow99, workload, against: Workload.small.rawValue, small99)
        findings.add(.terminalRowBytes, workload, rows.map { Double($0.bytes) })
        findings.add(.terminalPage, workload, pages.map(\.milliseconds))
        findings.add(.terminalPageBytes, workload, pages.map { Double($0.bytes) })
    }

    private typealias Turn = (one: Double, other: Double)

    /// Twenty rows down and up again.
    private func pressRows(in terminal: PseudoTerminal) throws(BenchmarkFailure) -> [PressedKey] {
        var keys: [PressedKey] = []
        for key in 0..<40 { keys.append(try press(key < 20 ? "j" : "k", in: terminal)) }
        return keys
    }

    /// Rows with a rest before each, as somebody reads: longer than any pause for which the detail waits.
    mutating func measureRested(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var rows: [PressedKey] = []
        let terminal = try opened(plan)
        for key in 0..<Self.keys / 3 {
            rows.append(try press(key % 40 < 20 ? "j" : "k", in: terminal, after: 120))
        }
        terminal.end()
        findings.add(.terminalRested, workload, rows.map(\.milliseconds))
        findings.add(.terminalRestedBytes, workload, rows.map { Double($0.bytes) })
    }

    /// Rows in the smallest terminal that is usual, as over a slow line; each key after a rest.
    mutating func measureNarrow(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var bytes: [Double] = []
        let terminal = try opened(plan, columns: 80, rows: 24)
        for key in 0..<Self.keys / 3 {
            bytes.append(Double(try press(key % 40 < 20 ? "j" : "k", in: terminal, after: 120).bytes))
        }
        terminal.end()
        findings.add(.terminalNarrowBytes, workload, bytes)
    }

    /// How many milliseconds ncdu takes for a row; nil where it is not installed.
    private func ncduRow() throws(BenchmarkFailure) -> Double? {
        guard let ncdu = peers.ncdu else { return nil }
        let (terminal, _) = try ListedFiles.listed(ncdu, try data.files(ListedFiles.count), home: data.path)
        terminal.settle()
        var keys: [PressedKey] = []
        for _ in 0..<Self.keys / 40 { keys += try pressRows(in: terminal) }
        terminal.end()
        return Sample(keys.map(\.milliseconds))?.median
    }

    /// What else an officer does with keys; the plan stands as before at the end. No action is cancelled in what the
    /// benchmark makes, so that status can always be set.
    mutating func measureKeys(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var times: [Cost: [Double]] = [:]
        let terminal = try opened(plan)
        // A key is over at once, so many of them cost little, and tell what a few would leave to chance.
        try effort.times(5).repeated { run throws(BenchmarkFailure) in
            if wanted.has(.terminalLead) {
                times[.terminalLead, default: []].append(try lead(plan, terminal))
            }
            // Each find once, for what was found before is remembered.
            if wanted.has(.terminalFind), run < InProcessBench.finds.count {
                times[.terminalFind, default: []] += try find(InProcessBench.finds[run], terminal)
            }
            if wanted.has(.terminalAsOf) { times[.terminalAsOf, default: []].append(try step(terminal)) }
            guard wanted.any([.terminalEdit, .terminalUndo]) else { return }
            for key in ["g", "j", "s", "x", "Waits."] { try type(key, in: terminal) }
            times[.terminalEdit, default: []].append(try press("\r", in: terminal, showing: "unsaved"))
            times[.terminalUndo, default: []].append(try press("u", in: terminal).milliseconds)
        }
        terminal.end()
        for (cost, times) in times where wanted.has(cost) { findings.add(cost, workload, times) }
    }

    private func lead(_ plan: MadePlan, _ terminal: PseudoTerminal) throws(BenchmarkFailure) -> Double {
        try type("f", in: terminal, showing: "Lead organisation")
        try type(OrganisationList.typed, in: terminal, showing: OrganisationList.typed)
        let kept = "\(Shown.number(plan.counts.led)) of \(Shown.number(plan.counts.actions))"
        let time = try press("\r", in: terminal, showing: kept)
        try type("F", in: terminal)
        return time
    }

    /// Every letter of a find, as long as there is time.
    private func find(_ text: String, _ terminal: PseudoTerminal) throws(BenchmarkFailure) -> [Double] {
        let clock = effort.begin()
        var times: [Double] = []
        try type("/", in: terminal)
        for letter in text where times.isEmpty || !clock.isOver {
            times.append(try press(String(letter), in: terminal).milliseconds)
        }
        try type("\u{1b}", in: terminal)
        return times
    }

    private func step(_ terminal: PseudoTerminal) throws(BenchmarkFailure) -> Double {
        let time = try press(">", in: terminal, showing: "30 Nov 2025")
        try type("=", in: terminal)
        return time
    }

    /// Nothing is pressed for a while, and nothing should happen.
    mutating func measureIdle(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        let terminal = try opened(plan)
        // Who is here for the first time and presses no key is told once, after three seconds, which keys there are.
        terminal.settle(5_000)
        let before = ProcessState(of: String(terminal.process))
        _ = terminal.readBurst(quiet: 5_000, patience: 5_000)
        let after = ProcessState(of: String(terminal.process))
        terminal.end()
        findings.add(.idleTime, workload, [after.milliseconds - before.milliseconds])
        findings.add(.idleWakes, workload, [Double(after.waits - before.waits)])
        findings.add(.idleBytes, workload, [Double(after.written - before.written)])
    }

    /// What one key cost.
    struct PressedKey {
        /// From the key to the last byte.
        let milliseconds: Double
        let bytes: Int
    }

    /// - Parameter rest: For how many milliseconds nothing came before the key.
    private func press(
        _ key: String, in terminal: PseudoTerminal, after rest: Double = 10
    ) throws(BenchmarkFailure) -> PressedKey {
        // What an earlier key still brings must not count for this one.
        terminal.settle(rest)
        let start = Stopwatch.now
        terminal.write(Array(key.utf8))
        let burst = terminal.readBurst(untilAsleep: true)
        guard let last = burst.last else { throw lost(terminal, "anything after \"\(key)\"") }
        return PressedKey(milliseconds: last - start, bytes: burst.bytes)
    }

    /// Presses a key that must lead to something on the screen.
    ///
    /// - Returns: How many milliseconds passed until it stood there.
    private func press(
        _ key: String, in terminal: PseudoTerminal, showing text: String
    ) throws(BenchmarkFailure) -> Double {
        terminal.settle(10)
        let start = Stopwatch.now
        terminal.write(Array(key.utf8))
        guard let shown = terminal.readUntil(untilAsleep: true, { $0.shows(text) }) else {
            throw lost(terminal, "\"\(text)\"")
        }
        return shown - start
    }

    /// Presses keys that are not measured, and waits until what they lead to is drawn.
    private func type(
        _ keys: String, in terminal: PseudoTerminal, showing text: String? = nil
    ) throws(BenchmarkFailure) {
        terminal.write(Array(keys.utf8))
        if let text {
            guard terminal.readUntil({ $0.shows(text) }) != nil else {
                throw lost(terminal, "\"\(text)\"")
            }
        } else {
            _ = terminal.readBurst(quiet: 30)
        }
        terminal.settle(30)
    }
}
