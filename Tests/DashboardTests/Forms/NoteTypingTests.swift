import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// A note of several lines is written in place, with the keys that hands know.
@Suite struct NoteTypingTests {
    private func note(_ keys: String) throws -> String? {
        var driver = try Driver.riverside()
        try driver.type("jn" + keys + "<Enter>")
        let updates = try driver.saved(.action, "1.1", over: Riverside.json())?["updates"]
        guard case .list(let entries)? = updates else { return nil }
        return entries.last?["text"]?.asText
    }

    @Test(arguments: [
        ("one<C-j>two<Up>X", "oneX\ntwo"), ("one<C-j>two<Home>X<Down>Y", "one\nXYtwo"),
        ("one<C-j>two<Up><Home>X", "Xone\ntwo"), ("one<C-j>two<C-u>X", "one\nX"),
        ("one two<C-j>three<Up><Home><C-k>X", "X\nthree"), ("one<C-j><C-j>two<Up>X", "one\nX\ntwo"),
        ("one<C-j>two<Up><Up>X", "oneX\ntwo"), ("one two<C-w>X", "one X"),
        ("one two<M-b>X", "one Xtwo"), ("one two<Home><M-f>X", "oneX two"),
        ("one two<Home><M-d>X", "X two"), ("one two<C-Left>X", "one Xtwo"),
    ])
    func keysMoveByLinesAndWords(keys: String, text: String) throws {
        #expect(try note(keys) == text)
    }

    /// In a prompt of one line Alt with a letter is an Esc and that letter, which came as one.
    @Test func elsewhereAQuickEscLeaves() throws {
        var driver = try Driver.riverside()
        try driver.type("jscwhy<M-b>")
        #expect(!driver.shows("why?"))
        #expect(!driver.hasEdits)
    }

    @Test func linesBreakBehindSpaces() throws {
        var driver = try Driver.riverside(Size(width: 60, height: 20))
        try driver.type("jn" + String(repeating: "footpath ", count: 8))
        #expect(driver.shows(" footpath footpath footpath footpath footpath "))
        try driver.type("by<Up>X")
        #expect(driver.cursorLine.contains("Xootpath") || driver.cursorLine.contains("foX"))
    }

    @Test func aLineThatIsWrappedIsTwo() throws {
        let words = String(repeating: "a", count: 70) + String(repeating: "b", count: 10)
        #expect(try note(words + "<Up>X")?.hasPrefix("aaaaaaaa") == true)
        #expect(try note(words + "<Up>X")?.hasSuffix("X") == false)
    }
}
