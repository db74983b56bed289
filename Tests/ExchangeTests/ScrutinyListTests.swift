import Exchange
import PlanModel
import PlanStore
import Testing

/// The lists of what meetings ask and decide, of measures, sign-offs and all that the Timeline shows.
@Suite struct ScrutinyListTests {
    private func table(
        _ kind: ListKind, asOf: String? = nil, lead: String? = nil, within span: DaySpan = DaySpan(),
        sortedBy order: String? = nil
    ) throws -> ListTable {
        let today = try #require(Day("2026-07-02"))
        let viewpoint = Viewpoint(asOf: try asOf.map { try #require(Day($0)) }, today: today)
        let store = PlanStore([try TestPlan.records(ScrutinyPlan.text)], from: viewpoint)
        var filter = PlanFilter()
        if let lead { filter.leads = [try store.directory.find(lead)] }
        // A status narrows none of these lists.
        filter.states = [try #require(StateWord("closed"))]
        var table = kind.table(of: store, keeping: filter, within: span)
        if let order { try table.sort(by: ListOrder(order), naming: .ids) }
        return table
    }

    private func lines(
        _ kind: ListKind, asOf: String? = nil, lead: String? = nil, within span: DaySpan = DaySpan(),
        sortedBy order: String? = nil
    ) throws -> [String] {
        let table = try table(kind, asOf: asOf, lead: lead, within: span, sortedBy: order)
        return ListFormat.csv.text(of: table, layout: TableLayout()).split(separator: "\r\n").map(String.init)
    }

    private func objects(_ kind: ListKind, asOf: String? = nil) throws -> [String] {
        let table = try table(kind, asOf: asOf)
        return ListFormat.jsonl.text(of: table, layout: TableLayout()).split(separator: "\n").map(String.init)
    }

    @Test func obligations() throws {
        #expect(
            try lines(.obligations) == [
                "plan,id,meeting,body,date,respondent,verb,text,due,state,daysOpen",
                "quay,r1,m1,board,2026-03-03,parks,request,Report back,2026-05-03,part-answered,119",
                "quay,r1,m1,board,2026-03-03,gone,request,Report back,2026-05-03,open,119",
                #"quay,r3,m1,board,2026-03-03,,agree,"Agree, then act",,open,119"#,
            ])
        #expect(
            try objects(.obligations, asOf: "2026-07-01")[1...3] == [
                #"{"plan":"quay","id":"r1","meeting":"m1","body":"board","date":"2026-03-03","respondent":"gone","#
                    + #""verb":"request","text":"Report back","due":"2026-05-03","state":"open","daysOpen":120}"#,
                #"{"plan":"quay","id":"r3","meeting":"m1","body":"board","date":"2026-03-03","respondent":null,"#
                    + #""verb":"agree","text":"Agree, then act","due":null,"state":"closed","daysOpen":null}"#,
                #"{"plan":"quay","id":"r5","meeting":"m2","body":"elsewhere","date":"2026-07","respondent":null,"#
                    + #""verb":"request","text":"Not yet resolved","due":null,"state":"open","daysOpen":-30}"#,
            ])
        #expect(try lines(.obligations, asOf: "2026-07-01")[1].hasSuffix(",2026-05-03,reported,"))
        #expect(try lines(.obligations, asOf: "2026-03-02").count == 1)
        #expect(try lines(.obligations, lead: "council").count == 2)
    }

    @Test func resolutions() throws {
        #expect(
            try lines(.resolutions) == [
                "plan,id,meeting,date,verb,text,respondents,response,closed,proposed",
                "quay,r1,m1,2026-03-03,request,Report back,parks;gone,accepted-in-principle,,false",
                "quay,r2,m1,2026-03-03,note,Noted,,,2026-03-03,false",
                #"quay,r3,m1,2026-03-03,agree,"Agree, then act",,,,false"#,
                "quay,r4,m1,2026-03-03,recommend,Asked for,,,,true",
            ])
        #expect(
            try objects(.resolutions)[3]
                == #"{"plan":"quay","id":"r4","meeting":"m1","date":"2026-03-03","verb":"recommend","#
                + #""text":"Asked for","respondents":[],"response":null,"closed":null,"proposed":true}"#)
        #expect(try lines(.resolutions, asOf: "2026-03-31")[1].contains("parks;gone,,,false"))
        #expect(try lines(.resolutions, lead: "parks").count == 2)
    }

