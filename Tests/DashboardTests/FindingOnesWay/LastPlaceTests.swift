import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Where the officer was when the plans were last left.
@Suite struct LastPlaceTests {
    /// What was left by keys, in a new session over the same plans.
    private func back(after keys: String, _ size: Size = Size(width: 120, height: 40)) throws -> Driver {
        var first = try Driver(size)
        try first.type(keys)
        let place = first.state.place
        var second = try Driver(size)
        try second.type("'")
        #expect(second.effects == [.readPlace])
        second.take(.place(place))
        return second
    }

    @Test(arguments: [
        "jjjj", "2j", "3jj", "5jjj", "9jj", "8jjj", ":charts<Enter>", ":due next<Enter>jj", "fgrape<Enter>3",
        "5/whitefriars<Enter>", "T2015-12-31<Enter>7", "poj<Esc>/champions<Enter>", "z", "2z",
        ":mentions<Enter>park<Enter>",
        "2oj", "jjjl<Right>j",
    ])
    func viewFiltersAndSelectionComeBack(keys: String) throws {
        var first = try Driver(Size(width: 120, height: 40))
        try first.type(keys)
        let second = try back(after: keys)
        #expect(second.state.selectedRow == first.state.selectedRow, "\(first)\n\(second)")
        #expect(second.state.screens.top.view == first.state.screens.top.view)
        #expect(second.lines[0] == first.lines[0])
        #expect(second.message.hasPrefix("Where you were: "))
    }

    @Test func aWitnessSheetComesBack() throws {
        let driver = try back(after: "6/grapevine<Enter><Enter>")
        #expect(driver.lines[1].contains("Witness sheet: Grapevine"), "\(driver)")
    }

    @Test func whoHasGoneNowhereLeavesNoPlace() throws {
        #expect(try Driver().state.place == nil)
        var driver = try Driver()
        try driver.type("5<Esc>jk?q")
        #expect(driver.state.place == nil)
    }

    @Test func openingIsTheSameWhateverWasKept() throws {
        let driver = try Driver()
        #expect(driver.cursorLine.contains("Active Citizens"))
        #expect(driver.state.focus == .plan)
    }

    @Test func whatIsGoneIsSaid() throws {
        var driver = try Driver()
        driver.take(.place(nil))
        #expect(driver.message.hasPrefix("Nothing is kept of where you were"))
        var place = SavedView(name: "x", view: "witness")
        place.record = "active-citizens/organisation:nobody"
        driver.take(.place(place))
        #expect(driver.message == "You were on the witness sheet of an organisation that is gone.")
        place = SavedView(name: "x", view: "plan")
        place.record = "active-citizens/action:99"
        driver.take(.place(place))
        #expect(driver.message.hasPrefix("Where you were: plan"))
    }

    @Test func aFrameAloneKnowsOfNoPlace() throws {
        var driver = try Driver(isRendering: true)
        try driver.type("'")
        #expect(driver.message == "This only draws a frame; nothing is remembered.")
        #expect(driver.effects == [])
    }
}
