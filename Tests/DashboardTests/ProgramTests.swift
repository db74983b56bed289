import Testing
import TextGrid

@testable import Dashboard

/// `w`, `q`, and what comes of effects.
struct ProgramTests {
    @Test func withoutAnEditThereIsNothingToSaveOrAskAbout() throws {
        var driver = try Driver.riverside()
        try driver.type("w")
        driver.take(.saved(paths: [], merged: 0))
        #expect(driver.shows("Nothing to save: every edit is in its file."))
        try driver.type("q")
        #expect(driver.effects == [.save(thenQuit: false), .quit])
    }

    @Test func savingIsAnEffectAndItsOutcomeAMessage() throws {
        var driver = try Driver.riverside()
        driver.setUnsaved(1)
        try driver.type("w")
        #expect(driver.effects == [.save(thenQuit: false)])
        driver.take(.saved(paths: ["river.json"], merged: 0))
        #expect(driver.shows("Saved river.json."))
        driver.take(.saved(paths: ["plans/a.json", "plans/b.json"], merged: 0))
        #expect(driver.shows("Saved 2 plans, the first in plans."))
        driver.take(.notSaved("plan.json: the disk is full"))
        #expect(driver.shows("Not saved. plan.json: the disk is full. w tries again"))
        try driver.type("w")
        driver.take(.notSaved("plan.json: the disk is full"))
        #expect(driver.shows("Not saved. plan.json: the disk is full."))
        try driver.type("elsewhere<Enter>")
        #expect(driver.effects.last == .saveInto(folder: "elsewhere", thenQuit: false))
        driver.take(.failed("No editor is set."))
        #expect(driver.shows("No editor is set."))
        try driver.type("j")
        #expect(driver.message == "")
    }

    @Test func bundledPlansAskForAFolder() throws {
        var driver = try Driver()
        driver.setUnsaved(2)
        try driver.type("w")
        driver.take(.needsFolder(thenQuit: false))
        #expect(driver.shows("Save into which folder?"))
        driver.forgetEffects()
        try driver.type("<Enter>")
        #expect(driver.shows("Type the name of a folder; it is made if it is missing."))
        try driver.type("~/plans q<Enter>")
        #expect(driver.effects == [.saveInto(folder: "~/plans q", thenQuit: false)])
        driver.take(.needsFolder(thenQuit: true))
        driver.forgetEffects()
        try driver.type("<Esc>")
        #expect(driver.effects == [])
        #expect(driver.keyBar.contains("unsaved 2"))
        driver.take(.needsFolder(thenQuit: true))
        driver.paste("plans\n")
        try driver.type("<Enter>")
        #expect(driver.effects == [.saveInto(folder: "plans", thenQuit: true)])
    }

    @Test(arguments: ["q", "<C-c>"])
    func quittingAsksWhenSomethingIsUnsaved(key: String) throws {
        var driver = try Driver.riverside()
        driver.setUnsaved(3)
        try driver.type(key)
        #expect(driver.shows("3 edits are not saved."))
        #expect(driver.effects == [])
    }

    @Test(arguments: ["y", "<Esc>", "<Enter>", "q", "<BS>", "<C-c>"])
    func stayingStays(key: String) throws {
        var driver = try Driver.riverside()
        driver.setUnsaved(1)
        try driver.type("q")
        #expect(driver.shows("1 edit is not saved."))
        try driver.type(key)
        #expect(driver.effects == [])
        #expect(driver.keyBar.contains("unsaved 1"))
    }

    @Test func quittingSavesOrDiscards() throws {
        var driver = try Driver.riverside()
        driver.setUnsaved(1)
        try driver.type("qs")
        #expect(driver.effects == [.save(thenQuit: true)])
        driver.forgetEffects()
        try driver.type("qd")
        #expect(driver.effects == [.discard, .quit])
        driver.forgetEffects()
        try driver.type("q<Up><Up><Enter>")
        #expect(driver.effects == [.save(thenQuit: true)])
    }

    @Test func theScreenIsRedrawnAndGivenBackFromAnywhere() throws {
        var driver = try Driver.riverside()
        try driver.type("<C-l>?<C-l><Esc>jn<C-z>")
        #expect(driver.effects == [.redraw, .redraw, .suspend])
        #expect(driver.shows("Note on 1.1"), "the popup is still there")
    }

    @Test(arguments: ["js", "jc", "jn", "jm", "jr", "je", "3s", "3m", "j4n", "w"])
    func readOnlySaysWhyNothingIsRecorded(keys: String) throws {
        var driver = try Driver.riverside(isReadOnly: true)
        #expect(driver.header.contains("read only"))
        try driver.type(keys)
        #expect(driver.message == "Read only.")
        #expect(driver.effects == [])
    }

    @Test func readOnlyStillFindsFiltersAndExplains() throws {
        var driver = try Driver.riverside(isReadOnly: true)
        try driver.type("/oaks<Enter>x")
        #expect(driver.shows("It is due-soon"))
        try driver.type("<Esc>ftrust<Enter>T2026-01-01<Enter>")
        #expect(driver.header.contains("as of 1 Jan 2026"))
        try driver.type("q")
        #expect(driver.effects == [.quit])
    }

    @Test(arguments: [("w", "saved"), ("<C-z>", "stopped"), ("q", "ended")])
    func aRenderedFrameWritesAndRunsNothing(key: String, what: String) throws {
        var driver = try Driver(plans: [try Driver.plan(Riverside.json())], isRendering: true)
        try driver.type(key)
        #expect(driver.message == "This only draws a frame; nothing is \(what).")
        #expect(driver.effects == [])
    }

    @Test func aPasteWithoutAPromptIsNoKeys() throws {
        var driver = try Driver.riverside()
        driver.setUnsaved(1)
        driver.paste("q\nd")
        #expect(driver.message == "Pasted text has no place here; open a prompt first, such as n for a note.")
        #expect(driver.effects == [])
    }

    @Test func aMessageNeverHidesTheSelectedRow() throws {
        var driver = try Driver.riverside(Size(width: 40, height: 10))
        try driver.type("GZ")
        #expect(driver.cursorLine.contains("2.1 Light"))
        #expect(driver.shows("Z does nothing here"))
    }

    @Test func aPasteThatIsTooLongIsRefusedWhole() throws {
        var driver = try Driver.riverside()
        try driver.type("jn")
        driver.paste(String(repeating: "x", count: 1_048_577))
        #expect(driver.message.hasPrefix("That is longer than 1 MB"))
        try driver.type("kept<Enter>")
        #expect(driver.message == "Note added to 1.1. u takes it back.")
        #expect(!driver.shows("xx"))
    }

    @Test func aNewDayChangesWhatIsReadAsOfToday() throws {
        var state = try Driver.riverside().state
        state.begin(try Driver.day("2026-11-22"))
        #expect(state.draw().text.contains("as of 22 Nov 2026"))
        var pinned = try Driver.riverside(asOf: "2026-01-01").state
        pinned.begin(try Driver.day("2026-11-22"))
        #expect(pinned.draw().text.contains("as of 1 Jan 2026"))
    }
}
