import Exchange
import PlanFile
import PlanModel
import PlanStore
import SeededRandom
import Testing

@Suite struct PlanTableImportTests {
    private static let plan = """
        {"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2015-11-04","organisations":[
        {"id":"law","name":"Coventry Law Centre","short":"Law Centre"},
        {"id":"vcs","name":"Community, Voluntary and Faith Sector Team","aliases":["CVFS"]},
        {"id":"grapevine","name":"Grapevine"}],
        "pillars":[{"id":"1","title":"Building capacity","actions":[
        {"id":"1.1","title":"Set up a centre","status":"complete"}]}]}
        """

    private func store(_ plan: String = plan) throws -> PlanStore {
        PlanStore([try TestPlan.records(plan)], from: Viewpoint(today: try #require(Day("2026-07-02"))))
    }

    private func read(_ text: String, _ plan: String = plan) throws -> ImportOutcome {
        try PlanTableImport.read(Array(text.utf8), into: store(plan), by: Editor(name: "Ann"))
    }

    /// The plan with what a table adds.
    private func added(_ outcome: ImportOutcome, _ plan: String = plan) throws -> PlanStore {
        var store = try store(plan)
        try store.apply([try #require(outcome.edit)])
        return store
    }

    private func value(_ name: RecordName, _ store: PlanStore) throws -> String {
        try #require(store.plans[0].records.value(of: name)).jsonText
    }

    @Test func aTableOfAWordProcessorIsUnderstood() throws {
        let outcome = try read(
            """
            Action plan,,,,
            Pillar,Action,Lead(s),Milestones,Update October 2015
            1 Building capacity,1.2 NEW Make a database,"Law Centre, Community, Voluntary and Faith Sector Team and Grapevine","• Database tendered – 31 March 2016
            • Launch (by Sept 2016)","- Draft shared.
            More follows."
            ,1.3 Map the assets,CVFS,Map published by 3/4/2016; Users asked,
            Pillar 2: Supporting staff,Find champions,Age UK,,@ask
            """)
        #expect(outcome.refused == [])
        let store = try added(outcome)
        #expect(
            try value(RecordName(.action, "1.2"), store)
                == #"{"id":"1.2","title":"Make a database","status":"not-started","new":true,"leads":["law","vcs","grapevine"],"milestones":[{"id":"1.2a","title":"Database tendered","due":"2016-03-31","dueText":"31 March 2016"},{"id":"1.2b","title":"Launch","due":"2016-09","dueText":"by Sept 2016"}],"updates":[{"on":"2015-10","onText":"October 2015","text":"- Draft shared.\nMore follows.","recorded":"2026-07-02"}]}"#
        )
        #expect(
            try value(RecordName(.action, "1.3"), store)
                == #"{"id":"1.3","title":"Map the assets","status":"not-started","leads":["vcs"],"milestones":[{"id":"1.3a","title":"Map published","due":"2016-04-03","dueText":"3/4/2016","alternatives":[{"date":"2016-03-04","why":"the words may mean this date too"}]},{"id":"1.3b","title":"Users asked"}]}"#
        )
        #expect(
            try value(RecordName(.pillar, "2"), store)
                .hasPrefix(
                    #"{"id":"2","title":"Supporting staff","actions":[{"id":"2.1","title":"Find champions""#))
        #expect(try value(RecordName(.organisation, "age-uk"), store) == #"{"id":"age-uk","name":"Age UK"}"#)
        let said = outcome.guesses.map(\.line)
        #expect(said.contains("no status is given; all actions are taken as not-started"))
        #expect(said.contains(#"line 1: stands above the headings and is not read"#))
        #expect(
            said.contains(
                #"line 6: "3/4/2016" may be 3 Apr 2016 or 4 Mar 2016; 3 Apr 2016 is taken, the other kept beside it"#
            ))
        #expect(said.contains(#"line 7: "Age UK" is no organisation of the plan and is added as age-uk"#))
    }

    @Test func nearNamesAndMarksAreRead() throws {
        let outcome = try read(
            """
            Ref,Theme,Who is responsible,What we will do,By when,Key milestones
            1.4,Building capacity,"the Law Centre (lead) / Grapevine ",Meet,31.12.2015,1. Venue booked; 2. Speakers found
            1.4.1,,TBC,Print,Ongoing,By Jan 2016: leaflets out
            """)
        let store = try added(outcome)
        #expect(
            try value(RecordName(.action, "1.4"), store)
                == #"{"id":"1.4","title":"Meet","status":"not-started","leads":["law","grapevine"],"milestones":["#
                + #"{"id":"1.4a","title":"Venue booked","due":"2015-12-31","dueText":"31.12.2015"},"#
                + #"{"id":"1.4b","title":"Speakers found","due":"2015-12-31","dueText":"31.12.2015"}],"#
                + #""actions":[{"id":"1.4.1","title":"Print","status":"not-started","milestones":["#
                + #"{"id":"1.4.1a","title":"leaflets out","due":"2016-01","dueText":"By Jan 2016"}]}]}"#)
        #expect(
            outcome.guesses.map(\.line).contains(
                #"line 2: "the Law Centre (lead)" is read as Coventry Law Centre (law)"#))
    }

    @Test func whatCannotBeReadIsRefusedWithItsLine() throws {
        let outcome = try read(
            "Pillar,Action,Lead,Due,Status\n1,1.1 Set up a centre,law,,\n1,Good,grapevine,Dec 2015,on hold\n"
                + "1,Bad date,law,31 Feb 2016,\n1,Bad status,law,,sleeping\n1,Two,many,,,fields,here\n,,,next month?,\n"
        )
        #expect(
            outcome.refused.map(\.line) == [
                "line 2: there is an action 1.1 in the plan already; an import adds and changes nothing that is there",
                "line 4: There is no such day in the calendar of 1900 to 2199; check the date",
                #"line 5: "sleeping" is neither a status nor a confidence; expected not-started, in-progress, paused, "#
                    + "complete, closed, cancelled, red, amber, green or none",
                "line 6: it has 7 fields below 5 headings; is a comma missing its quotes?",
                "line 7: it goes with line 6, which cannot be used",
            ])
        let store = try added(outcome)
        #expect(
            try value(RecordName(.action, "1.2"), store)
                == #"{"id":"1.2","title":"Good","status":"paused","leads":["grapevine"],"milestones":[{"id":"1.2a","title":"Good","due":"2015-12","dueText":"Dec 2015"}]}"#
        )
    }

    @Test(arguments: [
        "Pillar;Action;Lead\n1;Do it;law\n", "Pillar\tAction\tLead\r1\tDo it\tlaw\r",
        "sep=|\r\nPillar|Action|Lead\r\n1|Do it|law",
    ])
    func otherDelimitersAreFound(_ text: String) throws {
        let store = try added(try read(text))
        #expect(
            try value(RecordName(.action, "1.2"), store)
                == #"{"id":"1.2","title":"Do it","status":"not-started","leads":["law"]}"#)
    }

    @Test func otherEncodingsAreReadOrRefused() throws {
        let table = "Pillar,Action\r\n1,Caf\u{E9} \u{2013} open\r\n"
        let utf16 = table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let windows = table.unicodeScalars.map { $0 == "\u{2013}" ? 0x96 : UInt8($0.value) }
        for bytes in [[0xFF, 0xFE] + utf16, utf16, windows, [0xEF, 0xBB, 0xBF] + Array(table.utf8)] {
            let outcome = try PlanTableImport.read(bytes, into: store(), by: Editor(name: ""))
            let store = try added(outcome)
            #expect(try value(RecordName(.action, "1.2"), store).contains("\"title\":\"Café – open\""))
        }
        for bytes in [Array("PK\u{3}\u{4}zip".utf8), [0xFF, 0xFE, 0x41], [], Array("a,b\n1,2\n".utf8)] {
            #expect(throws: ImportRefused.self) {
                try PlanTableImport.read(bytes, into: store(), by: Editor(name: ""))
            }
        }
    }

