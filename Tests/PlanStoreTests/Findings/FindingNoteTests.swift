import PlanModel
import PlanStore
import Testing

/// Findings that people wrote down, and those that they dismissed.
@Suite struct FindingNoteTests {
    private func note(_ members: String, on: String = "2026-06-01") -> String {
        "\"findings\":[{\"reason\":\"Known.\",\"by\":\"Officer\",\"on\":\"\(on)\",\(members)}]"
    }

    private func store(_ members: String, asOf: String = Found.asOf) throws -> PlanStore {
        try Plans.store(try Plans.actions("{\(Plans.action("1.1"))}", members), asOf: asOf)
    }

    private func dismissed(_ store: PlanStore) -> [String] {
        store.findings().filter(\.isDismissed).map {
            "\(store.ruleName(of: $0)) \(store.name(of: $0.record))"
        }
    }

    @Test func anAuthoredFindingStandsFromItsDayOn() throws {
        let text = note(
            #""rule":"spilt","record":"action:1.1","authored":true,"severity":"error","message":"Two words too many.""#
        )
        let later = try store(text)
        let finding = try #require(later.findings().first { $0.severity == .error })
        #expect(later.ruleName(of: finding) == "spilt")
        #expect(later.name(of: finding.record) == "action:1.1")
        #expect(later.text(of: finding).message == "Two words too many.")
        #expect(!finding.isDismissed)
        #expect(try store(text, asOf: "2026-05-31").findings().allSatisfy { $0.severity != .error })
    }

    @Test func aDismissalCountsFromItsDayOn() throws {
        let text = note(#""rule":"stale","record":"action:1.1""#)
        #expect(dismissed(try store(text)) == ["stale action:1.1"])
        #expect(dismissed(try store(text, asOf: "2026-06-01")) == ["stale action:1.1"])
        #expect(dismissed(try store(text, asOf: "2026-05-31")) == [])
        #expect(dismissed(try store(note(#""rule":"stale","record":"action:1.2""#))) == [])
        #expect(dismissed(try store(note(#""rule":"slipped","record":"action:1.1""#))) == [])
        let found = try store(text)
        let finding = try #require(found.findings().first { $0.isDismissed })
        let note = try #require(found.dismissal(of: finding))
        #expect(found.plans[0].records.string(note.reason) == "Known.")
    }

    @Test func theFirstRecordInTheFileNamesAFinding() throws {
        let twins =
            #""organisations":[{"id":"a","name":"A","aliases":["X"]},{"id":"b","name":"B","aliases":["X"]}],"#
        #expect(
            dismissed(try store(twins + note(#""rule":"alias-shared","record":"organisation:a""#)))
                == ["alias-shared organisation:a"])
        #expect(dismissed(try store(twins + note(#""rule":"alias-shared","record":"organisation:b""#))) == [])
    }

    @Test func eitherPlanMayDismissWhatIsBetweenThem() throws {
        let one = try Plans.plan(#""organisations":[{"id":"a","name":"A","aliases":["X"]}]"#, id: "one")
        let two = try Plans.plan(
            #""organisations":[{"id":"b","name":"B","aliases":["X"]}],"#
                + note(#""rule":"alias-shared","record":"organisation:b""#), id: "two")
        #expect(dismissed(try Plans.store(one, two, asOf: Found.asOf)) == ["alias-shared organisation:a"])
        #expect(dismissed(try Plans.store(two, one, asOf: Found.asOf)) == ["alias-shared organisation:b"])
    }

    @Test func dismissingIsAnEditThatCanBeUndone() throws {
        var store = try store(
            note(#""rule":"spilt","record":"action:1.1","authored":true,"severity":"note","message":"M""#))
        let before = store.findings()
        let stale = try #require(before.first { $0.origin == .rule(.stale) })
        let edit = try #require(store.dismissing(stale, why: "The lead is ill.", by: Editor(name: "Officer")))
        #expect(edit.summary == "stale of action:1.1 dismissed")
        try store.apply([edit])
        #expect(dismissed(store) == ["stale action:1.1"])
        let now = try #require(store.findings().first { $0.isDismissed })
        let note = try #require(store.dismissal(of: now))
        let records = store.plans[0].records
        #expect(records.string(note.reason) == "The lead is ill.")
        #expect(records.string(note.by) == "Officer")
        #expect(note.on == Day(Found.asOf))
        #expect(store.dismissing(now, why: "", by: Editor(name: "")) == nil)
        _ = try store.undo()
        #expect(store.findings() == before)
        _ = try store.redo()
        #expect(dismissed(store) == ["stale action:1.1"])
    }

    @Test func aDismissalCanBeTakenBackLater() throws {
        var store = try store(note(#""rule":"stale","record":"action:1.1""#))
        let finding = try #require(store.findings().first { $0.isDismissed })
        let edit = try #require(store.restoring(finding, by: Editor(name: "Officer")))
        try store.apply([edit])
        #expect(dismissed(store) == [])
        let standing = try #require(store.findings().first { $0.origin == .rule(.stale) })
        #expect(store.restoring(standing, by: Editor(name: "Officer")) == nil)
        _ = try store.undo()
        #expect(dismissed(store) == ["stale action:1.1"])
    }

    @Test func theBundledPlansCarryBoth() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let findings = store.findings()
        #expect(
            Set(
                findings.filter(\.isDismissed).map {
                    "\(store.plans[$0.record.plan].records.id) \(store.ruleName(of: $0))"
                })
                == ["ignite stale", "family-hubs stale"])
        #expect(findings.count(where: \.isDismissed) == 14)
        let authored = findings.filter { if case .authored = $0.origin { true } else { false } }
        let named = Set(authored.map { "\(store.ruleName(of: $0)) \(store.name(of: $0.record))" })
        for expected in [
            "update-spilt action:3.2", "row-compound action:1.3", "scope-not-delivered action:2.1",
            "count-and-list measure:award-winners", "count-and-list measure:award-categories",
            "span-and-dates measure:website-visits", "place-differs action:4.1", "place-differs action:1.2",
            "homonym-ignite organisation:ignite-consultancy",
        ] {
            #expect(named.contains(expected), "\(expected)")
        }
        for finding in authored {
            #expect(!store.sources(of: finding).isEmpty, "\(store.ruleName(of: finding))")
        }
    }
}
