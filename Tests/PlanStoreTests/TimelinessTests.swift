import PlanModel
import PlanStore
import Testing

/// A milestone's timeliness is the first of six that holds.
@Suite struct TimelinessTests {
    /// The state of a milestone with these members, below an action of this status, on a day.
    private func state(
        _ members: String, action: String = "in-progress", on asOf: String, policy: DeadlinePolicy = .end,
        plan: String = "\"note\":\"\""
    ) throws -> MilestoneState {
        let milestone = "{\"id\":\"m\",\"title\":\"M\"\(members.isEmpty ? "" : ",")\(members)}"
        let records = try Plans.actions(
            "{\(Plans.action("1.1", action)),\"milestones\":[\(milestone)]}", plan)
        return try Plans.store(records, asOf: asOf, policy: policy).milestone("m")
    }

    @Test(arguments: [
        ("2015-11-04", Timeliness.dueSoon, 0), ("2015-11-05", .overdue, 1), ("2015-11-06", .overdue, 2),
        ("2015-10-05", .dueSoon, 0), ("2015-10-04", .onTime, 0), ("2016-11-04", .overdue, 366),
        ("1900-01-01", .onTime, 0),
    ])
    func dueOnADay(_ asOf: String, _ timeliness: Timeliness, _ daysLate: Int32) throws {
        let state = try state("\"due\":\"2015-11-04\"", on: asOf)
        #expect(state.timeliness == timeliness)
        #expect(state.daysLate == daysLate)
        #expect(state.deadline?.description == "2015-11-04")
    }

    @Test(arguments: [
        (DeadlinePolicy.end, "2015-12-31", Timeliness.dueSoon, 0), (.end, "2016-01-01", .overdue, 1),
        (.start, "2015-11-30", .dueSoon, 0), (.start, "2015-12-01", .overdue, 1),
        (.start, "2015-12-31", .overdue, 31),
        (.end, "2015-12-01", .dueSoon, 0), (.end, "2015-11-30", .onTime, 0),
        (.start, "2015-10-31", .dueSoon, 0),
        (.start, "2015-10-30", .onTime, 0),
    ])
    func dueByDecember(
        _ policy: DeadlinePolicy, _ asOf: String, _ timeliness: Timeliness, _ daysLate: Int32
    ) throws {
        let state = try state("\"due\":\"2015-12\"", on: asOf, policy: policy)
        #expect(state.timeliness == timeliness)
        #expect(state.daysLate == daysLate)
    }

    @Test(arguments: [
        (0, "2015-11-04", Timeliness.dueSoon), (0, "2015-11-03", .onTime), (0, "2015-11-05", .overdue),
        (7, "2015-10-28", .dueSoon), (7, "2015-10-27", .onTime), (100_000, "1900-01-01", .dueSoon),
    ])
    func dueSoonIsAsManyDaysAsThePlanSays(_ days: Int, _ asOf: String, _ timeliness: Timeliness) throws {
        let state = try state("\"due\":\"2015-11-04\"", on: asOf, plan: "\"dueSoonDays\":\(days)")
        #expect(state.timeliness == timeliness)
    }

    @Test func theFirstRuleThatHoldsDecides() throws {
        let late = "\"due\":\"2015-01\""
        let cancelled = "\"cancelled\":true"
        let done = "\"done\":\"2015-02\""
        let asOf = "2015-11-04"
        #expect(try state("\(cancelled),\(done),\(late)", on: asOf).timeliness == .cancelled)
        #expect(try state("\(done),\(late)", on: asOf).timeliness == .done)
        #expect(try state(done, on: asOf).timeliness == .done)
        #expect(try state("", on: asOf).timeliness == .undated)
        #expect(try state("\"due\":\"2015/..\"", on: asOf).timeliness == .undated)
        #expect(try state("\"due\":\"2015/\"", on: asOf).timeliness == .undated)
        #expect(try state("\"due\":\"../2015-01\"", on: asOf).timeliness == .overdue)
        #expect(try state(late, on: asOf).timeliness == .overdue)
        #expect(try state(late, action: "closed", on: asOf).timeliness == .done)
        #expect(try state(late, action: "cancelled", on: asOf).timeliness == .cancelled)
        #expect(try state("\(done),\(late)", action: "cancelled", on: asOf).timeliness == .cancelled)
        #expect(try state("\(cancelled),\(late)", action: "closed", on: asOf).timeliness == .cancelled)
    }

