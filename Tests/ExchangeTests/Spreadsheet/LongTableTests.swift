import Exchange
import PlanModel
import PlanStore
import Testing

/// Tables of many rows: none may be held against all rows above it, or a file of a megabyte takes minutes.
@Suite struct LongTableTests {
    /// So many that what is done for each pair of rows would take minutes.
    private static let many = 6_000

    private func read(_ rows: [String], below headings: String = "Pillar,Action,Lead,Due") throws
        -> ImportOutcome
    {
        let plan =
            "{\"format\":\"scrutineer-plan/1\",\"id\":\"p\",\"title\":\"P\",\"asOf\":\"2015-11-04\",\"pillars\":[]}"
        let store = PlanStore(
            [try TestPlan.records(plan)], from: Viewpoint(today: try #require(Day("2026-07-02"))))
        let table = ([headings] + rows).joined(separator: "\n")
        return try PlanTableImport.read(Array(table.utf8), into: store, by: Editor(name: ""))
    }

    private func ids(_ outcome: ImportOutcome) -> [String] {
        outcome.preview.filter { $0.hasPrefix("action ") }
            .map { String($0.split(separator: " ")[1]) }
    }

    @Test func manyActionsOfOnePillar() throws {
        let outcome = try read((0..<Self.many).map { "2 Pillar,Action \($0),Org,Dec 2016" })
        #expect(outcome.refused == [])
        #expect(ids(outcome) == (1...Self.many).map { "2.\($0)" })
        #expect(
            outcome.preview.last
                == "action 2.\(Self.many) in pillar 2: Action \(Self.many - 1); not-started; led by org; "
                + "milestone 2.\(Self.many)a: Action \(Self.many - 1), due Dec 2016")
        #expect(
            outcome.edit?.summary == "Imported 1 pillar, \(Shown.number(Self.many)) actions, "
                + "\(Shown.number(Self.many)) milestones, 1 organisation")
    }

    /// Names of which an id can keep nothing all want the same one.
    @Test func manyPillarsAndBodiesThatWantOneID() throws {
        let outcome = try read(
            try (0..<Self.many).map { number in
                let sign = try #require(Unicode.Scalar(UInt32(0x4E00 + number)))
                return "Pillar of \(number),Act,\(sign),Dec 2016"
            })
        #expect(outcome.refused == [])
        #expect(ids(outcome) == (1...Self.many).map { "\($0).1" })
        #expect(outcome.preview.last?.contains("led by organisation-\(Self.many);") == true)
    }

    @Test func whatIsRefusedLeavesNothingBehind() throws {
        let outcome = try read(
            (0..<Self.many).flatMap {
                ["Pillar \($0),Lost,Body \($0),31 Feb 2016", "2 Kept,Kept \($0),Org,"]
            })
        #expect(outcome.refused.count == Self.many)
        #expect(ids(outcome) == (1...Self.many).map { "2.\($0)" })
        #expect(outcome.preview.filter { $0.hasPrefix("new pillar") } == ["new pillar 2: Kept"])
        #expect(
            outcome.guesses.filter { $0.text.contains("is no organisation") }.map(\.line) == [
                "line 3: \"Org\" is no organisation of the plan and is added as org"
            ])
    }

    /// A name whose row is refused is as new as before in the row below.
    @Test func whatIsRefusedMayComeAgain() throws {
        let outcome = try read([
            "Care,Visit,Age UK,31 Feb 2016", "Care,Visit them,Age UK,Dec 2016",
            "Care,Call,age uk,31 Feb 2016",
            "Care,Call them,age uk,2016",
        ])
        #expect(outcome.refused.map(\.place) == ["line 2", "line 4"])
        #expect(ids(outcome) == ["1.1", "1.2"])
        #expect(
            outcome.preview.filter { $0.contains("pillar 1:") } == [
                "new pillar 1: Care",
                "action 1.1 in pillar 1: Visit them; not-started; led by age-uk; milestone 1.1a: Visit them, due Dec 2016",
                "action 1.2 in pillar 1: Call them; not-started; led by age-uk; milestone 1.2a: Call them, due 2016",
            ])
    }

    @Test func manyRowsOfOneAction() throws {
        // Half of the rows name the action again, and half go on with it.
        let outcome = try read(
            (0..<Self.many).map { "2 Pillar,\($0 % 2 == 0 ? "Act" : ""),Body \($0),\(1900 + $0 % 250)" })
        #expect(outcome.refused == [])
        let action = try #require(outcome.preview.last)
        #expect(ids(outcome) == ["2.1"])
        #expect(action.split(separator: ";").count { $0.hasPrefix(" milestone ") } == 250)
        #expect(action.contains("body-\(Self.many - 1)"))
    }

    @Test func manyLinesOfOneMilestone() throws {
        let lines = (0..<Self.many * 5).map { "word \($0)" }
        let outcome = try read(
            ["2 Pillar,Act,\"- Begin\n\(lines.joined(separator: "\n"))\""], below: "Pillar,Action,Milestones")
        #expect(outcome.refused == [])
        #expect(
            outcome.preview.last?.hasSuffix("milestone 2.1a: Begin \(lines.joined(separator: " "))") == true)
    }
}
