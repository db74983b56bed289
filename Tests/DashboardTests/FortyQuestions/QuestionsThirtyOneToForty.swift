import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Who oversees whom, what lies between two dates, what was said, changed, promised and contradicted.
@Suite struct QuestionsThirtyOneToForty {
    @Test(arguments: questions) func isAnswered(question: OfficerQuestion) throws { try question.check() }

    /// The question is asked of a status that somebody has just set.
    @Test("35. Who changed this status, when, why; undo it") func aStatusIsExplainedAndTakenBack() throws {
        let question = OfficerQuestion(
            35, "Who changed this status, when, why; undo it", [":", .typed("history"), "<Enter>", "u"],
            [["History: who changed what ── 19"], ["4 Nov 2015", "evidence", "Plan author"]])
        var driver = try Driver()
        try driver.type("jjsiThe centre is not there yet.<Enter><Esc>")
        let asked = OfficerQuestion(35, "", Array(question.steps.dropLast()), [])
        try asked.play(in: &driver)
        let told: [OfficerQuestion.Line] = [
            ["History: who changed what ── 20"],
            ["4 Nov 2015", "1.1", "status in-progress", "Scrutiny offi"],
            ["status in-progress (was complete): The centre is not there yet., recorded 21 Nov"],
        ]
        driver.expect(told)
        try driver.type("u")
        driver.expect(question.answer)
        try driver.type("1")
        driver.expect([["1.1 Set up a Centre", "complete"]])
        try question.check(afterOneEdit: "jjsiThe centre is not there yet.<Enter>")
    }

