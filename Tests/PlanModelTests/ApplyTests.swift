import PlanModel
import Testing

/// What a change does to the records, and when it is refused.
@Suite struct ApplyTests {
    private var plan: PlanRecords {
        var plan = PlanRecords(bytes: [])
        var action = PlanAction()
        action.id = plan.keep("1.1")
        action.status = .inProgress
        plan.actions = [action]
        var milestone = Milestone()
        milestone.id = plan.keep("1.1a")
        plan.milestones = [milestone]
        _ = plan.enter(action.id, row: 0, as: .action)
        _ = plan.enter(milestone.id, row: 0, as: .milestone)
        return plan
    }

    private let update = MemberValue.record([
        "on": .text("2015-11"), "text": .text("Signed."), "by": .text("Lead"), "status": .text("complete"),
        "was": .text("in-progress"), "recorded": .text("2026-11-21"),
    ])

    @Test func aStatusIsSet() throws {
        var plan = plan
        try plan.apply(
            .set(member: "status", from: .text("in-progress"), to: .text("closed")), to: .action)
        #expect(plan.actions[0].status == .closed)
    }

    @Test func anUpdateIsReadWhole() throws {
        var plan = plan
        try plan.apply(.insert(list: "updates", at: 0, update), to: .action)
        let written = try #require(plan.updates[plan.run(plan.actions[0].updates)].first)
        #expect(written.on.edtf?.description == "2015-11")
        #expect(plan.string(written.text) == "Signed.")
        #expect(plan.string(written.by) == "Lead")
        #expect(written.status == .complete)
        #expect(written.was == .inProgress)
        #expect(plan.aside(of: written).recorded?.description == "2026-11-21")
    }

    @Test func anEntryGoesToItsPlaceAndIsTakenBack() throws {
        var plan = plan
        for text in ["first", "third"] {
            let entry = MemberValue.record(["on": .text("2015"), "text": .text(text)])
            try plan.apply(
                .insert(list: "updates", at: Int(plan.run(plan.actions[0].updates).count), entry), to: .action
            )
        }
        let second = Change.Operation.insert(
            list: "updates", at: 1, .record(["on": .text("2015"), "text": .text("second")]))
        try plan.apply(second, to: .action)
        #expect(texts(plan) == ["first", "second", "third"])
        try plan.apply(second.inverse, to: .action)
        #expect(texts(plan) == ["first", "third"])
    }

    private func texts(_ plan: PlanRecords) -> [String] {
        plan.updates[plan.run(plan.actions[0].updates)].map { plan.string($0.text) }
    }

    @Test func confidenceRevisionsAndEvidenceAreReadWhole() throws {
        var plan = plan
        let judgement = MemberValue.record([
            "rag": .text("amber"), "on": .text("2015-11-04"), "by": .text("Board"), "why": .text("Late."),
        ])
        let revision = MemberValue.record([
            "due": .text("2016-24~"), "dueText": .text("winter"), "on": .text("2015-11-04"),
            "why": .text("Ill."),
        ])
        let evidence = MemberValue.record([
            "verdict": .text("substituted"), "on": .text("2015-11-04"), "quote": .text("Awards"),
        ])
        try plan.apply(.insert(list: "confidence", at: 0, judgement), to: .action)
        try plan.apply(.insert(list: "revisions", at: 0, revision), to: .milestone)
        try plan.apply(.insert(list: "evidence", at: 0, evidence), to: .milestone)
        let confidence = try #require(plan.confidence[plan.run(plan.actions[0].confidence)].first)
        #expect(confidence.rag == .amber)
        #expect(plan.string(confidence.by) + plan.string(confidence.why) == "BoardLate.")
        let revised = try #require(plan.revisions[plan.run(plan.milestones[0].revisions)].first)
        #expect(revised.due.edtf?.description == "2016-24~")
        #expect(plan.string(revised.due.printed) + plan.string(revised.why) == "winterIll.")
        let verdict = try #require(plan.evidence[plan.run(plan.milestones[0].evidence)].first)
        #expect(verdict.verdict == .substituted)
        #expect(plan.string(verdict.quote) == "Awards")
        #expect(verdict.recorded == nil)
    }

    @Test func doneIsSetAndTakenBack() throws {
        var plan = plan
        let operation = Change.Operation.set(member: "done", from: nil, to: .text("2015-10"))
        try plan.apply(operation, to: .milestone)
        #expect(plan.milestones[0].done.edtf?.description == "2015-10")
        try plan.apply(operation.inverse, to: .milestone)
        #expect(plan.milestones[0].done.edtf == nil)
    }

