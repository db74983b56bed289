import SamplePlans
import Testing
import TextGrid

@testable import Dashboard

/// What changed, what the money does, and what committees were promised.
@Suite struct QuestionsElevenToTwenty {
    @Test(arguments: questions) func isAnswered(question: OfficerQuestion) throws { try question.check() }

    /// The version of the paper that a Board saw stands in a file: a place of welcome more each for ten wards, three
    /// months earlier, with another lead.
    @Test("11. What changed since the version the Board last saw?") func changesSinceAFile() throws {
        let question = OfficerQuestion(
            11, "What changed since the version the Board last saw?",
            ["0", .typed("another"), "<Enter>", .typed("git:board:plan.json"), "<Enter>"], [])
        try question.check()
        let older = try Driver.bundledText("active-citizens")
            .replacing(
                "\"title\": \"20 Places of Welcome developed\",\n                  \"due\": \"2015-12\"",
                with: "\"title\": \"20 Places of Welcome developed\",\n                  \"due\": \"2015-09\""
            )
            .replacing("\"target\": { \"value\": 20,", with: "\"target\": { \"value\": 30,")
            .replacing("\"leads\": [\"whitefriars\"],", with: "\"leads\": [\"whitefriars\", \"age-uk\"],")
        var driver = try Driver()
        try question.play(in: &driver)
        #expect(driver.effects == [.readOlder(.named("git:board:plan.json"))])
        driver.take(
            .older(
                OlderVersion(
                    name: "git:board:plan.json", plans: [.init(try Driver.plan(older))], isWhole: false),
                note: nil))
        driver.expect([["0 Changes", "git:board:plan.json"]])
        driver.expect([
            ["lead", "2.2d Places of Welcome", "Age UK dropped"], ["due date", "2.2d.a 20 Places", "+92d"],
            ["target", "2.2d.a 20 Places"],
        ])
        driver.resize(to: Size(width: 200, height: 50))
        driver.expect([["target", "2.2d.a 20 Places of Welcome developed: target lowered from 3"]])
        try driver.type("j")
        driver.expect([["due date moved from"]])
    }

