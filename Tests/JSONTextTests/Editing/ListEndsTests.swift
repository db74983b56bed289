import RandomJSON
import SeededRandom
import Testing

@testable import JSONText

@Suite("Changes of a checked document")
struct ListEndsTests {
    @Test("come out as those of one that is checked anew", arguments: 0..<300 as Range<UInt64>)
    func likeTheStrictWay(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let value = RandomValue.object(depth: 4, using: &generator)
        var format = RandomFormat(using: &generator)
        format.write(value)
        let bytes = Array(format.text.utf8)
        var model = RandomJSONChanges(value)
        for _ in 0..<Int.random(in: 1...12, using: &generator) { model.changeSomething(using: &generator) }
        let plain = try JSONEditor.apply(model.changes, to: bytes)
        #expect(try JSONEditor.splice(model.changes, intoChecked: bytes).bytes == plain)
    }

    /// A document of long arrays inside each other, and where their first and last elements begin.
    private func document(
        using generator: inout SeededGenerator
    ) -> (bytes: [UInt8], ends: JSONListEnds, rows: [Int]) {
        var text = "{ \"before\": [1, [2]], \"groups\": ["
        var ends = JSONListEnds()
        var starts: [Int] = []
        var rows: [Int] = []
        for group in 0..<Int.random(in: 2...5, using: &generator) {
            text += group == 0 ? "\n" : ",\n"
            starts.append(text.utf8.count)
            text += "{ \"id\": \"g\(group)\", \"rows\": [ "
            var inner: [Int] = []
            rows.append(Int.random(in: 2...200, using: &generator))
            for row in 0..<rows[group] {
                if row > 0 { text += " , " }
                inner.append(text.utf8.count)
                let filler = String(repeating: "[{]}\\\"", count: Int.random(in: 0...20, using: &generator))
                text += "{\"id\":\"r\(row)\",\"text\":\"\(filler)\",\"list\":[{\"a\":[]}]}"
            }
            text += " ], \"after\": {\"list\": [true]} }"
            ends.note(first: inner[0], last: inner[Int.random(in: 1..<inner.count, using: &generator)])
        }
        text += " ], \"last\": \"]\" }\n"
        ends.note(first: starts[0], last: starts[starts.count - 1])
        return (Array(text.utf8), ends, rows)
    }

    @Test("come out the same where the ends of long lists are known", arguments: 0..<60 as Range<UInt64>)
    func knownEnds(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (bytes, ends, rows) = document(using: &generator)
        var changes: [JSONChange] = [
            JSONChange([], .setMember("last", "changed")), JSONChange([], .setMember("new", ["a": [1]])),
        ]
        for _ in 0..<6 {
            let group = Int.random(in: 0..<rows.count, using: &generator)
            let row = Int.random(in: 0..<rows[group], using: &generator)
            let steps: [JSONStep] = [
                .member("groups"), .element(where: "id", equals: "g\(group)"), .member("rows"),
            ]
            changes.append(
                JSONChange(
                    steps + [.element(where: "id", equals: "r\(row)")],
                    .setMember("text", .string("now \(row)"))))
            changes.append(JSONChange(steps.dropLast() + [.member("after")], .setMember("more", [["b": 1]])))
        }
        let plain = try JSONEditor.apply(changes, to: bytes)
        let spliced = try JSONEditor.splice(changes, intoChecked: bytes, lists: ends)
        #expect(spliced.bytes == plain)
        #expect(spliced.withPieces { $0.count } <= 2 * changes.count + 1, "only what is new breaks it up")
    }

    @Test("leave out what lies before the last element")
    func nothingBetweenIsLookedAt() throws {
        let filler = String(repeating: "x", count: 5000)
        var bytes = Array("{\"list\": [{\"a\": \"\(filler)\"}, {\"a\": 2}], \"b\": 1}".utf8)
        let first = try #require(bytes.dropFirst().firstIndex(of: UInt8(ascii: "{")))
        let last = try #require(bytes.lastIndex(of: UInt8(ascii: "{")))
        var ends = JSONListEnds()
        ends.note(first: first, last: last)
        // No reader that comes by here would find the end of the list.
        bytes[first + 100] = UInt8(ascii: "\"")
        let text = try JSONEditor.splice(
            [JSONChange([], .setMember("b", .number("7")))], intoChecked: bytes, lists: ends)
        #expect(text.bytes.suffix(8).elementsEqual("], \"b\": 7}".utf8.suffix(8)))
        #expect(text.count == bytes.count)
    }
}
