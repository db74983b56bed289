import Testing
import TextGrid

@testable import Dashboard

/// The questions on a plan of the officer's own, where the bundled ones have a plain answer.
@Suite struct QuestionsOnAPlanOfOnesOwnTests {
    @Test(arguments: questions) func isAnswered(question: OfficerQuestion) throws {
        try question.check(in: [try Driver.plan(HarbourPlan.json)])
    }

    static let questions = [
        // The meeting of 15 December is nearer than most; the month under the policy of its last day.
        OfficerQuestion(
            4, "What falls due before the next meeting?", [":", .typed("due next"), "<Enter>"],
            [
                ["Due next ── 2 · 2 before meeting · 2 in 30d"], ["before meeting", "9d", "1.1a"],
                ["before meeting", "19d", "1.1b"],
            ]),
        OfficerQuestion(
            7, "Which actions have no milestone?", [":", .typed("no milestone"), "<Enter>"],
            [["No milestone ── 1"], ["none", "2.1 Count the boats", "Quay Trust"]]),
        // Under "before the first" November was due on 31 October.
        OfficerQuestion(
            8, "How would the overdue list change?", [":", .typed("doubtful"), "<Enter>"],
            [
                ["Doubtful dates ── 3 · 1 overdue under end · 2 overdue under start"],
                ["1.1a", "joins under start"], ["1.1b", "joins if 12 Oct 2026"],
                ["1.1c", "leaves if 11 Jan 2027"],
            ]),
        OfficerQuestion(
            11, "What changed since the meeting before?", [":", .typed("since the last meeting"), "<Enter>"],
            [
                ["Since the last meeting ── 1 · since 1 Sep 2026"],
                ["30 Sep 2026", "1.1", "status in-progress"],
            ]),
        OfficerQuestion(
            12, "Which funding ends within 6/12 months?", [":", .typed("streams that end"), "<Enter>"],
            [
                ["1 within 6 months · 2 within 12 months"], ["in 6 months", "160d", "Stone fund", "1.1"],
                ["in 12 months", "344d", "Boat fund", "2.1"],
            ]),
        // Two months from 1 September are up on 1 November.
        OfficerQuestion(
            18, "Is the two-month clock past?", [":", .typed("age of requests"), "<Enter>"],
            [
                ["Age of requests ── 1 · 1 past due · 1 with a two-month clock"],
                ["PAST DUE", "81d", "Port Office", "1 Nov 2026"],
            ]),
        // A capital makes nobody absent.
        OfficerQuestion(
            21, "Who was invited but did not attend?", [":", .typed("did not attend"), "<Enter>"],
            [["Invited, did not attend ── 1"], ["Harbour Master  ", "Harbour Board"]]),
        // Eighteen days so far are longer than five.
        OfficerQuestion(
            23, "Which contributor took longest?", [":", .typed("slowest"), "<Enter>"],
            [
                ["Slowest sign-offs ── 2 · 1 outstanding"], ["outstanding", "Engineer"],
                ["returned", "Clerk", "5"],
            ]),
        OfficerQuestion(
            25, "What did this org call itself elsewhere?", [":", .typed("quay charity"), "<Enter>"],
            [["Witness sheet: Quay Trust"]]),
        OfficerQuestion(
            27, "Pillar-by-pillar", [":", .typed("pillar by pillar"), "<Enter>"],
            [
                ["Pillar by pillar ── 2"], ["1 Walls", "1", "-", "2", "1", "-"],
                ["2 Boats", "1", "-", "-", "-", "-"],
            ]),
        OfficerQuestion(
            28, "What would this cost for our population?",
            [":", .typed("cost for a population"), "<Enter>", .typed("30 000/2,000"), "<Enter>"],
            [["30,000", "£75,000", "1,500", "2,250", "within the tipping point"], ["Take part", "2,000"]]),
        OfficerQuestion(
            32, "What is on the timeline between two dates?",
            [":", .typed("between"), "<Enter>", .typed("2026-11-21 to 2026-12-15"), "<Enter>"],
            [
                ["Between 21 Nov 2026 and 15 Dec 2026 ── 4"], ["Nov 2026", "1.1a"],
                ["10 Nov 2026", "Talk with"],
                ["10 Dec 2026", "1.1b"], ["15 Dec 2026", "Harbour Board"],
            ]),
        OfficerQuestion(
            35, "Who changed this status, when, why", [":", .typed("history"), "<Enter>"],
            [
                ["History: who changed what ── 1"],
                ["30 Sep 2026", "1.1", "status in-progress", "Port Office"],
                ["status in-progress (was not-started): Scaffold is up."],
            ]),
        OfficerQuestion(
            38, "Which resolutions only \"note\"?", [":", .typed("only noted"), "<Enter>"],
            [["Only noted ── 1"], ["noted only", "Thanks are noted."]]),
        // Enter alone asks for the as-of date.
        OfficerQuestion(
            40, "Consultations open today", [":", .typed("consultations open"), "<Enter>", "<Enter>"],
            [["Consultations open ── 1"], ["10 Nov 2026 to", "Talk with boat owner"]]),
    ]

    @Test(arguments: [
        (":between<Enter>", "soon", "\"soon\" is not understood; type dates such as 2015-10-31 or 2015-10."),
        (":between<Enter>", "2015 2014", "The first date has to come before the last."),
        (":between<Enter>", "", "is not understood"),
        (":mentions<Enter>", "", "Type a word; Esc gives it up."),
        (":cost for a population<Enter>", "many", "\"many\" is no number of people"),
        (":cost for a population<Enter>", "10/", "\"10/\" is no number of people"),
        (":cost for a population<Enter>", "99999999999999999999", "is no number of people"),
        (":consultations open<Enter>", "2015-02-30", "is not understood"),
    ])
    func whatIsNotUnderstoodIsAskedAgain(keys: String, typed: String, complaint: String) throws {
        var driver = try Driver()
        try driver.type(keys + typed + "<Enter>")
        #expect(driver.shows(complaint), "\(driver.frame)")
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty)
        #expect(driver.state.screens.top.view == nil)
    }

    /// Every list holds at every size, with every key that lists have, and says why its rows stand in it.
    @Test(arguments: Inquiry.allCases) func everyListHoldsAtEverySize(inquiry: Inquiry) throws {
        let subjects: [Inquiry: String] = [
            .mentions: "the", .between: "2010 2026", .consultations: "", .population: "1000",
        ]
        let odd = OddPlan.json(seed: 7)
        for (json, charsets) in [(HarbourPlan.json, [.unicode]), (odd, [.unicode, .ascii] as [Charset])] {
            let plans = [try Driver.plan(json)]
            for charset in charsets {
                var driver = try Driver(charset: charset, plans: plans)
                try driver.type(":\(inquiry.title)<Enter>")
                if let subject = subjects[inquiry] { try driver.type(subject + "<Enter>") }
                guard case .inquiry(inquiry, _)? = driver.state.screens.top.view else {
                    Issue.record("\(inquiry) is not open:\n\(driver.frame)")
                    return
                }
                for size in [(40, 10), (80, 24), (200, 50), (1, 1)] {
                    driver.resize(to: Size(width: size.0, height: size.1))
                    for keys in ["jGoO", "<Tab>jz", "zx<Esc><Tab>"] {
                        try driver.type(keys)
                        #expect(faults(in: driver) == [], "\(inquiry) \(size) \(keys)")
                    }
                }
            }
        }
    }
}
