/// Peers that take turns with what is measured.
struct Rivals {
    private let peers: [Peer]
    private var pairs: [[(one: Double, other: Double)]]
    /// Of the file that all of them read.
    private let fileSize: Int

    /// - Parameter fileSize: Of the file that all of them read, if it is one.
    init(_ peers: [Peer], fileSize: Int = 0) {
        self.peers = peers
        self.fileSize = fileSize
        pairs = Array(repeating: [], count: peers.count)
    }

    /// Lets each peer take its turn after a run that took so many milliseconds.
    mutating func run(against own: Double) throws(BenchmarkFailure) {
        for (place, peer) in peers.enumerated() {
            WarmMemory.touch(forFileOf: fileSize)
            pairs[place].append((own, try peer.run()))
        }
    }

    func enter(into findings: inout Findings, _ cost: Cost, _ workload: Workload) {
        for (peer, pairs) in zip(peers, pairs) {
            findings.add(cost, workload, against: peer.name, pairs)
        }
    }
}
