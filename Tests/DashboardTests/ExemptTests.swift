import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Keeping what is exempt from publication out of the screen, and out of the papers that are written from it.
@Suite struct ExemptTests {
    private static let plan = """
        {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2015-11-04",
         "organisations":[{"id":"c","name":"Council"},{"id":"s","name":"Secretco","exempt":true}],
         "pillars":[{"id":"1","title":"River","actions":[
           {"id":"1.1","title":"Cut the banks","status":"in-progress","leads":["c"],
            "milestones":[{"id":"m1","title":"Banks cut","due":"2015-01"}]},
           {"id":"1.2","title":"Hush the matter up","status":"in-progress","leads":["s"],"exempt":true,
            "milestones":[{"id":"m2","title":"Hushed","due":"2015-02"}]}]}],
         "funding":[{"id":"g","title":"Slush fund","status":"secured","kind":"grant","amount":7,"exempt":true}]}
        """

    private func driver(_ plans: String...) throws -> Driver {
        let texts = plans.isEmpty ? [Self.plan] : plans
        return try Driver(Size(width: 120, height: 30), plans: try texts.map { try Driver.plan($0) })
    }

    private func list(_ driver: Driver) -> ListPaper? {
        let export = driver.effects.compactMap { if case .export(let export) = $0 { export } else { nil } }
            .last
        if case .list(let paper)? = export?.subject { return paper }
        return nil
    }

    @Test func theCommandKeepsItOutOfFramesCountsAndCopies() throws {
        var driver = try driver()
        #expect(driver.shows("Hush the matter up") && driver.lines[0].contains("2 overdue"))
        try driver.type(":hide exempt<Enter>")
        #expect(!driver.shows("Hush the matter up") && !driver.shows("Slush fund"))
        #expect(driver.lines[0].contains("1 overdue") && driver.lines[0].contains("exempt hidden"))
        #expect(!driver.shows("£7 secured"))
        try driver.type("1Y")
        #expect(
            !driver.effects.contains {
                if case .copy(let text, _) = $0 { text.contains("Hush") } else { false }
            })
        try driver.type(":secretco")
        #expect(!driver.shows("Secretco"))
    }

    @Test func theSameCommandShowsItAgainWhereTheOfficerStands() throws {
        var driver = try driver()
        let before = driver.lines
        try driver.type(":hide exempt<Enter>jj")
        #expect(driver.state.selected.map(driver.state.store.idText) == "1.1")
        try driver.type("s")
        #expect(driver.message.hasPrefix("Exempt records are hidden, so nothing is changed"))
        try driver.type(":hide exempt<Enter>kk")
        #expect(driver.lines == before)
    }

    @Test func itStandsAsideWhereItCouldLoseSomething() throws {
        var driver = try driver()
        driver.setUnsaved(1)
        try driver.type(":hide exempt<Enter>")
        #expect(driver.message.hasPrefix("Save or take back what is unsaved first"))
        #expect(!driver.state.hidesExempt)
        let secret = Self.plan.replacing("\"id\":\"p\"", with: "\"id\":\"p\",\"exempt\":true")
        var other = try self.driver(secret)
        try other.type(":hide exempt<Enter>")
        #expect(other.message.contains("exempt as a whole"))
    }

    @Test func aSelectionOnWhatIsHiddenGoesElsewhere() throws {
        var driver = try driver()
        try driver.type("jj")
        #expect(driver.state.selected.map(driver.state.store.idText) == "1.2")
        try driver.type(":hide exempt<Enter>")
        #expect(driver.state.selected != nil)
        #expect(!driver.shows("Hush"))
    }

    @Test func aListIsWrittenWithoutItAndSaysSo() throws {
        var driver = try driver()
        try driver.type("3X<Enter>")
        let shown = try #require(list(driver))
        #expect(shown.leavesOut)
        #expect(shown.rows.count == 1 && shown.rows[0].contains("Banks cut"))
        #expect(shown.facts.contains("Shown: 1"))
        try driver.type(":hide exempt<Enter>3X<Enter>")
        #expect(list(driver) == shown)
        #expect(driver.shows("exempt hidden"))
    }

    @Test func whereNothingOfTheListIsExemptNothingIsSaidOfIt() throws {
        var driver = try driver()
        try driver.type(":meetings<Enter>X<Enter>")
        #expect(list(driver)?.leavesOut == false)
    }

    @Test func aListThatHangsOnWhatIsExemptIsNotWritten() throws {
        var driver = try driver()
        try driver.type("fsecretco<Enter>X<Enter>")
        #expect(list(driver) == nil)
        #expect(driver.message.contains("no paper of it is written"))
        #expect(driver.state.filter.leads.count == 1)
    }

    @Test func ofAnExemptPlanNothingIsWritten() throws {
        let open = Self.plan.replacing("\"id\":\"p\"", with: "\"id\":\"q\"").replacing("River", with: "Sea")
        let secret = Self.plan.replacing("\"id\":\"p\"", with: "\"id\":\"p\",\"exempt\":true")
        var driver = try driver(secret, open)
        try driver.type("1X<Enter>")
        let paper = try #require(list(driver))
        #expect(paper.leavesOut)
        #expect(!paper.rows.contains { $0.contains("River") } && paper.rows.contains { $0.contains("Sea") })
    }
}
