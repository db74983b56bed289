import PlanModel
import Testing

@testable import Dashboard

/// Records by their ids and titles in the palette.
@Suite struct PaletteTests {
    @Test(arguments: [
        (":3.2<Enter>", "+ 3.2 Find"), (":champions<Enter>", "3.2"), ("9:3.2a<Enter>", "3.2a"),
        (":championsidentified<Enter>", "3.2a"), (":publichealthtop<Enter>", "Ignite: Public H"),
        (":placesofwelcome<Enter>", "Places of Welcome"), (":buildingcap<Enter>", "1 Building capacity"),
        (":drawtheroute<Enter>", "1. Draw the route map"),
        ("5:board-family-hubs<Enter>", "Scrutiny Board (2)"),
    ])
    func aRecordIsReachedByIdAndTitle(keys: String, row: String) throws {
        var driver = try Driver()
        try driver.type(keys)
        #expect(driver.state.popups.isEmpty)
        #expect(driver.cursorLine.contains(row), "\(driver.frame)")
    }

    @Test func viewsCommandsQuestionsAndOrganisationsComeFirst() throws {
        var driver = try Driver()
        try driver.type(":ignite")
        #expect(driver.lines.contains { $0.contains("> Ignite") && $0.contains("witness sheet") })
        #expect(driver.lines.contains { $0.contains("plan") && $0.contains("Ignite: ") })
        try driver.type("<C-u>money")
        #expect(driver.lines.contains { $0.contains("> Money in depth") })
    }

    @Test func whatIsTypedInFullStandsFirst() throws {
        var driver = try Driver(plans: [try Driver.plan(Riverside.json())])
        try driver.type(":1.2")
        #expect(driver.line(with: "> 1.2 Plant trees")?.contains("action") == true)
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("1.2 Plant trees"))
    }

    @Test func aPasteFindsRecordsToo() throws {
        var driver = try Driver()
        try driver.type(":")
        driver.paste("3.2a")
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("3.2a"))
    }

    @Test func whatAFilterHidesIsSaidToBeHidden() throws {
        var driver = try Driver(plans: [try Driver.plan(Riverside.json())])
        try driver.type("ftrust<Enter>:paintbridges<Enter>")
        #expect(driver.message == "The filter or find hides it; F clears the filter.")
    }

    @Test func whatIsYetToBeAskedIsNotNamed() throws {
        let plan = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2015-01-01","pillars":[],
             "organisations":[{"id":"c","name":"Council"}],
             "meetings":[{"id":"m","body":"c","date":"2015-06-01","title":"Summer",
               "questions":[{"id":"q","text":"Why so late?"}],
               "resolutions":[{"id":"r","text":"Be sooner","verb":"request"}]}]}
            """
        var driver = try Driver(plans: [try Driver.plan(plan)])
        try driver.type(":sooner")
        #expect(driver.shows("Nothing matches."))
        try driver.type("<C-u>whyso")
        #expect(driver.shows("Nothing matches."))
        try driver.type("<C-u>summer<Enter>")
        #expect(driver.cursorLine.contains("1 Jun 2015"))
        try driver.type("T2015-07-01<Enter>:sooner<Enter>")
        #expect(driver.cursorLine.contains("Be sooner"))
    }

    /// The palette speaks the language of `/` too.
    @Test func whatAsksForAFieldIsAFind() throws {
        var driver = try Driver.riverside()
        try driver.type(":is:over")
        #expect(driver.shows("find in this list"))
        try driver.type("due lead:trust<Enter>")
        #expect(driver.shows("find: is:overdue lead:trust"))
        #expect(driver.cursorLine.contains("1.1"))
        try driver.type("<Esc>:rag:blue")
        #expect(driver.shows("rag knows no"))
        try driver.type("<Enter>")
        #expect(driver.message.contains("rag knows no"))
    }

    @Test(arguments: [
        (":late", "Overdue milestones"), (":problems", "Findings"), (":portfolio", "Plans"),
        (":plan by pillar", "Plan by pillar"),
    ])
    func aViewIsFoundByWhatOfficersCallIt(keys: String, title: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.line(with: "> \(title)") != nil, "\(driver)")
    }
}
