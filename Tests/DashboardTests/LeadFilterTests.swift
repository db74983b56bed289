import Testing
import TextGrid

@testable import Dashboard

/// `f`: keeping what certain organisations lead.
struct LeadFilterTests {
    @Test func theFilterNarrowsEveryPaneAndTheHeader() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("fgrapevine<Enter>")
        #expect(driver.title(1).contains("9 of 51 · lead: Grapevine"))
        #expect(driver.title(2).contains("4 of 13 · £1.82m secured · lead: Grapevine"))
        #expect(driver.title(3).contains("1 of 5 · lead: Grapevine"))
        #expect(driver.header.contains("1 overdue  1 questionable"))
        #expect(driver.header.hasSuffix("lead: Grapevine"))
        #expect(driver.cursorLine.contains("1.1 Set up a Centre"), "the first match, no heading")
        #expect(!driver.shows("1.3 NEW Map the city's"))
        #expect(driver.roles(of: "Active Citizens") == [.dim])
    }

    @Test func aMatchIsKeptWithItsMilestonesAndWithoutTheSubActionsOfOthers() throws {
        var driver = try Driver.riverside()
        try driver.type("ftrust<Enter>")
        #expect(driver.cursorLine.contains("1.1 Agree the banks"))
        #expect(driver.roles(of: "1.4 Hear residents") == [.dim])
        #expect(driver.roles(of: "1.4.1 Hold a meeting") == [.text], "a sub-action by its own lead")
        #expect(!driver.shows("1.3 Paint bridges"))
        try driver.type("<Right>")
        #expect(driver.shows("1.1a Agreement signed"))
        #expect(driver.roles(of: "1.1a Agreement signed") == [.text])
    }

    @Test func anOrganisationStandsForItsParts() throws {
        var driver = try Driver.riverside()
        try driver.type("fcouncil<Enter>")
        #expect(driver.title(1).contains("3 of 6 · lead: Riverside Council"))
        #expect(driver.shows("1.1 Agree the banks"), "the parks team leads it")
        #expect(driver.title(2).contains("2 of 3 · £250k secured · lead: Riverside Council"))
    }

    @Test func namesCountActionsAndLateOnes() throws {
        var driver = try Driver.riverside()
        try driver.type("f")
        #expect(driver.line(with: "Riverside Council")?.contains("3 actions, 1 late") == true)
        #expect(driver.line(with: "River Trust")?.contains("3 actions, 1 late") == true)
        #expect(driver.line(with: "Parks Team (Parks)")?.contains("2 actions, 1 late") == true)
    }

    @Test(arguments: ["lawcentre", "law centre", "LAW"])
    func namesAreFoundInSpiteOfSpaces(typed: String) throws {
        var driver = try Driver()
        driver.paste("")
        try driver.type("f")
        driver.paste(typed)
        try driver.type("<Enter>")
        #expect(driver.title(1).contains("lead: Law Centre"))
    }

    @Test func anotherNameReplacesTheFilterInForce() throws {
        var driver = try Driver()
        try driver.type("fgrape<Enter>fwhite<Enter>")
        #expect(driver.title(1).contains("lead: Whitefriars"))
        #expect(!driver.title(1).contains("Grapevine"))
    }

    @Test func enterAtOnceClearsTheFilterAndKeepsTheSelection() throws {
        var driver = try Driver.riverside()
        try driver.type("ftrust<Enter>jf")
        #expect(driver.shows("[x] River Trust"), "what is in force is marked")
        try driver.type("<Enter>")
        #expect(driver.title(1).contains("6 actions"))
        #expect(driver.header.hasSuffix("lead: any") || !driver.header.contains("lead:"))
        #expect(driver.cursorLine.contains("1.2 Plant trees"))
    }

    @Test func spaceMarksSeveralAndStartsANewSearch() throws {
        var driver = try Driver.riverside()
        try driver.type("fparks<Space>")
        #expect(driver.shows("Lead organisation (1 marked)"))
        try driver.type("trust<Space><Enter>")
        #expect(driver.title(1).contains("4 of 6 · lead: Parks, River Trust"))
        try driver.type("fparks<Space><Enter>")
        #expect(driver.title(1).contains("3 of 6 · lead: River Trust"), "Space takes a mark away as well")
        try driver.type("ftrust<Space><BS><BS><BS><BS><BS><Enter>")
        #expect(driver.title(1).contains("6 actions"), "no mark is no filter")
    }

    @Test(arguments: ["<Esc>", "<C-c>", "<BS>"])
    func leavingThePickerChangesNothing(key: String) throws {
        var driver = try Driver.riverside()
        try driver.type("ftrust<Enter>f" + key)
        #expect(driver.title(1).contains("lead: River Trust"))
        #expect(driver.keyBar.contains("q quit"))
    }

    @Test func lettersAreTypedAndNothingFoundChangesNothing() throws {
        var driver = try Driver.riverside()
        try driver.type("fqqq")
        #expect(driver.shows("Nothing matches."))
        try driver.type("<Enter>")
        #expect(driver.message == "Nothing matches \"qqq\"; the filter is as it was.")
        #expect(driver.title(1).contains("6 actions"))
        #expect(driver.effects == [])
    }

    @Test func arrowsChooseWithoutTyping() throws {
        var driver = try Driver.riverside()
        try driver.type("f<Down><Enter>")
        #expect(driver.title(1).contains("lead: River Trust"))
        try driver.type("F")
        #expect(driver.message == "Every filter cleared.")
        #expect(driver.title(1).contains("6 actions"))
    }

    @Test func aFilterThatKeepsNothingSaysHowToLeaveIt() throws {
        var driver = try Driver.riverside()
        try driver.type("3fcouncil<Enter>Sundated<Enter>")
        #expect(driver.cursorLine.contains("The filter keeps nothing here; F clears it."))
        try driver.type("m")
        #expect(driver.message == "There is no row here; clear the filter with F.")
        try driver.type("<Esc>F")
        #expect(driver.cursorLine.contains("1.1a Agreement signed"))
    }
}