    @Test(arguments: ["not-started", "in-progress", "paused", "complete"])
    func noOtherStatusStopsTheClock(_ status: String) throws {
        let state = try state("\"due\":\"2015-11-03\"", action: status, on: "2015-11-04")
        #expect(state.timeliness == .overdue)
        #expect(state.daysLate == 1)
    }

    @Test(arguments: [
        ("2015-11-04", Timeliness.done), ("2015-11-05", .overdue), ("2015-11", .done), ("2015-12", .overdue),
        ("2015", .done), ("2015-11-04?", .done), ("../2015-11-04", .done), ("../2015-11-05", .overdue),
    ])
    func doneCountsFromItsFirstDay(_ done: String, _ timeliness: Timeliness) throws {
        let state = try state("\"due\":\"2015-01\",\"done\":\"\(done)\"", on: "2015-11-04")
        #expect(state.timeliness == timeliness)
        #expect(state.isDone == (timeliness == .done))
        #expect(state.isOpen == (timeliness != .done))
    }

    @Test(arguments: [
        ("2015-01-01", "2015-03-31"), ("2015-02-28", "2015-03-31"), ("2015-03-01", "2015-06-30"),
        ("2015-06-01", "2015-05-31"), ("2015-12-31", "2015-05-31"),
    ])
    func theDueDateInForceIsTheLastRevisionThatCounts(_ asOf: String, _ deadline: String) throws {
        let revisions =
            #""due":"2015-03","revisions":[{"due":"2015-06","on":"2015-03-01"},{"due":"2015-05","on":"2015-06-01"}]"#
        #expect(try state(revisions, on: asOf).deadline?.description == deadline)
    }

    @Test func theLastRevisionIsTheLastInTheFile() throws {
        let revisions =
            #""due":"2015-03","revisions":[{"due":"2015-06","on":"2015-03-02"},{"due":"2015-05","on":"2015-03-01"}]"#
        #expect(try state(revisions, on: "2015-03-02").deadline?.description == "2015-05-31")
    }

    @Test func aRevisionMayTakeTheDeadlineAway() throws {
        let revisions = #""due":"2015-03","revisions":[{"due":"2015-06/..","on":"2015-03-01"}]"#
        #expect(try state(revisions, on: "2015-11-04").timeliness == .undated)
        #expect(try state(revisions, on: "2015-02-28").timeliness == .onTime)
    }

    @Test func otherReadingsOfTheDateNeverCount() throws {
        let state = try state(#""due":"2015-12","alternatives":[{"date":"2014-12"}]"#, on: "2015-11-04")
        #expect(state.timeliness == .onTime)
    }

    @Test(arguments: [
        ("met", false), ("part", true), ("substituted", true), ("none", true), ("contradicted", true),
    ])
    func aVerdictMakesQuestionableButNeverLate(_ verdict: String, _ isQuestionable: Bool) throws {
        let evidence = "\"evidence\":[{\"verdict\":\"\(verdict)\",\"on\":\"2015-11-04\"}]"
        for (members, timeliness) in [
            ("\"due\":\"2015-01\"", Timeliness.overdue), ("\"due\":\"2015-01\",\"done\":\"2015-02\"", .done),
            ("\"due\":\"2016-12\"", .onTime),
        ] {
            let counted = try state("\(members),\(evidence)", on: "2015-11-04")
            #expect(counted.isQuestionable == isQuestionable)
            #expect(counted.timeliness == timeliness)
            #expect(try !state("\(members),\(evidence)", on: "2015-11-03").isQuestionable)
        }
    }

    @Test func whatIsCancelledIsNotQuestionable() throws {
        let evidence = #""evidence":[{"verdict":"none","on":"2015-01-01"}]"#
        #expect(try !state("\"cancelled\":true,\(evidence)", on: "2015-11-04").isQuestionable)
        #expect(try !state(evidence, action: "cancelled", on: "2015-11-04").isQuestionable)
        #expect(try state(evidence, action: "closed", on: "2015-11-04").isQuestionable)
    }

    @Test func theLastVerdictThatCountsIsInForce() throws {
        let evidence =
            #""evidence":[{"verdict":"none","on":"2015-01-01"},{"verdict":"met","on":"2015-06-01"},{"verdict":"part","on":"2016-01-01"}]"#
        #expect(try !state(evidence, on: "2014-12-31").isQuestionable)
        #expect(try state(evidence, on: "2015-05-31").isQuestionable)
        #expect(try !state(evidence, on: "2015-06-01").isQuestionable)
        #expect(try state(evidence, on: "2016-01-01").isQuestionable)
    }
}