    static let questions = [
        OfficerQuestion(
            31, "Which bodies oversee this and how do they nest?", [":", .typed("bodies"), "<Enter>", "z"],
            [
                ["Bodies ── 55 · 31 ties"], ["> Coventry City Council"], ["    Cabinet"],
                ["      Cabinet Member for Community", "advised by Scrutiny Board"],
                ["    Scrutiny Co-ordination Committ", "hears reports of"],
                ["      Education and Children's Services"],
                ["      Communities and Neighbourhoo", "advises CM"],
                ["    People Directorate"], ["      Coventry City Council Public"],
                ["        Public Health Insight Team"],
            ]),
        // Points, months, stretches and what is only about then; of the clearance all thirteen letters.
        OfficerQuestion(
            32,
            "What is on the timeline between two dates (meetings, milestones, funding ends, consultations)?",
            [":", .typed("between"), "<Enter>", .typed("2015-10 2015-12"), "<Enter>"],
            [
                ["Between 1 Oct 2015 and 31 Dec 2015 ── 31"], ["2008 to 2028", "Sustainable Communit"],
                ["Jan 2015 to Oct", "consultation"], ["2015?", "consultation"],
                ["1 Oct 2015", "Ignite launch"],
                ["Oct 2015", "milestone", "1.1a"], ["about Oct 2015", "5.1d"], ["Report clearance"],
            ],
            whole: [
                ["22 Oct 2015", "sign off", "Cabinet Member"], ["about 1 Nov 2015", "milestone", "2.2a.a"],
                ["4 Nov 2015", "meeting", "Scrutiny Board (4)"],
                ["20 Nov 2015", "meeting", "Cabinet Member"],
                ["Dec 2015", "2.2b.a"], ["Dec 2015", "2.2d.a"], ["Dec 2015", "5.1b"], ["Dec 2015", "5.1c"],
            ]),
        OfficerQuestion(
            33, "Which items mention \"Willenhall\"?",
            [":", .typed("mentions"), "<Enter>", .typed("Willenhall"), "<Enter>"],
            [
                ["Mentions of \"Willenhall\" ── 12"], ["question", "How does the project keep"],
                ["action", "3.1 Deliver"], ["action", "3.1.2 Willenhall"], ["action", "4.1 Lead"],
                ["action", "1.1 Redesign"], ["action", "1.2 Redesign"], ["action", "2.1 Build"],
                ["action", "2.2 Find help"], ["event", "Willenhall appreciative"],
                ["organisation", "Willenhall Community Forum"], ["organisation", "Early Intervention Team"],
                ["Stands in", "matters raised, 6"],
            ]),
        // Five of the Partnership from 2010 and 2011, the five of before, and the service level agreement of
        // early November; what is due by the end of the year is due that day.
        OfficerQuestion(
            34, "Show this as it stood on date X", ["T", .typed("2015-12-31"), "<Enter>", "3"],
            [
                ["as of 31 Dec 2015 (end)", "11 overdue"], ["3 Overdue milestones ── 11"],
                ["1,857d", "4.1a Public consultation"], ["1,826d", "2.1a"], ["1,826d", "4.2a"],
                ["1,795d", "3.3a"],
                ["1,795d", "4.2b"], ["334d", "3.2a"], ["275d", "1.3a"], ["275d", "3.3a"], ["275d", "3.4a"],
                ["92d", "3.1b"], ["51d", "2.2a.a"],
            ]),
        // Before the papers of 2015 and 2023 nothing of theirs is known, but what was planned in 2010.
        OfficerQuestion(
            34, "Show this as it stood on date X", ["T", .typed("2010-12-01"), "<Enter>", "5"],
            [
                ["as of 1 Dec 2010 (end)", "1 overdue"], ["5 Obligations", "4 owed · 0 unanswered"],
                ["part-answered", "287d", "Do more to make"],
            ]),
        OfficerQuestion(
            36, "Which records contradict each other?", [":", .typed("contradictions"), "<Enter>"],
            [
                ["Contradictions ── 24 · 1 error · 12 warnings · 11 notes"],
                ["error", "impossible order", "4.1a", "4.1a Bid submitted, Nov"], ["complete, open", "3.1"],
                ["place differs", "4.1"], ["sign-off order"], ["place differs", "1.2"], ["homonym ignite"],
                ["period differs"], ["year label", "4.2a"],
                ["4.1a Bid submitted, Nov 2015, is to come before 4.1b Funders' decision, Mar"],
            ],
            whole: [
                ["year label"], ["effect before cause", "Trailblazer status"], ["bid as obtained"],
                ["count and list", "Nine winners"], ["homonym insight"], ["stated total differs", "£5.3m"],
                ["amount differs"], ["span and dates"], ["count and list", "Five categories"],
                ["spans overlap"],
            ]),
        OfficerQuestion(
            37, "What should the Board ask each witness?", [":", .typed("whitefriars"), "<Enter>"],
            [
                ["Witness sheet: Whitefriars Housing", "1 owed"],
                ["to ask", "Which is right: that 4.1a Bid submitted"],
                ["to ask", "You were asked in 2016 or 2017 to do this", "Children's Servic"],
                ["owes", "no report"],
            ]),
        OfficerQuestion(
            37, "What should the Board ask each witness?", [":", .typed("grapevine"), "<Enter>"],
            [
                ["Witness sheet: Grapevine", "1 late"],
                ["to ask", "What has become of 3.2a Champions identified"],
            ]),
        OfficerQuestion(
            38, "Which resolutions only \"note\" (no obligation)?", [":", .typed("only noted"), "<Enter>"],
            [
                ["Only noted ── 4"], ["only proposed", "Consider what the Cabinet"],
                ["noted only", "The update report"], ["noted only", "Progress of the programme"],
                ["only proposed", "Note the improvement work"],
            ]),
        // From 4 November to the end of 2015 57 days, and 366 more to the end of 2016; from the end of 2023 to the
        // end of the returns 456.
        OfficerQuestion(
            39, "Next report-back dates promised", [":", .typed("report-back dates"), "<Enter>"],
            [
                ["Report-back dates ── 6"], ["57d", "5.1b Progress", "Dec 2015"],
                ["57d", "5.1c Revised", "Dec 2015"],
                ["423d", "When the strategy", "2016", "nobody named"],
                ["423d", "5.1f Report back", "Dec 2016"],
                ["regular return", "456d", "Quarterly data"], ["undated", "3.2a Action plan"],
            ]),
        OfficerQuestion(
            40, "Consultations open on date X",
            [":", .typed("consultations open"), "<Enter>", .typed("2010-11-10"), "<Enter>"],
            [
                ["Consultations open on 10 Nov 2010 ── 1"],
                ["3 Nov 2010?", "consultation", "Consultation on the"],
                ["Date", "30 Nov 2010"],
            ]),
        OfficerQuestion(
            40, "Consultations open on date X",
            [":", .typed("consultations open"), "<Enter>", .typed("2015-06-13"), "<Enter>"],
            [
                ["Consultations open on 13 Jun 2015 ── 3"], ["Jan 2015 to", "Second social enterp"],
                ["2015?", "Event with programme"], ["13 Jun 2015?", "Willenhall"],
            ]),
    ]
}

extension OfficerQuestion {
    /// The same from an opening screen on which one edit was made.
    fileprivate func check(afterOneEdit edit: String) throws {
        var driver = try Driver()
        try driver.type(edit)
        try play(in: &driver)
        #expect(driver.state.store.history.lastDone == nil)
        driver.expect(answer)
    }
}
