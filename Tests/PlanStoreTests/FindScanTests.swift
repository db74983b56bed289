import PlanModel
import PlanStore
import SeededRandom
import Testing

/// A find over all records at once finds what the plain way finds in each.
@Suite struct FindScanTests {
    private let typed = [
        "c", "co", "cou", "coun", "council", "!co", "!council", "'the", "'The", "!'the", "th par", "th !par",
        "prtn", "cmty", "é", "café", "£", "1.1", "1", "\u{2019}and", "community's", "’s", "–", "'–", "x q",
        "'a", "a", "z", "ward 'of", "k", "\u{37e}", "'\u{37e}", ";", "\u{212a}",
    ]

    private func check(_ store: PlanStore, _ query: FindQuery) {
        for plan in store.plans.indices {
            for kind in RecordKind.allCases {
                let found = store.rows(foundBy: query, of: kind, in: plan)
                for ref in store.rows(of: kind, in: plan) {
                    let texts = store.texts(of: ref)
                    let isFound = query.plainlyMatches(short: texts.short, long: texts.long)
                    #expect(found.contains(ref.row) == isFound, "\(query.text) in \(store.name(of: ref))")
                    #expect(store.finds(ref, by: query) == isFound)
                }
            }
        }
    }

    @Test func everyQueryAsItIsTyped() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        for typed in typed {
            for count in 1...typed.count { check(store, FindQuery(String(typed.prefix(count)))) }
        }
    }

    @Test(arguments: 0..<3 as Range<UInt64>)
    func whateverWasEditedBetween(_ seed: UInt64) throws {
        var store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        var officer = RandomOfficer(seed: seed)
        var gardener = RandomGardener(seed: seed)
        let queries = ["so", "said", "new", "!mil", "é", "council"].map { FindQuery($0) }
        for step in 0..<12 {
            for query in queries { check(store, query) }
            if let edit = officer.edit(store) { try? store.apply([edit]) }
            if let edit = gardener.edit(store) { try? store.apply([edit]) }
            if step % 4 == 3 { _ = try? store.undo() }
        }
    }

    @Test func manyRecordsAreLookedThroughInTwoParts() throws {
        let words = ["alder", "Birch", "cédar", "dogwood", "\\u0065lm", "FIR"]
        var generator = SeededGenerator(seed: 7)
        let actions = (0..<9000).map { number in
            let title = (0..<3).map { _ in words.randomElement(using: &generator) ?? "" }.joined(
                separator: " ")
            return "{\"id\":\"a\(number)\",\"title\":\"\(title)\",\"status\":\"paused\"}"
        }
        let store = try Plans.store(Plans.actions(actions.joined(separator: ",")))
        for text in ["f", "fi", "fir", "cedar", "elm", "elm !fir", "'dogwood", "bch", "a8999"] {
            let query = FindQuery(text)
            let found = store.rows(foundBy: query, of: .action, in: 0)
            let plain = store.rows(of: .action, in: 0).filter { ref in
                let texts = store.texts(of: ref)
                return query.plainlyMatches(short: texts.short, long: texts.long)
            }
            #expect(!plain.isEmpty)
            #expect(store.rows(of: .action, in: 0).filter { found.contains($0.row) } == plain)
        }
    }
}
