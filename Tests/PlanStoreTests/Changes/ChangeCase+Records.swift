// What becomes of everything beside actions and milestones.
extension ChangeCase {
    static let funding: [ChangeCase] = [
        ChangeCase(
            "an amount", stream(#""amount":250000"#), stream(#""amount":300000.5"#),
            "Bank grant: amount raised from £250,000 to £300,000.50"),
        ChangeCase(
            "a range", stream(#""amount":{"min":1,"max":2}"#), stream(#""amount":2"#),
            "Bank grant: amount changed from between £1 and £2 to £2"),
        ChangeCase(
            "an amount in another currency", stream(#""amount":5"#), stream(#""amount":4,"currency":"EUR""#),
            "Bank grant: amount lowered from £5 to EUR 4"),
        ChangeCase(
            "a currency", stream(#""amount":5"#), stream(#""amount":5,"currency":"EUR""#),
            "Bank grant: currency from GBP to EUR"),
        ChangeCase(
            "an award with its date", stream(#""note":"""#, "bid"), stream(#""note":"","awarded":"2016-02""#),
            "Bank grant: awarded, was a bid"),
        ChangeCase(
            "an end", stream(#""note":"""#), stream(#""note":"""#, "ended"), "Bank grant: ended, was secured"),
        ChangeCase(
            "dates", stream(#""end":"2016-03-31""#), stream(#""end":"2017-03-31","start":"2015""#),
            "Bank grant: end moved from 31 March 2016 to 31 March 2017 (365 days)",
            "Bank grant: start set to 2015"),
        ChangeCase(
            "years", stream(#""years":[{"year":"2015/16","amount":5},{"year":"2016/17","amount":5}]"#),
            stream(#""years":[{"year":"2017/18","amount":7},{"year":"2015/16","amount":6,"spent":2}]"#),
            "Bank grant, 2015/16: amount raised from £5 to £6", "Bank grant, 2015/16: spending set to £2",
            "Bank grant: amount for 2017/18 added: £7", "Bank grant: amount for 2016/17 removed"),
        ChangeCase(
            "years in another order",
            stream(#""years":[{"year":"2015/16","amount":5},{"year":"2016/17","amount":5}]"#),
            stream(#""years":[{"year":"2016/17","amount":6},{"year":"2015/16","amount":5}]"#),
            "Bank grant, 2016/17: amount raised from £5 to £6"),
        ChangeCase(
            "who pays and who gets", stream(#""funders":["w"]"#),
            stream(#""recipients":["g"],"grantId":"360G-1""#),
            "Bank grant: funder Whitefriars dropped", "Bank grant: recipient Grapevine added",
            "Bank grant: grant id set to \"360G-1\""),
        ChangeCase(
            "a link that both sides name", action(top: linked("\"note\":\"\"")),
            action(#""funding":["f"]"#, top: linked("\"actions\":[\"1\"],\"note\":\"\"")),
            "1 Find champions: funding stream Bank grant linked"),
        ChangeCase(
            "a link that the other side names too", action(#""funding":["f"]"#, top: linked("\"note\":\"\"")),
            action(#""funding":["f"]"#, top: linked("\"actions\":[\"1\"],\"note\":\"\""))),
        ChangeCase(
            "a link to nothing", stream(#""note":"""#), stream(#""note":"","actions":["9"]"#),
            "Bank grant: action 9 linked"),
    ]

    private static func linked(_ members: String) -> String {
        "\"funding\":[{\"id\":\"f\",\"title\":\"Bank grant\",\"kind\":\"grant\",\"status\":\"secured\",\(members)}]"
    }

    static let meetings: [ChangeCase] = [
        ChangeCase(
            "a meeting", meeting(#""invited":["Mayor"]"#),
            meeting(#""attended":["Mayor"],"title":"Board""#).replacing("2015-11-04", with: "2015-11-05"),
            "Board, 5 November 2015: date moved from 4 November 2015 to 5 November 2015 (1 day)",
            "Board, 5 November 2015: named", "Board, 5 November 2015: invited guest Mayor dropped",
            "Board, 5 November 2015: attendance Mayor added"),
        ChangeCase(
            "an answer", question(#""note":"""#),
            question(#""note":"","answers":[{"on":"2015-12-01","text":"40","how":"writing"}]"#),
            "q1 \"How many?\": question answered, in writing"),
        ChangeCase(
            "answers in parts", question(#""parts":[{"id":"a","text":""},{"id":"b","text":""}]"#),
            question(
                #""parts":[{"id":"a","text":""},{"id":"b","text":""}],"answers":[{"on":"2015-12-01","text":"","parts":["a"]},{"on":"2015-12-02","text":"","parts":["b"]}]"#
            ), "q1 \"How many?\": question answered in part (a)", "q1 \"How many?\": question answered"),
        ChangeCase(
            "a question", question(#""to":["w"],"by":"Board""#),
            question(#""to":["g"],"by":"Chair","kind":"concern","parts":[{"id":"a","text":"x"}]"#),
            "q1 \"How many?\": addressee Whitefriars dropped", "q1 \"How many?\": addressee Grapevine added",
            "q1 \"How many?\": asker from \"Board\" to \"Chair\"",
            "q1 \"How many?\": kind from question to concern",
            "q1 \"How many?\": part a added: x"),
        ChangeCase(
            "a part reworded", question(#""parts":[{"id":"a","text":"x"}]"#),
            question(#""parts":[{"id":"a","text":"y"}]"#), "q1 \"How many?\", part a: text changed"),
        ChangeCase(
            "a report", resolution(#""respondents":["w"]"#),
            resolution(#""respondents":["w"],"reports":[{"on":"2015-12-01","from":"w","text":"Done"}]"#),
            "r1 \"Report back\": reported by Whitefriars"),
        ChangeCase(
            "a report of a part", resolution(#""parts":[{"id":"a","text":""},{"id":"b","text":""}]"#),
            resolution(
                #""parts":[{"id":"a","text":""},{"id":"b","text":""}],"reports":[{"on":"2015-12-01","from":"w","text":"","answers":["a"]}]"#
            ), "r1 \"Report back\": reported in part by Whitefriars (a)"),
        ChangeCase(
            "closed and answered", resolution(#""due":"2016-01-31""#),
            resolution(
                #""due":"2016-02-29","closed":"2016-03-01","response":{"kind":"accepted-in-principle","on":"2015-12-01","by":"Cabinet"}"#
            ), "r1 \"Report back\": due date moved from 31 January 2016 to 29 February 2016 (29 days)",
            "r1 \"Report back\": accepted in principle",
            "r1 \"Report back\": closed by the committee, 1 March 2016"),
        ChangeCase(
            "a resolution", resolution(#""proposed":true,"minute":"5/15""#),
            resolution(#""responseRequired":true,"actions":["9"],"respondents":["g"]"#),
            "r1 \"Report back\": resolved, was only proposed", "r1 \"Report back\": minute \"5/15\" dropped",
            "r1 \"Report back\": respondent Grapevine added", "r1 \"Report back\": response now required",
            "r1 \"Report back\": action 9 added"),
    ]

    static let others: [ChangeCase] = [
        ChangeCase(
            "a measure", measure(#""target":20,"by":"2015-12""#),
            measure(
                #""target":15,"unit":"places","polarity":"lower","lead":"g","by":"2016-01","readings":[{"on":"2015-12","value":12,"bound":"over"}]"#
            ), "Places: target lowered from 20 to 15 places",
            "Places: new reading for December 2015: over 12 places",
            "Places: target date moved from December 2015 to January 2016 (31 days)",
            "Places: unit set to \"places\"",
            "Places: polarity from higher to lower", "Places: lead set to Grapevine"),
        ChangeCase(
            "a sign-off", signOff(#""note":"""#),
            signOff(#""note":"","returned":"2015-10-14","approved":true,"organisation":"w""#),
            "sign-off of d by Director (approver): organisation set to Whitefriars",
            "sign-off of d by Director (approver): date of return set to 14 October 2015",
            "sign-off of d by Director (approver): approved"),
        ChangeCase(
            "a sign-off that comes", organisations, signOff(#""note":"""#),
            "sign-off of d by Director (approver): sign-off added: sent 12 October 2015"),
        ChangeCase(
            "an organisation", organisations,
            organisations.replacing(
                "\"Grapevine\"", with: "\"Grapevine Ltd\",\"partOf\":\"w\",\"aliases\":[\"GV\"]"),
            "Grapevine Ltd: renamed, was \"Grapevine\"",
            "Grapevine Ltd: organisation that it is part of set to Whitefriars",
            "Grapevine Ltd: alias GV added"),
        ChangeCase(
            "a document",
            record("documents", #""id":"d","title":"Paper","facts":[{"label":"Wards","text":"All"}]"#),
            record(
                "documents", #""id":"d","title":"Paper","url":"u","facts":[{"label":"Wards","text":"Some"}]"#),
            "Paper: address added", "Paper: fact \"Wards\" changed: Some"),
        ChangeCase(
            "an event", record("events", #""id":"e","title":"Launch","date":"2015","kind":"launch""#),
            record(
                "events", #""id":"e","title":"Launch","date":"2016","kind":"other","organisations":["g"]"#),
            "Launch: date moved from 2015 to 2016 (366 days)", "Launch: kind from launch to other",
            "Launch: organisation Grapevine added"),
        ChangeCase(
            "a relation", organisations,
            organisations + #","relations":[{"from":"w","kind":"reports-to","to":"g"}]"#,
            "T: relation \"Whitefriars reports to Grapevine\" added"),
        ChangeCase(
            "a route map that comes", organisations,
            organisations + #","routeMap":{"title":"Way","stages":[{"id":"s","title":"Begin"}]}"#,
            "T: route map added"),
        ChangeCase(
            "a route map",
            #""routeMap":{"title":"Way","stages":[{"id":"s","title":"Begin"}],"items":[{"title":"i"}]}"#,
            #""routeMap":{"title":"Ways","stages":[{"id":"s","title":"Begin","purpose":"p"},{"id":"t","title":"End"}],"items":[{"title":"i","stage":"s"}]}"#,
            "Ways: renamed, was \"Way\"", "Ways: item \"i\" changed", "Begin: purpose added",
            "new stage of the route map End"),
        ChangeCase(
            "a cost model",
            #""participation":[{"title":"Cost","residents":1,"costPerResident":1,"tippingPoint":{"low":0.1,"high":0.2}}]"#,
            #""participation":[{"title":"Cost","residents":2,"costPerResident":1,"tippingPoint":{"low":0.1,"high":0.2}}]"#,
            "T: cost model \"Cost\" changed"),
        ChangeCase(
            "findings",
            #""findings":[{"rule":"stale","record":"action:1","reason":"x","by":"O","on":"2016-01-01"}]"#,
            #""findings":[{"rule":"own","record":"action:1","reason":"y","by":"O","on":"2016-01-01","authored":true,"severity":"note","message":"Odd"}]"#,
            "T: finding own of action:1 written down: Odd", "T: finding stale of action:1 no longer dismissed"
        ),
        ChangeCase(
            "what the plan says of itself", #""summary":"a","labels":{"complete":"Done"}"#,
            #""summary":"b","labels":{"complete":"Finished","red":"Stop"},"pillarTerm":"Theme","dueSoonDays":60,"aliases":["A"]"#,
            "T: local word for complete from \"Done\" to \"Finished\"",
            "T: local word for red set to \"Stop\"",
            "T: summary changed", "T: alias A added",
            "T: days in which a milestone is due soon raised from 30 to 60",
            "T: word for a pillar from \"Pillar\" to \"Theme\""),
    ]
}
