/// What a cost must not exceed.
struct Target: Equatable, Sendable {
    enum Limit: Equatable, Sendable {
        /// So much, in the cost's unit.
        case value(Double)
        /// So many times what a peer takes.
        case ofPeer(String, Double)
        /// So many times what it is with other data: those of the same turns, where turns were taken.
        case ofWorkload(Workload, Double)
        /// So many times the size of the file.
        case ofFile(Double)
    }

    let workload: Workload
    let limit: Limit

    init(_ workload: Workload, _ limit: Limit) { (self.workload, self.limit) = (workload, limit) }

    /// As the table has it: `L ≤ 5 ms`.
    func text(in unit: Cost.Unit) -> String {
        switch limit {
        case .value(let most): "\(workload.rawValue) ≤ \(FigureText.number(most)) \(unit.rawValue)"
        case .ofPeer(let peer, let most) where most < 1:
            "\(workload.rawValue) \(FigureText.number(1 / most)) × faster than \(peer)"
        case .ofPeer(let peer, let most): "\(workload.rawValue) ≤ \(FigureText.number(most)) × \(peer)"
        case .ofWorkload(let other, let most):
            "\(workload.rawValue) ≤ \(FigureText.number(most)) × \(other.rawValue)"
        case .ofFile(let most): "\(workload.rawValue) ≤ \(FigureText.number(most)) × file"
        }
    }

    /// Whether what was measured keeps to it; nil where that was not measured.
    func isMet(by figure: Figure) -> Bool? {
        guard let sample = figure.samples[workload] else { return nil }
        switch limit {
        case .value(let most): return sample.median <= most
        case .ofPeer(let peer, let most):
            return figure.pairs.first { $0.peer == peer && $0.workload == workload }.map {
                $0.ratio.median <= most
            }
        case .ofWorkload(let other, let most):
            let pair = figure.pairs.first { $0.peer == other.rawValue && $0.workload == workload }
            return pair.map { $0.ratio.median <= most }
                ?? figure.samples[other].map { sample.median <= most * $0.median }
        case .ofFile(let most):
            return figure.fileSizes[workload].map { sample.median <= most * Double($0) / 1_000_000 }
        }
    }
}

extension Cost {
    /// What the program promises of it.
    var targets: [Target] {
        switch self {
        case .terminalFirst: [Target(.small, .ofPeer(Peer.ncdu, 1.5)), Target(.large, .value(10))]
        case .terminalFull:
            [
                Target(.small, .ofPeer(Peer.ncdu, 1.5)), Target(.large, .ofPeer(Peer.yyjson, 1.5)),
                Target(.large, .ofPeer(Peer.jsonDecoder, 1.0 / 5)),
                Target(.large, .ofPeer(Peer.visiData, 1.0 / 9)),
                Target(.extraLarge, .ofWorkload(.large, 5)),
            ]
        case .open:
            [
                Target(.large, .ofPeer(Peer.yyjson, 1.5)), Target(.large, .ofPeer(Peer.jsonDecoder, 1.0 / 5)),
                Target(.extraLarge, .ofWorkload(.large, 5)),
            ]
        case .manyFiles: [Target(.large, .ofPeer(Peer.oneFile, 1.05))]
        case .memory, .terminalMemory: [Target(.small, .value(15)), Target(.large, .ofFile(1.5))]
        case .terminalRow:
            [Target(.small, .ofPeer(Peer.ncdu, 1.3)), Target(.large, .ofWorkload(.small, 1.25))]
        case .terminalRow99: [Target(.small, .value(2)), Target(.large, .ofWorkload(.small, 1.25))]
        case .terminalRowBytes, .terminalNarrowBytes: [Target(.large, .value(500))]
        case .terminalPageBytes: [Target(.large, .value(5_000))]
        case .lead, .terminalLead: [Target(.small, .value(1)), Target(.large, .value(3))]
        case .find, .terminalFind: [Target(.small, .value(1)), Target(.large, .value(35))]
        case .overdue: [Target(.small, .value(1)), Target(.large, .value(5))]
        case .sort: [Target(.small, .value(1)), Target(.large, .value(50))]
        case .asOf, .terminalAsOf: [Target(.small, .value(1)), Target(.large, .value(30))]
        case .undoKey, .terminalUndo: [Target(.small, .value(1)), Target(.large, .value(2))]
        case .journal: [Target(.small, .ofPeer(Peer.flush, 1.5)), Target(.large, .ofPeer(Peer.flush, 1.5))]
        case .save: [Target(.small, .ofPeer(Peer.write, 1.3)), Target(.large, .ofPeer(Peer.write, 1.3))]
        case .idleTime, .idleWakes, .idleBytes: [Target(.small, .value(0)), Target(.large, .value(0))]
        default: []
        }
    }
}
