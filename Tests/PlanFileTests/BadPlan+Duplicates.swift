extension BadPlan {
    private static let action = "/pillars/0/actions/0"

    private static func twice(_ name: String, _ column: Int) -> String {
        "the name \"\(name)\" stands twice in this object, first at line 1, column \(column); keep one of the two"
    }

    private static func taken(_ id: String, _ kind: String) -> String {
        "\"\(id)\" is the id of another \(kind) already; give each \(kind) an id of its own; the other stands at ¤"
    }

    /// A name that stands twice in one object, wherever the object stands and however the name is spelt.
    static let duplicateNames: [BadPlan] = [
        BadPlan(
            #"{"id":"p","format":"scrutineer-plan/1",§"id":"q","title":"T","pillars":[]}"#,
            ("/id", twice("id", 2))),
        BadPlan(
            #"{"id":"p","format":"scrutineer-plan/1",§"\u0069d":"q","title":"T","pillars":[]}"#,
            ("/id", twice("id", 2))),
        BadPlan(
            #"{"\u0069\u0064":"p","format":"scrutineer-plan/1",§"id":"q","title":"T","pillars":[]}"#,
            ("/id", twice("id", 2))),
        BadPlan(#"{"note":"",\#(PlanText.head),"pillars":[],§"note":""}"#, ("/note", twice("note", 2))),
        BadPlan(#"{"local":1,\#(PlanText.head),"pillars":[],§"local":2}"#, ("/local", twice("local", 2))),
        BadPlan(
            #"{"labels":{"red":"R",§"red":"S"},\#(PlanText.head),"pillars":[]}"#,
            ("/labels/red", twice("red", 12))),
        BadPlan(
            #"{"pillars":[{"id":"1",§"id":"1","title":"P","actions":[]}],\#(PlanText.head)}"#,
            ("/pillars/0/id", twice("id", 14))),
        BadPlan(
            #"{"local":{"a":1,§"a":2},\#(PlanText.head),"pillars":[]}"#, ("/local/a", twice("a", 11))),
        BadPlan(
            #"{"local":[[{"a":{"é":1,§"\u00e9":2}}]],\#(PlanText.head),"pillars":[]}"#,
            ("/local/0/0/a/é", twice("é", 18))),
        BadPlan(
            #"{"summary":§{"a":1,§"a":2},\#(PlanText.head),"pillars":[]}"#,
            ("/summary", "an object is not a text; expected a text in double quotes"),
            ("/summary/a", twice("a", 13))),
    ]

    /// A name that stands twice does not hide the other errors.
    static let duplicatesAmongOthers: [BadPlan] = [
        BadPlan(
            #"{"local":{"a":1,§"a":2},\#(PlanText.head),"pillars":[],"asOf":§"soon","other":{"b":{"c":1,§"c":1}}}"#,
            ("/local/a", twice("a", 11)),
            ("/asOf", "\"soon\" is not a date; expected a full day such as 2015-10-31"),
            ("/other/b/c", twice("c", 115))),
        BadPlan(
            #"{"local":{"a":1,§"a":2},"id":"p",§"id":"q","format":"scrutineer-plan/1","title":"T","pillars":[]}"#,
            ("/local/a", twice("a", 11)), ("/id", twice("id", 24))),
    ]

    /// An id that another record of the kind has already.
    static let duplicateIDs: [BadPlan] = [
        BadPlan(
            #"{\#(PlanText.head),"pillars":[{"id":¤"1","title":"P","actions":[]},{"id":§"1","title":"Q","actions":[]}]}"#,
            ("/pillars/1/id", taken("1", "pillar"))),
        BadPlan(
            PlanText.actions(
                #"{"id":¤"1.1","title":"A","status":"paused"},{"id":§"1.1","title":"B","status":"paused"}"#),
            ("/pillars/0/actions/1/id", taken("1.1", "action"))),
        BadPlan(
            PlanText.actions(
                #"{"id":"a","title":"A","status":"paused","actions":[{"id":¤"x","title":"X","status":"paused"}]},§{"id":"\u0078","title":"B","status":"paused"}"#
            ),
            ("/pillars/0/actions/1", taken("x", "action"))),
        BadPlan(
            PlanText.action(#""milestones":[{"id":¤"m","title":"M"},{"id":§"m","title":"N"}]"#),
            ("\(action)/milestones/1/id", taken("m", "milestone"))),
        BadPlan(
            PlanText.action(
                #""milestones":[{"id":¤"m","title":"M"}],"actions":[{"id":"s","title":"S","status":"paused","milestones":[{"id":§"m","title":"N"}]}]"#
            ),
            ("\(action)/actions/0/milestones/0/id", taken("m", "milestone"))),
        BadPlan(
            PlanText.top(#""organisations":[{"id":¤"o","name":"O"},{"id":§"o","name":"P"}]"#),
            ("/organisations/1/id", taken("o", "organisation"))),
        BadPlan(
            PlanText.top(#""documents":[{"id":¤"d","title":"D"},{"id":§"d","title":"E"}]"#),
            ("/documents/1/id", taken("d", "document"))),
        BadPlan(
            PlanText.top(
                #""funding":[{"id":¤"s","title":"S","status":"bid","kind":"grant"},{"id":§"s","title":"S","status":"bid","kind":"grant"}]"#
            ),
            ("/funding/1/id", taken("s", "funding stream"))),
        BadPlan(
            PlanText.top(
                #""meetings":[{"id":¤"m","body":"b","date":"2015"},{"id":§"m","body":"b","date":"2015"}]"#),
            ("/meetings/1/id", taken("m", "meeting"))),
        BadPlan(
            PlanText.top(
                #""meetings":[{"id":"m","body":"b","date":"2015","questions":[{"id":¤"q","text":""}]},{"id":"n","body":"b","date":"2015","questions":[{"id":§"q","text":""}]}]"#
            ),
            ("/meetings/1/questions/0/id", taken("q", "question"))),
        BadPlan(
            PlanText.meeting(
                #""resolutions":[{"id":¤"r","text":"","verb":"note"},{"id":§"r","text":"","verb":"note"}]"#),
            ("/meetings/0/resolutions/1/id", taken("r", "resolution"))),
        BadPlan(
            PlanText.top(#""measures":[{"id":¤"m","title":"M"},{"id":§"m","title":"M"}]"#),
            ("/measures/1/id", taken("m", "measure"))),
        BadPlan(
            PlanText.top(
                #""events":[{"id":¤"e","title":"E","date":"2015","kind":"other"},{"id":§"e","title":"E","date":"2015","kind":"other"}]"#
            ),
            ("/events/1/id", taken("e", "event"))),
        BadPlan(
            PlanText.top(
                #""routeMap":{"title":"R","stages":[{"id":¤"1","title":"S"},{"id":§"1","title":"T"}]}"#),
            ("/routeMap/stages/1/id", taken("1", "stage"))),
        BadPlan(
            PlanText.meeting(
                #""questions":[{"id":"q","text":"","parts":[{"id":¤"a","text":""},{"id":§"a","text":""}]}]"#),
            ("/meetings/0/questions/0/parts/1/id", taken("a", "part"))),
        BadPlan(
            PlanText.meeting(
                #""resolutions":[{"id":"r","text":"","verb":"note","parts":[{"id":¤"a","text":""},{"id":§"a","text":""}]}]"#
            ),
            ("/meetings/0/resolutions/0/parts/1/id", taken("a", "part"))),
    ]
}
