import JSONText
import Testing

@Suite("A long list of records")
struct LongListTests {
    private func text(_ ids: [Int], changed: [Int: Int] = [:]) -> String {
        let elements = ids.map { id in
            let value = changed[id].map { ", \"x\": \($0)" } ?? ""
            return "{\"id\": \"\(id)\", \"n\": {\"id\": \"inner\"}\(value)}"
        }
        return "[1, {}, " + elements.joined(separator: ", ") + "]"
    }

    private func setting(_ id: Int, _ value: Int) -> JSONChange {
        JSONChange([.element(where: "id", equals: String(id))], .setMember("x", .number(String(value))))
    }

    @Test("finds each where it stands at the time") func findsEachWhereItStands() {
        let changes = [
            setting(0, 1), setting(199, 2), JSONChange([], .removeElement(at: 2)), setting(100, 3),
            setting(100, 4), JSONChange([], .insertElement(["id": "0", "n": ["id": "inner"]], at: 102)),
            setting(0, 5), setting(101, 6),
        ]
        let ids = Array(1...100) + [0] + Array(101..<200)
        #expect(
            Edit.result(of: changes, on: text(Array(0..<200)))
                == text(ids, changed: [199: 2, 100: 4, 0: 5, 101: 6]))
    }

    @Test("finds one whose id was changed") func findsAChangedId() {
        let renamed = JSONChange([.element(where: "id", equals: "150")], .setMember("id", "new"))
        let changes = [
            setting(150, 1), renamed,
            JSONChange([.element(where: "id", equals: "new")], .setMember("x", 2)),
        ]
        let before = text(Array(0..<200))
        #expect(
            Edit.result(of: changes, on: before)
                == text(Array(0..<200), changed: [150: 2]).replacing("\"150\"", with: "\"new\""))
        #expect(
            Edit.result(of: [setting(1, 1), setting(200, 1)], on: before)
                == "the document has no element whose \"id\" is \"200\"")
    }
}
