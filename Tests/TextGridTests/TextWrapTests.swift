import Testing

@testable import TextGrid

@Suite struct TextWrapTests {
    struct Case: Sendable {
        let text: String
        let width: Int
        let lines: [String]
    }

    @Test(arguments: [
        Case(text: "", width: 5, lines: [""]),
        Case(text: "one two three", width: 7, lines: ["one two", "three"]),
        Case(text: "one  two ", width: 20, lines: ["one two"]),
        Case(text: "one\n\ntwo", width: 5, lines: ["one", "", "two"]),
        Case(text: "one\r\ntwo\n", width: 5, lines: ["one", "two", ""]),
        Case(text: "a responsibility", width: 6, lines: ["a", "respon", "sibili", "ty"]),
        Case(text: "responsibility is", width: 6, lines: ["respon", "sibili", "ty is"]),
        Case(text: "日本語", width: 5, lines: ["日本", "語"]),
        Case(text: "日本", width: 1, lines: ["日", "本"]),
        Case(text: "ab", width: 0, lines: ["a", "b"]),
        Case(text: "👩‍👧👩‍👧", width: 5, lines: ["👩‍👧", "👩‍👧"]),
    ])
    func breaks(_ example: Case) {
        #expect(TextWrap.lines(example.text, width: example.width) == example.lines)
    }
}
