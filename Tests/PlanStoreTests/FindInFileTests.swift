import PlanModel
import PlanStore
import SeededRandom
import Testing

/// What is looked for through a plan's file at one go is what the plain way finds in each record, whatever its texts
/// hold and wherever they stand.
@Suite struct FindInFileTests {
    private let pieces = [
        "ward", "Ward", "caf", "é", "É", "e\u{301}", "ß", "ss", "’", "'", "–", "£", "\\u2019", "\\\"",
        "\\u00e9",
        " ", " ", " ", "\u{37E}", ";", "κ", "k", "\u{212A}", "1", "20", "2025", "title", "note", "😀", "ª",
        "x",
        "\u{A0}", "\\n", "", "-", "done", "the council's",
    ]

    private let typed = [
        "w", "wa", "ward", "wd", "'ward", "!ward", "e", "cafe", "café", "'e", "ss", "council's", "council’s",
        "£",
        "'£", "–", "κ", "'κ", "\u{37E}", "'\u{37E}", ";", "k", "2", "20", "2025", "title", "tle", "note",
        "m1",
        "x ward", "ward !x", "org", "river", "rvr", "unknown", "\\", "\"", "paused", "!'x", "tw", "1e",
    ]

    private func text(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0..<12, using: &generator)
        return "\"" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "\""
    }

    /// An object with its members in any order, so that texts stand before and behind what is inside.
    private func object(_ members: [String], _ generator: inout SeededGenerator) -> String {
        "{" + members.shuffled(using: &generator).joined(separator: ", ") + "}"
    }

    private func milestone(_ id: String, _ generator: inout SeededGenerator) -> String {
        var members = ["\"id\":\"\(id)\"", "\"title\":\(text(&generator))", "\"due\":\"2025-01-20\""]
        if Bool.random(using: &generator) { members.append("\"note\":\(text(&generator))") }
        if Bool.random(using: &generator) { members.append("\"dueText\":\(text(&generator))") }
        if Bool.random(using: &generator) {
            members.append(
                "\"evidence\":[{\"verdict\":\"met\",\"on\":\"2025-01-20\",\"quote\":\(text(&generator))}]")
        }
        return object(members, &generator)
    }

    private func action(_ id: String, depth: Int, _ generator: inout SeededGenerator) -> String {
        var members = ["\"id\":\"\(id)\"", "\"title\":\(text(&generator))", "\"status\":\"paused\""]
        let leads = ["\"trust\"", "\"nobody\"", "\"rangers\""].shuffled(using: &generator).prefix(
            Int.random(in: 0..<3, using: &generator))
        members.append("\"leads\":[\(leads.joined(separator: ","))]")
        if Bool.random(using: &generator) { members.append("\"note\":\(text(&generator))") }
        let milestones = (0..<Int.random(in: 0..<3, using: &generator)).map {
            milestone("\(id)m\($0)", &generator)
        }
        members.append("\"milestones\":[\(milestones.joined(separator: ","))]")
        if Bool.random(using: &generator) {
            members.append("\"updates\":[{\"on\":\"2025-01-20\",\"text\":\(text(&generator))}]")
        }
        if depth < 3 {
            let parts = (0..<Int.random(in: 0..<3, using: &generator)).map {
                action("\(id).\($0)", depth: depth + 1, &generator)
            }
            members.append("\"actions\":[\(parts.joined(separator: ","))]")
        }
        return object(members, &generator)
    }

    private func store(_ generator: inout SeededGenerator) throws -> PlanStore {
        let actions = (0..<8).map { action("a\($0)", depth: 1, &generator) }.joined(separator: ",")
        let members = [
            "\"organisations\":[{\"id\":\"trust\",\"name\":\"River \(pieces[3])\",\"kind\":\"charity\"},"
                + "{\"id\":\"rangers\",\"name\":\"Ward Rangers\",\"kind\":\"charity\"},"
                + "{\"id\":\"nobody\",\"name\":\"N\",\"kind\":\"charity\"}]",
            "\"funding\":[{\"id\":\"f\",\"title\":\(text(&generator)),\"status\":\"bid\",\"kind\":\"grant\"}]",
            "\"note\":\(text(&generator))",
        ]
        return try Plans.store(
            Plans.actions(actions, members.shuffled(using: &generator).joined(separator: ",")))
    }

    private func check(_ store: PlanStore, _ queries: some Sequence<String>) {
        for kind in RecordKind.allCases {
            let records = store.rows(of: kind, in: 0).map { ($0.row, store.texts(of: $0)) }
            for query in queries.map({ FindQuery($0) }) {
                let found = store.rows(foundBy: query, of: kind, in: 0)
                let plain = records.filter { query.plainlyMatches(short: $1.short, long: $1.long) }.map(\.0)
                #expect(records.map(\.0).filter(found.contains) == plain, "\(query.text) in \(kind)")
            }
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func whateverTheTextsHold(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        check(try store(&generator), typed)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func whateverWasEditedBefore(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var store = try store(&generator)
        var officer = RandomOfficer(seed: seed)
        var gardener = RandomGardener(seed: seed)
        for _ in 0..<8 {
            // Whatever was asked first is known when the rest is asked.
            check(store, typed.shuffled(using: &generator).prefix(12))
            for _ in 0..<3 {
                if let edit = officer.edit(store) { try? store.apply([edit]) }
                if let edit = gardener.edit(store) { try? store.apply([edit]) }
            }
            if Bool.random(using: &generator) { _ = try? store.undo() }
        }
    }
}
