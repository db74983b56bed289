import PlanModel
import PlanStore
import Testing

/// Who owes what under a resolution, and since when.
@Suite struct ObligationTests {
    private static let organisations = """
        "organisations":[{"id":"people","name":"People"},{"id":"health","name":"Health","partOf":"people"},
        {"id":"homes","name":"Homes"}]
        """

    /// The obligations under one resolution with these members, of a meeting on this date.
    private func obligations(
        _ members: String, verb: String = "request", meeting: String = "2015-11-04",
        on asOf: String = "2016-01-31", policy: DeadlinePolicy? = nil
    ) throws -> [Obligation] {
        let resolution =
            "{\"id\":\"r\",\"text\":\"Report back\",\"verb\":\"\(verb)\"\(members.isEmpty ? "" : ",")\(members)}"
        let plan = try Plans.plan(
            "\(Self.organisations),\"meetings\":[{\"id\":\"m\",\"body\":\"b\",\"date\":\"\(meeting)\",\"resolutions\":[\(resolution)]}]"
        )
        return try Plans.store(plan, asOf: asOf, policy: policy).obligations()
    }

    private func report(_ from: String, _ on: String = "2015-12-01", _ members: String = "\"note\":\"\"")
        -> String
    {
        "{\"on\":\"\(on)\",\"from\":\"\(from)\",\"text\":\"\",\(members)}"
    }

    private let parts = #""parts":[{"id":"a","text":""},{"id":"b","text":""}]"#

