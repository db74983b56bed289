import PlanModel
import PlanStore
import Testing

/// Setting a status appends an update; the member follows unless a later update carries a status.
@Suite struct StatusEditTests {
    private let officer = Editor(name: "Officer")

    private func store(
        _ status: String = "in-progress", updates: String = "", asOf: String? = nil
    ) throws -> PlanStore {
        try Plans.store(
            Plans.actions("{\(Plans.action("1.1", status)),\"updates\":[\(updates)]}"), asOf: asOf)
    }

    private func set(
        _ status: ActionStatus, in store: PlanStore, why: String = "Said so", by editor: Editor? = nil
    ) throws -> PlanEdit? {
        store.settingStatus(try store.ref(.action, "1.1"), to: status, why: why, by: editor ?? officer)
    }

    @Test func today() throws {
        let edit = try #require(try set(.closed, in: try store()))
        let name = RecordName(.action, "1.1")
        let update = MemberValue.record([
            "on": .text("2026-11-21"), "text": .text("Said so"), "by": .text("Officer"),
            "status": .text("closed"),
            "was": .text("in-progress"),
        ])
        #expect(
            edit.changes == [
                Change(name, .insert(list: "updates", at: 0, update)),
                Change(name, .set(member: "status", from: .text("in-progress"), to: .text("closed"))),
            ])
        #expect(edit.summary == "1.1 set to closed")
        #expect(edit.by == "Officer" && edit.plan == "p" && edit.on.description == "2026-11-21")
    }

    @Test func underAnEarlierDateItSaysWhenItWasRecorded() throws {
        let edit = try #require(try set(.closed, in: try store(asOf: "2015-11-04")))
        guard case .insert(_, _, let update) = edit.changes.first?.operation else {
            Issue.record("no update is added")
            return
        }
        #expect(update["on"]?.asText == "2015-11-04")
        #expect(update["recorded"]?.asText == "2026-11-21")
        #expect(edit.changes.count == 2)
    }

    @Test func aLaterUpdateWithAStatusKeepsTheMember() throws {
        let later = #"{"on":"2016-01","text":"","status":"in-progress","was":"paused"}"#
        var store = try store(updates: later, asOf: "2015-11-04")
        #expect(try store.action("1.1").status == .paused)
        let edit = try #require(try set(.complete, in: store))
        #expect(edit.changes.count == 1)
        try store.apply([edit])
        #expect(try store.action("1.1").status == .complete)
        #expect(store.plans[0].records.actions[0].status == .inProgress)
        store.look(from: try Plans.viewpoint())
        #expect(try store.action("1.1").status == .inProgress)
        store.look(from: try Plans.viewpoint(asOf: "2015-11-03"))
        #expect(try store.action("1.1").status == .paused)
    }

    @Test func aLaterUpdateWithoutAStatusDoesNot() throws {
        var store = try store(updates: #"{"on":"2016-01","text":"Note"}"#, asOf: "2015-11-04")
        try store.apply([try #require(try set(.complete, in: store))])
        #expect(store.plans[0].records.actions[0].status == .complete)
    }

    @Test(arguments: [
        #"{"on":"2015-11-04","text":"","status":"paused"}"#, #"{"on":"2015-11","text":"","status":"paused"}"#,
        #"{"on":"2015","text":"","status":"paused"},{"on":"2015-11-04","text":"Note"}"#,
    ])
    func whatIsSetStandsAtOnceAndStaysInForce(_ updates: String) throws {
        for status in ActionStatus.allCases where status != .inProgress {
            var store = try store(updates: updates, asOf: "2015-11-04")
            guard let edit = try set(status, in: store) else { continue }
            try store.apply([edit])
            #expect(try store.action("1.1").status == status)
            store.look(from: try Plans.viewpoint())
            #expect(try store.action("1.1").status == status)
        }
    }

    @Test func whatStandsAlreadyIsNoEdit() throws {
        #expect(try set(.inProgress, in: try store()) == nil)
        let replayed = try store(
            updates: #"{"on":"2015-01","text":"","status":"paused"}"#, asOf: "2015-11-04")
        #expect(try replayed.action("1.1").status == .paused)
        #expect(try set(.paused, in: replayed) != nil, "the member says something newer")
    }

    @Test func withoutANameOrAReasonBothStayOut() throws {
        let edit = try #require(try set(.closed, in: try store(), why: "", by: Editor(name: "")))
        guard case .insert(_, _, let update) = edit.changes.first?.operation else {
            Issue.record("no update is added")
            return
        }
        #expect(update["by"] == nil)
        #expect(update["text"]?.asText == "")
    }

    @Test func theHistoryReplays() throws {
        var store = try store()
        for (day, status) in [
            ("2015-03-01", ActionStatus.paused), ("2015-06-01", .complete), ("2015-09-01", .closed),
        ] {
            store.look(from: try Plans.viewpoint(asOf: day))
            try store.apply([try #require(try set(status, in: store))])
        }
        for (day, status) in [
            ("2015-02-28", ActionStatus.inProgress), ("2015-03-01", .paused), ("2015-05-31", .paused),
            ("2015-06-01", .complete), ("2015-09-01", .closed), ("2026-11-21", .closed),
        ] {
            store.look(from: try Plans.viewpoint(asOf: day))
            #expect(try store.action("1.1").status == status)
        }
    }
}
