import JSONText
import Testing

@testable import scrutineer_bench

@Suite("The report")
struct ReportTests {
    private var findings: Findings {
        var findings = Findings()
        findings.add(.find, .large, [20, 30, 40])
        findings.add(.open, .small, [1])
        findings.add(.open, .large, [300, 310, 290], fileSize: 136_000_000)
        findings.add(.open, .large, against: Peer.yyjson, [(300, 200), (310, 200), (290, 200)])
        findings.noteMissing(Peer.fzf)
        findings.noteMissing(Peer.fzf)
        return findings
    }

    @Test("A row has the medians with their spread, and whether the targets are met")
    func rows() {
        let rows = ReportTable(findings).rows
        #expect(
            rows.map { $0[0] } == [
                "file to first frame with all records, ms", "– yyjson", "a letter of a find to frame, ms",
            ])
        #expect(
            rows[0] == [
                "file to first frame with all records, ms", "1", "", "300 [290..310]", "", "", "", "",
            ])
        #expect(
            rows[1] == [
                "– yyjson", "", "", "200 [200..200]", "", "L 1.50 [1.45..1.55]", "L ≤ 1.5 × yyjson", "met",
            ])
        #expect(rows[2][3...] == ["30 [20..40]", "", "", "L ≤ 35 ms", "met"])
    }

    @Test("The text is aligned, the Markdown has a cell for each column")
    func forms() throws {
        let table = ReportTable(findings)
        let lines = table.text.split(separator: "\n")
        let place = try #require(Array(lines[0]).firstIndex(of: "L"))
        for (line, row) in zip(lines.dropFirst(), table.rows) {
            #expect(String(line.dropFirst(place)).hasPrefix(row[3]))
        }
        for line in table.markdown.split(separator: "\n") {
            #expect(line.split(separator: "|", omittingEmptySubsequences: false).count == 10)
        }
    }

    @Test("The JSON holds every value")
    func json() throws {
        let text = ReportJSON.value(of: findings, seed: 4).prettyText
        let value = try JSONValue(parsing: text)
        guard case .object(let all) = value, case .array(let figures)? = all["figures"],
            case .object(let open)? = figures.first
        else {
            Issue.record("the JSON has no figures: \(text)")
            return
        }
        #expect(all["missing"] == ["fzf"])
        #expect(open["name"] == "open")
        #expect(text.contains("\"median\": 300.0000"))
        #expect(text.contains("\"fileSize\": 136000000"))
    }

    @Test(
        "Numbers have three figures that mean something",
        arguments: [
            (0.0, "0"), (0.1234, "0.123"), (0.9999, "1"), (1.236, "1.24"), (12.345, "12.3"), (99.99, "100"),
            (123.4, "123"), (999.7, "1,000"), (12_345.6, "12,346"), (5, "5"),
        ])
    func numbers(value: Double, text: String) { #expect(FigureText.number(value) == text) }

    @Test("The README's part is written anew between its marks, again and again")
    func readme() throws {
        let readme = "# Title\n\n\(ReadmePart.begin)\nold\n\(ReadmePart.end)\n\nrest\n"
        let once = try ReadmePart.replaced(in: readme, with: "| new |\n")
        #expect(once == "# Title\n\n\(ReadmePart.begin)\n\n| new |\n\n\(ReadmePart.end)\n\nrest\n")
        #expect(try ReadmePart.replaced(in: once, with: "| new |\n") == once)
        #expect(throws: BenchmarkFailure.self) { try ReadmePart.replaced(in: "# Title\n", with: "") }
    }
}
