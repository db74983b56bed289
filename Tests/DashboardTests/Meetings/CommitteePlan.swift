import PlanFile
import PlanModel
import PlanStore
import TextGrid

@testable import Dashboard

/// A small plan with a board, two meetings and two measures, of which the tests know every row; read as of the day
/// of the first meeting.
enum CommitteePlan {
    static let json = """
        {
          "format": "scrutineer-plan/1", "id": "town", "title": "Town Plan", "asOf": "2015-11-18",
          "organisations": [
            { "id": "board", "name": "Scrutiny Board 5", "kind": "board" },
            { "id": "parks", "name": "Parks Team", "short": "Parks" },
            { "id": "trust", "name": "River Trust", "kind": "charity" }
          ],
          "pillars": [
            { "id": "1", "title": "Cleaner river", "actions": [
              { "id": "1.1", "title": "Agree the banks", "status": "in-progress", "leads": ["trust"],
                "milestones": [{ "id": "1.1a", "title": "Agreement signed", "due": "2015-06" }] },
              { "id": "1.2", "title": "Plant trees", "status": "not-started" }] }
          ],
          "meetings": [
            { "id": "nov", "body": "board", "date": "2015-11-18", "clerk": "Mae",
              "questions": [{ "id": "q4", "text": "How many oaks?",
                "parts": [{ "id": "a", "text": "In the park." }, { "id": "b", "text": "On the banks." }] }],
              "resolutions": [{ "id": "r1", "text": "The report is noted.", "verb": "note", "minute": "(1)" }] },
            { "id": "dec", "body": "board", "date": "2015-12-16", "title": "Winter meeting" }
          ],
          "measures": [
            { "id": "oaks", "title": "Oaks planted", "unit": "trees", "target": 300 },
            { "id": "share", "title": "Banks agreed", "unit": "%", "readings": [{ "on": "2015-10", "value": 40 }] }
          ]
        }
        """

    static func driver(_ size: Size = Size(width: 80, height: 24), isReadOnly: Bool = false) throws -> Driver
    {
        try Driver(size, plans: [try Driver.plan(json)], isReadOnly: isReadOnly)
    }

    /// The plan as it would be saved and read again.
    static func saved(_ driver: inout Driver) throws -> PlanRecords {
        let edits = driver.takeEvents().map(\.edit)
        return try PlanFile.read(
            PlanFile.write(try Driver.plan(json), with: edits), name: "plan.json")
    }
}

extension Driver {
    /// Whether anything was done since it was last taken.
    var hasEdits: Bool {
        var copy = self
        return !copy.takeEvents().isEmpty
    }
}
