import Testing

@testable import TextGrid

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Leads", 5), ("£1,200 – due", 12), ("日本", 4), ("e\u{301}", 1), ("👩‍👧", 4), ("🇬🇧", 2),
        ("\u{ad}", 1), ("\u{a0}", 1), ("█░▁", 3),
    ])
    func sumsScalars(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
        #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == columns)
    }
}
