import Testing

@testable import scrutineer_bench

@Suite("The plot of growth")
struct GrowthPlotTests {
    private let plot = GrowthPlot(lines: [
        .init(
            name: "fast & <level>",
            points: [.init(actions: 25, milliseconds: 0.2), .init(actions: 100_000, milliseconds: 0.2)]),
        .init(
            name: "with the data",
            points: [.init(actions: 100, milliseconds: 1), .init(actions: 10_000, milliseconds: 100)]),
    ])

    @Test("Every mark that is opened is closed, and what is no mark is escaped")
    func wellFormed() {
        var open: [Substring] = []
        var rest = plot.svg[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let mark = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if mark.hasPrefix("/") {
                #expect(open.popLast() == mark.dropFirst())
            } else if !mark.hasSuffix("/") {
                open.append(mark.prefix { $0.isLetter })
            }
        }
        #expect(open.isEmpty)
        #expect(plot.svg.contains("fast &amp; &lt;level&gt;"))
    }

    @Test("Whoever does not see it is told the same")
    func spoken() {
        #expect(plot.svg.contains("role=\"img\" aria-labelledby=\"title desc\""))
        #expect(plot.svg.contains("with the data: 1 ms at 100 actions, 100 ms at 10,000 actions."))
    }

    @Test("It follows a dark screen")
    func dark() { #expect(plot.svg.contains("prefers-color-scheme:dark")) }

    @Test("Equal factors are equal steps")
    func scale() {
        let scale = LogScale(10, 1_000, from: 100, to: 300)
        #expect([10, 100, 1_000].map(scale.place) == [100, 200, 300])
        let covering = LogScale(covering: 0.3, 120, from: 400, to: 0)
        #expect(covering.powers.map { ($0 * 10).rounded() / 10 } == [0.1, 1, 10, 100, 1_000])
        #expect(covering.place(of: 0.1) == 400)
        #expect(covering.place(of: 1_000) == 0)
    }

    @Test("Level costs are level lines, and only costs of several sizes are drawn")
    func lines() throws {
        var findings = Findings()
        findings.add(.row, .small, [0.5])
        findings.add(.lead, .small, [0.5])
        findings.add(.lead, .large, [0.5])
        let lines = GrowthPlot(findings).lines
        #expect(lines.map(\.name) == [Cost.lead.what])
        #expect(lines.first?.points.map(\.actions) == [25, 100_000])
        let path = try #require(
            plot.svg.split(separator: "\n").first {
                $0.contains("class=\"line c0 d0\"") && $0.contains("L")
            })
        let numbers = path.split { !$0.isNumber && $0 != "." }.suffix(4).compactMap { Double($0) }
        try #require(numbers.count == 4)
        #expect(numbers[0] < numbers[2])
        #expect(numbers[1] == numbers[3])
    }
}
