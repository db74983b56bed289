import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// The view of the changes: which version is asked for, and what it says.
@Suite struct ChangeViewTests {
    /// Riverside as it was: due earlier, led by two, with another amount, and an action that is gone now.
    private static let before = Riverside.json()
        .replacing("\"due\": \"2026-12-01\"", with: "\"due\": \"2026-10-01\"")
        .replacing("\"amount\": 250000", with: "\"amount\": 300000")
        .replacing(
            "\"status\": \"not-started\", \"leads\": [\"trust\"]",
            with: "\"status\": \"not-started\", \"leads\": [\"trust\", \"parks\"]"
        )
        .replacing(
            "\"title\": \"Safer paths\", \"actions\": [",
            with:
                "\"title\": \"Safer paths\", \"actions\": [{ \"id\": \"2.0\", \"title\": \"Sweep\", \"status\": \"paused\" },"
        )

    private func older(_ text: String = before, name: String = "old.json") throws -> OlderVersion {
        OlderVersion(name: name, plans: [.init(try Driver.plan(text))], isWhole: true)
    }

    private func compared(_ size: Size = Size(width: 120, height: 40)) throws -> Driver {
        var driver = try Driver.riverside(size)
        driver.take(.older(try older(), note: nil))
        return driver
    }

    private func messages(_ driver: Driver) -> [String] {
        (driver.state.rows.view?.content as? ChangeContent)?.rows.map(\.change.message) ?? []
    }

    private static let told = [
        "1.2 Plant trees: lead Parks dropped",
        "1.2a Oaks planted: due date moved from 1 October 2026 to 1 December 2026 (61 days)",
        "action 2.0 Sweep removed",
        "Bank restoration: amount lowered from £300,000 to £250,000",
    ]

    @Test(arguments: [
        ("<Enter>", OlderSource.gitHead), ("<Down><Enter>", .lastOpened), ("saw<Enter>", .lastOpened),
    ])
    func asksWithWhichVersion(keys: String, source: OlderSource) throws {
        var driver = try Driver.riverside()
        try driver.type("0")
        #expect(driver.shows("What changed since which version?"))
        try driver.type(keys)
        #expect(driver.effects == [.readOlder(source)])
        #expect(driver.state.screens.top.view == nil)
    }

    @Test func anotherVersionIsTyped() throws {
        var driver = try Driver.riverside()
        try driver.type("0another<Enter><Enter>")
        #expect(driver.shows("Type a file, a folder or git:REV:PATH; Esc gives it up."))
        try driver.type("git:HEAD~1:a.json<Enter>")
        #expect(driver.effects == [.readOlder(.named("git:HEAD~1:a.json"))])
        driver.take(.olderNotRead(.named("git:HEAD~1:a.json"), reason: "git knows no such revision."))
        #expect(driver.shows("git knows no such revision."))
        #expect(driver.shows("git:HEAD~1:a.json"))
        driver.forgetEffects()
        try driver.type("<C-u>b.json<Enter>")
        #expect(driver.effects == [.readOlder(.named("b.json"))])
        driver.take(.olderNotRead(.gitHead, reason: "It is not in git."))
        #expect(driver.message == "It is not in git.")
    }

    @Test func thePaletteAsksToo() throws {
        var driver = try Driver.riverside()
        try driver.type(":changes<Enter>")
        #expect(driver.shows("What changed since which version?"))
        try driver.type("<Esc>:findings<Enter>")
        #expect(driver.state.screens.top.view == .findings)
        driver = try Driver.riverside()
        driver.take(.reading(ReadingShare(read: 1, total: 2)))
        try driver.type(":changes<Enter>")
        #expect(driver.message.hasPrefix("The plans are still being read"))
    }

    @Test func aFrameAloneReadsNothing() throws {
        var driver = try Driver(isRendering: true)
        try driver.type("0<Enter>")
        #expect(driver.message == "This only draws a frame; nothing is read.")
        #expect(driver.effects.isEmpty)
    }

    @Test func theChangesStandInThePlansOrder() throws {
        let driver = try compared()
        #expect(driver.state.screens.top.view == .changes)
        #expect(driver.message == "Compared with old.json. 0 chooses another version.")
        #expect(messages(driver) == Self.told)
        #expect(driver.lines[1].contains("0 Changes ── 4 · since old.json"))
        #expect(driver.line(with: "due date moved")?.contains("due date") == true)
        #expect(driver.line(with: "due date moved")?.contains("+61d") == true)
    }

    @Test func aKeyGoesBackToThemAndAsksAgainThere() throws {
        var driver = try compared()
        try driver.type("10")
        #expect(driver.state.screens.top.view == .changes)
        #expect(driver.state.popups.isEmpty)
        try driver.type("0")
        #expect(driver.shows("What changed since which version?"))
        driver.take(
            .older(try older(Riverside.json(), name: "same.json"), note: "Left out of the comparison: x."))
        #expect(driver.message == "Left out of the comparison: x.")
        #expect(messages(driver).isEmpty)
        try driver.type("<Esc>")
        #expect(driver.shows("Nothing changed since that version."))
    }

