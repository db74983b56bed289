extension TerminalBench {
    /// The first frame, the frame with all records, and the memory that it took, in turns with the start of ncdu.
    mutating func measureStart(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        let ncdu = try peers.ncdu.map { path throws(BenchmarkFailure) in
            (path: path, folder: try data.files(ListedFiles.count))
        }
        var rivals = Rivals(
            workload == .small
                ? []
                : peers.readers(of: plan, workload) + tables(plan, workload) + (try smaller(than: workload)),
            fileSize: plan.counts.bytes)
        var (first, full, memory): ([Double], [Double], [Double]) = ([], [], [])
        var (ncduFirst, ncduFull): ([(one: Double, other: Double)], [(one: Double, other: Double)]) = ([], [])
        // A small start is over at once, so many of them cost little and tell more.
        let effort = workload == .small ? effort.times(5) : effort.patient
        try effort.repeated { _ throws(BenchmarkFailure) in
            WarmMemory.touch(forFileOf: plan.counts.bytes)
            let start = try start(plan)
            first.append(start.first)
            full.append(start.full)
            memory.append(start.megabytes)
            try rivals.run(against: start.full)
            guard workload == .small, let ncdu else { return }
            let time = try ListedFiles.start(ncdu.path, ncdu.folder, home: data.path)
            ncduFirst.append((start.first, time))
            ncduFull.append((start.full, time))
        }
        let size = plan.counts.bytes
        findings.add(.terminalFirst, workload, first, fileSize: size)
        findings.add(.terminalFull, workload, full, fileSize: size)
        findings.add(.terminalMemory, workload, memory, fileSize: size)
        findings.add(.terminalFirst, workload, against: Peer.ncdu, ncduFirst)
        findings.add(.terminalFull, workload, against: Peer.ncdu, ncduFull)
        rivals.enter(into: &findings, .terminalFull, workload)
    }

    /// Programs that show the file in a terminal, as a table.
    private func tables(_ plan: MadePlan, _ workload: Workload) -> [Peer] {
        guard workload <= .large, let visiData = peers.visiData else { return [] }
        let home = data.path
        return [
            Peer(name: Peer.visiData) { () throws(BenchmarkFailure) in
                let terminal = try PseudoTerminal([visiData, plan.path], home: home)
                // Until its one row is there it counts none.
                let shown = terminal.readUntil { $0.shows(" 1 rows ") }
                terminal.end()
                guard let shown else { throw BenchmarkFailure("VisiData shows no row") }
                return shown - terminal.start
            }
        ]
    }

    /// The largest plan takes turns with the one that it is compared with.
    private func smaller(than workload: Workload) throws(BenchmarkFailure) -> [Peer] {
        guard workload == .extraLarge else { return [] }
        let large = try data.plan(.large)
        return [
            Peer(name: Workload.large.rawValue) { () throws(BenchmarkFailure) in try start(large).full }
        ]
    }

    private func start(
        _ plan: MadePlan
    ) throws(BenchmarkFailure) -> (first: Double, full: Double, megabytes: Double) {
        let terminal = try open(plan)
        guard let first = terminal.readUntil({ Self.isDrawn($0) }) else { throw lost(terminal, "a frame") }
        let full =
            Self.isFull(terminal.screen, plan) ? first : terminal.readUntil { Self.isFull($0, plan) }
        guard let full else { throw lost(terminal, "all records") }
        let memory = ProcessState(of: String(terminal.process)).peakMegabytes
        terminal.end()
        return (first - terminal.start, full - terminal.start, memory)
    }
}

/// The folder that ncdu lists, for the time that a program of its kind takes.
enum ListedFiles {
    static let count = 60

    /// How many milliseconds ncdu takes until its list is there.
    static func start(_ program: String, _ folder: String, home: String) throws(BenchmarkFailure) -> Double {
        let terminal = try listed(program, folder, home: home)
        terminal.terminal.end()
        return terminal.shown - terminal.terminal.start
    }

    /// Starts ncdu and waits for its list.
    static func listed(
        _ program: String, _ folder: String, home: String
    ) throws(BenchmarkFailure) -> (terminal: PseudoTerminal, shown: Double) {
        let terminal = try PseudoTerminal([program, folder], home: home)
        guard let shown = terminal.readUntil({ $0.shows("Total disk usage") }) else {
            terminal.end()
            throw BenchmarkFailure("ncdu shows no list")
        }
        return (terminal, shown)
    }
}
