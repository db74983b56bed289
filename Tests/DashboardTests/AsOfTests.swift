import Testing
import TextGrid

@testable import Dashboard

/// `T`, `<`, `>`, `=` and `P`: reading the plans at a date and under a policy.
struct AsOfTests {
    @Test func theHeaderSaysAtWhichDateThePlansAreRead() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        #expect(driver.header.contains("as of own dates 2010 to 2023 (end)"))
        try driver.type("T2015-12-31<Enter>")
        #expect(driver.message == "Read as of 31 Dec 2015.")
        #expect(driver.header.contains("as of 31 Dec 2015 (end)"))
        try driver.type("=")
        #expect(driver.header.contains("as of own dates 2010 to 2023 (end)"))
        try driver.type("pactive<Enter>")
        #expect(driver.header.contains("Active Citizens, Strong Communities  as of 4 Nov 2015 (end)"))
    }

    @Test func steppingMovesAMonthFromTheDateOfTheSelectedPlan() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("><lt><lt>")
        #expect(driver.header.contains("as of 4 Oct 2015 (end)"))
        try driver.type("=G>")
        #expect(driver.header.contains("as of 3 Dec 2010 (end)"))
        #expect(driver.cursorLine.hasPrefix("│>"), "the selection stays")
    }

    /// What was said, found or written down later is mentioned nowhere.
    @Test func mentionsAreThoseOfTheDay() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","organisations":[{"id":"c","name":"Council"}],
             "pillars":[{"id":"1","title":"One","actions":[{"id":"a","title":"Act","status":"paused",
               "updates":[{"on":"2015-01-01","text":"An early heron."},{"on":"2016-01-01","text":"A late heron."}],
               "confidence":[{"rag":"red","on":"2016-01-01","why":"The kingfisher left."}],
               "milestones":[{"id":"m","title":"Mile","due":"2016","done":"2016-03","doneText":"kingfisher month",
                 "revisions":[{"due":"2017","on":"2016-01-01","why":"A kingfisher nests."}],
                 "evidence":[{"verdict":"met","on":"2016-01-01","quote":"kingfisher seen"}]}]}]}],
             "meetings":[{"id":"g","body":"c","date":"2016-02-01","title":"Spring","note":"About a kingfisher.",
               "questions":[{"id":"q","text":"Where is the kingfisher?"}]},
              {"id":"h","body":"c","date":"2015-02-01","title":"Winter",
               "questions":[{"id":"w","text":"Which birds?","answers":[{"on":"2016-01-01","text":"kingfishers"}]}],
               "resolutions":[{"id":"r","text":"Count birds","verb":"request",
                 "response":{"kind":"accepted","on":"2016-01-01","by":"Cllr Kingfisher"},
                 "reports":[{"on":"2016-01-01","from":"c","text":"One kingfisher."}]}]}],
             "measures":[{"id":"b","title":"Birds","readings":[{"on":"2016","value":1,"note":"a kingfisher"}]}]}
            """
        var driver = try Driver(Size(width: 120, height: 40), plans: [try Driver.plan(plan)])
        try driver.type("T2015-06-01<Enter>:mentions<Enter>kingfisher<Enter>")
        #expect(driver.shows("Mentions of \"kingfisher\" ── 0"), "\(driver.frame)")
        try driver.type("<Esc>:mentions<Enter><C-u>heron<Enter>")
        #expect(driver.shows("An early heron."))
        #expect(!driver.shows("A late heron."))
        try driver.type("T2016-12-31<Enter><Esc>:mentions<Enter><C-u>kingfisher<Enter>")
        #expect(driver.shows("Mentions of \"kingfisher\" ── 7"), "\(driver.frame)")
    }

    @Test func whatABidBecomesIsNotTold() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","pillars":[],
             "funding":[{"id":"s","title":"Grant","status":"secured","kind":"grant","amount":5,"awarded":"2017-01-01"}]}
            """
        var driver = try Driver(plans: [try Driver.plan(plan)])
        for keys in ["T2016-01-01<Enter>2<Enter>", "x"] {
            try driver.type(keys)
            #expect(driver.shows("bid"))
            #expect(!driver.shows("secured later") && !driver.shows("2017"), "\(driver.frame)")
        }
        try driver.type("<Esc>T2018-01-01<Enter>x")
        #expect(driver.shows("Awarded 1 Jan 2017; before that it counts as a bid."))
    }

    @Test func whatALaterUpdateSaysIsNotTold() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","pillars":[{"id":"1","title":"One","actions":[
             {"id":"a","title":"Act","status":"closed",
              "updates":[{"on":"2017-01-01","text":"All is well.","status":"closed","was":"paused"}]}]}]}
            """
        var driver = try Driver(plans: [try Driver.plan(plan)])
        try driver.type("T2016-01-01<Enter>Gx")
        #expect(driver.shows("paused"))
        #expect(!driver.shows("All is well") && !driver.shows("2017"), "\(driver.frame)")
    }

    @Test func thePapersOfAMeetingToComeAreNotNamed() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","pillars":[],
             "organisations":[{"id":"c","name":"Council"}],"documents":[{"id":"d","title":"Minutes of June"}],
             "meetings":[{"id":"m","body":"c","date":"2015-06-01","source":{"document":"d"}}]}
            """
        var driver = try Driver(plans: [try Driver.plan(plan)])
        try driver.type("T2015-01-01<Enter>:meetings<Enter>x")
        #expect(driver.shows("It is planned"))
        #expect(!driver.shows("Minutes of June"))
        try driver.type("<Esc>T2015-07-01<Enter>x")
        #expect(driver.shows("Minutes of June"))
    }

    @Test(arguments: ["2015-13-01", "soon", "2015/..", "2015-02-30"])
    func aWrongDayIsRefusedWhereItIsTyped(typed: String) throws {
        var driver = try Driver.riverside()
        try driver.type("T" + typed + "<Enter>")
        #expect(driver.shows("\"\(typed)\" is not a day; type one such as 2015-12-31."))
        try driver.type("<C-u>2026-06-30<Enter>")
        #expect(driver.header.contains("as of 30 Jun 2026 (end)  0 overdue"))
    }

    @Test(arguments: ["<Esc>", "<BS>", "<C-c>"])
    func leavingThePromptKeepsTheDate(key: String) throws {
        var driver = try Driver.riverside()
        try driver.type("T" + key)
        #expect(driver.header.contains("as of 21 Nov 2026 (end)"))
        #expect(driver.keyBar.contains("q quit"))
    }

    @Test func anEmptyAnswerGoesBackToEachPlansOwnDate() throws {
        var driver = try Driver.riverside(asOf: "2026-06-01")
        #expect(driver.header.contains("as of 1 Jun 2026 (end)  0 overdue"))
        try driver.type("T2026-09-01<Enter>")
        #expect(driver.header.contains("1 overdue"))
        try driver.type("T<Enter>")
        #expect(driver.message == "Each plan is read at its own date.")
        #expect(driver.header.contains("as of 1 Jun 2026 (end)"))
    }

    @Test func aMonthWithFewerDaysTakesItsLast() throws {
        var driver = try Driver.riverside(asOf: "2026-03-31")
        try driver.type("<lt>")
        #expect(driver.header.contains("as of 28 Feb 2026"))
    }

    @Test func steppingStopsWherePlansHoldNoDates() throws {
        var driver = try Driver.riverside(asOf: "1900-01-15")
        try driver.type("<lt>")
        #expect(driver.message == "Plans hold no dates beyond 1 Jan 1900.")
        #expect(driver.header.contains("as of 15 Jan 1900"))
    }

    @Test func thePolicyChangesHowAMonthIsRead() throws {
        var driver = try Driver.riverside(asOf: "2026-06-15")
        #expect(driver.header.contains("(end)  0 overdue"))
        try driver.type("P")
        #expect(driver.message == "\"By December\" is read before its first day.")
        #expect(driver.header.contains("as of 15 Jun 2026 (start)  1 overdue"))
        try driver.type("P")
        #expect(driver.message == "\"By December\" is read by its last day.")
        #expect(driver.header.contains("(end)  0 overdue"))
        try driver.type("P=")
        #expect(driver.message == "Each plan is read at its own date.")
        #expect(driver.header.contains("as of 15 Jun 2026 (start)"), "the policy is not a date")
    }

    @Test(arguments: [
        ("sc", "It will stand on 1 Sep 2026.", "1.1 set to complete"),
        ("cr", "It will stand on 1 Sep 2026.", "Confidence in 1.1 set to red"),
        ("n", "It will stand on 1 Sep 2026.", "Note added to 1.1"),
        ("ep", "It will stand on 1 Sep 2026.", "Evidence on 1.1a: part"),
        ("r2027<Enter>", "It will stand on 1 Sep 2026.", "1.1a now due 2027"),
    ])
    func anEditUnderAnotherDateSaysOnWhichItStands(keys: String, hint: String, summary: String) throws {
        var driver = try Driver.riverside(asOf: "2026-09-01")
        try driver.type("j" + keys)
        #expect(driver.popupText.contains(hint))
        try driver.type("Because<Enter>")
        #expect(driver.message == "\(summary) as of 1 Sep 2026. u takes it back.")
    }

    @Test func anEditUnderAnotherDateCarriesTheDayOfWriting() throws {
        var driver = try Driver.riverside(asOf: "2026-09-01")
        try driver.type("jnLate entry<Enter><Enter>")
        #expect(driver.shows("1 Sep 2026, Scrutiny officer, recorded 21 Nov 2026"))
        try driver.type("<Esc>ep<Enter>jlll<Enter>")
        #expect(!driver.shows("recorded 1 Sep"))
    }

    @Test func aDoneDateStandsOnItsOwnDayWhateverTheAsOfDate() throws {
        var driver = try Driver.riverside(asOf: "2026-09-01")
        try driver.type("jm<C-u>2026-08-30<Enter>")
        #expect(driver.message == "1.1a marked done 30 Aug 2026. u takes it back.")
    }

    @Test func whatIsDatedLaterDoesNotCountEarlier() throws {
        var driver = try Driver.riverside()
        try driver.type("jscLater<Enter>T2026-10-01<Enter>")
        #expect(driver.cursorLine.contains("in-progress"))
        try driver.type("T2026-11-21<Enter>")
        #expect(driver.cursorLine.contains("complete"))
    }
}