    @Test func theDetailTellsBothValuesAndLeadsToTheRecord() throws {
        var driver = try compared(Size(width: 80, height: 50))
        try driver.type("j<Enter>")
        #expect(driver.shows("Was          1 Oct 2026"))
        #expect(driver.shows("Is now       1 Dec 2026"))
        #expect(driver.shows("Moved        61 days later"))
        #expect(driver.shows("In           1 Cleaner river"))
        try driver.type("<Esc>G<Enter>")
        #expect(driver.shows("Was          £300,000"))
        #expect(driver.shows("Is now       £250,000"))
        try driver.type("G<Enter>")
        #expect(driver.state.focus == .funding)
        #expect(driver.cursorLine.contains("Bank restoration"))
        try driver.type("<Esc>")
        #expect(driver.state.screens.top.view == .changes)
    }

    @Test func whatIsGoneLeadsNowhere() throws {
        var driver = try compared(Size(width: 80, height: 50))
        try driver.type("jj<Enter>G<Enter>")
        #expect(driver.message == "This line leads to no other record.")
        #expect(driver.shows("action:2.0: no view shows it, or it is gone"))
    }

    @Test func byWhomAndWhyStandsWhereTheRecordsSay() throws {
        var driver = try Driver.riverside(Size(width: 200, height: 50))
        driver.take(.older(try older(Riverside.json()), note: nil))
        #expect(messages(driver).isEmpty)
        try driver.type("1jr2026-08<Enter>floods<Enter>0")
        #expect(driver.state.screens.top.view == .changes)
        #expect(messages(driver).count == 1)
        #expect(driver.shows("By           Scrutiny officer"))
        #expect(driver.shows("Why          floods"))
        try driver.type("x")
        #expect(driver.popupText.contains("Days are counted from deadline to deadline"))
        try driver.type("<Esc>u")
        #expect(messages(driver).isEmpty)
    }

    @Test func theAsOfDateIsThatOfBothSides() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        driver.take(.older(try older(Riverside.json()), note: nil))
        try driver.type("1jscDone.<Enter>0")
        #expect(messages(driver).contains { $0.hasPrefix("1.1 Agree the banks: status") })
        try driver.type("T2026-11-01<Enter>")
        #expect(messages(driver).isEmpty)
    }

    @Test func leadAndFindNarrow() throws {
        var driver = try compared()
        try driver.type("fparks<Enter>")
        // It led the action in the older version.
        #expect(messages(driver) == [Self.told[0], Self.told[1], Self.told[3]])
        #expect(driver.lines[1].contains("3 of 4 · lead: Parks · since old.json"))
        try driver.type("F/amount<Enter>")
        #expect(driver.lines[1].contains("1 of 4"))
        try driver.type("<Esc>oo")
        #expect(driver.message == "Sorted by what.")
        try driver.type("o")
        #expect(driver.message == "Sorted by days.")
        try driver.type("g")
        #expect(driver.cursorLine.contains("due date moved"))
    }

    @Test func plansThatTheOlderVersionLacksAreNewOrUnknown() throws {
        let plans = [try Driver.plan(Riverside.json()), try Driver.plan(OddPlan.empty)]
        var driver = try Driver(plans: plans)
        var version = try older(Riverside.json())
        driver.take(.older(version, note: nil))
        #expect(messages(driver).count == 1)
        #expect(messages(driver).first?.hasSuffix("plan added") == true)
        version.isWhole = false
        driver.take(.older(version, note: nil))
        #expect(messages(driver).isEmpty)
        try driver.type("pRiver<Enter>")
        #expect(messages(driver).isEmpty)
    }

    @Test func theSameAsTheCommandTells() throws {
        let plans = try Driver.bundled()
        var driver = try Driver(Size(width: 200, height: 50), plans: plans)
        let earlier = OlderVersion(name: "earlier", plans: plans.reversed().map { .init($0) }, isWhole: true)
        driver.take(.older(earlier, note: nil))
        try driver.type("1jjjsiOne.<Enter>jcrTwo.<Enter>0")
        let store = driver.state.store
        let plain = PlanChanges.between(plans, and: store.plans.map(\.records), from: store.viewpoint)
        #expect(!plain.isEmpty)
        #expect(messages(driver) == plain.map(\.message))
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 200, height: 50), Size(width: 40, height: 10)])
    func isReadableAtEverySize(size: Size) throws {
        let driver = try compared(size)
        #expect(driver.cursorLine.contains("1.2 Plant trees: lead"))
        #expect(cellFaults(in: driver.grid) == [])
    }
}
