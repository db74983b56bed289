import PlanFile
import PlanModel
import SamplePlans
import Testing

/// What is shown of a plan while the rest of its file is being read.
@Suite struct PlanBeginningTests {
    private let text = """
        { "format": "scrutineer-plan/1", "id": "p", "title": "T",
          "organisations": [ { "id": "o", "name": "O" } ],
          "pillars": [
            { "id": "1", "title": "First", "actions": [
              { "id": "1.1", "title": "A", "status": "paused", "leads": ["o"], "milestones": [
                { "id": "m1", "title": "M", "due": "2015-10" }, { "id": "m2", "title": "N" } ] },
              { "id": "1.2", "title": "B", "status": "closed" } ] },
            { "id": "2", "title": "Second", "actions": [
              { "id": "2.1", "title": "C", "status": "complete" } ] }
          ] }
        """

    private func ids(_ plan: PlanRecords) -> [String] {
        plan.actionRows().map { plan.string(plan.actions[$0].id) }
    }

    @Test func onlyWholeActionsAreShownAndTheyStandInTheRowsOfTheWholePlan() throws {
        let bytes = Array(text.utf8)
        let whole = try PlanFile.read(bytes, name: "p.json")
        var counts: Set<Int> = []
        for count in 0...bytes.count {
            guard let plan = PlanFile.beginning(Array(bytes.prefix(count))) else { continue }
            #expect(ids(plan) == Array(ids(whole).prefix(plan.actions.count)))
            // The first action is never shown with one of its milestones missing.
            #expect(plan.milestones.count == 2)
            #expect(!plan.references.contains { !$0.isKnown })
            counts.insert(plan.actions.count)
        }
        #expect(counts == [1, 2, 3])
    }

    @Test func aPillarWhoseTitleStandsBehindItsActionsIsShownOnlyWhole() throws {
        let late = text.replacing(
            #""id": "2", "title": "Second", "actions": ["#, with: #""id": "2", "actions": ["#
        )
        .replacing(#""complete" } ] }"#, with: #""complete" } ], "title": "Second" }"#)
        let bytes = Array(late.utf8)
        _ = try PlanFile.read(bytes, name: "p.json")
        let comma = try #require(bytes.lastIndex(of: UInt8(ascii: ",")))
        let plan = try #require(PlanFile.beginning(Array(bytes[..<comma])))
        #expect(ids(plan) == ["1.1", "1.2"])
    }

    @Test(arguments: [
        "", "[", "{", #"{"format": "scrutineer-plan/1", "id": "p""#, "no JSON", #"{"a": [{"b""#,
    ])
    func bytesThatHoldNoActionShowNothing(text: String) {
        #expect(PlanFile.beginning(Array(text.utf8)).map { $0.actions.count } == nil)
    }
}
