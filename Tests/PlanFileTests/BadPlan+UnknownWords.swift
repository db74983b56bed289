extension BadPlan {
    private static let action = "/pillars/0/actions/0"
    private static let milestone = "/pillars/0/actions/0/milestones/0"
    private static let resolution = "/meetings/0/resolutions/0"

    private static func word(_ text: String, _ pointer: String, _ message: String) -> BadPlan {
        BadPlan(text, (pointer, "\"x\" is not \(message)"))
    }

    /// A word outside its list, for every list.
    static let unknownWords: [BadPlan] = [
        word(
            PlanText.actions(#"{"id":"1.1","title":"A","status":§"x"}"#), "\(action)/status",
            "a status; expected not-started, in-progress, paused, complete, closed or cancelled"),
        word(
            PlanText.action(#""updates":[{"on":"2015","text":"","was":§"x"}]"#), "\(action)/updates/0/was",
            "a status; expected not-started, in-progress, paused, complete, closed or cancelled"),
        word(
            PlanText.action(#""confidence":[{"rag":§"x","on":"2015-11-04"}]"#), "\(action)/confidence/0/rag",
            "a confidence; expected red, amber, green or none"),
        word(
            PlanText.milestone(#""kind":§"x""#), "\(milestone)/kind",
            "a kind of milestone; expected milestone or commitment"),
        word(
            PlanText.milestone(#""evidence":[{"verdict":§"x","on":"2015-11-04"}]"#),
            "\(milestone)/evidence/0/verdict",
            "an evidence verdict; expected met, part, substituted, none or contradicted"),
        word(
            PlanText.top(#""deadlinePolicy":§"x""#), "/deadlinePolicy",
            "a deadline policy; expected end or start"),
        word(
            PlanText.top(#""organisations":[{"id":"o","name":"O","kind":§"x"}]"#), "/organisations/0/kind",
            "a kind of organisation; expected council, team, committee, board, partnership, charity, nhs, university, "
                + "housing, police, funder, company or other"),
        word(
            PlanText.top(#""relations":[{"from":"a","kind":§"x","to":"b"}]"#), "/relations/0/kind",
            "a kind of relation; expected oversees, reports-to, proposed-oversight, advises, trains, precedes or "
                + "supersedes"),
        word(
            PlanText.top(#""funding":[{"id":"s","title":"S","status":§"x","kind":"grant"}]"#),
            "/funding/0/status",
            "a funding status; expected bid, secured, refused or ended"),
        word(
            PlanText.top(#""funding":[{"id":"s","title":"S","status":"bid","kind":§"x"}]"#),
            "/funding/0/kind",
            "a kind of funding; expected grant, one-off, contract, restricted, in-kind, benchmark or publicity-value"
        ),
        word(
            PlanText.meeting(#""questions":[{"id":"q","text":"","kind":§"x"}]"#),
            "/meetings/0/questions/0/kind",
            "a kind of question; expected question, concern or statement"),
        word(
            PlanText.meeting(
                #""questions":[{"id":"q","text":"","answers":[{"on":"2015","text":"","how":§"x"}]}]"#),
            "/meetings/0/questions/0/answers/0/how", "a way of answering; expected meeting or writing"),
        word(
            PlanText.meeting(#""resolutions":[{"id":"r","text":"","verb":§"x"}]"#), "\(resolution)/verb",
            "a resolution's verb; expected note, request, invite, recommend, advise or agree"),
        word(
            PlanText.meeting(
                #""resolutions":[{"id":"r","text":"","verb":"note","response":{"kind":§"x","on":"2015-11-04"}}]"#
            ),
            "\(resolution)/response/kind",
            "a kind of response; expected accepted, accepted-in-principle or rejected"),
        word(
            PlanText.top(#""measures":[{"id":"m","title":"M","polarity":§"x"}]"#), "/measures/0/polarity",
            "a polarity; expected higher or lower"),
        word(
            PlanText.top(
                #""measures":[{"id":"m","title":"M","readings":[{"on":"2015","value":1,"bound":§"x"}]}]"#),
            "/measures/0/readings/0/bound", "a bound; expected over, under or about"),
        word(
            PlanText.top(#""signOffs":[{"document":"d","role":"r","kind":§"x","sent":"2015"}]"#),
            "/signOffs/0/kind",
            "a kind of sign-off; expected contributor or approver"),
        word(
            PlanText.top(#""events":[{"id":"e","title":"E","date":"2015","kind":§"x"}]"#), "/events/0/kind",
            "a kind of event; expected meeting, consultation, launch, return, evaluation or other"),
        word(
            PlanText.top(
                #""findings":[{"rule":"r","record":"a:b","reason":"","by":"","on":"2015-11-04","severity":§"x"}]"#
            ),
            "/findings/0/severity", "a severity; expected error, warning or note"),
        BadPlan(
            PlanText.actions(#"{"id":"1.1","title":"A","status":§true}"#),
            (
                "\(action)/status",
                "true is not a status; expected not-started, in-progress, paused, complete, closed or cancelled"
            )),
        BadPlan(
            PlanText.actions(#"{"id":"1.1","title":"A","status":§"Paused"}"#),
            (
                "\(action)/status",
                "\"Paused\" is not a status; expected not-started, in-progress, paused, complete, closed or cancelled"
            )),
    ]
}