    @Test func aChangeMadeForAnotherStateIsRefused() {
        let stale: [(RecordKind, Change.Operation)] = [
            (.action, .set(member: "status", from: .text("paused"), to: .text("closed"))),
            (.action, .set(member: "status", from: nil, to: .text("closed"))),
            (.milestone, .set(member: "done", from: .text("2015-10"), to: nil)),
            (.milestone, .set(member: "doneText", from: .text("October"), to: nil)),
            (.action, .remove(list: "updates", at: 0, update)),
            (.action, .remove(list: "confidence", at: 0, update)),
            (.milestone, .remove(list: "revisions", at: 0, update)),
            (.milestone, .remove(list: "evidence", at: 0, update)),
        ]
        for (kind, operation) in stale {
            var copy = plan
            let error = #expect(throws: EditRefused.self) { try copy.apply(operation, to: kind) }
            #expect(error?.reason.contains("no longer") == true)
            #expect(copy.actions == plan.actions && copy.milestones == plan.milestones)
        }
    }

    @Test func anEntryOtherThanTheOneNamedIsNotRemoved() throws {
        var plan = plan
        try plan.apply(.insert(list: "updates", at: 0, update), to: .action)
        let before = plan.actions
        let other = MemberValue.record(["on": .text("2015-11"), "text": .text("Something else.")])
        #expect(throws: EditRefused.self) {
            try plan.apply(.remove(list: "updates", at: 0, other), to: .action)
        }
        #expect(plan.actions == before)
        try plan.apply(.remove(list: "updates", at: 0, update), to: .action)
        #expect(plan.actions[0].updates.isEmpty)
    }

    @Test func aValueThatTheFormatDoesNotAllowIsRefused() {
        let wrong: [(RecordKind, Change.Operation)] = [
            (.action, .set(member: "status", from: .text("in-progress"), to: .text("donee"))),
            (.action, .set(member: "status", from: .text("in-progress"), to: nil)),
            (.milestone, .set(member: "done", from: nil, to: .text("2015-02-30"))),
            (.milestone, .set(member: "done", from: nil, to: .flag(true))),
            (.action, .insert(list: "updates", at: 0, .record(["on": .text("soon"), "text": .text("")]))),
            (
                .action,
                .insert(
                    list: "confidence", at: 0, .record(["rag": .text("blue"), "on": .text("2015-11-04")]))
            ),
            (
                .action,
                .insert(list: "confidence", at: 0, .record(["rag": .text("red"), "on": .text("2015-11")]))
            ),
            (.milestone, .insert(list: "evidence", at: 0, .record(["verdict": .text("met"), "on": nil]))),
            (
                .milestone,
                .insert(list: "revisions", at: 0, .record(["due": .text("x"), "on": .text("2015-11-04")]))
            ),
        ]
        for (kind, operation) in wrong {
            var copy = plan
            #expect(throws: EditRefused.self) { try copy.apply(operation, to: kind) }
            #expect(copy.actions == plan.actions && copy.milestones == plan.milestones)
        }
    }

    @Test func anEntryWithoutARequiredMemberIsRefused() {
        let wrong: [(RecordKind, Change.Operation)] = [
            (.action, .insert(list: "updates", at: 0, .record(["text": .text("No date.")]))),
            (.action, .insert(list: "updates", at: 0, .record(["on": .text("2015-11")]))),
            (.milestone, .insert(list: "revisions", at: 0, .record(["on": .text("2015-11-04")]))),
        ]
        for (kind, operation) in wrong {
            var copy = plan
            #expect(throws: EditRefused.self) { try copy.apply(operation, to: kind) }
        }
    }

    @Test func whatTheFormatDoesNotKnowIsAcceptedAndNotKept() throws {
        var copy = plan
        try copy.apply(.set(member: "x-local", from: nil, to: .null), to: .action)
        #expect(copy.actions == plan.actions)
    }

    @Test func anEntryIsFoundNearThePlaceWhereItStood() throws {
        var copy = plan
        for text in ["a", "b", "a", "c"] {
            let entry = MemberValue.record(["on": .text("2015"), "text": .text(text)])
            try copy.apply(.insert(list: "updates", at: 99, entry), to: .action)
        }
        let twin = MemberValue.record(["on": .text("2015"), "text": .text("a")])
        let name = RecordName(.action, "1.1")
        let done = try copy.apply(Change(name, .remove(list: "updates", at: 3, twin)))
        #expect(done == Change(name, .remove(list: "updates", at: 2, twin)))
        #expect(texts(copy) == ["a", "b", "c"])
        let back = try copy.apply(Change(name, .insert(list: "updates", at: 17, twin)))
        #expect(back == Change(name, .insert(list: "updates", at: 3, twin)))
    }
}

extension PlanRecords {
    /// Applies an operation to the only record of a kind.
    fileprivate mutating func apply(
        _ operation: Change.Operation, to kind: RecordKind
    ) throws(EditRefused) {
        _ = try apply(Change(RecordName(kind, kind == .action ? "1.1" : "1.1a"), operation))
    }
}
