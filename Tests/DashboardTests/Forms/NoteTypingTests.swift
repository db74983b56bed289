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
    ])
    func keysMoveByLinesAndWords(keys: String, text: String) throws {
        #expect(try note(keys) == text)
    }

    @Test func aLineThatIsWrappedIsTwo() throws {
        let words = String(repeating: "a", count: 70) + String(repeating: "b", count: 10)
        #expect(try note(words + "<Up>X")?.hasPrefix("aaaaaaaa") == true)
        #expect(try note(words + "<Up>X")?.hasSuffix("X") == false)
    }
}
