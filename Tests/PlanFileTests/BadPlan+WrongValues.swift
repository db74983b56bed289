import PlanModel

extension BadPlan {
    private static let action = "/pillars/0/actions/0"
    private static let milestone = "/pillars/0/actions/0/milestones/0"
    private static let stream = #""id":"s","title":"S","status":"bid","kind":"grant""#
    private static let year =
        "is not a financial year; expected a financial year such as 2022/23, whose second half follows the first"
    private static let statuses = "not-started, in-progress, paused, complete, closed"
    private static let planID = "is not a plan id; expected small letters a to z, digits and hyphens"

    private static func date(_ text: String, _ fault: String) -> BadPlan {
        BadPlan(
            PlanText.milestone(#""due":§"\#(text)""#),
            ("\(milestone)/due", "\"\(text)\" is \(fault); expected \(EDTF.expectation)"))
    }

    private static func named(_ id: String) -> BadPlan {
        BadPlan(
            #"{"format":"scrutineer-plan/1","id":§"\#(id)","title":"T","pillars":[]}"#,
            ("/id", "\"\(id)\" \(planID)"))
    }

    private static func format(_ value: String, _ fault: String) -> BadPlan {
        BadPlan(
            #"{"format":§\#(value),"id":"p","title":"T","pillars":[]}"#,
            ("/format", "\(value) is \(fault); expected \"scrutineer-plan/1\""))
    }

    /// A value of the right type that the format does not allow.
    static let wrongValues: [BadPlan] = [
        date("2015-02-30", "a day that does not exist"),
        date("2015-13", "not a date: there is no month 13"),
        date("1899", "outside the years 1900 to 2199"),
        date("3023-02-09", "outside the years 1900 to 2199"),
        date("2015-1", "not a date"),
        date("2016/2015", "an interval that ends before it begins"),
        date("../..", "an interval without any date"),
        BadPlan(
            PlanText.top(#""asOf":§"2015-02-30""#),
            ("/asOf", "\"2015-02-30\" is a day that does not exist; expected a full day such as 2015-10-31")),
        format(#""scrutineer-plan/2""#, "a version that this program cannot read"),
        format(#""scrutineer-plan/1.0""#, "a version that this program cannot read"),
        format(#""360-giving""#, "not a plan format"),
        format("1", "not a plan format"),
        named(""), named("A"), named("my plan"), named("p_1"), named("é"),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"currency":§"gbp"}]"#),
            (
                "/funding/0/currency",
                #""gbp" is not a currency; expected three capital letters such as GBP or EUR"#
            )),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"currency":§"£"}]"#),
            (
                "/funding/0/currency",
                #""£" is not a currency; expected three capital letters such as GBP or EUR"#
            )),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"years":[{"year":§"2022/24","amount":1}]}]"#),
            ("/funding/0/years/0/year", "\"2022/24\" \(year)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"years":[{"year":§2022,"amount":1}]}]"#),
            ("/funding/0/years/0/year", "2022 \(year)")),
        BadPlan(
            PlanText.top(#""funding":[{\#(stream),"amount":§{"min":2,"max":1.5}}]"#),
            ("/funding/0/amount", "the range runs from 2 down to 1.5; expected min not above max")),
        BadPlan(
            PlanText.top(#""measures":[{"id":"m","title":"M","target":§{"min":10,"max":9}}]"#),
            ("/measures/0/target", "the range runs from 10 down to 9; expected min not above max")),
        BadPlan(
            PlanText.top(
                #""measures":[{"id":"m","title":"M","readings":[{"on":"2015","value":§{"min":1e3,"max":-1}}]}]"#
            ),
            (
                "/measures/0/readings/0/value",
                "the range runs from 1000 down to -1; expected min not above max"
            )),
        BadPlan(
            PlanText.milestone(#""target":{"value":§1e1001}"#),
            (
                "\(milestone)/target/value",
                "1e1001 is too long a number; expected at most 1000 places on either side of the point"
            )),
        BadPlan(
            PlanText.top(#""labels":{§"done":"Delivered"}"#),
            (
                "/labels/done",
                "\"done\" is neither a status nor a confidence; expected not-started, in-progress, paused, complete, closed, cancelled, red, amber, green, none"
            )),
        BadPlan(
            PlanText.action(##""places":["\##(String(repeating: "x", count: 70))",§5]"##),
            ("\(action)/places/1", "5 is not a text; expected a text in double quotes")),
        BadPlan(
            PlanText.actions(#"{"id":"1.1","title":"A","status":§"\#(String(repeating: "x", count: 70))"}"#),
            (
                "\(action)/status",
                "\"\(String(repeating: "x", count: 59))…\" is not a status; expected \(statuses) or cancelled"
            )),
    ]
}
