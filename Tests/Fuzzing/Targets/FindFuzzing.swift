import Dashboard
import PlanModel
import PlanStore
import SeededRandom
import TextGrid

/// The filter language: as the find reads it, letter by letter and at once, and as it is typed behind `/` and `:`.
enum FindFuzzing {
    private static let kinds: [RecordKind] = [
        .plan, .pillar, .action, .milestone, .organisation, .funding, .meeting, .question, .resolution,
        .measure,
    ]

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        let query = FindQuery(text)
        var faults = Faults()
        for fault in query.faults {
            faults.expect(
                fault.range.lowerBound >= 0 && fault.range.upperBound <= text.count && !fault.message.isEmpty,
                "\(fault) is not in the text")
        }
        let folded = FoldedText.fold(text)
        faults.expect(
            FoldedText.fold(folded).utf8.elementsEqual(folded.utf8), "folded twice it is another text")
        // One look at each text, lest a second bring no more than a few of them.
        var random = SeededGenerator(of: bytes)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: checkLeavingOut(text, &faults)
        case 1: checkNames(text, &faults)
        case 2: checkScreens(text, &faults)
        default: checkTyping(text, query, &faults)
        }
        return faults.sentences
    }

    private static func store() -> PlanStore { BundledPlans.store(plans) }

    private static let plans = BundledPlans.shortest + OddPlans.all

    private static func rows(_ query: FindQuery, _ store: PlanStore) -> [Set<Int32>] {
        store.plans.indices.flatMap { plan in
            kinds.map { Set(store.rows(foundBy: query, of: $0, in: plan).rows) }
        }
    }

    /// What was found on the way to a find makes no difference to what it finds.
    private static func checkTyping(_ text: String, _ query: FindQuery, _ faults: inout Faults) {
        let typed = store()
        var last: (query: FindQuery, rows: [Set<Int32>])?
        let letters = Array(text.prefix(24))
        for count in Set([1, letters.count / 2, letters.count - 1]).sorted()
        where count > 0 && count <= letters.count {
            let step = FindQuery(String(letters[..<count]))
            let found = rows(step, typed)
            if let last, step.narrows(last.query), !step.asksForField, !last.query.asksForField {
                faults.expect(
                    zip(found, last.rows).allSatisfy { $0.isSubset(of: $1) },
                    "\(step.text) finds more than \(last.query.text)")
            }
            last = (step, found)
        }
        let found = rows(query, typed)
        faults.expect(
            found == rows(query, store()), "typed letter by letter it finds something else")
        faults.expect(
            found == rows(FindQuery(text + " "), store()), "with a blank it finds something else"
        )
    }

    /// What a word finds and what it leaves out are together all rows.
    private static func checkLeavingOut(_ text: String, _ faults: inout Faults) {
        let word = text.prefix { !$0.isWhitespace && !"\"'!:=<>\u{2019}".contains($0) }
        guard !FindQuery("'" + word).isEmpty else { return }
        let store = store()
        let (found, left) = (rows(FindQuery("'" + word), store), rows(FindQuery("!'" + word), store))
        for (place, rows) in zip(found, left).enumerated() {
            let (plan, kind) = (place / kinds.count, kinds[place % kinds.count])
            let all = Set(store.rows(of: kind, in: plan).map { Int32($0.row) })
            faults.expect(
                rows.0.isDisjoint(with: rows.1) && rows.0.union(rows.1) == all,
                "of \(kind) the word \(word) finds \(rows.0.count) and leaves out \(rows.1.count) of \(all.count)"
            )
        }
    }

    private static func checkNames(_ text: String, _ faults: inout Faults) {
        let store = store()
        faults.expect(
            store.records(called: text, upTo: 7).count <= 7, "more records are called so than were asked for")
        let completion = store.completion(of: text)
        faults.expect(completion.start <= text.count, "what is completed begins behind the text")
        _ = try? store.directory.find(text)
    }

    /// Behind `/` and `:` of the dashboard.
    private static func checkScreens(_ text: String, _ faults: inout Faults) {
        for key: Key in [.character("/"), .character(":")] {
            var state = DashboardState(
                store: store(), environment: Environment(editor: Editor(name: "Officer")),
                size: Size(width: 80, height: 24), theme: "dark")
            for event: Event in [.key(key), .paste(text), .key(.down), .key(.enter), .key(.down)] {
                _ = state.handle(event)
                for fault in state.draw().faults(drawnFor: state.size) {
                    faults.expect(false, "\(fault), behind \(key.label)")
                }
            }
        }
    }
}
