import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// Space marks rows; an edit then shows what would become of each, and is one step.
@Suite struct MarkingTests {
    private let json = Riverside.json()

    @Test func marksAreCountedAndStay() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        try driver.type("j<Space><Space>")
        #expect(driver.title(1).contains("2 marked"))
        #expect(driver.line(with: "1.1 Agree the banks")?.contains("│ *") == true)
        try driver.type("o")
        #expect(driver.title(1).contains("2 marked"), "after sorting")
        try driver.type("fcouncil<Enter>")
        #expect(driver.title(1).contains("2 marked (1 hidden)"))
        try driver.type("F/oaks<Enter><Esc>")
        #expect(driver.message == "Find dropped.")
        try driver.type("<Esc>")
        #expect(driver.message == "2 marks cleared.")
        #expect(!driver.title(1).contains("marked"))
    }

    @Test func thePreviewSaysWhatChangesAndWhatDoesNot() throws {
        var driver = try Driver.riverside()
        try driver.type("<Space><Space><Space><Space>scAll done<Enter>")
        #expect(driver.shows("2 of 4 change: Enter does it"))
        #expect(driver.shows("1.1 Agree the banks: in-progress to complete"))
        #expect(driver.shows("1.3 Paint bridges: is complete already"))
        #expect(driver.shows("1 Cleaner river: is no action and no milestone of one"))
        #expect(!driver.hasEdits)
        try driver.type("<Enter>")
        #expect(driver.message == "1.1 set to complete, 1.2 set to complete. u takes all of it back.")
        var copy = driver
        #expect(try copy.saved(.action, "1.2", over: json)?["status"] == .text("complete"))
        try driver.type("u")
        #expect(driver.message == "Undone: 1.1 set to complete, 1.2 set to complete.")
        #expect(try driver.saved(over: json) == json)
    }

    @Test(arguments: ["<Esc>", "q"])
    func leavingThePreviewChangesNothing(key: String) throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space><Space>nSeen.<Enter>" + key)
        #expect(driver.message == "Nothing was changed.")
        #expect(!driver.hasEdits)
        #expect(driver.title(1).contains("2 marked"), "what was marked stays")
    }

    @Test func aMilestoneIsMeantByItsActionWhereItIsTheOnlyOpenOne() throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space><Space>m1 July 2026<Enter>")
        #expect(driver.shows("1.1a Agreement signed: done 1 Jul 2026"))
        #expect(driver.popupText.contains("1.2 Plant trees: has 2 open milestones"))
        try driver.type("<Enter>")
        let milestone = try driver.saved(.milestone, "1.1a", over: json)
        #expect(milestone?["done"] == .text("2026-07-01"))
        #expect(milestone?["doneText"] == .text("1 July 2026"))
    }

    @Test func dueDatesMoveTogether() throws {
        var driver = try Driver.riverside()
        try driver.type("3<Space>rJan 2027<Enter>Floods<Enter><Enter>")
        #expect(driver.message == "1.1a now due Jan 2027. u takes it back.")
    }

    @Test func evidenceIsJudgedTogether() throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space>l<Space><Space>ep")
        #expect(driver.shows("Evidence on"))
        try driver.type("half signed<Enter>")
        #expect(driver.shows("Will change"))
        #expect(!driver.hasEdits)
        try driver.type("<Enter>")
        let milestone = try driver.saved(.milestone, "1.1a", over: json)
        #expect(milestone?["evidence"]?.entries?.first?["verdict"] == .text("part"))
        #expect(milestone?["evidence"]?.entries?.first?["quote"] == .text("half signed"))
    }

    @Test func linesOfAFormAreChangedTogether() throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space><Space><C-e>")
        #expect(driver.shows("2 marked actions"))
        #expect(driver.line(with: "leads")?.contains("(differ)") == true)
        #expect(!driver.shows("title"), "what tells them apart is not asked")
        try driver.type("l<Enter>k")
        #expect(driver.message == "Nothing was changed; Esc leaves the form.")
        try driver.type("lcouncil<Enter>x")
        try driver.type("k")
        #expect(driver.popupText.contains("1.2 Plant trees: leads River Trust to Riverside Council"))
        #expect(driver.popupText.contains("exempt no to yes"))
        try driver.type("<Esc>k<Enter>")
        #expect(driver.message == "1.1 changed, 1.2 changed. u takes all of it back.")
        #expect(!driver.shows("marked"))
        var copy = driver
        let action = try copy.saved(.action, "1.2", over: json)
        #expect(action?["leads"] == .list([.text("council")]))
        #expect(action?["exempt"] == .flag(true))
        try driver.type("u")
        #expect(try driver.saved(over: json) == json)
    }

    @Test func rowsOfSeveralSortsHaveNoFormInCommon() throws {
        var driver = try Driver.riverside()
        try driver.type("<Space><Space><C-e>")
        #expect(driver.message.hasPrefix("The marked rows are of several sorts"))
    }

    @Test func aDeletionSaysWhatStillPointsThere() throws {
        var driver = try Driver.riverside()
        try driver.type("6/trust<Enter><Space>D")
        #expect(driver.popupText.contains("still pointing to it: "))
        #expect(driver.popupText.contains("action 1.1 (leads)"))
    }

    @Test func whatIsInsideAnotherGoesWithIt() throws {
        var driver = try Driver.riverside()
        try driver.type("<Space><Space>jj<Space>D")
        #expect(driver.popupText.contains("1.1 Agree the banks: goes with 1 Cleaner river"))
        try driver.type("<Enter>")
        #expect(!driver.shows("Cleaner river"))
        try driver.type("u")
        #expect(try driver.saved(over: json) == json)
    }

    @Test func confidenceAndNotesAreOneStep() throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space><Space>caSnow<Enter><Enter>")
        #expect(driver.message.contains("Confidence in 1.1 set to amber"))
        try driver.type("u")
        #expect(try driver.saved(over: json) == json)
    }
}
