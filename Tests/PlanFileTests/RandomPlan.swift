import SeededRandom
import PlanModel

/// A plan made at random, in a random layout, with members that the format does not know among its own.
struct RandomPlan {
    private var generator: SeededGenerator
    private var count = 0
    private let unit: String
    private let lineEnd: String
    private let isOnOneLine: Bool

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        unit = ["  ", "    ", "\t", " "].randomElement(using: &generator) ?? "  "
        lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
        isOnOneLine = Int.random(in: 0..<4, using: &generator) == 0
    }

    mutating func text() -> String {
        let pillars = (0..<Int.random(in: 1...2, using: &generator)).map { index in
            object(
                [("id", "\"\(index)\""), ("title", text("Pillar")), ("actions", actions(depth: 1, at: 4))],
                at: 3)
        }
        return object(
            [
                ("format", "\"scrutineer-plan/1\""), ("id", "\"p\""), ("title", text("Plan")),
                ("pillars", list(pillars, at: 2)),
            ], at: 1)
    }

    private mutating func actions(depth: Int, at level: Int) -> String {
        list(
            (0..<Int.random(in: 0...(depth > 2 ? 1 : 3), using: &generator)).map { _ in
                var members = [("id", newID("a")), ("title", text("Action")), ("status", status())]
                if chance() { members.append(("updates", list(updates(at: level + 2), at: level + 1))) }
                if chance() { members.append(("milestones", list(milestones(at: level + 2), at: level + 1))) }
                if chance(), depth < 4 {
                    members.append(("actions", actions(depth: depth + 1, at: level + 1)))
                }
                return object(members, at: level + 1)
            }, at: level)
    }

    private mutating func updates(at level: Int) -> [String] {
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            object([("on", date()), ("text", text("said")), ("status", status())], at: level)
        }
    }

    private mutating func milestones(at level: Int) -> [String] {
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            var members = [("id", newID("m")), ("title", text("Milestone"))]
            if chance() { members.append(("due", date())) }
            if chance() { members.append(("done", date())) }
            if chance() {
                members.append(
                    (
                        "evidence",
                        list(
                            [object([("verdict", "\"part\""), ("on", "\"2015-03-04\"")], at: level)],
                            at: level)
                    ))
            }
            return object(members, at: level)
        }
    }

    /// An object whose members stand in any order, one of them perhaps unknown.
    private mutating func object(_ members: [(String, String)], at level: Int) -> String {
        var all = members.shuffled(using: &generator)
        if chance() {
            all.insert(
                ("x-\(count)", "[1,{\"a\":null} ,2.50]"), at: Int.random(in: 0...all.count, using: &generator)
            )
        }
        return wrapped("{}", all.map { "\"\($0.0)\":\(isOnOneLine ? "" : " ")\($0.1)" }, at: level)
    }

    private func list(_ elements: [String], at level: Int) -> String { wrapped("[]", elements, at: level) }

    private func wrapped(_ brackets: String, _ parts: [String], at level: Int) -> String {
        guard !parts.isEmpty, !isOnOneLine else {
            return "\(brackets.prefix(1))\(parts.joined(separator: ","))\(brackets.suffix(1))"
        }
        let inner = lineEnd + String(repeating: unit, count: level)
        let outer = lineEnd + String(repeating: unit, count: level - 1)
        return brackets.prefix(1) + inner + parts.joined(separator: "," + inner) + outer + brackets.suffix(1)
    }

    private mutating func chance() -> Bool { Bool.random(using: &generator) }

    private mutating func newID(_ prefix: String) -> String {
        count += 1
        return "\"\(prefix)\(count)\""
    }

    private mutating func text(_ word: String) -> String {
        "\"\(word)\([" 1", " é", "\\u00e9", " 😀", "\\n", ""].randomElement(using: &generator) ?? "")\""
    }

    private mutating func date() -> String {
        "\"\(["2015", "2015-10", "2015-11-04", "2015-24", "2015~", "2014-03/2015-01"].randomElement(using: &generator) ?? "2015")\""
    }

    private mutating func status() -> String {
        "\"\((ActionStatus.allCases.randomElement(using: &generator) ?? .paused).rawValue)\""
    }
}
