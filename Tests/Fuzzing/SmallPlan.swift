import PlanFile
import PlanModel

/// A small plan with a record of most kinds, for targets that change one.
enum SmallPlan {
    static let bytes = Array(text.utf8)
    static let records = try? PlanFile.read(bytes, name: "plan.json")
    static let tree = try? PlanFile.tree(bytes, name: "plan.json")

    private static let text = #"""
        {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2015-11-04",
        "organisations":[{"id":"law","name":"Coventry Law Centre","short":"Law Centre","identifiers":["GB-CHC-1136695"]},
        {"id":"council","name":"Coventry City Council","aliases":["CCC"]},{"id":"parks","name":"Parks","partOf":"council"}],
        "documents":[{"id":"d","title":"Report","date":"2015-10"}],
        "pillars":[{"id":"1","title":"Building capacity","actions":[
        {"id":"1.1","title":"Set up a centre","status":"in-progress","leads":["law"],"note":"é","x-own":{"kept":[1]},
        "milestones":[{"id":"1.1a","title":"Opened","due":"2016-03~","dueText":"by spring",
        "evidence":[{"verdict":"part","on":"2015-11-01"}]},{"id":"1.1b","title":"Full","due":"2016-12"}],
        "updates":[{"on":"2015-10-01","text":"Begun."},{"on":"2015-11-01","text":"Going on."}],"funding":["f"]},
        {"id":"1.2","title":"Map","status":"paused","actions":[{"id":"1.2.1","title":"Draft","status":"not-started"}]}]},
        {"id":"2","title":"More","actions":[]}],
        "funding":[{"id":"f","title":"Grant","status":"secured","kind":"grant","amount":25000,"funders":["council"],
        "years":[{"year":"2015/16","amount":25000}]}],
        "measures":[{"id":"m","title":"Visits","readings":[{"on":"2015-10","value":12}]}],
        "meetings":[{"id":"mt","body":"council","date":"2015-11-04",
        "questions":[{"id":"q","text":"Why?","to":["law"],"answers":[{"on":"2015-11-04","text":"So."}]}],
        "resolutions":[{"id":"r","text":"Report","verb":"request","respondents":["law"],"due":"2016-06"}]}],
        "events":[{"id":"e","title":"Fair","kind":"other","date":"2016-05"}]}
        """#
}
