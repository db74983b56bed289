import PlanModel
import PlanStore
import SeededRandom
import Testing

/// Organisations of many plans are joined as if each record were compared with each.
@Suite struct ManyDirectoriesTests {
    private struct Facts {
        var plan: Int
        var id: String
        var name: String
        var aliases: [String]
        var identifiers: [String]
        var notSameAs: [String]

        var names: Set<String> { Set(([name] + aliases).map { $0.lowercased() }) }

        func isOne(with other: Facts) -> Bool {
            guard plan != other.plan else { return false }
            if identifiers.contains(where: other.identifiers.contains) { return true }
            return id == other.id && !names.isDisjoint(with: other.names)
                && Set(identifiers) == Set(other.identifiers)
                && !notSameAs.contains(where: other.identifiers.contains)
                && !other.notSameAs.contains(where: identifiers.contains)
        }

        var text: String {
            func list(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ",") }
            return
                "{\"id\":\"\(id)\",\"name\":\"\(name)\",\"aliases\":[\(list(aliases))],\"identifiers\":[\(list(identifiers))],"
                + "\"notSameAs\":[\(list(notSameAs))]}"
        }
    }

    private func facts(_ generator: inout SeededGenerator) -> [[Facts]] {
        (0..<9).map { plan in
            (0..<8).filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }.map { number in
                let marks = ["X-1", "X-2", "X-3", "X-4"].filter { _ in
                    Int.random(in: 0..<9, using: &generator) == 0
                }
                let others = ["X-1", "X-2"].filter { _ in Int.random(in: 0..<9, using: &generator) == 0 }
                return Facts(
                    plan: plan, id: "o\(number)",
                    name: ["A", "a", "B"].randomElement(using: &generator) ?? "",
                    aliases: ["b", "C"].filter { _ in Int.random(in: 0..<6, using: &generator) == 0 },
                    identifiers: marks, notSameAs: others)
            }
        }
    }

    /// For each record the first one that it is one with, by comparing each with each until nothing changes.
    private func plain(_ all: [Facts]) -> [Int] {
        var first = Array(all.indices)
        var isChanging = true
        while isChanging {
            isChanging = false
            for one in all.indices {
                for other in all.indices where first[one] != first[other] && all[one].isOne(with: all[other])
                {
                    let least = min(first[one], first[other])
                    (first[one], first[other]) = (least, least)
                    isChanging = true
                }
            }
        }
        return first
    }

    @Test(arguments: 0..<25 as Range<UInt64>)
    func joinedAsEachWithEach(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let plans = facts(&generator)
        let directory = Directory(
            try plans.enumerated().map { index, list in
                try Plans.plan(
                    "\"organisations\":[\(list.map(\.text).joined(separator: ","))]", id: "p\(index)")
            })
        let entries = try plans.enumerated().flatMap { plan, list in
            try list.indices.map { try #require(directory.entry(plan: plan, row: Int32($0))) }
        }
        let first = plain(plans.flatMap { $0 })
        for one in entries.indices {
            for other in entries.indices {
                #expect((entries[one] == entries[other]) == (first[one] == first[other]))
            }
        }
        #expect(Set(entries).count == directory.entries.count)
    }
}
