import PlanModel
import SeededRandom

/// Records and their members made at random, of every kind that the format knows.
struct RandomValues {
    private var generator: SeededGenerator
    /// How many ids each kind has had.
    private var counts: [String: Int] = [:]
    /// Adds members that the format does not know.
    let hasUnknown: Bool

    init(seed: UInt64, hasUnknown: Bool) {
        generator = SeededGenerator(seed: seed)
        self.hasUnknown = hasUnknown
    }

    /// An object with all that it needs and some of what it may have.
    mutating func object(_ name: String, depth: Int = 0) -> MemberValue {
        var members: [MemberValue.Member] = []
        for member in FormatTable.members[name] ?? [] {
            // Short plans, or a thousand of them take too long.
            let isWanted = depth < 3 ? chance(2) : chance(4)
            guard member.isRequired || isWanted else { continue }
            members.append(MemberValue.Member(member.name, value(member.type, depth: depth)))
        }
        if hasUnknown, chance(4) { members.append(MemberValue.Member("x-\(name)", unknown())) }
        return .record(members.shuffled(using: &generator))
    }

    /// A whole plan.
    mutating func plan() -> MemberValue {
        guard case .record(let members) = object("plan") else { return .null }
        return .record(
            [
                MemberValue.Member("format", .text("scrutineer-plan/1")),
                MemberValue.Member("id", .text("p")),
            ] + members)
    }

    mutating func value(_ type: String, depth: Int) -> MemberValue {
        switch type {
        case "text": return .text(text())
        case "date": return .text(pick(["2015", "2015-10", "2015-11-04", "2015-24~", "2014-03/..", "1999?"]))
        case "day": return .text(pick(["2015-11-04", "2016-02-29", "1901-01-31"]))
        case "flag": return .flag(chance(2))
        case "number": return .number(pick(["0", "12", "-3.50", "1e2", "2.5E-1"]))
        case "count": return .number(pick(["0", "14", "30", "3e1"]))
        case "money": return .number(pick(["0", "250000", "99.50", "1e3", "1.10"]))
        case "amount":
            return chance(2) ? value("money", depth: depth) : range("100", pick(["100.00", "2e2"]))
        case "quantity": return chance(2) ? value("number", depth: depth) : range("-1", pick(["-1.0", "7"]))
        case "year": return .text(pick(["2014/15", "2015/16", "2099/00"]))
        case "texts": return list(3) { .text($0.text()) }
        case "labels": return .record(["complete": .text(text()), "amber": chance(2) ? .text(text()) : nil])
        default: return compound(type, depth: depth)
        }
    }

    private mutating func compound(_ type: String, depth: Int) -> MemberValue {
        let inner = String(type.dropFirst().dropLast())
        if type.hasPrefix("[") {
            if inner == "source", chance(3) { return object(inner, depth: depth + 1) }
            let limit = inner == "action" && depth > 3 ? 0 : depth < 2 ? 3 : 2
            return list(limit) { $0.object(inner, depth: depth + 1) }
        }
        if type.hasPrefix("{") { return object(inner, depth: depth + 1) }
        if type.hasPrefix("id(") { return .text(newID(String(type.dropFirst(3).dropLast()))) }
        if type.hasPrefix("ref(") { return reference(String(type.dropFirst(4).dropLast())) }
        if type.hasPrefix("refs(") {
            let prefix = String(type.dropFirst(5).dropLast())
            return list(3) { $0.reference(prefix) }
        }
        return .text(pick(type.split(separator: "|").map(String.init)))
    }

    mutating func unknown() -> MemberValue {
        pick([
            .null, .flag(false), .number("2.50"), .list([]), .record([]), .text(text()),
            .list([.number("1"), .record([MemberValue.Member("a", .null)]), .text("b")]),
        ])
    }

    private mutating func range(_ min: String, _ max: String) -> MemberValue {
        .record(["min": .number(min), "max": .number(max)])
    }

    private mutating func list(_ limit: Int, _ make: (inout RandomValues) -> MemberValue) -> MemberValue {
        .list((0..<Int.random(in: 0...limit, using: &generator)).map { _ in make(&self) })
    }

    private mutating func newID(_ prefix: String) -> String {
        counts[prefix, default: 0] += 1
        return RandomValues.id(prefix, counts[prefix] ?? 0)
    }

    /// An id that may or may not exist.
    private mutating func reference(_ prefix: String) -> MemberValue {
        let low = Int.random(in: 1...4, using: &generator)
        let newest = max(1, (counts[prefix] ?? 0) + Int.random(in: -1...1, using: &generator))
        return .text(RandomValues.id(prefix, chance(2) ? low : newest))
    }

    private static func id(_ prefix: String, _ number: Int) -> String {
        switch number % 5 {
        case 1: "\(prefix)\(number)"
        case 2: "\(prefix) é\(number)"
        case 3: "\"\(prefix)/\(number)\\"
        case 4: "\(prefix)e\u{301}\(number)"
        default: "\(prefix)\u{1F600}\n\(number)"
        }
    }

    /// Goes on with ids far from those that a plan made from the start has.
    mutating func skipIDs() {
        for prefix in ["p", "a", "m", "d", "o", "f", "g", "q", "t", "r", "k", "e", "s"] {
            counts[prefix] = 900
        }
    }

    mutating func text() -> String {
        pick(["", "Said \"so\"", "é", "e\u{301}", "tab\tline\n", "😀 \\ /", "Plain words", "\u{1}"])
    }

    mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }
}
