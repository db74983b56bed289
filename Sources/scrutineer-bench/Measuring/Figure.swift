/// What was measured of one cost.
struct Figure: Sendable {
    let cost: Cost
    var samples: [Workload: Sample] = [:]
    var pairs: [Pair] = []
    /// The size of the data in bytes.
    var fileSizes: [Workload: Int] = [:]

    /// The cost beside what a peer takes for the like, measured turn by turn.
    struct Pair: Sendable {
        let peer: String
        let workload: Workload
        /// What the peer takes.
        let sample: Sample
        let ratio: Ratio
    }

    init(_ cost: Cost) { self.cost = cost }
}

/// All that was measured.
struct Findings: Sendable {
    private(set) var figures: [Figure] = []
    /// Peers that are not installed, each once.
    private(set) var missing: [String] = []

    /// Takes what was measured with one size of data; nothing where no run was done.
    mutating func add(_ cost: Cost, _ workload: Workload, _ values: [Double], fileSize: Int = 0) {
        guard let sample = Sample(values) else { return }
        change(cost) { figure in
            figure.samples[workload] = sample
            if fileSize > 0 { figure.fileSizes[workload] = fileSize }
        }
    }

    /// Takes what a cost and a peer took in turns.
    mutating func add(
        _ cost: Cost, _ workload: Workload, against peer: String, _ pairs: [(one: Double, other: Double)]
    ) {
        guard let sample = Sample(pairs.map(\.other)), let ratio = Ratio(pairs) else { return }
        change(cost) { figure in
            figure.pairs.append(Figure.Pair(peer: peer, workload: workload, sample: sample, ratio: ratio))
        }
    }

    mutating func noteMissing(_ peer: String) {
        if !missing.contains(peer) { missing.append(peer) }
    }

    /// Takes what was found elsewhere.
    mutating func join(_ other: Findings) {
        for figure in other.figures { change(figure.cost) { $0 = figure } }
        for peer in other.missing { noteMissing(peer) }
    }

    /// What was measured of a cost so far.
    subscript(cost: Cost) -> Figure? { figures.first { $0.cost == cost } }

    private mutating func change(_ cost: Cost, _ body: (inout Figure) -> Void) {
        var figure = self[cost] ?? Figure(cost)
        body(&figure)
        figures.removeAll { $0.cost == cost }
        figures.append(figure)
        let order = Cost.allCases
        figures.sort { (order.firstIndex(of: $0.cost) ?? 0) < (order.firstIndex(of: $1.cost) ?? 0) }
    }
}
