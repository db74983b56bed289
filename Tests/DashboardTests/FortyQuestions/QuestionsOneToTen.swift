import Testing

/// What is late, due, silent, undated and new.
@Suite struct QuestionsOneToTen {
    @Test(arguments: questions) func isAnswered(question: OfficerQuestion) throws { try question.check() }

    static let questions = [
        // From the last day of the month to 4 November 2015: January 277, March 218, September 35.
        OfficerQuestion(
            1, "What is overdue today, worst first?", ["3"],
            [
                ["3 Overdue milestones ── 5"],
                ["277d", "3.2a Champions identified", "Law Centre +1", "due Jan 2015"],
                ["218d", "1.3a Asset map published", "due Mar 2015"],
                ["218d", "3.3a Training proposals agreed", "due Mar 2015"],
                ["218d", "3.4a Workshops led", "due Mar 2015"],
                ["35d", "3.1b Learning gathered", "due Sep 2015"],
            ]),
        OfficerQuestion(
            2, "What is Grapevine leading that is late?", ["f", .typed("grapevine"), "<Enter>", "3"],
            [
                ["1 overdue", "lead: Grapevine"], ["3 Overdue milestones ── 1 of 5 · lead: Grapevine"],
                ["277d", "3.2a Champions identified"],
            ]),
        OfficerQuestion(
            3, "Everything Whitefriars leads or co-leads", ["f", .typed("whitefriars"), "<Enter>"],
            [
                ["1 Plan by pillar ── 2 of 51 · lead: Whitefriars"], ["2.2d", "Places of Welcome"],
                ["4.1 Lead and support a bid"], ["2 Funding ── 1 of 13"],
            ]),
        // Each plan from its own date: 4 November 2015 (meeting on the 20th), 31 December 2023, 3 November 2010
        // (meeting on the 4th).
        OfficerQuestion(
            4, "What falls due before the next meeting / within 30/60/90 days?",
            [":", .typed("due next"), "<Enter>"],
            [
                ["Due next ── 14 · 1 before meeting · 2 in 30d · 10 in 60d · 14 in 90d"],
                ["before meeting", "6d", "2.2a.a"], ["within 30d", "27d", "4.1a"],
                ["within 60d", "31d", "3.3a"], ["57d", "2.2b.a"], ["57d", "2.2d.a"], ["57d", "5.1b"],
                ["57d", "5.1c"], ["57d", "5.1d"], ["58d", "2.1a"], ["58d", "4.2a"],
            ],
            whole: [
                ["within 60d", "58d", "4.2a"], ["within 90d", "70d", "3.3b", "about 1 Mar"],
                ["88d", "2.2d.b", "Jan 2016"], ["89d", "3.3a Seminars held"], ["89d", "4.2b", "Jan 2011"],
            ]),
        // The heading row of pillar 2; the champions, whose cell holds the end of another sentence; and the
        // communications strategy that the report-back is silent about.
        OfficerQuestion(
            5, "Which actions have had no update?", [":", .typed("no update"), "<Enter>"],
            [
                ["No update ── 3"], ["2.2 Try co-production in four fields"],
                ["3.2 Find and back local champions", "Law Centre +1"],
                ["1.4 Develop a communications strat", "Coventry Partnership"],
            ]),
        OfficerQuestion(
            6, "Which updates do not answer their milestone?", [":", .typed("do not answer"), "<Enter>"],
            [
                ["Updates that do not answer ── 6"], ["part", "1.3a"], ["part", "3.1b"], ["none", "3.2a"],
                ["part", "3.3a"], ["substituted", "3.4a"], ["part", "5.1b"],
            ],
            whole: [
                ["1.3a", "map made, publishing not mentioned"], ["3.4a", "awards reported, no workshops"],
                ["5.1b", "progress given, recommendations to"],
            ]),
        // Of the strategy five of eighteen, of Ignite seven, of Family Hubs seven, of the Partnership ten.
        OfficerQuestion(
            7, "Which actions have no milestone?", [":", .typed("no milestone"), "<Enter>"],
            [
                ["No milestone ── 29 · 5 only in prose"], ["none", "2.1 Bring co-production"],
                ["in its parts", "2.2 Try co-production"], ["only in prose", "2.2a Parks"],
                ["only in prose", "2.2b Preventative help"], ["none", "2.2c Age-Friendly City"],
            ],
            whole: [
                ["none", "2.2c Age-Friendly City"], ["3.2 Share early findings"],
                ["1.1 Run a place-based offer"],
                ["4.1 Oversee operations"], ["1.3 Renew the website"],
                ["only in prose", "2.1 Build up Facts"],
                ["only in prose", "2.5 Set new performance measures"],
                ["only in prose", "3.2 Green Neighbourhoods"],
                ["4.3 Link up with Business"],
            ]),
        // No date that is in doubt is late under any reading, and the five stay late under both policies.
        OfficerQuestion(
            8, "Which dates are inferred or ambiguous and how would the overdue list change?",
            [":", .typed("doubtful"), "<Enter>"],
            [
                ["Doubtful dates ── 24 · 5 overdue under end · 5 overdue under start"],
                ["2.2a.a", "stays: not late", "due in 6d"], ["3.1.1a", "18 Jul 2015?", "stays: done"],
                ["3.1.2a", "13 Jun 2015?", "stays: done"], ["4.1a", "Nov 2015", "stays: done, or Nov 2014"],
                ["5.1d", "stays: not late"], ["3.3b", "stays: not late"], ["4.2a", "stays: not late"],
                ["2.1a", "stays: not late"], ["4.2b", "stays: not late"],
            ],
            whole: [
                ["3.1.1a", "or 18 Jul 2014"], ["3.1.2a", "or 13 Jun 2014"], ["Willenhall", "event"],
                ["Trailblazer", "9 Feb 2023?"], ["Community Cohesion", "Dec 2009?"],
                ["Early Action grant", "30 Sep 2020?", "or 18 Feb 2020 or 30 Sep"],
            ]),
        OfficerQuestion(
            9, "Which commitments exist only in prose?", [":", .typed("prose"), "<Enter>"],
            [
                ["Promises in prose ── 11 · 4 undated"], ["due in 6d", "2.2a.a"], ["31 Dec 2015", "2.2b.a"],
                ["31 Dec 2015", "5.1c"], ["31 Dec 2015", "5.1d"], ["undated", "5.1e"],
                ["31 Dec 2016", "5.1f"],
                ["31 Dec 2010", "2.1a"], ["undated", "2.5a"], ["undated", "3.2a"], ["undated", "4.1b"],
                ["31 Jan 2011", "4.2b"],
            ]),
        OfficerQuestion(
            10, "What is new since the last plan?", [":", .typed("new since"), "<Enter>"],
            [
                ["New since the last plan ── 4"], ["1.2 Make a database"], ["1.3 Map the city's assets"],
                ["2.2d Places of Welcome", "Whitefriars"], ["4.2 Apply to Our Place", "Cathedral"],
            ]),
    ]
}
