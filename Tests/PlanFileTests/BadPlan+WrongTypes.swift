import PlanModel

extension BadPlan {
    private static let action = "/pillars/0/actions/0"
    private static let milestone = "/pillars/0/actions/0/milestones/0"
    private static let text = "is not a text; expected a text in double quotes"
    private static let number = "is not a number; expected a number without quotes, such as 12 or 0.5"
    private static let days = "is not a number of days; expected a whole number, 0 or more"
    private static let flag = "is not yes or no; expected true or false, without quotes"
    private static let day = "expected a full day such as 2015-10-31"
    private static let money =
        "is not an amount of money; "
        + "expected a number in whole pounds or with two decimals, not negative, such as 250000 or 99.50"
    private static let stream = #""id":"s","title":"S","status":"bid","kind":"grant""#

    /// A value of the wrong type, for each kind of value.
    static let wrongTypes: [BadPlan] = [
        BadPlan("§[]", ("", "a list is not a plan; expected an object in braces")),
        BadPlan("§5", ("", "5 is not a plan; expected an object in braces")),
        BadPlan(PlanText.top(#""summary":§5"#), ("/summary", "5 \(text)")),
        BadPlan(PlanText.top(#""summary":§null"#), ("/summary", "null \(text)")),
        BadPlan(PlanText.top(#""summary":§{}"#), ("/summary", "an object \(text)")),
        BadPlan(PlanText.top(#""note":§[]"#), ("/note", "a list \(text)")),
        BadPlan(PlanText.top(#""aliases":[§true]"#), ("/aliases/0", "true \(text)")),
        BadPlan(PlanText.action(#""new":§"yes""#), ("\(action)/new", "\"yes\" \(flag)")),
        BadPlan(PlanText.action(#""exempt":§0"#), ("\(action)/exempt", "0 \(flag)")),
        BadPlan(PlanText.milestone(#""cancelled":§null"#), ("\(milestone)/cancelled", "null \(flag)")),
        BadPlan(
            PlanText.milestone(#""due":§2015"#),
            ("\(milestone)/due", "2015 is not a date; expected \(EDTF.expectation)")),
        BadPlan(PlanText.top(#""asOf":§2015"#), ("/asOf", "2015 is not a day; \(day)")),
        BadPlan(PlanText.top(#""asOf":§"2015-10""#), ("/asOf", "\"2015-10\" is not a full day; \(day)")),
        BadPlan(
            PlanText.top(#""asOf":§"2015-10-31?""#), ("/asOf", "\"2015-10-31?\" is not a full day; \(day)")),
        BadPlan(
            PlanText.milestone(#""target":{"value":§"20"}"#),
            ("\(milestone)/target/value", "\"20\" \(number)")),
        BadPlan(
            PlanText.milestone(#""target":§20"#),
            ("\(milestone)/target", "20 is not a target; expected an object in braces")),
        BadPlan(PlanText.top(#""dueSoonDays":§"30""#), ("/dueSoonDays", "\"30\" \(days)")),
        BadPlan(
            PlanText.top(#""dueSoonDays":§-1"#),
            ("/dueSoonDays", "-1 is not a whole number; expected a whole number, 0 or more")),
        BadPlan(
            PlanText.top(#""dueSoonDays":§1.5"#),
            ("/dueSoonDays", "1.5 is not a whole number; expected a whole number, 0 or more")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§"5"}]"#), ("/funding/0/amount", "\"5\" \(money)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§-5}]"#), ("/funding/0/amount", "-5 \(money)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§0.005}]"#),
            ("/funding/0/amount", "0.005 \(money)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§1e15}]"#), ("/funding/0/amount", "1e15 \(money)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§1e-400}]"#),
            ("/funding/0/amount", "1e-400 \(money)")),
        BadPlan(
            PlanText.action(#""leads":§"parks""#),
            (
                "\(action)/leads",
                "\"parks\" is not a list; expected a list of organisation ids in square brackets"
            )),
        BadPlan(
            PlanText.action(#""milestones":§{}"#),
            (
                "\(action)/milestones",
                "an object is not a list; expected a list of milestones in square brackets"
            )),
        BadPlan(
            PlanText.action(#""milestones":[§5]"#),
            ("\(action)/milestones/0", "5 is not a milestone; expected an object in braces")),
        BadPlan(
            PlanText.action(#""source":§5"#),
            ("\(action)/source", "5 is not a source; expected an object in braces")),
        BadPlan(
            PlanText.action(#""source":[{"document":"d"},§"d"]"#),
            ("\(action)/source/1", "\"d\" is not a source; expected an object in braces")),
        BadPlan(
            PlanText.top(#""labels":§[]"#),
            (
                "/labels",
                #"a list is not a table of words; expected an object such as {"complete": "Delivered"}"#
            )),
        BadPlan(PlanText.top(#""labels":{"complete":§5}"#), ("/labels/complete", "5 \(text)")),
        BadPlan(PlanText.top(#""labels":{"note":§5}"#), ("/labels/note", "5 \(text)")),
        BadPlan(
            PlanText.top(#""routeMap":§[]"#),
            ("/routeMap", "a list is not a route map; expected an object in braces")),
        BadPlan(
            PlanText.top(#""measures":[{"id":"m","title":"M","target":§"5"}]"#),
            ("/measures/0/target", "\"5\" \(number)")),
        BadPlan(
            PlanText.top(#""measures":[{"id":"m","title":"M","target":{"min":1,"max":§"5"}}]"#),
            ("/measures/0/target/max", "\"5\" \(number)")),
        BadPlan(
            PlanText.top(
                #""participation":[{"title":"T","residents":1,"costPerResident":§null,"tippingPoint":{"low":0,"high":1}}]"#
            ),
            ("/participation/0/costPerResident", "null \(number)")),
    ]
}
