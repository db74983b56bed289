import JSONText
import PlanModel

extension PlanCase {
    /// Odd plans that are in order.
    static let odd: [PlanCase] =
        [
            "{\(PlanText.head),\"pillars\":[]}",
            PlanText.top(#""$schema":"./plan.schema.json""#),
            PlanText.top(#""x":null,"y":{"id":5,"note":[],"due":"never"},"Title":1,"titles":[]"#),
            PlanText.action(#""dueText":5,"pillars":{},"document":null,"doneText":[]"#),
            #"{"\u0066ormat":"scrutineer-plan\/1","id":"p","t\u0069tle":"\ud83d\ude00","pillars":[]}"#,
            PlanText.action(#""source":[],"note":"","exempt":false"#),
            PlanText.action(
                ##""source":{"document":"d","source":[{"document":"","source":{"document":"e","exempt":true}}]}"##
            ),
            PlanText.top(#""labels":{}"#),
            PlanText.top(
                #""labels":{"note":"n","exempt":true,"source":[{"document":"d"}],"none":"","red":"R"}"#),
            PlanText.top(#""dueSoonDays":1.4e1"#),
            PlanText.top(#""dueSoonDays":3.0"#),
            PlanText.top(#""dueSoonDays":100000000000000000000000000000"#),
            funding(#""amount":0,"years":[]"#), funding(#""amount":-0.00"#), funding(#""amount":1e14"#),
            funding(#""amount":999999999999999.99"#), funding(#""amount":100e-2"#),
            funding(#""amount":{"min":5,"max":5.00,"note":"about"}"#),
            funding(#""years":[{"year":"1999/00","amount":1},{"year":"2199/00","amount":1}]"#),
            measure("5"), measure("-1e400"), measure(#"{"min":-2,"max":-1.5}"#),
            measure(#"{"max":1,"min":1}"#),
            PlanText.milestone(#""doneText":"","dueText":"whenever""#),
            PlanText.action(#""updates":[{"on":"../2015","text":""}],"leads":[""],"places":[]"#),
            PlanText.top(
                #""findings":[{"rule":"","record":"","reason":"","by":"","on":"2015-11-04","authored":false}]"#
            ),
        ].enumerated().map { PlanCase(name: "odd plan \($0)", text: $1, expectation: .accepted) }

    /// Plans with one fault that the format page leaves to the reader.
    static let leftToTheReader: [PlanCase] = [
        (.keyTwice, "{\"id\":\"q\",\(PlanText.head),\"pillars\":[]}"),
        (.keyTwice, PlanText.top(#""other":{"a":1,"\u0061":2}"#)),
        (.idTwice, PlanText.top(#""documents":[{"id":"d","title":"D"},{"id":"d","title":"E"}]"#)),
        (.idTwice, PlanText.milestone(#""note":""}],"actions":[{"id":"1.1","title":"A","status":"paused""#)),
        (.dayThatDoesNotExist, PlanText.top(#""asOf":"2015-02-30""#)),
        (.dayThatDoesNotExist, PlanText.milestone(#""due":"2015-02-29~/..""#)),
        (.orderOfAnInterval, PlanText.milestone(#""due":"2016/2015-12""#)),
        (.orderOfARange, funding(#""amount":{"min":2,"max":1.99}"#)),
        (.orderOfARange, measure(#"{"min":1,"max":-1}"#)),
        (.consecutiveYears, funding(#""years":[{"year":"2022/24","amount":1}]"#)),
        (.consecutiveYears, funding(#""years":[{"year":"2022/22","amount":1}]"#)),
        (.twoDecimals, funding(#""amount":99.505"#)),
        (.twoDecimals, funding(#""amount":{"min":1e-3,"max":1}"#)),
        (.twoDecimals, funding(#""years":[{"year":"2022/23","amount":1,"spent":0.001}]"#)),
        (.thousandPlaces, measure("1e1000")), (.thousandPlaces, measure("1e-1001")),
    ].map { reason, text in
        PlanCase(name: "\(reason)", text: text, expectation: .refusedByTheReader(reason))
    }

    /// Sub-actions from depth 1 to 9; and what stands below the deepest.
    static let nested: [PlanCase] =
        (1...9).map { depth in
            PlanCase(
                name: "sub-actions to depth \(depth)", text: nested(to: depth),
                expectation: depth > PlanAction.deepest ? .refused : .accepted)
        }
        + [
            ("[]", Expectation.accepted), ("{}", .refused), ("null", .refused), ("[5]", .refused),
            ("\"\"", .refused),
        ].map { below, expectation in
            PlanCase(
                name: "below the deepest: \(below)",
                text: nested(to: PlanAction.deepest, below: ",\"actions\":\(below)"), expectation: expectation
            )
        }

    /// A fault at each depth.
    static let wrongAtDepth: [PlanCase] = (1...PlanAction.deepest).map { depth in
        PlanCase(
            name: "a fault at depth \(depth)", text: nested(to: PlanAction.deepest, wrong: depth),
            expectation: .refused)
    }

    /// - Parameter wrong: The depth of an action whose title is none, if any.
    private static func nested(to depth: Int, below: String = "", wrong: Int? = nil) -> String {
        PlanText.actions(
            (1...depth).reversed().reduce("") { inner, level in
                let list = inner.isEmpty ? below : ",\"actions\":[\(inner)]"
                let title = level == wrong ? "5" : "\"A\""
                return "{\"id\":\"\(level)\",\"title\":\(title),\"status\":\"paused\"\(list)}"
            })
    }

    /// A plan with one funding stream that has further members.
    static func funding(_ members: String) -> String {
        PlanText.top(#""funding":[{"id":"s","title":"S","status":"bid","kind":"grant",\#(members)}]"#)
    }

    private static func measure(_ value: String) -> String {
        PlanText.top(
            #""measures":[{"id":"m","title":"M","target":\#(value),"readings":[{"on":"2015","value":\#(value)}]}]"#
        )
    }
}
