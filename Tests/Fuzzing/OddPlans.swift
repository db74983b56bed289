import PlanFile
import PlanModel

/// Plans with what a careless or hostile file can hold and still load.
enum OddPlans {
    static let empty = read(#"{"format":"scrutineer-plan/1","id":"e","title":"","pillars":[]}"#)
    static let all = read(odd) + empty

    private static func read(_ json: String) -> [PlanRecords] {
        (try? PlanFile.read(Array(json.utf8), name: "odd.json")).map { [$0] } ?? []
    }

    private static let odd = #"""
        {"format":"scrutineer-plan/1","id":"odd","title":"\u001b[2J\u202eodd","asOf":"2026-07-01","pillarTerm":"漢字",
         "labels":{"paused":"👩‍👩‍👧‍👦"},
         "organisations":[{"id":"a","name":"مجلس","partOf":"b"},{"id":"b","name":"B\u0007","partOf":"a"},
           {"id":"c","name":"","aliases":["B","\u200b"]}],
         "documents":[{"id":"d","title":"\n\t"}],
         "pillars":[{"id":"1","title":"","actions":[
           {"id":"1.1","title":"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "status":"paused","leads":["a","nobody"],"note":"one\ntwo\r\nthree","funding":["f"],
            "milestones":[{"id":"m","title":"e\u0301\u0302\u0303","due":"../2026-10","dueText":"\u202e"},
              {"id":"m2","title":"x","due":"1900-01-01","revisions":[{"due":"2199-12-31","on":"2026-01-01"}]}],
            "actions":[{"id":"1.1.1","title":"👍🏽🇬🇧","status":"complete","actions":[
              {"id":"1.1.1.1","title":"deep","status":"closed"}]}]}]},
          {"id":"2","title":"Nothing","actions":[]}],
         "funding":[{"id":"f","title":"f","status":"bid","kind":"grant","amount":{"min":0,"max":999999999999999},
           "currency":"JPY","end":"2026-24","funders":["nobody"]}],
         "measures":[{"id":"me","title":"Measure","unit":"%","readings":[{"on":"2026-01","value":-1.5},{"on":"2025","value":1e3}]}],
         "meetings":[{"id":"mt","body":"a","date":"2026-01-31","questions":[{"id":"q","text":"","to":["nobody"]}],
           "resolutions":[{"id":"r","text":"R","verb":"request","respondents":["b"],"due":"2199"}]}]}
        """#
}
