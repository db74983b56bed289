import PlanStore
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Views under a name.
@Suite struct SavedViewTests {
    /// Does what the loop does, with a file that is a list.
    private func settle(_ driver: inout Driver, _ own: inout [SavedView]) {
        for effect in driver.effects {
            switch effect {
            case .changeViews(let change):
                own = change.applied(to: own)
                driver.take(.views(SavedViews(own: own)))
                driver.take(.told(change.done(by: .standard)))
            case .readViews: driver.take(.views(SavedViews(own: own)))
            default: break
            }
        }
        driver.forgetEffects()
    }

    @Test func aViewComesBackWithAllThatNarrowsAndOrdersIt() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        var own: [SavedView] = []
        try driver.type("fgrape<Enter>T2016-03-01<Enter>P3o/co<Enter>VGrapevine, late<Enter>")
        settle(&driver, &own)
        #expect(driver.message == "Saved as \"Grapevine, late\"; v opens it.")
        let expected = driver.lines.dropLast(2)
        let text = SavedViewsFile.text(of: own)
        let read = try SavedViewsFile.read(Array(text.utf8), path: "views.json", .ofDashboard)
        #expect(read == own)
        var other = try Driver(Size(width: 120, height: 40))
        try other.type("v")
        settle(&other, &own)
        #expect(other.shows("Grapevine, late"))
        try other.type("late<Enter>")
        #expect(other.state.focus == .overdue)
        try other.type("<C-l>")
        #expect(Array(other.lines.dropLast(2)) == Array(expected))
    }

    @Test(arguments: SavedView.bundled)
    func whatComesWithTheProgramOpens(_ view: SavedView) throws {
        var driver = try Driver()
        try driver.type("v\(view.name)<Enter>")
        #expect(driver.message.hasPrefix("\(view.name): "))
        #expect(driver.state.rowCount(of: driver.state.focus) > 0, "\(driver.frame)")
    }

    @Test func whatComesWithTheProgramIsWellFormed() throws {
        let text = SavedViewsFile.text(of: SavedView.bundled)
        let read = try SavedViewsFile.read(Array(text.utf8), path: "views.json", .ofDashboard)
        #expect(read == SavedView.bundled)
    }

    @Test func thePaletteFindsThem() throws {
        var driver = try Driver()
        try driver.type(":silent and late<Enter>")
        #expect(driver.state.filter.match.text == "is:silent is:overdue")
    }

    @Test func aNameIsReplacedOnlyWhenEnterIsPressedAgain() throws {
        var driver = try Driver()
        var own = [SavedView(name: "Mine", view: "timeline")]
        driver.take(.views(SavedViews(own: own)))
        try driver.type("VMine<Enter>")
        #expect(driver.effects == [])
        #expect(driver.shows("There is a view of that name"))
        try driver.type("<Enter>")
        settle(&driver, &own)
        #expect(own.map(\.view) == ["home"])
    }

    @Test func viewsAreRenamedAndDeletedFromThePicker() throws {
        var driver = try Driver()
        var own = [SavedView(name: "One", view: "timeline"), SavedView(name: "Two", view: "findings")]
        try driver.type("v")
        settle(&driver, &own)
        try driver.type("<C-r><C-u>First<Enter>")
        settle(&driver, &own)
        #expect(own.map(\.name) == ["First", "Two"])
        #expect(driver.shows("> First") || driver.popupText.contains("First"))
        try driver.type("<Del>d")
        settle(&driver, &own)
        #expect(own.map(\.name) == ["Two"])
        try driver.type("Silent<Del>")
        #expect(driver.message.contains("comes with the program"))
    }

    @Test func whatThesePlansDoNotHaveIsNamedAndNothingChanges() throws {
        var driver = try Driver()
        var view = SavedView(name: "Elsewhere", view: "funding")
        view.leads = ["nobody-at-all"]
        driver.take(.views(SavedViews(own: [view])))
        let before = driver.lines.dropLast(2)
        try driver.type("vElsewhere<Enter>")
        #expect(driver.message.hasPrefix("\"Elsewhere\" was not opened: "))
        #expect(Array(driver.lines.dropLast(3)) == Array(before.dropLast()))
    }

    @Test func aFaultInTheFileIsToldAndTheOthersStay() throws {
        var driver = try Driver()
        try driver.type("v")
        driver.take(.views(SavedViews(fault: "views.json:2:4: a fault")))
        #expect(driver.message.hasPrefix("views.json:2:4: a fault."))
        #expect(driver.shows("Silent and late"))
    }

    @Test func aWitnessSheetIsNotSaved() throws {
        var driver = try Driver()
        try driver.type("6<Enter>V")
        #expect(driver.message.contains("is not saved"))
    }
}
