import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// The view of the findings: what stands in it, and dismissing.
@Suite struct FindingViewTests {
    private func findings(_ driver: Driver) -> [Finding] {
        (driver.state.rows.view?.content as? FindingContent)?.rows ?? []
    }

    private func words(_ driver: Driver) -> [String] {
        findings(driver).map {
            "\($0.isDismissed ? "x " : "")\(driver.state.store.ruleName(of: $0)) \(driver.state.store.name(of: $0.record))"
        }
    }

    private func riverside(
        _ size: Size = Size(width: 120, height: 40), asOf: String? = nil, isReadOnly: Bool = false
    ) throws -> Driver {
        var driver = try Driver.riverside(size, asOf: asOf, isReadOnly: isReadOnly)
        try driver.type("9")
        return driver
    }

    @Test func theMostSevereStandFirstAndThenAsInTheFile() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("9")
        let store = driver.state.store
        let all = store.findings()
        let plain = Severity.allCases.flatMap { severity in
            all.filter { $0.severity == severity && !$0.isDismissed }
        }
        #expect(plain.count > 100)
        #expect(findings(driver).prefix(plain.count).elementsEqual(plain))
        let rest = findings(driver).dropFirst(plain.count)
        #expect(rest.count(where: \.isDismissed) == rest.count)
        #expect(findings(driver).count == all.count)
        #expect(driver.lines[1].contains("9 Findings ── \(all.count) · 1 error · "))
        for text in ["> ! error", "impossible order", "milestone 4.1a"] {
            #expect(driver.cursorLine.contains(text))
        }
    }

    @Test func aRowSaysSeverityRuleRecordAndSentence() throws {
        let driver = try riverside()
        #expect(driver.lines[1].contains("9 Findings ── 9 · 8 warnings · 1 note"))
        #expect(
            words(driver) == [
                "stale action:1.1", "overdue-silent milestone:1.1a", "stale action:1.2", "stale action:1.4",
                "all-undated action:1.4", "lead-missing action:1.4", "stale action:1.4.1",
                "all-undated action:1.4.1", "amount-missing funding:loan",
            ])
        #expect(driver.cursorLine.contains("> ? warning    no recent word"))
        #expect(driver.cursorLine.contains("action 1.1  "))
        #expect(driver.cursorLine.contains("1.1 Agree the ban"))
        #expect(driver.shows("- note       no amount"))
    }

    @Test func theDetailSaysWhatItMeansAndWhatToAsk() throws {
        var driver = try riverside(Size(width: 80, height: 50))
        try driver.type("j<Enter>")
        #expect(driver.shows("update at all."))
        #expect(driver.shows("Rule         late, no word (overdue-silent)"))
        #expect(driver.shows("Means        The milestone is overdue"))
        #expect(driver.shows("To ask"))
        #expect(driver.shows("none is given"))
        #expect(driver.shows("> milestone 1.1a Agreement signed  ! OVERDUE 144d"))
    }

    @Test func enterOnARecordGoesThereAndEscapeLeadsBack() throws {
        var driver = try riverside(Size(width: 80, height: 50))
        try driver.type("j<Enter>")
        while !driver.cursorLine.contains("> milestone 1.1a"), driver.state.detail.line < 30 {
            try driver.type("j")
        }
        try driver.type("<Enter>")
        #expect(driver.state.screens.top.view == nil)
        #expect(driver.cursorLine.contains("Agreement signed"))
        try driver.type("<Esc>")
        #expect(driver.state.screens.top.view == .findings)
        #expect(driver.state.focus == .detail)
    }

    @Test func theSourceStandsWithItsQuote() throws {
        var driver = try Driver(Size(width: 200, height: 50))
        try driver.type("9/update spilt<Enter>")
        #expect(driver.shows("update spilt"))
        #expect(driver.shows("Written down"))
        #expect(driver.shows("by Plan author"))
        #expect(driver.shows("Active Citizens implementation plan"))
    }

    @Test func dismissingAsksForAReason() throws {
        var driver = try riverside()
        try driver.type("jD")
        #expect(driver.shows("Dismiss \"late, no word\": why?"))
        try driver.type("<Enter>")
        #expect(driver.shows("Type why; Esc leaves the finding as it is."))
        try driver.type("<Esc>")
        #expect(driver.state.store.history.lastDone == nil)
        try driver.type("DSaid at the meeting.<Enter>")
        #expect(driver.message == "overdue-silent of milestone:1.1a dismissed. u takes it back.")
        #expect(words(driver).last == "x overdue-silent milestone:1.1a")
        #expect(driver.lines[1].contains("9 · 7 warnings · 1 note · 1 dismissed"))
        // The selection stays where it was, for the next to be looked at.
        #expect(driver.cursorLine.contains("action 1.2"))
        let note = driver.state.store.plans[0].records
        let last = try #require(findings(driver).last)
        let dismissed = try #require(driver.state.store.dismissal(of: last))
        #expect(note.string(dismissed.reason) == "Said at the meeting.")
        #expect(note.string(dismissed.by) == "Scrutiny officer")
        #expect(dismissed.on.description == "2026-11-21")
        try driver.type("G")
        #expect(driver.roles(of: "x dismissed") == [.dim])
        #expect(driver.shows("x dismissed"))
        #expect(driver.shows("21 Nov 2026 by Scrutiny officer"))
        #expect(driver.shows("Said at the meeting."))
    }

    @Test func whatWasDismissedIsTakenBackByUndoAndByLettingItStand() throws {
        var driver = try riverside()
        let before = words(driver)
        try driver.type("DNo.<Enter>u")
        #expect(driver.message == "Undone: stale of action:1.1 dismissed.")
        #expect(words(driver) == before)
        try driver.type("<C-r>")
        #expect(words(driver).last == "x stale action:1.1")
        try driver.type("GD")
        #expect(driver.shows("It is dismissed"))
        try driver.type("n")
        #expect(words(driver).last == "x stale action:1.1")
        try driver.type("Dy")
        #expect(driver.message == "stale of action:1.1 no longer dismissed. u takes it back.")
        #expect(words(driver) == before)
        try driver.type("u")
        #expect(words(driver).last == "x stale action:1.1")
    }

    @Test func markedFindingsAreDismissedTogether() throws {
        var driver = try riverside()
        let before = words(driver)
        try driver.type("<Space><Space>D")
        #expect(driver.shows("Dismiss 2 marked findings: why?"))
        try driver.type("<Enter>")
        #expect(driver.message == "Nothing was dismissed without a reason.")
        try driver.type("DNo.<Enter>")
        #expect(driver.shows("2 of 2 change: Enter does it"))
        #expect(words(driver) == before)
        try driver.type("<Enter>")
        #expect(words(driver).filter { $0.hasPrefix("x ") } == before.prefix(2).map { "x " + $0 })
        try driver.type("u")
        #expect(words(driver) == before)
    }

    @Test func whatIsDismissedStaysSoAndWhatIsHiddenIsMarkedStill() throws {
        var driver = try riverside()
        try driver.type("DNo.<Enter>G<Space>g<Space>DWhy.<Enter>")
        #expect(driver.shows("1 of 2 change: Enter does it"))
        #expect(driver.shows("is dismissed already"))
        // What a find hides is marked still, and stands in the preview.
        try driver.type("<Esc>/late<Enter>D")
        #expect(driver.shows("Dismiss 2 marked findings: why?"))
        #expect(driver.state.store.history.steps.count == 1)
    }

    @Test func aDismissalCountsFromItsDayOn() throws {
        var driver = try riverside()
        try driver.type("T2026-11-20<Enter>")
        try driver.type("DNo.<Enter>")
        #expect(driver.message == "stale of action:1.1 dismissed as of 20 Nov 2026. u takes it back.")
        #expect(words(driver).contains("x stale action:1.1"))
        try driver.type("T2026-11-19<Enter>")
        #expect(words(driver).contains("stale action:1.1"))
        #expect(!words(driver).contains("x stale action:1.1"))
    }

    @Test func oneNoteDismissesAllOfTheRuleAboutTheRecord() throws {
        let resolutions = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "asOf": "2026-06-30", "pillars": [],
              "organisations": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
              "meetings": [{ "id": "m", "body": "a", "date": "2026-01-05", "resolutions": [
                { "id": "r", "text": "Report back.", "verb": "request", "respondents": ["a", "b"] }] }] }
            """
        var driver = try Driver(Size(width: 120, height: 40), plans: [try Driver.plan(resolutions)])
        try driver.type("9")
        #expect(words(driver) == ["resolution-undated resolution:r", "resolution-undated resolution:r"])
        try driver.type("D")
        #expect(driver.popupText.contains("All 2 of this rule about the record go with it."))
        try driver.type("Later.<Enter>")
        #expect(words(driver).allSatisfy { $0.hasPrefix("x ") })
    }

    @Test func leadPlanAndFindNarrow() throws {
        var driver = try riverside()
        try driver.type("fparks<Enter>")
        #expect(words(driver) == ["stale action:1.1", "overdue-silent milestone:1.1a"])
        #expect(driver.lines[1].contains("2 of 9 · lead: Parks · 2 warnings"))
        try driver.type("F/silent<Enter>")
        #expect(driver.lines[1].contains("1 of 9"))
        #expect(driver.cursorLine.contains("late, no word"))
        try driver.type("<Esc>/no amount<Enter>")
        #expect(driver.cursorLine.contains("funding loan"))
    }

    @Test func sortsByEveryColumn() throws {
        var driver = try riverside()
        for column in ["severity", "rule", "record", "what"] {
            try driver.type("o")
            #expect(driver.message == "Sorted by \(column).")
        }
        try driver.type("ooo")
        #expect(driver.cursorLine.contains("action 1.1"))
        let first = driver.cursorLine
        try driver.type("gO")
        #expect(driver.message == "Sorted by rule, reversed.")
        try driver.type("g")
        #expect(driver.cursorLine != first)
    }

    @Test func explainsTheRule() throws {
        var driver = try riverside()
        try driver.type("jx")
        #expect(driver.shows("The rule: overdue-silent, warning"))
        #expect(driver.shows("Read as of 21 Nov 2026"))
        #expect(driver.popupText.contains("How 1.1a Agreement signed stands"))
    }

    @Test func dismissingElsewhereOrInWhatIsReadOnlySaysWhyNot() throws {
        var driver = try Driver.riverside()
        try driver.type("D")
        #expect(driver.shows("Delete?"), "elsewhere the key deletes what stands in the row")
        try driver.type("<Esc>9/nosuchword<Enter>D")
        #expect(driver.message.hasPrefix("There is no row here"))
        var readOnly = try riverside(isReadOnly: true)
        try readOnly.type("D")
        #expect(readOnly.message == "Read only.")
    }

    @Test func anEditOfAnActionWorksOnItsFinding() throws {
        var driver = try riverside()
        try driver.type("nWord from the parks.<Enter>")
        #expect(driver.message.hasPrefix("Note added to 1.1"))
        #expect(!words(driver).contains("stale action:1.1"))
    }

    @Test func theSelectionFollowsAPlanThatIsReadAnew() throws {
        var driver = try riverside()
        try driver.type("jjjjj")
        #expect(driver.cursorLine.contains("no lead"))
        let text = Riverside.json().replacing(
            "{ \"id\": \"1.1\",",
            with: "{ \"id\": \"0.1\", \"title\": \"New\", \"status\": \"complete\" }, { \"id\": \"1.1\",")
        driver.take(
            .merged([PlanReload(plan: 0, records: try Driver.plan(text), changes: 1)], .disk))
        #expect(driver.cursorLine.contains("no lead"))
        #expect(driver.cursorLine.contains("action 1.4"))
        try driver.type("D")
        let moved = Riverside.json().replacing("\"id\": \"1.1\",", with: "\"id\": \"9.9\",")
        driver.take(
            .merged([PlanReload(plan: 0, records: try Driver.plan(moved), changes: 1)], .disk))
        try driver.type("No.<Enter>")
        #expect(words(driver).last == "x lead-missing action:1.4")
    }

    @Test func nothingIsFoundMissingThatIsOnlyHidden() throws {
        let text = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "asOf": "2026-06-30",
              "pillars": [{ "id": "1", "title": "One", "actions": [
                { "id": "1.1", "title": "Dig", "status": "in-progress", "leads": ["a"],
                  "milestones": [{ "id": "m", "title": "Dug", "due": "2027", "exempt": true }],
                  "updates": [{ "on": "2026-06-01", "text": "Digging." }] }] }],
              "organisations": [{ "id": "a", "name": "A" }] }
            """
        let whole = try Driver.plan(text)
        let shown = try #require(whole.hidingExempt())
        var driver = try Driver(plans: [shown])
        try driver.type("9")
        #expect(words(driver) == ["all-undated action:1.1"])
        driver = try Driver(plans: [shown], whole: [whole])
        try driver.type("9")
        #expect(words(driver) == [])
        #expect(driver.shows("Nothing is found in these plans at this date."))
    }

    @Test(arguments: [
        (Size(width: 80, height: 24), true), (Size(width: 200, height: 50), true),
        (Size(width: 40, height: 10), false),
    ])
    func isReadableAtEverySize(size: Size, hasRecord: Bool) throws {
        let driver = try riverside(size)
        #expect(driver.cursorLine.contains("> ? warning    "))
        #expect(driver.cursorLine.contains("1.1 Agree the banks"))
        #expect(driver.cursorLine.contains("no recent word  ") == hasRecord)
        #expect(driver.cursorLine.contains("action 1.1  ") == hasRecord)
        #expect(cellFaults(in: driver.grid) == [])
    }

    @Test(arguments: FindingRule.allCases)
    func everyRuleHasWordsThatFitAndAMeaning(rule: FindingRule) {
        #expect(!rule.words.isEmpty && rule.words.count <= 16)
        #expect(FindingRule.allCases.count { $0.words == rule.words } == 1)
        #expect(rule.meaning.hasSuffix("."))
    }
}
