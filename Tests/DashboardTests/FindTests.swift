import Testing
import TextGrid

@testable import Dashboard

/// `/`: finding as one types in the focused pane.
struct FindTests {
    @Test func findSelectsTheFirstMatchAndDimsWhatLeadsThere() throws {
        var driver = try Driver()
        try driver.type("/champions")
        #expect(driver.title(1).contains("2 of 51 · find: champions"))
        #expect(driver.shows("3.2a Champions identified"), "ancestors are expanded")
        #expect(driver.roles(of: "Active Citizens, Strong Communities") == [.dim])
        #expect(driver.roles(of: "3 Supporting staff to work differently") == [.dim])
        #expect(driver.roles(of: "3.2 Find and back local champions") == [.text])
        #expect(!driver.shows("3.1 Deliver"))
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("3.2 Find and back local champions"))
    }

    @Test func aMatchKeepsItsAncestorsAndNotWhatStandsBelowIt() throws {
        var driver = try Driver.riverside()
        try driver.type("/residents<Enter>")
        #expect(driver.cursorLine.contains("1.4 Hear residents"))
        #expect(!driver.shows("1.4.1 Hold"))
        try driver.type("/<C-u>meeting held<Enter>")
        #expect(driver.cursorLine.contains("1.4.1a Meeting held"))
        #expect(driver.roles(of: "1.4 Hear residents") == [.dim])
        #expect(driver.roles(of: "1.4.1 Hold a meeting") == [.dim])
        #expect(driver.roles(of: "1.4.1a Meeting held") == [.text])
    }

    @Test(arguments: [
        ("TREES", 1), ("tree oak", 0), ("plant tr", 1), ("'tree", 0), ("'trees", 1), ("!trees", 5),
        ("plnt", 1),
        ("river trust", 3), ("nothing like it", 0),
    ])
    func wordsMatch(find: String, actions: Int) throws {
        var driver = try Driver.riverside()
        try driver.type("/" + find)
        #expect(driver.title(1).contains("\(actions) of 6 · find: \(find)"))
    }

    @Test func letsTheArrowsMoveWhileThePromptIsOpen() throws {
        var driver = try Driver.riverside()
        try driver.type("/trust<Down>")
        #expect(driver.keyBar.contains("/ trust"))
        #expect(driver.line(with: "> ")?.contains("1.1a Agreement signed") == true)
        try driver.type("<Up><Enter>")
        #expect(driver.cursorLine.contains("1.1 Agree the banks"))
    }

    @Test func commandsAreOnlyLettersInThePrompt() throws {
        var driver = try Driver.riverside()
        try driver.type("/qswu?")
        #expect(driver.keyBar.contains("/ qswu?"))
        #expect(driver.effects == [])
        #expect(driver.shows("Nothing is found; Esc drops the find."))
        driver.paste("\ntwo\tlines")
        #expect(driver.keyBar.contains("/ qswu? two lines"))
    }

    @Test func escDropsTheFindAndEnterKeepsIt() throws {
        var driver = try Driver.riverside()
        try driver.type("/oaks<Esc>")
        #expect(driver.title(1).contains("6 actions"))
        #expect(driver.cursorLine.contains("1.2 Plant trees"), "as near as it can stay")
        try driver.type("/oaks<Enter>")
        #expect(driver.title(1).contains("find: oaks"))
        #expect(driver.cursorLine.contains("1.2a Oaks planted"))
        try driver.type("<Esc>")
        #expect(driver.message == "Find dropped.")
        #expect(driver.title(1).contains("6 actions"))
        try driver.type("/oaks<Enter><BS>")
        #expect(driver.message == "Find dropped.")
    }

    @Test func anEmptiedPromptClosesAndLeavesTheSelectionBe() throws {
        var driver = try Driver.riverside()
        try driver.type("jj/")
        #expect(driver.keyBar.contains("/ "))
        try driver.type("<BS>")
        #expect(driver.keyBar.contains("? help"))
        #expect(driver.cursorLine.contains("1.2 Plant trees"))
        try driver.type("/paint<C-u><Enter>")
        #expect(driver.title(1).contains("6 actions"))
        #expect(driver.cursorLine.contains("1.3 Paint bridges"), "what was found stays selected")
    }

    @Test func everyPaneHasItsOwnFind() throws {
        var driver = try Driver.riverside()
        try driver.type("2/lamp<Enter>")
        #expect(driver.title(2).contains("1 of 3 · nothing secured · find: lamp"))
        #expect(driver.cursorLine.contains("Lamp fund"))
        try driver.type("3/banks<Enter>")
        #expect(driver.title(3).contains("0 of 1 · find: banks"))
        #expect(driver.cursorLine.contains("Nothing is found; Esc drops the find."))
        #expect(driver.title(1).contains("6 actions"))
        try driver.type("F")
        #expect(driver.message == "Every filter cleared.")
        #expect(!driver.title(2).contains("find:") && !driver.title(3).contains("find:"))
        try driver.type("F")
        #expect(driver.message == "There is no filter to clear.")
    }

    @Test func theDetailHasNothingToFindIn() throws {
        var driver = try Driver.riverside()
        try driver.type("4/")
        #expect(driver.message == "This works on lists; go to a pane with 1, 2 or 3 first.")
    }

    @Test func aLinkToWhatTheFindHidesSaysSo() throws {
        var driver = try Driver.riverside(Size(width: 80, height: 40))
        try driver.type("/plant<Enter>2<Enter>G<Enter>")
        #expect(driver.message == "The filter or find hides it; F clears the filter.")
    }
}
