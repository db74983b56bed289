// One member at a time, of every kind of record: whatever changes is told in one sentence.
extension ChangeCase {
    /// Builders of plans by what the members belong to, and pairs of members before and after.
    static let members: [(String, @Sendable (String) -> String, [(String, String)])] = [
        (
            "plan", { $0 },
            margins + [
                (#""deadlinePolicy":"end""#, #""deadlinePolicy":"start""#),
                (#""summary":"a""#, #""note":"""#),
                (#""note":"""#, #""asOf":"2016-01-01""#), (#""note":"""#, #""aliases":["x"]"#),
                (#""note":"""#, #""dueSoonDays":3,"note":"""#),
                (#""labels":{"red":"x"}"#, #""labels":{"red":"y"}"#),
            ]
        ),
        ("pillar", { "\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[],\($0)}]" }, margins),
        ("action", { action($0) }, margins + [(#""places":["a"]"#, #""places":[]"#)]),
        ("milestone", { milestone($0) }, margins + [(#""doneText":"x""#, #""doneText":"y""#)]),
        (
            "organisation", { "\"organisations\":[{\"id\":\"o\",\"name\":\"O\",\($0)}]" },
            margins
                + [
                    (#""short":"a""#, #""short":"b""#), (#""kind":"team""#, #""kind":"board""#),
                    (#""identifiers":["a"]"#, #""identifiers":["a","b"]"#),
                    (#""notSameAs":["a"]"#, #""note":"""#),
                    (#""partOf":"x""#, #""partOf":"y""#),
                ]
        ),
        (
            "document", { record("documents", "\"id\":\"d\",\"title\":\"D\",\($0)") },
            margins + [
                (#""kind":"a""#, #""kind":"b""#), (#""body":"w""#, #""body":"g""#),
                (#""date":"2015""#, #""date":"2016""#),
                (#""url":"a""#, #""url":"b""#),
                (#""date":"2015","dateText":"a""#, #""date":"2015","dateText":"b""#),
            ]
        ),
        (
            "relation", { "\"relations\":[{\"from\":\"a\",\"kind\":\"advises\",\"to\":\"b\",\($0)}]" },
            margins + [
                (#""frequency":"a""#, #""frequency":"b""#), (#""period":"2015""#, #""period":"2016""#),
            ]
        ),
        (
            "stream", { stream($0) },
            margins
                + [
                    (#""awarded":"2015""#, #""awarded":"2014""#),
                    (#""alternatives":[]"#, #""alternatives":[{"date":"2015"}]"#),
                    (#""end":"2015""#, #""end":"2016""#),
                    (#""years":[]"#, #""years":[{"year":"2015/16","amount":1}]"#),
                ]
        ),
        (
            "year", { stream("\"years\":[{\"year\":\"2015/16\",\"amount\":1,\($0)}]") },
            margins + [
                (#""spent":1"#, #""spent":2"#)
            ]
        ),
        ("meeting", { meeting($0) }, margins + [(#""title":"a""#, #""title":"b""#)]),
        (
            "question", { question($0) },
            margins + [
                (#""answers":[{"on":"2015-12","text":"a"}]"#, #""answers":[{"on":"2015-12","text":"b"}]"#)
            ]
        ),
        ("part", { question("\"parts\":[{\"id\":\"a\",\"text\":\"\",\($0)}]") }, margins),
        (
            "resolution", { resolution($0) },
            margins
                + [
                    (
                        #""reports":[{"on":"2015-12","from":"w","text":"a"}]"#,
                        #""reports":[{"on":"2015-12","from":"w","text":"b"}]"#
                    ),
                    (
                        #""response":{"kind":"accepted","on":"2015-12-01"}"#,
                        #""response":{"kind":"rejected","on":"2015-12-01"}"#
                    ),
                    (
                        #""response":{"kind":"accepted","on":"2015-12-01"}"#,
                        #""response":{"kind":"accepted","on":"2015-12-02"}"#
                    ), (#""closed":"2015-12-01""#, #""closed":"2015-12-02""#),
                    (#""closed":"2015-12-01""#, #""note":"""#),
                ]
        ),
        (
            "measure", { measure($0) },
            margins
                + [
                    (#""category":"a""#, #""category":"b""#), (#""action":"a""#, #""action":"b""#),
                    (#""target":{"min":1,"max":2}"#, #""target":{"min":1,"max":3}"#),
                    (#""readings":[{"on":"2015","value":1}]"#, #""readings":[{"on":"2015","value":2}]"#),
                    (#""readings":[{"on":"2015","value":1}]"#, #""readings":[]"#),
                ]
        ),
        ("sign-off", { signOff($0) }, margins),
        (
            "event",
            { record("events", "\"id\":\"e\",\"title\":\"E\",\"kind\":\"other\",\"date\":\"2015\",\($0)") },
            margins + [
                (#""alternatives":[]"#, #""alternatives":[{"date":"2015"}]"#)
            ]
        ),
        (
            "stage", { "\"routeMap\":{\"title\":\"R\",\"stages\":[{\"id\":\"s\",\"title\":\"S\",\($0)}]}" },
            margins
        ),
        ("route map", { "\"routeMap\":{\"title\":\"R\",\"stages\":[],\($0)}" }, margins),
        (
            "item", { "\"routeMap\":{\"title\":\"R\",\"stages\":[],\"items\":[{\"title\":\"I\",\($0)}]}" },
            margins + [
                (#""priority":"a""#, #""priority":"b""#), (#""stage":"a""#, #""stage":"b""#),
            ]
        ),
        (
            "target", { milestone("\"target\":{\"value\":1,\($0)}") },
            margins + [(#""unit":"a""#, #""unit":"b""#)]
        ),
    ]

    /// What every object may carry.
    private static let margins = [
        (#""note":"a""#, #""note":"b""#), (#""note":"""#, #""note":"","exempt":true"#),
        (#""source":{"document":"d"}"#, #""source":[{"document":"d"},{"document":"e"}]"#),
    ]
}
