import PlanModel
import SeededRandom
import Testing
import Workspace

/// An edit comes back from a journal as it went in, whatever it holds.
@Suite struct EditJSONTests {
    @Test(arguments: 0..<8 as Range<UInt64>)
    func randomEditsComeBack(_ seed: UInt64) throws {
        var random = RandomValues(seed: seed)
        for _ in 0..<250 {
            let edit = random.edit()
            let back = try #require(PlanEdit(jsonText: edit.jsonText), "\(edit.jsonText)")
            #expect(back == edit)
            // Numbers by their spelling, texts by their bytes, members in their order.
            #expect(back.jsonText.utf8.elementsEqual(edit.jsonText.utf8))
            #expect(!edit.jsonText.utf8.contains(UInt8(ascii: "\n")))
        }
    }

    @Test(arguments: [1, 400, 401, 505, 510])
    func valuesAsDeepAsAPlanHoldsThem(_ depth: Int) throws {
        let value = (1..<depth).reduce(MemberValue.list([])) { inner, _ in .list([inner]) }
        var edit = try JournalDesk.edit(1)
        edit.changes = [Change(RecordName(.plan, "p"), .set(member: "local", from: nil, to: value))]
        #expect(PlanEdit(jsonText: edit.jsonText) == edit)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"plan":"p","summary":"","by":"","on":"2026-02-30","changes":[]}"#,
        #"{"plan":"p","summary":"","by":"","on":"2026-02-03","changes":[{}]}"#,
        #"{"plan":"p","summary":"","by":"","on":"2026-02-03","changes":[{"record":"x","id":"1","set":"a"}]}"#,
        #"{"plan":"p","summary":"","by":"","on":"2026-02-03","changes":[{"record":"plan","id":"p","insert":"a","at":-1,"value":1}]}"#,
    ])
    func whatIsNoEditIsNone(_ text: String) { #expect(PlanEdit(jsonText: text) == nil) }
}

/// Edits of all shapes, made at random.
struct RandomValues {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func edit() -> PlanEdit {
        PlanEdit(
            plan: text(), changes: (0..<number(4)).map { _ in change() }, summary: text(), by: text(),
            on: Day(number: Int32(number(80_000)) - 20_000))
    }

    private mutating func change() -> Change {
        let kind = RecordKind.allCases[number(RecordKind.allCases.count)]
        let steps = (0..<number(3)).map { _ -> Place.Step in
            number(2) == 0 ? .member(text()) : .entry(list: text(), key: (0..<number(3)).map { _ in text() })
        }
        let place = Place(RecordName(kind, text()), inside: steps)
        switch number(4) {
        case 0:
            return Change(
                place,
                .set(
                    member: text(), from: number(3) == 0 ? nil : value(3), to: number(3) == 0 ? nil : value(3)
                ))
        case 1: return Change(place, .insert(list: text(), at: number(1000), value(3)))
        case 2: return Change(place, .remove(list: text(), at: number(1000), value(3)))
        default:
            return Change(place, .amend(list: text(), at: number(1000), from: value(3), to: value(3)))
        }
    }

    private mutating func value(_ depth: Int) -> MemberValue {
        switch number(depth > 0 ? 6 : 4) {
        case 0: return .text(text())
        case 1: return .number(["0", "-0", "1.50", "1e3", "1E+03", "0.10", "-12.5e-7"][number(7)])
        case 2: return .flag(number(2) == 0)
        case 3: return .null
        case 4: return .list((0..<number(4)).map { _ in value(depth - 1) })
        default:
            return .record((0..<number(4)).map { MemberValue.Member("\($0)" + text(), value(depth - 1)) })
        }
    }

    private mutating func text() -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<number(6) {
            let limits: [UInt32] = [0x20, 0x80, 0x800, 0xD800, 0x11_0000]
            scalars.append(Unicode.Scalar(UInt32(number(Int(limits[number(5)])))) ?? "\u{2028}")
        }
        return String(scalars)
    }

    private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
}
