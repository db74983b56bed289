import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Views hold to what their rows stand for when a plan is read anew, and to the dates of its own.
@Suite struct ViewReloadTests {
    private static func json(_ meetings: String, organisations: String = council) -> String {
        """
        {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2015-11-04","pillars":[],
         "organisations":[\(organisations)],"meetings":[\(meetings)],
         "documents":[{"id":"d","title":"Report"}],
         "signOffs":[{"document":"d","role":"Finance","kind":"contributor","sent":"2015-10-01"},
           {"document":"d","role":"Legal","kind":"contributor","sent":"2015-10-02"}],
         "routeMap":{"title":"Map","stages":[{"id":"1","title":"Begin"},{"id":"2","title":"End"}],
           "items":[{"title":"Shop","stage":"2"},{"title":"Choir"}]}}
        """
    }

    private static let council = """
        {"id":"c","name":"Council"},{"id":"t","name":"Trust"}
        """
    private static let meeting = """
        {"id":"m","body":"c","date":"2015-02-17","resolutions":[
          {"id":"r","text":"Report back","verb":"request","respondents":["c","t"],"due":"2015-06-30"}]}
        """
    private static let earlier = """
        {"id":"e","body":"c","date":"2015-01-01","resolutions":[
          {"id":"x","text":"Earlier","verb":"request","respondents":["c"]}]},
        {"id":"m","body":"c","date":"2015-02-17","resolutions":[
          {"id":"r","text":"Report back","verb":"request","respondents":["t","c"],"due":"2015-06-30"}]}
        """

    private func driver(_ keys: String) throws -> Driver {
        var driver = try Driver(plans: [try Driver.plan(Self.json(Self.meeting))])
        try driver.type(keys)
        return driver
    }

    private func reload(_ driver: inout Driver, _ json: String) throws {
        driver.take(.merged([PlanReload(plan: 0, records: try Driver.plan(json), changes: 1)], .disk))
    }

    @Test func theSelectionFollowsTheRespondent() throws {
        var driver = try driver("5j")
        #expect(driver.cursorLine.contains("! PAST DUE"))
        #expect(driver.cursorLine.contains("Trust"))
        try reload(&driver, Self.json(Self.earlier))
        #expect(driver.cursorLine.contains("Trust"))
        #expect(driver.cursorLine.contains("Report back"))
        #expect(faults(in: driver) == [])
    }

    @Test func aWitnessSheetFollowsItsOrganisationAndIsLeftWithIt() throws {
        var driver = try driver("6/trust<Enter><Enter>")
        let more = "{\"id\":\"a\",\"name\":\"Another\"}," + Self.council
        try reload(&driver, Self.json(Self.meeting, organisations: more))
        #expect(driver.lines[1].contains("Witness sheet: Trust"))
        try reload(&driver, Self.json(Self.meeting, organisations: "{\"id\":\"c\",\"name\":\"Council\"}"))
        #expect(driver.lines[1].contains("6 Organisations"))
        #expect(faults(in: driver) == [])
    }

    @Test func aSignOffIsToldByItsDocumentRoleAndKind() throws {
        var driver = try driver(":sign-offs<Enter>j")
        #expect(driver.cursorLine.contains("Legal"))
        try reload(&driver, Self.json(Self.earlier))
        #expect(driver.cursorLine.contains("Legal"))
    }

    @Test func aReplyBegunGoesOnAfterTheReload() throws {
        var driver = try driver("5jar<Enter>Half of it")
        try reload(&driver, Self.json(Self.earlier))
        try driver.type(" is done.<Enter>")
        #expect(driver.cursorLine.contains(". reported"))
        #expect(driver.cursorLine.contains("Trust"))
        try driver.type("<Enter>G")
        #expect(driver.shows("Half of it is done."))
    }

    @Test func whatIsAtNoStageStandsApart() throws {
        let driver = try driver(":route map<Enter>")
        #expect(driver.shows("1. Begin"))
        #expect(driver.shows("At no stage of the map"))
    }

    @Test func plansWithoutAnythingSaySo() throws {
        for (keys, text) in [
            ("5", "No meeting has asked for anything at this date."),
            ("6", "No organisation stands in these plans."), ("7", "No measure stands in these plans."),
            ("8", "Nothing in these plans has a date."),
            (":meetings<Enter>", "No meeting stands in these plans; B begins one."),
            (":sign-offs<Enter>", "Nothing had been sent for sign-off at this date."),
            (":route map<Enter>", "These plans have no route map."),
            (":participation<Enter>", "No plan works out what taking part would cost."),
            (":bodies<Enter>", "No body oversees, advises or is part of another."),
            (":money<Enter>", "There are no funding streams in these plans."),
        ] {
            var driver = try Driver(plans: [try Driver.plan(OddPlan.empty)])
            try driver.type(keys)
            #expect(driver.shows(text), "\(keys)")
            try driver.type("<Enter>xasoO/a<Esc>")
            #expect(faults(in: driver) == [], "\(keys)")
        }
    }
}
