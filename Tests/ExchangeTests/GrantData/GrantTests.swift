import Exchange
import JSONText
import PlanFile
import PlanModel
import PlanStore
import SeededRandom
import Testing

@Suite struct GrantTests {
    private static let plan = """
        {"format":"scrutineer-plan/1","id":"p","title":"P","asOf":"2026-06-30","organisations":[
        {"id":"kairos","name":"KAIROS","identifiers":["GB-CHC-1136695"]},{"id":"vac","name":"Voluntary Action"},
        {"id":"council","name":"Coventry City Council","identifiers":["GB-LAE-COV"]}],"pillars":[]}
        """

    private func store(_ plan: String = plan) throws -> PlanStore {
        PlanStore([try TestPlan.records(plan)], from: Viewpoint(today: try #require(Day("2026-07-02"))))
    }

    private func read(_ file: String, into store: PlanStore? = nil) throws -> ImportOutcome {
        try GrantImport.read(
            Array(file.utf8), named: "grants.json", into: store ?? self.store(), by: Editor(name: "Ann"))
    }

    private func grant(_ changes: [String: JSONValue?] = [:]) -> JSONValue {
        var grant = JSONObject([
            JSONMember(name: "id", value: "360G-cov-1"), JSONMember(name: "title", value: "Bridges"),
            JSONMember(name: "description", value: "Work with women."),
            JSONMember(name: "currency", value: "GBP"),
            JSONMember(name: "amountAwarded", value: .number("12500.5")),
            JSONMember(name: "awardDate", value: "2015-03-31"),
            JSONMember(
                name: "plannedDates",
                value: [["startDate": "2015-04", "endDate": "2016-03-31", "duration": 12]]),
            JSONMember(
                name: "recipientOrganization",
                value: [["id": "GB-CHC-1136695", "name": "Kairos WWT", "postalCode": "CV1 2AB"]]),
            JSONMember(
                name: "fundingOrganization", value: [["id": "GB-LAE-COV", "name": "Coventry City Council"]]),
            JSONMember(name: "beneficiaryLocation", value: [["name": "Coventry", "geoCode": "E08000026"]]),
            JSONMember(name: "Our own column", value: ["x": nil]),
        ])
        for (name, value) in changes { grant[name] = value }
        return .object(grant)
    }

    private func file(_ grants: JSONValue...) -> String {
        JSONValue.object(JSONObject([JSONMember(name: "grants", value: .array(grants))])).compactText
    }

    /// The stream of a single grant, without what was published, and all that was said of it.
    private func stream(_ changes: [String: JSONValue?]) throws -> (
        text: String, said: [String], store: PlanStore
    ) {
        let outcome = try read(file(grant(changes)))
        #expect(outcome.refused == [])
        var store = try store()
        try store.apply([try #require(outcome.edit)])
        let value = try #require(store.plans[0].records.value(of: RecordName(.funding, "360G-cov-1")))
        return (value.jsonText, outcome.guesses.map(\.text), store)
    }

    @Test func somebodyUnnamedIsNoOrganisation() throws {
        let (text, said, store) = try stream([
            "recipientOrganization": [["id": "360G-cov-individual-7", "name": "Individual Recipient"]]
        ])
        #expect(!text.contains("recipients"))
        #expect(said.contains { $0.contains("who is not taken for an organisation") })
        #expect(store.plans[0].records.organisations.count == 3)
    }

    @Test func anIdentifierAmongTheNamesIsDoubted() throws {
        let (_, said, _) = try stream([
            "recipientOrganization": [["id": "Kairos WWT", "name": "GB-CHC-1136695"]]
        ])
        #expect(said.contains { $0.contains("is an identifier; are the columns swapped?") })
    }

    @Test(arguments: [("Kairos WWT", true), ("CV1 5RR", false), ("", false)])
    func whatStandsForAPostalCodeAndIsNoneIsDoubted(code: String, isDoubted: Bool) throws {
        let (_, said, _) = try stream([
            "recipientOrganization": [
                ["id": "GB-CHC-1136695", "name": "Kairos WWT", "postalCode": .string(code)]
            ]
        ])
        #expect(said.contains { $0.contains("is none; are the columns shifted?") } == isDoubted)
    }

    @Test func aGrantBecomesAStream() throws {
        let (text, said, store) = try stream([:])
        #expect(
            text
                == #"{"id":"360G-cov-1","title":"Bridges","status":"secured","kind":"grant","amount":12500.5,"awarded":"2015-03-31","start":"2015-04","end":"2016-03-31","funders":["council"],"recipients":["kairos"],"grantId":"360G-cov-1","note":"Work with women."}"#
        )
        #expect(said == ["members that the standard does not know are kept in 1 grant"])
        #expect(store.plans[0].records.organisations.count == 3)
    }

    @Test(arguments: [
        ("awardDate", "31/03/2015", "2015-03-31", "awardDate is not spelt YYYY-MM-DD in 1 grant"),
        (
            "awardDate", "03/04/2015", "2015-04-03",
            #"awardDate "03/04/2015" may be 2015-04-03 or 2015-03-04; 2015-04-03 is taken"#
        ),
        (
            "awardDate", "2015-31-03", "2015-03-31",
            #"awardDate "2015-31-03" has the day and the month swapped; 2015-03-31 is taken"#
        ),
        (
            "awardDate", "12/31/2015", "2015-12-31",
            #"awardDate "12/31/2015" has the month before the day; 2015-12-31 is taken"#
        ),
        (
            "awardDate", "2015-03-31T00:00:00+01:00", "2015-03-31",
            "awardDate is not spelt YYYY-MM-DD in 1 grant"
        ),
        (
            "awardDate", "2015-03-31T23:00:00Z", "2015-03-31",
            #"awardDate "2015-03-31T23:00:00Z" may be the day after, by the clock here; 2015-03-31 is taken"#
        ),
        (
            "awardDate", "42094", "2015-03-31",
            #"awardDate "42094" is read as the day number of a spreadsheet, 2015-03-31"#
        ),
        ("awardDate", "31 March 2015", "2015-03-31", "awardDate is not spelt YYYY-MM-DD in 1 grant"),
    ])
    func datesAreReadAsTheyAreFound(_ member: String, _ text: String, _ date: String, _ said: String) throws {
        let (stream, texts, _) = try stream([member: .string(text)])
        #expect(stream.contains(#""awarded":"\#(date)","awardedText":"\#(text)""#))
        #expect(texts.contains(said))
    }

    @Test(arguments: [
        ("12,500.00", "12500"), ("£1,000,000", "1000000"), ("007", "7"), ("99.5", "99.5"),
    ])
    func amountsMayBeTexts(_ text: String, _ amount: String) throws {
        let (stream, said, _) = try stream(["amountAwarded": .string(text)])
        #expect(stream.contains(#""amount":\#(amount),"#))
        #expect(said.contains("amountAwarded is a text in 1 grant"))
    }

    @Test(
        arguments: [
            (
                ["amountAwarded": "12.500,00"],
                #"amountAwarded "12.500,00" is no amount; are the columns shifted?"#
            ),
            (
                ["amountAwarded": JSONValue.number("-5")],
                "amountAwarded -5 is no amount; are the columns shifted?"
            ),
            (["currency": "12500"], #"currency "12500" is no currency; are the columns shifted?"#),
            (["awardDate": "Coventry"], #"awardDate "Coventry" is no date; are the columns shifted?"#),
            (
                ["recipientOrganization": [["id": "a", "name": "2015-03-31"]]],
                #"recipientOrganization is named "2015-03-31"; are the columns shifted?"#
            ),
            (["id": nil], "it has no id"),
        ] as [([String: JSONValue], String)])
    func whatCannotBeIsRefused(_ changes: [String: JSONValue], _ reason: String) throws {
        let outcome = try read(file(grant(changes), grant(["id": "360G-cov-2"])))
        #expect(outcome.refused.map(\.text) == [reason])
        #expect(outcome.edit?.summary == "Imported 1 grant")
    }

    @Test func whatIsDoubtfulStandsInThePlan() throws {
        let (_, said, store) = try stream([
            "fromOpenCall": "yess", "currency": .some(nil), "recipientOrganization": .some(nil),
            "recipientIndividual": ["id": "360G-cov-IND-1", "name": "Recipient"],
            "plannedDates": [["startDate": "2016-04-01", "endDate": "2016-01-03"]],
        ])
        #expect(
            said.contains(
                "it has no currency; GBP is taken; it went to an individual, who is not taken for an organisation; "
                    + #"fromOpenCall is "yess", not Yes or No; it ends before it begins; a day and a month may be swapped"#
            ))
        let finding = try #require(store.findings().first { store.ruleName(of: $0) == "import-doubtful" })
        #expect(finding.severity == .warning)
        #expect(store.name(of: finding.record) == "funding:360G-cov-1")
    }

    @Test func identifiersAreNeverMerged() throws {
        let one: JSONValue = ["id": "360G-cov-vac", "name": "Voluntary Action"]
        let other: JSONValue = ["id": "360G-lee-vac", "name": "Voluntary Action"]
        let alone = try read(file(grant(["recipientOrganization": [one]])))
        #expect(alone.guesses.map(\.text).contains("Voluntary Action is taken for vac by its name alone"))
        let both = try read(
            file(
                grant(["recipientOrganization": [one]]),
                grant(["id": "360G-cov-2", "recipientOrganization": [other]]),
                grant(["id": "360G-cov-3", "recipientOrganization": [one]]),
                grant([
                    "id": "360G-cov-4",
                    "recipientOrganization": [
                        ["id": "360G-x", "charityNumber": "1136695", "name": "Kairos Women"]
                    ],
                ])))
        var store = try store()
        try store.apply([try #require(both.edit)])
        let records = store.plans[0].records
        let names = records.funding.map { records.ids($0.recipients) }
        #expect(names == [["voluntary-action"], ["voluntary-action-2"], ["voluntary-action"], ["kairos"]])
        #expect(
            records.value(of: RecordName(.organisation, "voluntary-action-2"))?.jsonText
                == #"{"id":"voluntary-action-2","name":"Voluntary Action","identifiers":["360G-lee-vac"]}"#)
    }

    @Test func aSpreadsheetIsReadByItsHeadings() throws {
        let text =
            "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,"
            + "Recipient Org:Name,Funding Org:0:Identifier,Funding Org:0:Name,Planned Dates:Start Date,Ward\r\n"
            + "360G-cov-1,Bridges,'=Work,GBP,\"12,500\",31/03/2015,GB-CHC-1136695,KAIROS,GB-LAE-COV,Council,2015-04,Foleshill\r\n"
            + "360G-cov-2,Bridges,shifted,,GBP,12500,31/03/2015,GB-CHC-1136695,KAIROS,GB-LAE-COV,Council,2015-04\r\n"
        let outcome = try read(text)
        #expect(
            outcome.refused.map(\.line) == [
                #"line 3 (360G-cov-2): amountAwarded "GBP" is no amount; are the columns shifted?"#
            ])
        var store = try store()
        try store.apply([try #require(outcome.edit)])
        #expect(
            store.plans[0].records.value(of: RecordName(.funding, "360G-cov-1"))?.jsonText
                == #"{"id":"360G-cov-1","title":"Bridges","status":"secured","kind":"grant","amount":12500,"awarded":"2015-03-31","awardedText":"31/03/2015","start":"2015-04","funders":["council"],"recipients":["kairos"],"grantId":"360G-cov-1","note":"=Work"}"#
        )
    }

    @Test func damagedFilesNeverTrap() throws {
        var random = SeededGenerator(seed: 5)
        let good = Array(file(grant(), grant(["id": "360G-cov-2"])).utf8)
        let values: [JSONValue] = [
            nil, true, "", " ", "31/02/2015", "2015-13-45T99:99:99Z", .number("1e999"), .number("-0"), [],
            [[]], [nil], ["a": ["b": []]],
            "99999999999999999999", "'=1", "\u{0}\u{1B}[31m\u{202E}", .number("1234.5678"),
            [["id": 1, "name": nil]],
        ]
        let names = GrantTests.names
        let store = try store()
        for round in 0..<300 {
            var bytes = good
            if round % 2 == 0 {
                for _ in 0..<(random.next() % 4 + 1) {
                    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
                }
            } else {
                let name = names[Int(random.next() % UInt64(names.count))]
                bytes = Array(
                    file(grant([name: values[Int(random.next() % UInt64(values.count))]]), nil, []).utf8)
            }
            let outcome = try? GrantImport.read(bytes, named: "x", into: store, by: Editor(name: ""))
            guard let edit = outcome?.edit else { continue }
            var changed = store
            #expect(throws: Never.self) { try changed.apply([edit]) }
        }
    }

    private static let names = [
        "id", "title", "description", "currency", "amountAwarded", "awardDate", "plannedDates", "actualDates",
        "recipientOrganization", "recipientIndividual", "fundingOrganization", "fromOpenCall", "fundingType",
        "amountawarded",
    ]
}

@Suite struct GrantExportTests {
    private func exported(_ plan: String) throws -> GrantExport {
        GrantExport(of: try TestPlan.store(plan), keeping: PlanFilter())
    }

    private func plan(_ stream: String, organisations: String = "") -> String {
        """
        {"format":"scrutineer-plan/1","id":"p","title":"P","pillars":[],"organisations":[
        {"id":"a","name":"A","identifiers":["GB-CHC-1"]},{"id":"b","name":"B","identifiers":["GB-COH-2","GB-CHC-3"]},
        {"id":"c","name":"C"}\(organisations)],"funding":[{"id":"s","title":"S","status":"secured",\(stream)}]}
        """
    }

    private let complete =
        #""kind":"grant","amount":10.50,"awarded":"2015-03-31","start":"2015-04","end":"2016-03-31","#
        + #""funders":["a"],"recipients":["b"],"grantId":"360G-p-1","note":"For it.""#

    @Test func aCompleteStreamIsAGrant() throws {
        let export = try exported(plan(complete))
        #expect(export.missing == [])
        #expect(
            export.text == """
                {
                  "version": "1.4",
                  "grants": [
                    {
                      "id": "360G-p-1",
                      "title": "S",
                      "description": "For it.",
                      "currency": "GBP",
                      "amountAwarded": 10.5,
                      "awardDate": "2015-03-31T00:00:00+00:00",
                      "plannedDates": [
                        {
                          "startDate": "2015-04",
                          "endDate": "2016-03-31T00:00:00+00:00"
                        }
                      ],
                      "recipientOrganization": [
                        {
                          "id": "GB-COH-2",
                          "name": "B"
                        }
                      ],
                      "fundingOrganization": [
                        {
                          "id": "GB-CHC-1",
                          "name": "A"
                        }
                      ]
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        (#""kind":"in-kind""#, "it is no grant (in-kind)"),
        (
            #""kind":"grant","amount":{"min":1,"max":2},"awarded":"2015-03","funders":["c"],"recipients":["zz"]"#,
            "a grant needs id (the stream's grantId), description (the stream's note), amountAwarded (one amount, not a range), "
                + "awardDate (a full day), fundingOrganization (no identifier of C), recipientOrganization (zz is not in the plan)"
        ),
        (
            #""kind":"grant","amount":1,"awarded":"2015-03-31?","grantId":"g","note":"n","recipients":["a"]"#,
            "a grant needs awardDate (a full day), fundingOrganization"
        ),
    ])
    func whatIsMissingIsSaid(_ stream: String, _ reason: String) throws {
        let export = try exported(plan(stream))
        #expect(export.text == nil)
        #expect(export.missing.map(\.line) == ["funding:s: \(reason)"])
    }

    @Test func whatWasPublishedComesBack() throws {
        let published =
            #""asPublished":{"id":"360G-p-1","title":"Old","fromOpenCall":"yes","awardDate":"31/3/15","x":[null],"amountAppliedFor":"12","#
            + #""dataSource":"none","recipientOrganization":[{"id":"gb-chc-3","name":"Bee","postalCode":"CV1"}],"#
            + #""fundingOrganization":[{"id":"GB-CHC-1","name":"Ay"}],"plannedDates":[{"startDate":"2014","duration":3},{"endDate":"x"}]}"#
        let export = try exported(plan(complete + "," + published))
        let text = try #require(export.text)
        #expect(text.contains(#""title": "S""#))
        #expect(text.contains(#""fromOpenCall": "Yes""#))
        #expect(text.contains(#""amountAppliedFor": 12"#))
        #expect(text.contains(#""name": "Bee""#) && text.contains(#""postalCode": "CV1""#))
        #expect(text.contains(#""startDate": "2015-04""#) && text.contains(#""duration": 3"#))
        #expect(!text.contains("31/3/15"))
        #expect(
            export.missing.map(\.text) == [
                "left out, for it is not as the standard has it: dataSource"
            ])
        #expect(try SecondReader.grants.read(text) == .array([]))
        // Once its parties are others, nothing tells of those of before.
        let other = try exported(plan(complete.replacing(#"["b"]"#, with: #"["a"]"#) + "," + published))
        #expect(other.text?.contains("Bee") == false && other.text?.contains("fromOpenCall") == false)
    }

    @Test func anExportComesBackAsItWas() throws {
        let first = try #require(try exported(plan(complete)).text)
        var store = try TestPlan.store(#"{"format":"scrutineer-plan/1","id":"q","title":"Q","pillars":[]}"#)
        let outcome = try GrantImport.read(Array(first.utf8), named: "x", into: store, by: Editor(name: ""))
        #expect(outcome.refused == [])
        try store.apply([try #require(outcome.edit)])
        #expect(GrantExport(of: store, keeping: PlanFilter()).text == first)
    }
}
