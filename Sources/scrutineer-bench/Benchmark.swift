import ArgumentParser
import Glibc
import JSONText

/// `scrutineer-bench`: how fast Scrutineer is on this machine, beside what else is installed on it.
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer-bench",
        abstract: "Measure how fast Scrutineer is, with plans of its own making.",
        discussion:
            "Peers (ncdu, jq, ripgrep, fzf, VisiData, Python, yyjson, simdjson) take part where they are "
            + "installed, in turns with what they are compared with.")

    @Flag(help: "Measure the built program in a terminal too.")
    var terminal = false

    @Option(help: ArgumentHelp("Sizes of data, of S, M, L and XL.", valueName: "S,M,L,XL"))
    var sizes = "S,M,L,XL"

    @Option(help: "How often each thing is measured; what is slow is measured less often.")
    var runs = 7

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Measure only these, by names of the JSON or their beginnings.", valueName: "name")
    )
    var only: [String] = []

    @Option(help: ArgumentHelp("Write all values as JSON.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Draw how the costs grow, as SVG.", valueName: "file"))
    var plot: String?

    @Option(help: ArgumentHelp("Write the table into a README, between its two marks.", valueName: "file"))
    var readme: String?

    @Option(
        help: ArgumentHelp(
            "Keep the data in this folder for the next time; it also says which disk is measured.",
            valueName: "folder"))
    var folder: String?

    @Option(help: "The seed of the data.")
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "The program for --terminal (default: the one built beside this).", valueName: "path"))
    var program: String?

    @Option(
        help: ArgumentHelp("Where yyjson.h and yyjson.c stand, as a peer to compile.", valueName: "folder"))
    var yyjson: String?

    @Option(
        help: ArgumentHelp(
            "Measure nothing; press so many keys, and see whether memory and open files stay what they were.",
            valueName: "keys"))
    var soak: Int?

    func validate() throws {
        if let soak, soak < 1 { throw ValidationError("--soak is a number above 0") }
        guard runs > 0 else { throw ValidationError("--runs is a number above 0") }
        guard chosenSizes.count == sizes.split(separator: ",").count, !chosenSizes.isEmpty else {
            throw ValidationError("\"\(sizes)\" are no sizes; expected some of S,M,L,XL")
        }
    }

    private var chosenSizes: [Workload] {
        sizes.split(separator: ",").compactMap { Workload(rawValue: $0.uppercased()) }.sorted()
    }

    func run() throws {
        let wanted = try Selection(only)
        if terminal || soak != nil, access(program ?? beside, X_OK) != 0 {
            throw BenchmarkFailure(
                "\(program ?? beside) is not there; build it first: swift build -c release --static-swift-stdlib"
            )
        }
        let data = try DataFolder(folder, seed: seed)
        defer { data.remove() }
        Interruption.clean(data)
        if let soak { return try runSoak(soak, data) }
        let findings = try measure(data, wanted)
        report(findings)
        try write(findings)
    }

    private func measure(_ data: DataFolder, _ wanted: Selection) throws -> Findings {
        var findings = Findings()
        let peers = PeerList(yyjsonFolder: yyjson, in: data, findings: &findings)
        var inProcess = InProcessBench(data: data, effort: Effort(runs: runs), wanted: wanted, peers: peers)
        for size in chosenSizes { try inProcess.measure(size) }
        findings.join(inProcess.findings)
        guard terminal else { return findings }
        var inTerminal = TerminalBench(
            program: program ?? beside, data: data, effort: Effort(runs: runs), wanted: wanted, peers: peers)
        for size in chosenSizes { try inTerminal.measure(size) }
        findings.join(inTerminal.findings)
        return findings
    }

    private func runSoak(_ keys: Int, _ data: DataFolder) throws {
        let figures = try Soak(program: program ?? beside, folder: data, keys: keys, seed: seed).run()
        if let growth = figures.growth { throw BenchmarkFailure(growth) }
        print("After \(keys) keys nothing has grown.")
    }

    /// The program that was built with this one.
    private var beside: String {
        let own = ChildProgram.own
        return own.lastIndex(of: "/").map { "\(own[..<$0])/scrutineer" } ?? "scrutineer"
    }

    private func report(_ findings: Findings) {
        print(ReportTable(findings).text, terminator: "")
        for peer in findings.missing { print("\(peer) is missing.") }
    }

    private func write(_ findings: Findings) throws {
        if let json {
            let text = ReportJSON.value(of: findings, seed: seed).prettyText + "\n"
            try DiskWriting.replace(json, with: Array(text.utf8))
        }
        if let plot { try DiskWriting.replace(plot, with: Array(GrowthPlot(findings).svg.utf8)) }
        if let readme {
            let text = String(decoding: try Product.read(readme), as: UTF8.self)
            let new = try ReadmePart.replaced(in: text, with: ReadmePart.text(of: findings))
            try DiskWriting.replace(readme, with: Array(new.utf8))
        }
    }
}
