import PlanModel
import PlanStore
import Testing

/// A find looks into every text of a record, wherever it stands in it.
@Suite struct RecordTextsTests {
    private let plan = """
        {"format":"scrutineer-plan/1","id":"p","title":"zplan","aliases":["zalias"],"summary":"zsummary","note":"znote",
        "organisations":[{"id":"o","name":"zorgname","short":"zshort","aliases":["zorgalias"],"identifiers":["zident"]}],
        "documents":[{"id":"d","title":"zdoc","kind":"zkind","body":"o","url":"zurl","facts":[{"label":"zlabel","text":"zfact"}]}],
        "pillars":[{"id":"1","title":"zpillar","note":"zpillarnote","actions":[
         {"id":"a","title":"zaction","status":"paused","leads":["o"],"places":["zplace"],"note":"zactionnote",
          "source":{"document":"d","ref":"zref","quote":"zquote"},
          "updates":[{"on":"2015","onText":"zonText","text":"zsaid","by":"zby","note":"zupdatenote"}],
          "confidence":[{"rag":"red","on":"2015-01-01","by":"zjudge","why":"zwhy"}],
          "milestones":[{"id":"m","title":"zmilestone","due":"2015","dueText":"zdue","done":"2015","doneText":"zdone",
           "target":{"value":1,"unit":"zunit"},"alternatives":[{"date":"2015","dateText":"zalt","why":"zaltwhy"}],
           "revisions":[{"due":"2015","dueText":"zrev","on":"2015-01-01","why":"zrevwhy","by":"zrevby"}],
           "evidence":[{"verdict":"met","on":"2015-01-01","quote":"zevidence","by":"zevby"}]}]}]}],
        "funding":[{"id":"f","title":"zstream","kind":"grant","status":"bid","grantId":"zgrant","endText":"zend",
         "funders":["o"],"alternatives":[{"date":"2015","dateText":"zfalt","why":"zfaltwhy"}]}],
        "meetings":[{"id":"t","body":"o","date":"2015","title":"zmeeting","dateText":"zdate","invited":["zinvited"],"attended":["zattended"],
         "questions":[{"id":"q","text":"zquestion","by":"zasker","to":["o"],"parts":[{"id":"x","text":"zpart"}],
          "answers":[{"on":"2015","text":"zanswer","by":"zanswerer"}]}],
         "resolutions":[{"id":"r","text":"zresolution","verb":"note","minute":"zminute","respondents":["o"],"dueText":"zrdue",
          "parts":[{"id":"x","text":"zrpart"}],"response":{"kind":"rejected","on":"2015-01-01","by":"zresponder"},
          "reports":[{"on":"2015","onText":"zron","from":"o","text":"zreport"}]}]}],
        "measures":[{"id":"k","title":"zmeasure","category":"zcategory","unit":"zmunit","lead":"o","byText":"zmby",
         "readings":[{"on":"2015","onText":"zreading","value":1}]}],
        "events":[{"id":"e","title":"zevent","date":"2015","kind":"other","dateText":"zedate","organisations":["o"]}],
        "routeMap":{"title":"R","stages":[{"id":"s","title":"zstage","purpose":"zpurpose"}]}}
        """

    @Test(arguments: [
        (RecordKind.plan, "p", ["zplan", "zalias", "zsummary", "znote"]),
        (.pillar, "1", ["zpillar", "zpillarnote"]),
        (
            .action, "a",
            [
                "zaction", "zorgname", "zshort", "zplace", "zactionnote", "zref", "zquote", "zonText",
                "zsaid", "zby",
                "zupdatenote", "zjudge", "zwhy",
            ]
        ),
        (
            .milestone, "m",
            [
                "zmilestone", "zdue", "zdone", "zunit", "zalt", "zaltwhy", "zrev", "zrevwhy", "zrevby",
                "zevidence",
                "zevby",
            ]
        ),
        (.organisation, "o", ["zorgname", "zshort", "zorgalias", "zident"]),
        (.document, "d", ["zdoc", "zkind", "zorgname", "zurl", "zlabel", "zfact"]),
        (.funding, "f", ["zstream", "zgrant", "zend", "zorgname", "zfalt", "zfaltwhy"]),
        (.meeting, "t", ["zmeeting", "zorgname", "zdate", "zinvited", "zattended"]),
        (.question, "q", ["zquestion", "zasker", "zorgname", "zpart", "zanswer", "zanswerer"]),
        (
            .resolution, "r",
            ["zresolution", "zminute", "zorgname", "zrdue", "zrpart", "zresponder", "zron", "zreport"]
        ),
        (.measure, "k", ["zmeasure", "zcategory", "zmunit", "zorgname", "zmby", "zreading"]),
        (.event, "e", ["zevent", "zedate", "zorgname"]), (.stage, "s", ["zstage", "zpurpose"]),
    ])
    func everyTextIsFound(_ kind: RecordKind, _ id: String, _ words: [String]) throws {
        let store = try Plans.store(Plans.read(plan))
        for word in words {
            var filter = PlanFilter()
            filter.match = FindQuery("'\(word)")
            #expect(store.kept(kind, by: filter) == [id], "\(word) is not found")
        }
        var filter = PlanFilter()
        filter.match = FindQuery("'zelsewhere")
        #expect(store.kept(kind, by: filter) == [])
    }
}