    static let questions = [
        // Of the strategy since 14 January 2015 16 updates, 14 verdicts and 7 milestones done; of the Partnership
        // since 17 February 2010 14 updates, 3 verdicts, 3 milestones done and 4 reports.
        OfficerQuestion(
            11, "What changed since the meeting of the Board before?",
            [":", .typed("since the last meeting"), "<Enter>"],
            [
                ["Since the last meeting ── 61 · since each plan's last meeting"],
                ["4 Nov 2015", "5.1b", "evidence part"], ["3.4a", "evidence substituted"],
                ["3.2a", "evidence none"],
            ],
            whole: [
                ["4 Nov 2015", "3.2a", "evidence none: nothing about champions", "Plan author"],
                ["Oct 2015", "3.3", "Insight Manager"],
                ["3 Nov 2010", "report: Awards", "Coventry Partne"],
            ]),
        // Half a year from 3 November 2010; fifteen months from the end of 2023; nearly five years from
        // 4 November 2015.
        OfficerQuestion(
            12, "Which funding ends within 6/12 months?", [":", .typed("streams that end"), "<Enter>"],
            [
                ["Streams that end ── 3 · 1 within 6 months · 1 within 12 months"],
                ["in 6 months", "89d", "Migration Impact", "no amount", "Jan 2011"],
                ["in 24 months", "456d", "Family Hubs", "£4,270,000", "31 Mar 2025"],
                ["later", "1,792d", "Ignite: Early Act", "£1,500,000"],
            ]),
        OfficerQuestion(
            13, "Which plan actions depend on a stream that ends?",
            [":", .typed("lose their money"), "<Enter>"],
            [
                ["Actions that lose their money ── 11"], ["89d", "3.3 Seminars", "Migration"],
                ["456d", "1.1 Run a place-based", "Family Hubs"], ["1.2 Strengthen"], ["2.2 Deliver"],
                ["1,792d", "1.1 Redesign children", "Ignite"], ["1.2 Redesign tenancy"],
                ["2.1 Build strength"],
                ["2.2 Find help"], ["3.1 Run Causes"], ["3.2 Share"], ["3.3 Run the Early"],
            ]),
        // £1.5m and £320,000 of Ignite once, though two plans have them and two charities share the first, and
        // £4.27m; the bid, the benchmark, the training and the publicity stay out.
        OfficerQuestion(
            14, "Total secured, by funder / recipient / status, without double counting",
            [":", .typed("money"), "<Enter>", "z"],
            [
                ["status", "bid", "£50,000"], ["status", "secured", "3", "£6,090,000"],
                ["funder", "Coventry City Council Pub", "£320,000"],
                ["funder", "Early Action Neighbourhoo", "£1,500,000"],
                ["funder", "Family Hub and Start for", "£4,270,000"],
                ["recipient", "Coventry City Council", "£4,270,000"],
                ["recipient", "Coventry Law Centre", "£1,500,000"], ["recipient", "Grapevine", "£1,500,000"],
                ["recipient", "Ignite programme", "£320,000"],
            ]),
        OfficerQuestion(
            15, "Bids awaiting decision", [":", .typed("bids"), "<Enter>"],
            [["Bids awaiting a decision ── 1"], ["bid", "Learning 2 Deliver", "£50,000"]]),
        OfficerQuestion(
            16, "Streams with no amount", [":", .typed("no amount"), "<Enter>"],
            [
                ["Streams with no amount ── 4"],
                ["Cheylesmore section 106 money", "no amount", "restricted"],
                ["Our Place: diabetes"], ["Green Neighbourhoods training", "in-kind"],
                ["Migration Impact Fund seminars"],
            ]),
        OfficerQuestion(
            17, "What did we resolve that nobody reported back on?", ["5"],
            [
                ["5 Obligations and questions", "9 owed"], ["no report", "294d", "nobody named"],
                ["no report", "Children's Services"], ["no report", "Whitefriars"], ["no report", "Ignite"],
                ["no report", "nobody named", "The Board's advice"],
            ]),
        // 14 January to 4 November 2015; 17 February to 3 November 2010; two meetings of which the day is not known.
        OfficerQuestion(
            18, "How long since each request, and is the two-month clock past?",
            [":", .typed("age of requests"), "<Enter>"],
            [
                ["Age of requests ── 9 · 0 past due · no two-month clock runs"],
                ["no report", "294d", "nobody named", "2016"], ["part-answered", "259d", "Do more to make"],
                ["part-answered", "259d", "Carry on"], ["part-answered", "259d", "Find longer-term"],
                ["part-answered", "259d", "Keep structures"], ["no report", "0d", "Children's"],
                ["no report", "0d", "Whitefriars"], ["no report", "0d", "Ignite"],
                ["no report", "0d", "nobody named"],
            ]),
        OfficerQuestion(
            19, "Which recommendation parts were not addressed in a report-back?",
            [":", .typed("parts not addressed"), "<Enter>"],
            [
                ["Parts not addressed ── 4"], ["not at all", "A communications strategy."],
                ["only partly", "Evaluate them"], ["only partly", "Funding of longer term."],
                ["only partly", "Structures that stay"],
            ]),
        OfficerQuestion(
            20, "Questions asked with no recorded answer", [":", .typed("unanswered"), "<Enter>"],
            [
                ["Unanswered questions ── 9"], ["Law Centre +1", "How great is unmet need"],
                ["What happens once the fiv"], ["What would it take"], ["What has been seen so far"],
                ["What help have individual"], ["How does the project keep"], ["When can a report"],
                ["How does the joint work"], ["Children's Services", "How is performance managed"],
            ]),
    ]
}

extension Driver {
    /// A bundled plan as it stands in its file.
    static func bundledText(_ id: String) throws -> String {
        let plan = try #require(
            (0..<sample_plan_count()).map(sample_plan_at).first { String(cString: $0.id) == id })
        return String(decoding: UnsafeBufferPointer(start: plan.bytes, count: plan.count), as: UTF8.self)
    }
}
