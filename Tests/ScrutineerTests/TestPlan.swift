/// A plan as an officer's file might have it: unusual spacing, and members that the format does not know.
enum TestPlan {
    static let text = """
        {
          "format": "scrutineer-plan/1", "id": "river",
          "title": "River plan",   "asOf": "2026-06-30", "colour": "blue",
          "organisations": [ { "id": "parks", "name": "Parks Team" }, { "id": "trust", "name": "River Trust" } ],
          "pillars": [ { "id": "1", "title": "Banks", "actions": [
            { "id": "1.1", "title": "Cut the banks", "status": "in-progress", "leads": ["parks"],
              "milestones": [ { "id": "a", "title": "Banks cut", "due": "2026-05" } ] },
            { "id": "1.2", "title": "Buy a boat", "status": "paused", "leads": ["trust"], "exempt": true }
          ] } ]
        }

        """

    static let minimal = #"{ "format": "scrutineer-plan/1", "id": "mini", "title": "Mini", "pillars": [] }"#

    /// Two faults, each in a line of its own.
    static let faulty = """
        {
          "format": "scrutineer-plan/1", "id": "bad", "title": "Bad",
          "pillars": [ { "id": "1", "title": "P", "actions": [
            { "id": "1.1", "title": "A", "status": "donee" },
            { "id": "1.2", "status": "paused" }
          ] } ]
        }
        """

    /// A plan of three megabytes, which is read beside the screen.
    static func large(_ id: String = "large", lastStatus: String = "paused") -> String {
        let words = String(repeating: "What was done about it, at some length. ", count: 20)
        let actions = (1...3000).map { number in
            #"{ "id": "1.\#(number)", "title": "Action \#(number)", "status": "\#(number == 3000 ? lastStatus : "paused")", "#
                + #""leads": ["parks"], "updates": [ { "on": "2026-01-05", "text": "\#(words)" } ] }"#
        }
        return
            #"{ "format": "scrutineer-plan/1", "id": "\#(id)", "title": "Large plan", "asOf": "2026-06-30", "#
            + #""organisations": [ { "id": "parks", "name": "Parks Team" } ], "#
            + #""pillars": [ { "id": "1", "title": "Banks", "actions": [\#n"#
            + actions.joined(separator: ",\n") + "\n] } ] }\n"
    }
}
