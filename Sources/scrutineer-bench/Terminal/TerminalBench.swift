import Glibc
import PlanModel

/// Measures the built program in a terminal, from its start to its last byte, as an officer has it.
struct TerminalBench {
    let program: String
    let data: DataFolder
    let effort: Effort
    let wanted: Selection
    let peers: PeerList
    var findings = Findings()

    init(program: String, data: DataFolder, effort: Effort, wanted: Selection, peers: PeerList) {
        (self.program, self.data, self.effort) = (program, data, effort)
        (self.wanted, self.peers) = (wanted, peers)
    }

    /// Measures everything that is wanted with one size of data.
    mutating func measure(_ workload: Workload) throws(BenchmarkFailure) {
        let plan = try data.plan(workload)
        Progress.say("\(workload.rawValue): in a terminal")
        if wanted.any([.terminalFirst, .terminalFull, .terminalMemory]) { try measureStart(plan, workload) }
        if wanted.any([.terminalRow, .terminalRow99, .terminalRowBytes, .terminalPage, .terminalPageBytes]) {
            try measureMoving(plan, workload)
        }
        if wanted.any([.terminalRested, .terminalRestedBytes]) { try measureRested(plan, workload) }
        if wanted.has(.terminalNarrowBytes) { try measureNarrow(plan, workload) }
        let keys: [Cost] = [.terminalLead, .terminalFind, .terminalAsOf, .terminalEdit, .terminalUndo]
        if wanted.any(keys) { try measureKeys(plan, workload) }
        if wanted.any([.idleTime, .idleWakes, .idleBytes]) { try measureIdle(plan, workload) }
    }

    /// Starts the program with a plan.
    func open(
        _ plan: MadePlan, columns: Int = 120, rows: Int = 40
    ) throws(BenchmarkFailure) -> PseudoTerminal {
        // What an interrupted run left would be asked about.
        unlink(Product.journal(of: plan.path))
        return try PseudoTerminal([program, plan.path], home: data.path, columns: columns, rows: rows)
    }

    /// Starts the program and waits until all records are there.
    func opened(
        _ plan: MadePlan, columns: Int = 120, rows: Int = 40
    ) throws(BenchmarkFailure) -> PseudoTerminal {
        let terminal = try open(plan, columns: columns, rows: rows)
        guard terminal.readUntil({ Self.isFull($0, plan) }) != nil else {
            throw lost(terminal, "all records")
        }
        terminal.settle()
        return terminal
    }

    /// Whether all records of a plan are there: the pane of the plan counts every action.
    static func isFull(_ screen: TerminalScreen, _ plan: MadePlan) -> Bool {
        screen.shows("\(Shown.number(plan.counts.actions)) action")
    }

    /// Whether the screen is drawn from its first to its last row.
    static func isDrawn(_ screen: TerminalScreen) -> Bool {
        !screen.line(0).isEmpty && !screen.line(screen.rows - 1).isEmpty
    }

    /// Why a measurement ends: the screen does not show what it should.
    func lost(_ terminal: PseudoTerminal, _ what: String) -> BenchmarkFailure {
        let screen = terminal.screen.lines.joined(separator: "\n")
        terminal.end()
        return BenchmarkFailure("the program does not show \(what):\n\(screen)")
    }
}
