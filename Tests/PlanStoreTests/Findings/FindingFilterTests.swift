import PlanModel
import PlanStore
import Testing

/// What a filter keeps of findings, and what hiding does to them.
@Suite struct FindingFilterTests {
    private let plan = """
        "organisations":[{"id":"a","name":"Alpha"},{"id":"b","name":"Beta","partOf":"a"},{"id":"c","name":"Gamma"}],
        "pillars":[{"id":"1","title":"P","actions":[
        {"id":"1.1","title":"Mow","status":"in-progress","leads":["b"],"support":["c"],"milestones":[{"id":"m","title":"M","due":"2026-01"}]},
        {"id":"1.2","title":"Dig","status":"in-progress","leads":["c"]}]}],
        "meetings":[{"id":"k","body":"a","date":"2026-01-20","resolutions":[{"id":"r","text":"Do.","verb":"request","respondents":["b","c"],"due":"2026-02","reports":[{"on":"2026-03-01","from":"c","text":""}]}]}],
        "documents":[{"id":"d","title":"D","body":"x"}]
        """

    private func kept(_ change: (inout PlanFilter, PlanStore) throws -> Void) throws -> [String] {
        let store = try Plans.store(try Plans.plan(plan), asOf: Found.asOf)
        var filter = PlanFilter()
        try change(&filter, store)
        let sieve = Sieve(filter, over: store)
        return store.findings().filter(sieve.keeps).map {
            "\(store.ruleName(of: $0)) \(store.name(of: $0.record))"
        }
    }

    @Test func withoutAFilterAllAreKept() throws {
        #expect(
            try kept { _, _ in } == [
                "stale action:1.1", "overdue-silent milestone:m", "stale action:1.2",
                "all-undated action:1.2",
                "obligation-overdue resolution:r", "reference-unknown document:d",
            ])
    }

    @Test func aLeadKeepsWhatItsRecordsKeep() throws {
        let alpha = ["stale action:1.1", "overdue-silent milestone:m", "obligation-overdue resolution:r"]
        #expect(try kept { $0.leads = [try $1.directory.find("Alpha")] } == alpha)
        #expect(try kept { $0.leads = [try $1.directory.find("Beta")] } == alpha)
        // Gamma has reported, and only supports the mowing.
        #expect(
            try kept { $0.leads = [try $1.directory.find("Gamma")] } == [
                "stale action:1.2", "all-undated action:1.2",
            ])
    }

    @Test func aTextKeepsWhatSaysIt() throws {
        #expect(
            try kept { filter, _ in filter.match = FindQuery("overdue-silent") } == [
                "overdue-silent milestone:m"
            ])
        #expect(try kept { filter, _ in filter.match = FindQuery("dig stale") } == ["stale action:1.2"])
    }

    @Test func aStatusNarrowsNothing() throws {
        let closed = try #require(StateWord("closed"))
        #expect(try kept { filter, _ in filter.states = [closed] }.count == 6)
    }

    private func found(_ text: String) throws -> [String] {
        let whole = try Plans.store(try Plans.read(text), asOf: Found.asOf)
        let records = try Plans.read(text)
        let hidden = try #require(records.hidingExempt())
        let store = try Plans.store(hidden, asOf: Found.asOf)
        return store.findings(heldUpBy: whole).map {
            "\(store.ruleName(of: $0)) \(store.name(of: $0.record))"
        }
    }

    private func text(_ members: String) -> String {
        #"{"format":"scrutineer-plan/1","id":"p","title":"T",\#(members)}"#
    }

    @Test func whatIsHiddenIsNeitherSaidNorMissed() throws {
        let action =
            #"{"id":"1.1","title":"A","status":"in-progress","leads":["o"],"updates":[{"on":"2026-06-01","text":"","exempt":true}],"milestones":[{"id":"m","title":"M","due":"2026-12","exempt":true}]}"#
        let secret = #"{"id":"1.2","title":"B","status":"in-progress","exempt":true}"#
        let pillars = #""pillars":[{"id":"1","title":"P","actions":[\#(action),\#(secret)]}]"#
        let organisations = #""organisations":[{"id":"o","name":"O","exempt":true}]"#
        let notes =
            #""findings":[{"rule":"r","record":"action:1.2","reason":"","by":"","on":"2026-01-01","authored":true,"severity":"note","message":"M"},{"rule":"r","record":"action:1.1","reason":"","by":"","on":"2026-01-01","authored":true,"severity":"note","message":"M","exempt":true}]"#
        #expect(try found(text("\(pillars),\(organisations),\(notes)")) == [])
    }

    @Test func whatIsMissingAnyhowIsStillSaid() throws {
        let pillars =
            #""pillars":[{"id":"1","title":"P","actions":[{"id":"1.1","title":"A","status":"in-progress","updates":[{"on":"2026-06-01","text":""}]}]}]"#
        #expect(try found(text(pillars)) == ["all-undated action:1.1", "lead-missing action:1.1"])
    }

    @Test func aPartThatIsHiddenIsNoUnknownOne() throws {
        let meeting =
            #""organisations":[{"id":"o","name":"O"}],"pillars":[],"meetings":[{"id":"m","body":"o","date":"2026-01-20","questions":[{"id":"q","text":"?","parts":[{"id":"a","text":"","exempt":true},{"id":"b","text":""}],"answers":[{"on":"2026-02-01","text":"","parts":["a","b"]}]}]}]"#
        #expect(try found(text(meeting)) == [])
    }
}
