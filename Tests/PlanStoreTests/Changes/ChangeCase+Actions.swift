// What becomes of actions and milestones.
extension ChangeCase {
    static let actions: [ChangeCase] = [
        ChangeCase("nothing", action(), action()),
        ChangeCase(
            "a lead dropped", action(#""leads":["w","g"]"#), action(#""leads":["g"]"#),
            "1 Find champions: lead Whitefriars dropped"),
        ChangeCase(
            "a lead added, another not in the plan dropped", action(#""leads":["x"]"#),
            action(#""leads":["g"]"#),
            "1 Find champions: lead x dropped", "1 Find champions: lead Grapevine added"),
        ChangeCase("leads in another order", action(#""leads":["w","g"]"#), action(#""leads":["g","w"]"#)),
        ChangeCase(
            "support and places", action(#""support":["w"],"places":["Parks"]"#), action(#""support":["g"]"#),
            "1 Find champions: supporting organisation Whitefriars dropped",
            "1 Find champions: supporting organisation Grapevine added",
            "1 Find champions: place Parks dropped"),
        ChangeCase(
            "a status", action(), action(status: "complete"),
            "1 Find champions: status from in progress to complete"),
        ChangeCase(
            "a status with its update", action(),
            action(
                #""updates":[{"on":"2016-02-01","text":"Named.","by":"Officer","status":"complete","was":"in-progress"}]"#,
                status: "complete"), "1 Find champions: status from in progress to complete"),
        ChangeCase(
            "a status taken back with its update",
            action(
                #""updates":[{"on":"2016-02-01","text":"Named.","status":"complete","was":"in-progress"}]"#,
                status: "complete"), action(), "1 Find champions: status from complete to in progress"),
        ChangeCase(
            "a status set twice", action(),
            action(
                #""updates":[{"on":"2016-02-01","text":"No staff","status":"paused"},{"on":"2016-03-01","text":"","status":"complete"}]"#,
                status: "complete"), "1 Find champions: status from in progress to complete",
            "1 Find champions: update of 1 February 2016 added: No staff; status paused"),
        ChangeCase(
            "closed", action(status: "complete"), action(status: "closed"),
            "1 Find champions: closed by the committee, was complete"),
        ChangeCase(
            "an update", action(), action(#""updates":[{"on":"2016-02","text":"All is well"}]"#),
            "1 Find champions: update of February 2016 added: All is well"),
        ChangeCase(
            "an update reworded", action(#""updates":[{"on":"2016-02","text":"a"}]"#),
            action(#""updates":[{"on":"2016-02","text":"b"}]"#),
            "1 Find champions: update of February 2016 changed: b"),
        ChangeCase(
            "an update removed", action(#""updates":[{"on":"2016-02","text":"a"}]"#), action(),
            "1 Find champions: update of February 2016 removed"),
        ChangeCase(
            "updates in another order",
            action(#""updates":[{"on":"2016-02","text":"a"},{"on":"2016","text":"b"}]"#),
            action(#""updates":[{"on":"2016","text":"b"},{"on":"2016-02","text":"a"}]"#)),
        ChangeCase(
            "confidence", action(#""confidence":[{"rag":"amber","on":"2016-01-01"}]"#),
            action(
                #""confidence":[{"rag":"amber","on":"2016-01-01"},{"rag":"red","on":"2016-02-01","why":"late"}]"#
            ),
            "1 Find champions: confidence from amber to red"),
        ChangeCase(
            "confidence affirmed", action(#""confidence":[{"rag":"amber","on":"2016-01-01"}]"#),
            action(#""confidence":[{"rag":"amber","on":"2016-01-01"},{"rag":"amber","on":"2016-02-01"}]"#),
            "1 Find champions: judgement of confidence of 1 February 2016 added: amber"),
        ChangeCase(
            "marks and notes", action(#""note":"a""#),
            action(#""note":"b","new":true,"exempt":true,"source":{"document":"d"}"#),
            "1 Find champions: note changed", "1 Find champions: marked as new",
            "1 Find champions: now exempt from publication", "1 Find champions: source changed"),
        ChangeCase("a false that was absent", action(), action(#""new":false,"leads":[]"#)),
        ChangeCase("a member that nobody knows", action(#""colour":"red""#), action(#""colour":"blue""#)),
        ChangeCase(
            "renamed", action(), action().replacing("Find champions", with: "Name champions"),
            "1 Name champions: renamed, was \"Find champions\""),
    ]

    static let milestones: [ChangeCase] = [
        ChangeCase(
            "the due date", milestone(#""due":"2015-01""#), milestone(#""due":"2016-03""#),
            "1.3 Champions identified: due date moved from January 2015 to March 2016 (425 days)"),
        ChangeCase(
            "revised", milestone(#""due":"2015-01","dueText":"Jan 15""#),
            milestone(
                #""due":"2015-01","dueText":"Jan 15","revisions":[{"due":"2016-03","on":"2016-01-05","by":"Lead","why":"staff"}]"#
            ), "1.3 Champions identified: due date moved from January 2015 to March 2016 (425 days)"),
        ChangeCase(
            "revised twice", milestone(#""due":"2015-01""#),
            milestone(
                #""due":"2015-01","revisions":[{"due":"2015-06","on":"2016-01-05"},{"due":"2016-03","on":"2016-02-05"}]"#
            ),
            "1.3 Champions identified: due date moved from January 2015 to March 2016 (425 days), in 2 steps"),
        ChangeCase(
            "a revision taken back",
            milestone(#""due":"2015-01","revisions":[{"due":"2016-03","on":"2016-01-05"}]"#),
            milestone(#""due":"2015-01""#),
            "1.3 Champions identified: due date moved from March 2016 to January 2015 (425 days earlier)"),
        ChangeCase(
            "a revision to come", milestone(#""due":"2015-01""#),
            milestone(#""due":"2015-01","revisions":[{"due":"2016-03","on":"2017-01-05"}]"#),
            "1.3 Champions identified: revision of the due date of 5 January 2017 added: due March 2016"),
        ChangeCase(
            "the original date under a revision",
            milestone(#""due":"2015-01","revisions":[{"due":"2016-03","on":"2016-01-05"}]"#),
            milestone(#""due":"2015-02","revisions":[{"due":"2016-03","on":"2016-01-05"}]"#),
            "1.3 Champions identified: original due date moved from January 2015 to February 2015 (28 days)"),
        ChangeCase(
            "one deadline in other words", milestone(#""due":"2015-10""#), milestone(#""due":"2015-10-31""#),
            "1.3 Champions identified: due date reworded from October 2015 to 31 October 2015"),
        ChangeCase(
            "an open end", milestone(#""due":"2015-10""#), milestone(#""due":"2015-10/..""#),
            "1.3 Champions identified: due date moved from October 2015 to the time from October 2015"),
        ChangeCase(
            "an interval", milestone(#""due":"2015-10""#), milestone(#""due":"2015-11/2015-12~""#),
            "1.3 Champions identified: due date moved from October 2015 to between November 2015 and "
                + "about December 2015 (61 days)"),
        ChangeCase(
            "a due date that comes", milestone(""), milestone(#""due":"2015-10~""#),
            "1.3 Champions identified: due date set to about October 2015"),
        ChangeCase(
            "a due date that goes", milestone(#""due":"2015-10","dueText":"Oct""#), milestone(""),
            "1.3 Champions identified: due date October 2015 dropped"),
        ChangeCase(
            "only as printed", milestone(#""due":"2015-10","dueText":"Oct""#), milestone(#""due":"2015-10""#),
            "1.3 Champions identified: due date as printed dropped"),
        ChangeCase(
            "under start", milestone(#""due":"2015-01""#, top: #""deadlinePolicy":"start""#),
            milestone(#""due":"2015-02-01""#, top: #""deadlinePolicy":"start""#),
            "1.3 Champions identified: due date moved from January 2015 to 1 February 2015 (32 days)"),
        ChangeCase(
            "done", milestone(#""due":"2015-01""#),
            milestone(#""due":"2015-01","done":"2015-02-01","doneText":"1.2.15""#),
            "1.3 Champions identified: marked done, 1 February 2015"),
        ChangeCase(
            "not done", milestone(#""done":"2015-02""#), milestone(""),
            "1.3 Champions identified: no longer marked done, was February 2015"),
        ChangeCase(
            "done on another day", milestone(#""done":"2015-02-01""#), milestone(#""done":"2015-02-03""#),
            "1.3 Champions identified: done date moved from 1 February 2015 to 3 February 2015 (2 days)"),
        ChangeCase(
            "cancelled", milestone(""), milestone(#""cancelled":true"#), "1.3 Champions identified: cancelled"
        ),
        ChangeCase(
            "a target", milestone(#""target":{"value":20,"unit":"places"}"#),
            milestone(#""target":{"value":15,"unit":"places","current":3}"#),
            "1.3 Champions identified: target lowered from 20 to 15 places",
            "1.3 Champions identified: progress towards the target set to 3"),
        ChangeCase(
            "a target that comes", milestone(""), milestone(#""target":{"value":15}"#),
            "1.3 Champions identified: target set to 15"),
        ChangeCase(
            "a number spelt otherwise", milestone(#""target":{"value":10}"#),
            milestone(#""target":{"value":1e1}"#)),
        ChangeCase(
            "evidence", milestone(""),
            milestone(#""evidence":[{"verdict":"part","on":"2015-11-04","quote":"map made"}]"#),
            "1.3 Champions identified: evidence set to part"),
        ChangeCase(
            "better evidence", milestone(#""evidence":[{"verdict":"part","on":"2015-11-04"}]"#),
            milestone(
                #""evidence":[{"verdict":"part","on":"2015-11-04"},{"verdict":"met","on":"2016-01-04"}]"#),
            "1.3 Champions identified: evidence from part to met"),
        ChangeCase(
            "a reading of the date", milestone(""),
            milestone(#""alternatives":[{"date":"2015-04","why":"the annex"}]"#),
            "1.3 Champions identified: other reading of the date, April 2015 added: the annex"),
        ChangeCase(
            "a kind", milestone(""), milestone(#""kind":"commitment""#),
            "1.3 Champions identified: kind from milestone to commitment"),
    ]
}