    @Test func questions() throws {
        #expect(
            try lines(.questions) == [
                "plan,id,meeting,date,to,kind,text,answered",
                "quay,q1,m1,2026-03-03,parks;gone,question,How long?,false",
                "quay,q2,m1,2026-03-03,,question,'=Why?,true",
                "quay,q3,m1,2026-03-03,trust,concern,Worrying,",
            ])
        #expect(
            try objects(.questions, asOf: "2026-03-31").dropFirst() == [
                #"{"plan":"quay","id":"q2","meeting":"m1","date":"2026-03-03","to":[],"kind":"question","#
                    + #""text":"=Why?","answered":false}"#,
                #"{"plan":"quay","id":"q3","meeting":"m1","date":"2026-03-03","to":["trust"],"kind":"concern","#
                    + #""text":"Worrying","answered":null}"#,
            ])
        #expect(try lines(.questions, lead: "council").count == 2)
        #expect(try lines(.questions, asOf: "2026-03-02").count == 1)
    }

    @Test func meetings() throws {
        #expect(
            try lines(.meetings) == [
                "plan,id,body,date,title,invited,attended,absent",
                #"quay,m1,board,2026-03-03,March meeting,"Leader;Chair, Trust",leader,"Chair, Trust""#,
                "quay,m2,elsewhere,2026-07,,,,",
            ])
        #expect(
            try objects(.meetings)[1]
                == #"{"plan":"quay","id":"m2","body":"elsewhere","date":"2026-07","title":null,"invited":[],"#
                + #""attended":[],"absent":[]}"#)
        #expect(try lines(.meetings, asOf: "2026-07-01")[2] == "quay,m2,elsewhere,2026-07,,Leader,Leader,")
        #expect(try lines(.meetings, lead: "board").count == 2)
    }

    @Test func signOffs() throws {
        #expect(
            try lines(.signOffs) == [
                "plan,document,role,organisation,kind,sent,returned,days",
                "quay,paper,Clerk,parks,contributor,2026-02-01,2026-02-06,5",
                "quay,lost,Leader,,approver,2026-02-03,,",
            ])
        #expect(
            try objects(.signOffs)[1]
                == #"{"plan":"quay","document":"lost","role":"Leader","organisation":null,"kind":"approver","#
                + #""sent":"2026-02-03","returned":null,"days":null}"#)
        #expect(try lines(.signOffs, asOf: "2026-07-01")[2].hasSuffix("2026-02-03,2026-07-01,148"))
        #expect(try lines(.signOffs, asOf: "2026-07-01").count == 4)
        #expect(try lines(.signOffs, lead: "council").count == 2)
        let shown = ListFormat.table.text(of: try table(.signOffs), layout: TableLayout())
        #expect(shown.contains("Progress paper") && shown.contains("Parks Team") && shown.contains("lost"))
    }

    @Test func measures() throws {
        #expect(
            try lines(.measures) == [
                "plan,id,title,target,latest,latestOn,unit,state",
                "quay,k1,Metres mended,20,12.5,2026-06,m,short", "quay,k2,Floods,0..2,1..2,2026,,met",
                "quay,k3,Visitors,,200,2026-05-01,,no-target", "quay,k4,Reach,,,,,never-reported",
            ])
        #expect(
            try objects(.measures, asOf: "2026-07-01") == [
                #"{"plan":"quay","id":"k1","title":"Metres mended","target":20,"latest":30,"#
                    + #""latestOn":"2026-07-01","unit":"m","state":"met"}"#,
                #"{"plan":"quay","id":"k2","title":"Floods","target":{"min":0,"max":2},"#
                    + #""latest":{"min":1,"max":2},"latestOn":"2026","unit":null,"state":"met"}"#,
                #"{"plan":"quay","id":"k3","title":"Visitors","target":null,"latest":200,"#
                    + #""latestOn":"2026-05-01","unit":null,"state":"no-target"}"#,
                #"{"plan":"quay","id":"k4","title":"Reach","target":null,"latest":null,"latestOn":null,"#
                    + #""unit":null,"state":"never-reported"}"#,
            ])
        #expect(try lines(.measures, lead: "parks").count == 3)
        #expect(
            try lines(.measures, sortedBy: "-latest").map { $0.split(separator: ",")[1] } == [
                "id", "k3", "k1", "k2", "k4",
            ])
        let shown = ListFormat.table.text(of: try table(.measures), layout: TableLayout())
        #expect(shown.contains("over 200") && shown.contains("1 to 2"))
    }

    @Test func events() throws {
        let all = [
            "quay,2026-02-01,sign-off,Clerk,sign-off:paper/Clerk/contributor",
            "quay,2026-02-03,sign-off,Leader,sign-off:lost/Leader/approver",
            "quay,2026-03?,consultation,Survey,event:e2", "quay,2026-03-03,meeting,March meeting,meeting:m1",
            "quay,2026-04/..,event,Opening,event:e1", "quay,2026-05-01,report,Report back,resolution:r1",
            "quay,2026-07,meeting,,meeting:m2", "quay,2026-09,milestone,Banks mended,milestone:1.1a",
            "quay,2027-03-31,funding-end,Bank grant,funding:grant",
        ]
        #expect(try lines(.events) == ["plan,date,kind,title,record"] + all)
        #expect(
            try objects(.events)[6]
                == #"{"plan":"quay","date":"2026-07","kind":"meeting","title":null,"record":"meeting:m2"}"#)
        let may = DaySpan(from: Day("2026-05-01"), to: Day("2026-07-15"))
        #expect(try Array(lines(.events, within: may).dropFirst()) == Array(all[4...6]))
        #expect(try lines(.events, within: DaySpan(from: Day("2026-09-01"))).count == 4)
        #expect(try lines(.events, within: DaySpan(to: Day("2026-02-02"))).count == 2)
        #expect(
            try lines(.events, lead: "trust").dropFirst().map { $0.split(separator: ",")[2] } == [
                "event", "funding-end",
            ])
        #expect(
            try lines(.events, asOf: "2026-05-31").contains(
                "quay,2026-05,milestone,Banks mended,milestone:1.1a"))
    }

    /// Steps through three years, and looks at every date that only its own day brings into a list.
    @Test func noListKnowsMoreThanItsDay() throws {
        let dated: [(ListKind, [String])] = [
            (.obligations, ["date"]), (.resolutions, ["date", "closed"]), (.questions, ["date"]),
            (.signOffs, ["sent", "returned"]), (.measures, ["latestOn"]),
        ]
        var day = try #require(Day("2025-01-15"))
        for _ in 0..<60 {
            for (kind, columns) in dated {
                let table = try table(kind, asOf: day.description)
                for (column, row) in table.rows.flatMap({ zip(table.columns, $0) }) {
                    if columns.contains(column.name), case .date(let date) = row {
                        #expect(date.counts(on: day), "\(kind) on \(day)")
                    }
                }
            }
            day = day.adding(days: 18)
        }
    }

    @Test func aSpanNarrowsNoOtherList() throws {
        let past = DaySpan(to: Day("2000-01-01"))
        for kind in ListKind.allCases where kind != .events {
            #expect(try lines(kind, within: past) == lines(kind))
        }
    }

    @Test func whatIsExemptIsInNoList() throws {
        let hidden = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "P", "asOf": "2026-06-30", "pillars": [],
              "documents": [ { "id": "d", "title": "D", "exempt": true } ],
              "meetings": [ { "id": "m", "body": "b", "date": "2026-01-01", "exempt": true, "questions": [ { "id": "q", "text": "Q" } ],
                "resolutions": [ { "id": "r", "text": "R", "verb": "agree" } ] },
               { "id": "n", "body": "b", "date": "2026-01-01", "questions": [ { "id": "q2", "text": "Q", "exempt": true } ],
                "resolutions": [ { "id": "r2", "text": "R", "verb": "agree", "exempt": true },
                 { "id": "r3", "text": "R", "verb": "agree", "reports": [ { "on": "2026-02-01", "from": "b", "text": "", "exempt": true } ] } ] } ],
              "measures": [ { "id": "k", "title": "K", "exempt": true },
                { "id": "l", "title": "L", "readings": [ { "on": "2026-01-01", "value": 1, "exempt": true } ] } ],
              "signOffs": [ { "document": "d", "role": "R", "kind": "approver", "sent": "2026-01-01" },
                { "document": "e", "role": "S", "kind": "approver", "sent": "2026-01-01", "exempt": true } ],
              "events": [ { "id": "e", "title": "E", "date": "2026", "kind": "other", "exempt": true } ] }
            """
        let records = try #require(try TestPlan.records(hidden).hidingExempt())
        let store = PlanStore([records], from: Viewpoint(today: try #require(Day("2026-07-02"))))
        let rows = { (kind: ListKind) in
            kind.table(of: store, keeping: PlanFilter()).rows.map { CSVText.field($0[1]) }
        }
        #expect(rows(.obligations) == ["r3"])
        #expect(rows(.resolutions) == ["r3"])
        #expect(rows(.questions) == [])
        #expect(rows(.meetings) == ["n"])
        #expect(rows(.measures) == ["l"])
        #expect(rows(.signOffs) == [])
        #expect(rows(.events) == ["2026-01-01"])
        let state = CSVText.field(ListKind.measures.table(of: store, keeping: PlanFilter()).rows[0][7])
        #expect(state == "never-reported")
    }
}