    @Test func eachRespondentOwesOne() throws {
        let owed = try obligations(#""respondents":["people","homes","nobody"]"#)
        #expect(owed.map(\.respondentID) == ["people", "homes", "nobody"])
        #expect(owed.map { $0.respondent != nil } == [true, true, false])
        #expect(owed.map(\.state) == [.open, .open, .open])
    }

    @Test func withoutRespondentsNobodyNamedOwesOne() throws {
        let owed = try obligations("")
        #expect(owed.count == 1)
        #expect(owed.first?.respondent == nil && owed.first?.respondentID == nil)
        #expect(owed.first?.state == .open)
    }

    @Test func aNoteAndWhatWasOnlyProposedOweNothing() throws {
        #expect(try obligations("", verb: "note") == [])
        #expect(try obligations(#""proposed":true"#) == [])
        #expect(try obligations(#""proposed":false"#).count == 1)
    }

    @Test(arguments: ["request", "invite", "recommend", "advise", "agree"])
    func everyOtherVerbOwes(_ verb: String) throws {
        #expect(try obligations("", verb: verb).count == 1)
    }

    @Test func aMeetingToComeOwesNothingYet() throws {
        #expect(try obligations("", on: "2015-11-03") == [])
        #expect(try obligations("", on: "2015-11-04").count == 1)
        #expect(try obligations("", meeting: "2015-11", on: "2015-11-01").count == 1)
    }

    @Test func aReportOfOnesOwnOrOfAPartOfOneCounts() throws {
        func state(_ from: String, _ on: String = "2015-12-01") throws -> [Obligation.State] {
            try obligations("\"respondents\":[\"people\",\"homes\"],\"reports\":[\(report(from, on))]").map(
                \.state)
        }
        #expect(try state("people") == [.reported, .open])
        #expect(try state("health") == [.reported, .open])
        #expect(try state("homes") == [.open, .reported])
        #expect(try state("nobody") == [.open, .open])
        #expect(try state("people", "2016-01-31") == [.reported, .open])
        #expect(try state("people", "2016-02-01") == [.open, .open])
        #expect(try state("people", "2016-01") == [.reported, .open])
    }

    @Test func theWholeDoesNotReportForItsPart() throws {
        let owed = try obligations("\"respondents\":[\"health\"],\"reports\":[\(report("people"))]")
        #expect(owed.map(\.state) == [.open])
    }

    @Test func anUnknownRespondentReportsUnderItsId() throws {
        let owed = try obligations("\"respondents\":[\"nobody\",\"else\"],\"reports\":[\(report("nobody"))]")
        #expect(owed.map(\.state) == [.reported, .open])
    }

    @Test func whereNobodyIsNamedAnyReportCounts() throws {
        #expect(try obligations("\"reports\":[\(report("homes"))]").map(\.state) == [.reported])
    }

    @Test(arguments: [
        ([#""answers":["a","b"]"#], Obligation.State.reported), ([#""answers":["a"]"#], .partAnswered),
        ([#""answers":["a"]"#, #""answers":["b"]"#], .reported),
        ([#""answers":["a"],"partly":["b"]"#], .partAnswered),
        ([#""note":"""#], .partAnswered), ([#""answers":["c"]"#], .partAnswered), ([], .open),
    ])
    func everyPartMustBeAnswered(_ reports: [String], _ state: Obligation.State) throws {
        let list = reports.map { report("people", "2015-12-01", $0) }.joined(separator: ",")
        let owed = try obligations("\(parts),\"respondents\":[\"people\"],\"reports\":[\(list)]")
        #expect(owed.map(\.state) == [state])
    }

    @Test func oneRespondentsAnswersAreNotAnothers() throws {
        let reports =
            "\(report("people", "2015-12-01", #""answers":["a"]"#)),\(report("homes", "2015-12-01", #""answers":["b"]"#))"
        let owed = try obligations("\(parts),\"respondents\":[\"people\",\"homes\"],\"reports\":[\(reports)]")
        #expect(owed.map(\.state) == [.partAnswered, .partAnswered])
    }

    @Test func closedComesFirst() throws {
        let closed =
            "\"closed\":\"2016-01-05\",\"respondents\":[\"people\"],\"reports\":[\(report("people"))]"
        #expect(try obligations(closed).map(\.state) == [.closed])
        #expect(try obligations(closed, on: "2016-01-05").map(\.state) == [.closed])
        #expect(try obligations(closed, on: "2016-01-04").map(\.state) == [.reported])
        #expect(try obligations("\"closed\":\"2016-01-05\"", on: "2016-01-04").map(\.state) == [.open])
    }

    @Test(arguments: [
        ("2015-11-04", "2016-01-04"), ("2015-12-31", "2016-02-29"), ("2014-12-31", "2015-02-28"),
        ("2015-11", "2016-01-30"), ("2015-11-01/2015-12-30", "2016-02-29"), ("2015", "2016-02-29"),
    ])
    func aRequiredResponseIsDueTwoMonthsAfterTheMeeting(_ meeting: String, _ due: String) throws {
        let owed = try obligations(#""responseRequired":true"#, meeting: meeting)
        #expect(owed.map { $0.due?.description } == [due])
    }

    @Test func theResolutionsOwnDueDateComesFirst() throws {
        #expect(
            try obligations(#""responseRequired":true,"due":"2016-03""#, meeting: "2015-11-04").map {
                $0.due?.description
            }
                == ["2016-03"])
    }

    @Test func withoutEitherThereIsNoDueDate() throws {
        #expect(try obligations("").map(\.due) == [nil])
        #expect(try obligations(#""responseRequired":true"#, meeting: "2015-11-04/..").map(\.due) == [nil])
    }

    @Test(
        arguments: [
            ("2015-11-04", "2015-11-04", 0), ("2015-11-04", "2016-01-31", 88), ("2015-11", "2016-01-31", 62),
            ("2015-11-04/..", "2016-01-31", nil),
        ] as [(String, String, Int?)])
    func daysOpenRunFromTheMeetingsLastDay(_ meeting: String, _ asOf: String, _ days: Int?) throws {
        #expect(try obligations("", meeting: meeting, on: asOf).map(\.daysOpen) == [days])
    }

    @Test func whatIsReportedOrClosedIsNoLongerOpen() throws {
        #expect(try obligations("\"reports\":[\(report("homes"))]").map(\.daysOpen) == [nil])
        #expect(try obligations(#""closed":"2016-01-05""#).map(\.daysOpen) == [nil])
        #expect(try obligations("\(parts),\"reports\":[\(report("homes"))]").map(\.daysOpen) == [88])
        #expect(Obligation.State.open.isOwed && Obligation.State.partAnswered.isOwed)
        #expect(!Obligation.State.reported.isOwed && !Obligation.State.closed.isOwed)
    }

    @Test(
        arguments: [
            ("2016-01", "2016-01-31", .end, false), ("2016-01", "2016-02-01", .end, true),
            ("2016-01", "2016-01-01", .start, true), ("2016-01", "2015-12-31", .start, false),
            ("2016-01-05", "2016-01-05", .start, false), ("2016-01-05", "2016-01-06", .end, true),
            ("2016-01/2016-03", "2016-03-31", .start, false), ("2015-12/..", "2016-03-31", .end, false),
        ] as [(String, String, DeadlinePolicy, Bool)])
    func pastDueIsAfterTheDeadline(
        _ due: String, _ asOf: String, _ policy: DeadlinePolicy, _ isPastDue: Bool
    ) throws {
        #expect(
            try obligations("\"due\":\"\(due)\"", on: asOf, policy: policy).map(\.isPastDue) == [isPastDue])
    }

    @Test func theTwoMonthsRunOutUnderEitherPolicy() throws {
        for policy in DeadlinePolicy.allCases {
            let members = #""responseRequired":true"#
            #expect(
                try obligations(members, on: "2016-01-04", policy: policy).map(\.isPastDue) == [false])
            #expect(try obligations(members, on: "2016-01-05", policy: policy).map(\.isPastDue) == [true])
        }
    }

    @Test func whatIsReportedOrClosedIsNotPastDue() throws {
        let due = #""due":"2015-12-31""#
        #expect(try obligations(due).map(\.isPastDue) == [true])
        #expect(
            try obligations("\(due),\"reports\":[\(report("homes", "2016-01-31"))]").map(\.isPastDue) == [
                false
            ])
        #expect(try obligations("\(due),\"closed\":\"2016-01-05\"").map(\.isPastDue) == [false])
        #expect(
            try obligations("\(due),\(parts),\"reports\":[\(report("homes"))]").map(\.isPastDue) == [true])
    }

    @Test func thePartsLeftAreThoseThatNoReportOfTheirsAnswers() throws {
        let reports =
            "\(report("people", "2015-12-01", #""answers":["a"],"partly":["b"]"#)),\(report("people", "2016-03-01", #""answers":["b"]"#))"
        let members = "\(parts),\"respondents\":[\"people\",\"homes\"],\"reports\":[\(reports)]"
        #expect(try obligations(members).map { Array($0.partsLeft) } == [[1], [0, 1]])
        #expect(try obligations(members).map(\.reports) == [[0], []])
        #expect(try obligations(members, on: "2016-03-01").map { Array($0.partsLeft) } == [[], [0, 1]])
        #expect(try obligations("").map { Array($0.partsLeft) } == [[]])
    }

    @Test func thePartnershipLeftTheCommunicationsStrategyAndMoreUnanswered() throws {
        let store = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        let records = store.plans[0].records
        let left = store.obligations().map { obligation in
            obligation.partsLeft.map { records.string(records.parts[$0].id) }
        }
        #expect(left == [["b"], ["c"], ["a"], ["a"]])
    }

    @Test func theBundledPlans() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let lines = store.obligations().map { obligation in
            "\(store.idText(of: obligation.resolution)) \(obligation.respondentID ?? "-") \(obligation.state.rawValue) "
                + "\(obligation.daysOpen.map(String.init) ?? "-")"
        }
        // The minutes of Ignite and of the Family Hubs are undated, so their meeting may be on the as-of date.
        #expect(
            lines == [
                "jan-2015-1 - open 294", "r2 childrens-services open 0", "r2 whitefriars open 0",
                "r3 ignite-programme open 0", "r2 - open 0", "rec-1 coventry-partnership part-answered 259",
                "rec-2 coventry-partnership part-answered 259",
                "rec-3 coventry-partnership part-answered 259",
                "rec-4 coventry-partnership part-answered 259",
            ])
    }
}
