/// The members of every kind of object, written down a second time from the format's description: an opinion
/// of its own against the program's.
///
/// A member is `name:type`, with `!` where it is required. Types: `text`, `date`, `day`, `flag`, `number`,
/// `count`, `money`, `amount`, `quantity`, `year`, `labels`, `texts`, `id(prefix)`, `ref(prefix)`,
/// `refs(prefix)`, `[object]`, `{object}`, and words parted by `|`.
enum FormatTable {
    struct Member: Sendable {
        let name: String
        let type: String
        let isRequired: Bool
    }

    private static let texts: [String: String] = [
        "plan": """
        title:text! pillars:[pillar]! aliases:texts asOf:day deadlinePolicy:start|end dueSoonDays:count summary:text
        pillarTerm:text labels:labels documents:[document] organisations:[organisation] relations:[relation]
        funding:[funding] meetings:[meeting] measures:[measure] signOffs:[signOff] events:[event] routeMap:{routeMap}
        participation:[participation] findings:[finding]
        """,
        "pillar": "id:id(p)! title:text! actions:[action]!",
        "action": """
        id:id(a)! title:text! status:not-started|in-progress|paused|complete|closed|cancelled!
        confidence:[confidence] new:flag leads:refs(o) support:refs(o) milestones:[milestone] updates:[update]
        actions:[action] funding:refs(f) places:texts
        """,
        "confidence": "rag:red|amber|green|none! on:day! by:text why:text recorded:day",
        "update": """
        on:date! onText:text text:text! by:text status:paused|closed was:complete|cancelled recorded:day
        milestones:refs(m)
        """,
        "milestone": """
        id:id(m)! title:text! due:date dueText:text alternatives:[alternative] done:date doneText:text
        cancelled:flag kind:milestone|commitment target:{target} revisions:[revision] evidence:[evidence]
        """,
        "alternative": "date:date! dateText:text why:text",
        "target": "value:number! unit:text current:number",
        "revision": "due:date! dueText:text on:day! by:text why:text recorded:day",
        "evidence": "verdict:met|part|substituted|none|contradicted! on:day! quote:text by:text recorded:day",
        "document":
            "id:id(d)! title:text! kind:text body:ref(o) date:date dateText:text url:text facts:[fact]",
        "fact": "label:text! text:text!",
        "organisation": """
        id:id(o)! name:text! short:text aliases:texts partOf:ref(o) kind:council|team|nhs|other
        identifiers:texts notSameAs:texts
        """,
        "relation": """
        from:text! kind:oversees|reports-to|proposed-oversight|advises|trains|precedes|supersedes! to:text!
        frequency:text period:date periodText:text
        """,
        "funding": """
        id:id(f)! title:text! status:bid|secured|refused|ended! kind:grant|one-off|in-kind|publicity-value!
        amount:amount currency:GBP|EUR awarded:date awardedText:text start:date startText:text end:date
        endText:text years:[year] funders:refs(o) recipients:refs(o) actions:refs(a) grantId:text
        alternatives:[alternative]
        """,
        "year": "year:year! amount:money! spent:money",
        "meeting": """
        id:id(g)! body:ref(o)! date:date! dateText:text title:text invited:texts attended:texts
        questions:[question] resolutions:[resolution]
        """,
        "question": """
        id:id(q)! text:text! kind:question|concern|statement by:text to:refs(o) parts:[part] answers:[answer]
        """,
        "part": "id:id(t)! text:text!",
        "answer": "on:date! onText:text text:text! by:text how:meeting|writing parts:refs(t)",
        "resolution": """
        id:id(r)! text:text! verb:note|request|invite|recommend|advise|agree! proposed:flag minute:text
        respondents:refs(o) parts:[part] due:date dueText:text responseRequired:flag response:{response}
        reports:[report] closed:day actions:refs(a)
        """,
        "response": "kind:accepted|accepted-in-principle|rejected! on:day! by:text",
        "report": "on:date! onText:text from:ref(o)! text:text! answers:refs(t) partly:refs(t)",
        "measure": """
        id:id(k)! title:text! category:text unit:text polarity:higher|lower target:quantity by:date byText:text
        readings:[reading] action:ref(a) lead:ref(o)
        """,
        "reading": "on:date! onText:text value:quantity! bound:over|under|about",
        "signOff": """
        document:ref(d)! role:text! kind:contributor|approver! organisation:ref(o) sent:date! sentText:text
        returned:date returnedText:text approved:flag
        """,
        "event": """
        id:id(e)! title:text! date:date! dateText:text kind:meeting|consultation|return|other!
        organisations:refs(o) alternatives:[alternative]
        """,
        "routeMap": "title:text! stages:[stage]! items:[item]",
        "stage": "id:id(s)! title:text! purpose:text",
        "item": "title:text! stage:ref(s) action:ref(a) priority:text",
        "participation": """
        title:text! residents:number! costPerResident:number! tippingPoint:{tippingPoint}! years:number
        participants:number study:{study} basis:text
        """,
        "tippingPoint": "low:number! high:number!",
        "study": "cost:number! residents:number!",
        "source": "document:ref(d)! ref:text quote:text",
        "finding": """
        rule:text! record:text! reason:text! by:text! on:day! severity:error|warning|note message:text
        """,
    ]

    private static let margin = " note:text exempt:flag source:[source]"

    static let members: [String: [Member]] = texts.mapValues { text in
        (text + margin).split(whereSeparator: \.isWhitespace).map { token in
            let parts = token.split(separator: ":", maxSplits: 1)
            return Member(
                name: String(parts[0]), type: String(parts[1].prefix { $0 != "!" }),
                isRequired: token.hasSuffix("!"))
        }
    }
}