    @Test func whatIsExportedComesBack() throws {
        let rich = #"""
            {"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2015-11-04","organisations":[
            {"id":"=law","name":"Law; Centre"},{"id":"b","name":"B"}],"pillars":[{"id":"@1","title":"Q","actions":[
            {"id":"-1","title":" =cmd|' /C calc'!A0","status":"paused","leads":["=law","b"],
            "confidence":[{"rag":"amber","on":"2015-01-01"}],
            "milestones":[{"id":"m","title":"'=a \"q\",\nb","due":"2015-12~","done":"2015-10-01","kind":"commitment"}]},
            {"id":"2","title":"\tTab","status":"closed"},{"id":"3","title":"''-x","status":"cancelled"}]}]}
            """#
        let first = try store(rich)
        let actions = CSVText.of(ListKind.actions.table(of: first, keeping: PlanFilter()))
        let milestones = CSVText.of(ListKind.milestones.table(of: first, keeping: PlanFilter()))
        let empty = #"{"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2015-11-04","pillars":[]}"#
        var second = try store(empty)
        for text in [actions, milestones] {
            let outcome = try PlanTableImport.read(Array(text.utf8), into: second, by: Editor(name: ""))
            #expect(outcome.refused == [])
            try second.apply([try #require(outcome.edit)])
        }
        for name in [RecordName(.action, "-1"), RecordName(.action, "2"), RecordName(.action, "3")] {
            let (one, other) = (
                first.plans[0].records.value(of: name), second.plans[0].records.value(of: name)
            )
            #expect(one?["title"] == other?["title"])
            #expect(one?["status"] == other?["status"])
        }
        #expect(second.plans[0].records.actions.count == 3)
        let milestone = RecordName(.milestone, "m")
        #expect(first.plans[0].records.value(of: milestone) == second.plans[0].records.value(of: milestone))
    }

    @Test func damagedTablesNeverTrap() throws {
        var random = SeededGenerator(seed: 11)
        let pieces = [
            "Pillar", "Action", "Lead(s)", "Milestones", "Update", "Due", ",", ",", ",", ";", "\t", "\n",
            "\r\n", "\"", "\"\"",
            "=1+1", "31/12/2015", "1.2 X", "Law Centre", " and ", "• ", "(by ", ")", "\u{FEFF}", "é", "\u{0}",
            "99999999999999999999",
            "-", " – ", "spring", "a)", ":", "Pillar 7", "none", "R",
        ]
        let store = try store()
        for _ in 0..<200 {
            var text = random.next() % 3 == 0 ? "" : "Pillar,Action,Leads,Milestones,Update,Due,Status,X\n"
            for _ in 0..<(random.next() % 60) { text += pieces[Int(random.next() % UInt64(pieces.count))] }
            var bytes = Array(text.utf8)
            if random.next() % 4 == 0, !bytes.isEmpty {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            guard let outcome = try? PlanTableImport.read(bytes, into: store, by: Editor(name: "")) else {
                continue
            }
            guard let edit = outcome.edit else { continue }
            var changed = store
            #expect(throws: Never.self) { try changed.apply([edit]) }
        }
    }

    @Test func aDateIsFoundWhereNothingPartsItFromTheTitle() throws {
        let outcome = try read(
            """
            Pillar,Action,Milestones
            1,Count the fish,"Report out 3rd Sept 2026
            Launch in October 2016
            Read the minutes of May 2015
            by March 2017"
            1,Count the fish,Launch in October 2016
            """)
        #expect(outcome.refused == [])
        let preview = try #require(outcome.preview.last { $0.contains("Count the fish") })
        #expect(
            preview.hasSuffix(
                "milestone 1.2a: Report out, due 3 Sep 2026; milestone 1.2b: Launch, due Oct 2016; "
                    + "milestone 1.2c: Read the minutes of May 2015; milestone 1.2d: Count the fish, due Mar 2017"
            ))
        let said = outcome.guesses.map(\.line)
        #expect(
            said.contains(
                #"line 2: the last words of "Launch in October 2016" are taken for its date, Oct 2016"#))
        #expect(said.contains("line 2: the date stands for a milestone that is named like the action"))
        #expect(said.contains("line 6: the milestone says the same as that of line 2 and is taken once"))
    }
}
