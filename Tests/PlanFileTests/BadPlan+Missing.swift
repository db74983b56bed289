extension BadPlan {
    private static let action = "/pillars/0/actions/0"
    private static let milestone = "/pillars/0/actions/0/milestones/0"

    private static func missing(_ text: String, _ pointer: String, _ members: String...) -> [BadPlan] {
        members.map { BadPlan(text, (pointer, "the required member \"\($0)\" is missing")) }
    }

    /// An object without one of the members that it must have.
    static let missing: [BadPlan] =
        missing(#"§{"id":"p","title":"T","pillars":[]}"#, "", "format")
        + missing(#"§{"format":"scrutineer-plan/1","title":"T","pillars":[]}"#, "", "id")
        + missing(#"§{"format":"scrutineer-plan/1","id":"p","pillars":[]}"#, "", "title")
        + missing(#"§{"format":"scrutineer-plan/1","id":"p","title":"T"}"#, "", "pillars")
        + missing(#"{\#(PlanText.head),"pillars":[§{"title":"P","actions":[]}]}"#, "/pillars/0", "id")
        + missing(#"{\#(PlanText.head),"pillars":[§{"id":"1","actions":[]}]}"#, "/pillars/0", "title")
        + missing(#"{\#(PlanText.head),"pillars":[§{"id":"1","title":"P"}]}"#, "/pillars/0", "actions")
        + missing(PlanText.actions(#"§{"title":"A","status":"paused"}"#), action, "id")
        + missing(PlanText.actions(#"§{"id":"1.1","status":"paused"}"#), action, "title")
        + missing(PlanText.actions(#"§{"id":"1.1","title":"A"}"#), action, "status")
        + missing(PlanText.action(#""milestones":[§{"title":"M"}]"#), milestone, "id")
        + missing(PlanText.action(#""milestones":[§{"id":"m"}]"#), milestone, "title")
        + missing(PlanText.action(#""updates":[§{"text":""}]"#), "\(action)/updates/0", "on")
        + missing(PlanText.action(#""updates":[§{"on":"2015"}]"#), "\(action)/updates/0", "text")
        + missing(PlanText.action(#""confidence":[§{"on":"2015-11-04"}]"#), "\(action)/confidence/0", "rag")
        + missing(PlanText.action(#""confidence":[§{"rag":"red"}]"#), "\(action)/confidence/0", "on")
        + missing(PlanText.action(#""source":§{"ref":"1.2"}"#), "\(action)/source", "document")
        + missing(PlanText.milestone(#""alternatives":[§{"why":""}]"#), "\(milestone)/alternatives/0", "date")
        + missing(PlanText.milestone(#""target":§{"unit":"x"}"#), "\(milestone)/target", "value")
        + missing(
            PlanText.milestone(#""revisions":[§{"on":"2015-11-04"}]"#), "\(milestone)/revisions/0", "due")
        + missing(PlanText.milestone(#""revisions":[§{"due":"2015"}]"#), "\(milestone)/revisions/0", "on")
        + missing(
            PlanText.milestone(#""evidence":[§{"on":"2015-11-04"}]"#), "\(milestone)/evidence/0", "verdict")
        + missing(PlanText.milestone(#""evidence":[§{"verdict":"met"}]"#), "\(milestone)/evidence/0", "on")
        + atTheTop + inMeetings

    private static let atTheTop: [BadPlan] =
        missing(PlanText.top(#""documents":[§{"id":"d"}]"#), "/documents/0", "title")
        + missing(
            PlanText.top(#""documents":[{"id":"d","title":"D","facts":[§{"text":""}]}]"#),
            "/documents/0/facts/0", "label")
        + missing(PlanText.top(#""organisations":[§{"id":"o"}]"#), "/organisations/0", "name")
        + missing(PlanText.top(#""relations":[§{"from":"a","kind":"trains"}]"#), "/relations/0", "to")
        + missing(
            PlanText.top(#""funding":[§{"id":"s","title":"S","kind":"grant"}]"#), "/funding/0", "status")
        + missing(PlanText.top(#""funding":[§{"id":"s","title":"S","status":"bid"}]"#), "/funding/0", "kind")
        + missing(
            PlanText.top(
                #""funding":[{"id":"s","title":"S","status":"bid","kind":"grant","amount":§{"min":1}}]"#),
            "/funding/0/amount", "max")
        + missing(
            PlanText.top(
                #""funding":[{"id":"s","title":"S","status":"bid","kind":"grant","years":[§{"year":"2022/23"}]}]"#
            ),
            "/funding/0/years/0", "amount")
        + missing(PlanText.top(#""measures":[§{"id":"m"}]"#), "/measures/0", "title")
        + missing(
            PlanText.top(#""measures":[{"id":"m","title":"M","target":§{"max":1}}]"#), "/measures/0/target",
            "min")
        + missing(
            PlanText.top(#""measures":[{"id":"m","title":"M","readings":[§{"on":"2015"}]}]"#),
            "/measures/0/readings/0", "value")
        + missing(
            PlanText.top(#""signOffs":[§{"document":"d","role":"r","kind":"approver"}]"#), "/signOffs/0",
            "sent")
        + missing(PlanText.top(#""events":[§{"id":"e","title":"E","kind":"other"}]"#), "/events/0", "date")
        + missing(PlanText.top(#""routeMap":§{"title":"R"}"#), "/routeMap", "stages")
        + missing(
            PlanText.top(#""routeMap":{"title":"R","stages":[§{"id":"1"}]}"#), "/routeMap/stages/0", "title")
        + missing(
            PlanText.top(#""routeMap":{"title":"R","stages":[],"items":[§{}]}"#), "/routeMap/items/0", "title"
        )
        + missing(
            PlanText.top(#""participation":[§{"title":"T","residents":1,"costPerResident":1}]"#),
            "/participation/0", "tippingPoint")
        + missing(
            PlanText.top(
                #""participation":[{"title":"T","residents":1,"costPerResident":1,"tippingPoint":§{"low":0}}]"#
            ),
            "/participation/0/tippingPoint", "high")
        + missing(
            PlanText.top(#""findings":[§{"rule":"r","record":"a:b","reason":"","on":"2015-11-04"}]"#),
            "/findings/0", "by")

    private static let inMeetings: [BadPlan] =
        missing(PlanText.top(#""meetings":[§{"id":"m","date":"2015"}]"#), "/meetings/0", "body")
        + missing(PlanText.meeting(#""questions":[§{"id":"q"}]"#), "/meetings/0/questions/0", "text")
        + missing(
            PlanText.meeting(#""resolutions":[§{"id":"r","text":""}]"#), "/meetings/0/resolutions/0", "verb")
        + missing(
            PlanText.meeting(#""questions":[{"id":"q","text":"","answers":[§{"text":""}]}]"#),
            "/meetings/0/questions/0/answers/0", "on")
        + missing(
            PlanText.meeting(
                #""resolutions":[{"id":"r","text":"","verb":"note","reports":[§{"on":"2015","text":""}]}]"#),
            "/meetings/0/resolutions/0/reports/0", "from")
        + missing(
            PlanText.meeting(
                #""resolutions":[{"id":"r","text":"","verb":"note","response":§{"kind":"rejected"}}]"#),
            "/meetings/0/resolutions/0/response", "on")
        + [
            BadPlan(
                PlanText.meeting(#""questions":[{"id":"q","text":"","parts":[§{"text":""},§{"text":""}]}]"#),
                ("/meetings/0/questions/0/parts/0", #"the required member "id" is missing"#),
                ("/meetings/0/questions/0/parts/1", #"the required member "id" is missing"#)),
            BadPlan(
                PlanText.top(
                    #""findings":[§{"rule":"r","record":"a:b","reason":"","by":"","on":"2015-11-04","authored":true,"severity":"note"}]"#
                ),
                ("/findings/0", #"the required member "message" of an authored finding is missing"#)),
            BadPlan(
                PlanText.top(
                    #""findings":[§{"rule":"r","record":"a:b","reason":"","by":"","on":"2015-11-04","authored":true,"message":""}]"#
                ),
                ("/findings/0", #"the required member "severity" of an authored finding is missing"#)),
        ]
}
