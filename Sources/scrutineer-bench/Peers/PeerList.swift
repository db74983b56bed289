import PlanModel

/// The peers that are installed here.
struct PeerList {
    let yyjson: CompiledPeer?
    let simdjson: CompiledPeer?
    private let programs: [String: String]

    /// Looks for every peer, and compiles those that are sources.
    ///
    /// - Parameter yyjsonFolder: Where `yyjson.h` and `yyjson.c` stand; nil looks for an installed one.
    init(yyjsonFolder: String?, in data: DataFolder, findings: inout Findings) {
        yyjson = CompiledPeer.yyjson(from: yyjsonFolder, into: data)
        simdjson = CompiledPeer.simdjson(into: data)
        var programs: [String: String] = [:]
        for (name, file) in [
            (Peer.jq, "jq"), (Peer.ripgrep, "rg"), (Peer.fzf, "fzf"), (Peer.visiData, "vd"),
            (Peer.python, "python3"),
            (Peer.ncdu, "ncdu"),
        ] {
            programs[name] = ChildProgram.path(of: file)
            if programs[name] == nil { findings.noteMissing(name) }
        }
        self.programs = programs
        if yyjson == nil { findings.noteMissing(Peer.yyjson) }
        if simdjson == nil { findings.noteMissing(Peer.simdjson) }
    }

    /// Where ncdu stands.
    var ncdu: String? { programs[Peer.ncdu] }

    /// Where VisiData stands.
    var visiData: String? { programs[Peer.visiData] }

    /// What reads a whole file of JSON. Those that make an object of each value take part up to the large size.
    func readers(of plan: MadePlan, _ workload: Workload) -> [Peer] {
        let path = plan.path
        var peers = [yyjson?.peer(reading: path), simdjson?.peer(reading: path)].compactMap { $0 }
        guard workload <= .large else { return peers }
        peers.append(
            Peer(name: Peer.jsonDecoder) { () throws(BenchmarkFailure) in
                try DecodedPlan.time(path, holds: plan.counts)
            })
        if let jq = programs[Peer.jq] { peers.append(Self.program(Peer.jq, [jq, "length", path])) }
        if let python = programs[Peer.python] {
            let script =
                "import json,sys,time; s=time.perf_counter(); d=json.load(open(sys.argv[1])); "
                + "print((time.perf_counter()-s)*1000)"
            peers.append(
                Peer(name: Peer.python) { () throws(BenchmarkFailure) in
                    try CompiledPeer.printedTime([python, "-c", script, path])
                })
        }
        return peers
    }

    /// What finds a word: in the lines of the file, or among the titles of its records.
    func finders(
        of plan: MadePlan, _ workload: Workload, in data: DataFolder
    ) throws(BenchmarkFailure) -> [Peer] {
        guard workload <= .large else { return [] }
        var peers: [Peer] = []
        if let ripgrep = programs[Peer.ripgrep] {
            peers.append(Self.program(Peer.ripgrep, [ripgrep, "-ic", Phrases.rareWord, plan.path]))
        }
        if let fzf = programs[Peer.fzf] {
            let titles = data.place("\(workload.rawValue).titles")
            try TitleList.write(plan, to: titles)
            let command = "exec \"$0\" --filter \"$1\" < \"$2\""
            peers.append(
                Self.program(Peer.fzf, ["/bin/sh", "-c", command, fzf, "library", titles]))
        }
        return peers
    }

    /// A program that is measured from its start to its end.
    private static func program(_ name: String, _ arguments: [String]) -> Peer {
        Peer(name: name) { () throws(BenchmarkFailure) in
            // Status 1 says of those that look for something that it is not there.
            let ending = try ChildProgram.run(arguments)
            guard ending.status == 0 || ending.status == 1 else {
                throw BenchmarkFailure("\(arguments.joined(separator: " ")) failed with \(ending.status)")
            }
            return ending.milliseconds
        }
    }
}

/// The titles of a plan's actions and milestones, a line each, for programs that narrow lines.
private enum TitleList {
    static func write(_ plan: MadePlan, to path: String) throws(BenchmarkFailure) {
        let records = try Product.parse(try Product.read(plan.path), name: plan.path)
        var text: [UInt8] = []
        for action in records.actions { text += Array(records.string(action.title).utf8) + [0x0A] }
        for milestone in records.milestones { text += Array(records.string(milestone.title).utf8) + [0x0A] }
        try DiskWriting.replace(path, with: text)
    }
}
