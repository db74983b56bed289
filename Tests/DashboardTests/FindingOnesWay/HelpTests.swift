import Testing
import TextGrid

@testable import Dashboard

/// `?`: this place's keys first, searched by typing.
@Suite struct HelpTests {
    @Test func thePlacesOwnKeysStandFirst() throws {
        var driver = try Driver.riverside()
        try driver.type("jj?")
        #expect(driver.lines[3].contains("Here: 1 Plan by pillar"), "\(driver)")
        #expect(driver.lines[4].contains("Set the action's status"))
        try driver.type("q9?")
        #expect(driver.shows("Here: 9 Findings"))
        #expect(driver.lines[4].contains("Esc"), "\(driver)")
        #expect(!driver.shows("Not now"))
    }

    @Test func whateverIsTypedSearches() throws {
        var driver = try Driver.riverside()
        try driver.type("?undo")
        #expect(driver.popupText.contains("Take the last edit back. Not now: There is nothing to undo."))
        #expect(!driver.shows("Keep what certain"))
        try driver.type("<Esc>")
        #expect(driver.shows("Keep what certain"), "Esc drops the search first")
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty)
    }

    @Test func whatIsPastedSearchesToo() throws {
        var driver = try Driver.riverside()
        try driver.type("?")
        driver.paste("certain organisations")
        #expect(driver.shows("Keep what certain organisations lead."))
        #expect(!driver.shows("Keep certain plans."))
    }

    @Test func everyWordNarrowsInAnyOrderAndCase() throws {
        var driver = try Driver.riverside()
        try driver.type("?LEAD certain")
        #expect(driver.shows("Keep what certain organisations lead."))
        #expect(!driver.shows("Keep certain plans."))
        try driver.type("<C-u>zzz")
        #expect(driver.shows("Nothing matches."))
    }

    @Test func aKeyIsToldWhenItIsTyped() throws {
        var driver = try Driver.riverside()
        try driver.type("?S")
        #expect(driver.lines[2].contains("The key S"), "\(driver)")
        #expect(driver.lines[3].contains("Keep certain statuses"))
    }

    @Test(arguments: ["?q", "??", "?<Esc>", "?<BS>", "?<Enter>", "?undo<Esc>q", "?u<BS><BS>q"])
    func whatClosesItCloses(keys: String) throws {
        var driver = try Driver.riverside()
        let before = driver.frame
        try driver.type(keys)
        #expect(driver.frame == before)
    }

    @Test func movingKeysScrollUntilSomethingIsTyped() throws {
        var driver = try Driver.riverside()
        try driver.type("?")
        let top = driver.frame
        try driver.type("jj")
        #expect(driver.frame != top)
        try driver.type("g")
        #expect(driver.frame == top)
        try driver.type("/journal<Down>")
        #expect(driver.shows("/ journal"), "behind / every letter is one")
    }

    @Test func aReboundKeyIsTheOneThatHelpNamesAndThatClosesIt() throws {
        var driver = try Driver.riverside()
        var keymap = Keymap.standard
        for (command, key) in [(Command.help, Key.function(1)), (.undo, .character("Z"))] {
            let place = try #require(keymap.bindings.firstIndex { $0.command == command })
            keymap.bindings[place].keys = [key]
        }
        driver.use(keymap)
        driver.send(.key(.function(1)))
        #expect(driver.shows("Z undo"))
        driver.send(.key(.function(1)))
        #expect(driver.state.popups.isEmpty)
    }
}
