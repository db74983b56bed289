import PlanFile
import PlanModel
import Testing

/// An edit and its inverse leave the bytes as they were, whatever the file's layout.
@Suite struct TakingBackTests {
    private static let layouts = [
        "{\(PlanText.head),\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[%]}]}",
        "{\n  \(PlanText.head),\n  \"pillars\": [\n    { \"id\": \"1\", \"title\": \"P\", \"actions\": [\n      %\n    ] }\n  ]\n}\n",
        "{\r\n\t\(PlanText.head),\r\n\t\"pillars\":\r\n\t[{\"id\":\"1\",\"title\":\"P\",\"actions\":[ % ]}]}\r\n",
    ]
    private static let actions = [
        #"{"id":"1.1","title":"A","status":"paused","milestones":[{"id":"m","title":"M"}]}"#,
        #"{ "id": "1.1", "title": "A", "status": "paused", "updates": [], "confidence" : [ ], "milestones": [ { "id": "m", "title": "M", "done" : "2015-10?" , "doneText":"Oct", "revisions": [], "evidence":[ ] } ] }"#,
        #"{"status":"paused","id":"1.1","title":"A","milestones":[{"revisions":[{"due":"2016","on":"2015-01-01"}],"id":"m","evidence":[{"verdict":"met","on":"2015-01-01"}],"title":"M"}],"confidence":[{"rag":"red","on":"2015-01-01"}],"updates":[{"on":"2015","text":"x"}]}"#,
    ]

    @Test(arguments: layouts, actions)
    func everyEditIsTakenBackToTheByte(_ layout: String, _ action: String) throws {
        let plan = try PlanText.read(layout.replacing("%", with: action))
        let milestone = plan.milestones[0]
        let wasDone = milestone.done.edtf?.description
        let day = MemberValue.text("2015-11-04")
        let changes = [
            Change.status("1.1", from: .paused, to: .closed),
            .note("1.1", at: Int(plan.run(plan.actions[0].updates).count), "N"),
            .action(
                "1.1",
                .insert(list: "confidence", at: 0, .record(["rag": .text("amber"), "on": day]))),
            .done("m", from: wasDone, to: wasDone == nil ? "2015-11" : nil),
            .milestone("m", .insert(list: "revisions", at: 0, .record(["due": .text("2017"), "on": day]))),
            .milestone(
                "m", .insert(list: "evidence", at: 0, .record(["verdict": .text("part"), "on": day]))),
        ]
        for change in changes {
            let edit = try PlanEdit.of(change)
            let written = try PlanFile.write(plan, with: [edit])
            #expect(written != plan.bytes)
            #expect(try PlanFile.write(plan, with: [edit, edit.inverse]) == plan.bytes)
        }
        let all = try PlanEdit.of(changes)
        #expect(try PlanFile.write(plan, with: [all, all.inverse]) == plan.bytes)
    }
}
