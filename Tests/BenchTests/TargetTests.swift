import Testing

@testable import scrutineer_bench

@Suite("Targets")
struct TargetTests {
    private func figure(_ cost: Cost, _ medians: [Workload: Double], fileSize: Int = 0) -> Figure {
        var findings = Findings()
        for (workload, median) in medians { findings.add(cost, workload, [median], fileSize: fileSize) }
        return findings[cost] ?? Figure(cost)
    }

    @Test("A value, another size of data and the file are limits")
    func limits() {
        let lead = figure(.lead, [.small: 2, .large: 3])
        #expect(Target(.small, .value(1)).isMet(by: lead) == false)
        #expect(Target(.large, .value(3)).isMet(by: lead) == true)
        #expect(Target(.large, .ofWorkload(.small, 1.25)).isMet(by: lead) == false)
        #expect(Target(.extraLarge, .value(3)).isMet(by: lead) == nil)
        let memory = figure(.memory, [.large: 150], fileSize: 100_000_000)
        #expect(Target(.large, .ofFile(1.5)).isMet(by: memory) == true)
        #expect(Target(.large, .ofFile(1.4)).isMet(by: memory) == false)
    }

    @Test("A peer is a limit where it was measured")
    func peers() {
        var findings = Findings()
        findings.add(.open, .large, [300])
        findings.add(.open, .large, against: Peer.yyjson, [(300, 200), (330, 200), (300, 150)])
        let open = findings[.open] ?? Figure(.open)
        #expect(Target(.large, .ofPeer(Peer.yyjson, 1.65)).isMet(by: open) == true)
        #expect(Target(.large, .ofPeer(Peer.yyjson, 1.5)).isMet(by: open) == false)
        #expect(Target(.large, .ofPeer(Peer.jq, 1.5)).isMet(by: open) == nil)
    }

    @Test("They are told in words")
    func texts() {
        #expect(Target(.large, .value(35)).text(in: .milliseconds) == "L ≤ 35 ms")
        #expect(Target(.large, .ofPeer("yyjson", 1.5)).text(in: .milliseconds) == "L ≤ 1.5 × yyjson")
        #expect(
            Target(.large, .ofPeer("JSONDecoder", 1.0 / 5)).text(in: .milliseconds)
                == "L 5 × faster than JSONDecoder")
        #expect(Target(.extraLarge, .ofWorkload(.large, 5)).text(in: .milliseconds) == "XL ≤ 5 × L")
        #expect(Target(.large, .ofFile(1.5)).text(in: .megabytes) == "L ≤ 1.5 × file")
    }

    @Test("Each is of data, and beside a peer, that the benchmark can measure")
    func catalogue() {
        let peers = [
            Peer.ncdu, Peer.yyjson, Peer.jsonDecoder, Peer.visiData, Peer.oneFile, Peer.flush, Peer.write,
        ]
        for target in Cost.allCases.flatMap(\.targets) {
            #expect(target.peer.map { peers.contains($0) } ?? true)
        }
        #expect(Set(Cost.allCases.map(\.what)).count == Cost.allCases.count)
    }
}
