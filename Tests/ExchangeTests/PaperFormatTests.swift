import PlanModel
import PlanStore
import Testing

@testable import Exchange

/// What every format makes of a paper, whatever stands in it.
@Suite struct PaperFormatTests {
    /// Marks of every format, commands for terminals, what hides, and a word longer than a line.
    static let hostile = [
        "<script>alert(1)</script><img src=x onerror=alert(1)>", "</title></style></svg><b>bold</b>",
        "**bold** _soft_ `code` # head [a](javascript:alert(1)) ![i](x)",
        "| a | b |\n| --- | --- |\n| c | d |",
        "first\r\n\r\n# second\n\n- third", "\u{1b}[31mred\u{1b}]0;title\u{07}",
        "a\u{202e}b\u{2066}c\u{200b}d",
        "1. one", "a) one", "iv. four", "- dash", "+ plus", ": term", "% title", "Table: caption", "=",
        "(1) one",
        "javascript:alert(document.cookie)", "$x$ ~~gone~~ x^2^ @cite {#id .class}", "&lt; &amp; &#x3c;",
        String(repeating: "x", count: 300), "    code", "\"quoted\" 'single'", "",
    ]

    private func paper(_ text: String) -> Paper {
        let table = PaperTable(
            text, columns: [.init(text), .init(text, .number), .init("Word", .word)],
            rows: [[.init(text), .init(text, .late), .init(text)], [.init(text, depth: 1), "2", ""]])
        let chart = PaperChart(
            text, parts: [.init(text, .good, letter: "#")], bars: [.init(text, [3]), .init("b", [0])])
        return Paper(
            title: text, facts: [text],
            sections: [
                Paper.Section(
                    text,
                    [
                        .paragraph(text), .list([.init(text, below: [text])]), .table(table), .table(table),
                        .chart(chart),
                    ],
                    sections: [Paper.Section(text, [.paragraph(text)])])
            ], emptyText: text)
    }

    @Test(arguments: hostile) func nothingCommandsATerminal(_ text: String) {
        for format in PaperFormat.allCases {
            let written = format.text(of: paper(text))
            let commands = written.unicodeScalars.filter { scalar in
                (scalar.value < 0x20 && scalar != "\n") || (0x7f...0x9f).contains(scalar.value)
                    || (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                    || scalar.value == 0x200b
            }
            #expect(commands.isEmpty, "\(format)")
        }
    }

    @Test(arguments: hostile) func aPageHasTheTagsOfItsPaperAndNoOthers(_ text: String) {
        // What is empty has no colour to be given.
        #expect(tags(of: paper(text).html) == tags(of: paper(text.isEmpty ? "" : "plain").html))
    }

    /// The tags of a page without their attributes, which hold no text of a paper.
    private func tags(of page: String) -> [Substring] {
        page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" && $0 != " " } }
    }

    @Test(arguments: hostile) func noLineOfPlainTextIsLongerThanAPage(_ text: String) {
        for line in paper(text).plainText.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    /// Of each line of Markdown only the marks of the paper stand at its beginning, and a row has its own pipes alone.
    @Test(arguments: hostile) func markdownHasTheMarksOfItsPaperAndNoOthers(_ text: String) {
        let marks = shape(of: paper(text).markdown)
        #expect(marks == shape(of: paper(text.isEmpty ? "" : "plain").markdown))
    }

    private func shape(of markdown: String) -> [String] {
        markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard !line.hasPrefix("|") else { return "row \(unescaped("|", in: line))" }
            if line.hasPrefix("Table: ") { return "caption" }
            let mark = line.prefix { "#- ".contains($0) }
            let isPlain = !["<", "*", "_", "`", "[", "$", "~", "^", "@", "{"].contains {
                unescaped($0, in: line) > 0
            }
            return "\(mark)\(line.isEmpty ? "" : "text")\(isPlain ? "" : " marked")"
        }
    }

    private func unescaped(_ mark: Character, in line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for character in line {
            if !isEscaped, character == mark { count += 1 }
            isEscaped = !isEscaped && character == "\\"
        }
        return count
    }

    @Test func aPageStandsAlone() {
        let page = paper("A paper").html
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        #expect(!page.contains("<script"))
        #expect(!page.contains("src="))
        #expect(page.contains("<title>A paper</title>"))
        #expect(page.contains("<th scope=\"col\">"))
        #expect(page.contains("<th scope=\"row\""))
        #expect(page.contains("<svg role=\"img\" aria-labelledby=\"chart-1-title chart-1-words\""))
        #expect(page.contains("<desc id=\"chart-1-words\">A paper: 3 A paper. b: none.</desc>"))
    }

    @Test func aTableThatHasRoomStandsInColumns() {
        let table = PaperTable(
            "Late", columns: [.init("Milestone"), .init("Days late", .number)],
            rows: [["Bank cut", "9"], ["Boat bought", "30"]])
        #expect(
            PlainTable(table).lines == [
                "Milestone    Days late", "-----------  ---------", "Bank cut             9",
                "Boat bought         30",
            ])
    }

    @Test func aTableWithoutRoomIsToldRowByRow() {
        let long = String(repeating: "many words ", count: 60)
        let table = PaperTable(
            "Late", columns: [.init("Milestone"), .init("Lead"), .init("Last update")],
            rows: [["Bank cut", "Parks", .init(long)], [.init("Below", depth: 1), "", ""]])
        let lines = PlainTable(table).lines
        #expect(
            lines.prefix(3) == [
                "Bank cut", "  Lead: Parks",
                "  Last update: " + String(repeating: "many words ", count: 5) + "many words",
            ])
        #expect(lines.last == "- Below")
    }

    @Test func theNameOfAFileAsksForAFormat() {
        #expect(PaperFormat(ofFile: "a/paper.HTML") == .html)
        #expect(PaperFormat(ofFile: "paper.txt") == .text)
        #expect(PaperFormat(ofFile: "paper.md") == .markdown)
        #expect(PaperFormat(ofFile: "paper") == .markdown)
    }
}
