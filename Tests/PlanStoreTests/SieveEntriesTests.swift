import PlanModel
import PlanStore
import Testing

/// What a filter keeps of obligations, resolutions, meetings and sign-offs.
@Suite struct SieveEntriesTests {
    private func store() throws -> PlanStore {
        try Plans.store(
            Plans.plan(
                """
                "organisations":[{"id":"council","name":"Council"},{"id":"parks","name":"Parks","partOf":"council"},
                 {"id":"trust","name":"River Trust"}],"documents":[{"id":"d","title":"Progress paper"}],
                "meetings":[{"id":"m1","body":"council","date":"2015-01-01","resolutions":[
                  {"id":"r1","text":"Report on banks","verb":"request","respondents":["parks","trust"]},
                  {"id":"r2","text":"Noted","verb":"note"},{"id":"r3","text":"By anybody","verb":"agree"}]},
                 {"id":"m2","body":"elsewhere","date":"2015-01-01"}],
                "signOffs":[{"document":"d","role":"Clerk","kind":"contributor","organisation":"parks","sent":"2015-01-01",
                  "note":"By post"},
                 {"document":"e","role":"Leader","kind":"approver","organisation":"trust","sent":"2015-01-01",
                  "sentText":"New Year"},
                 {"document":"d","role":"Nobody's","kind":"approver","sent":"2015-01-01"}]
                """), asOf: "2015-11-04")
    }

    private func sieve(_ store: PlanStore, lead: String? = nil, match: String = "") throws -> Sieve {
        var filter = PlanFilter()
        if let lead { filter.leads = [try store.directory.find(lead)] }
        filter.match = FindQuery(match)
        filter.states = [try #require(StateWord("closed"))]
        return Sieve(filter, over: store)
    }

    private func owed(_ store: PlanStore, _ sieve: Sieve) -> [String] {
        store.obligations().filter(sieve.keeps).map {
            "\(store.idText(of: $0.resolution)) \($0.respondentID ?? "-")"
        }
    }

    private func roles(_ store: PlanStore, _ sieve: Sieve) -> [String] {
        let records = store.plans[0].records
        return store.signOffs(inPlan: 0).filter(sieve.keeps).map {
            records.string(records.signOffs[$0.row].role)
        }
    }

    @Test func anObligationIsKeptByItsRespondent() throws {
        let store = try store()
        #expect(owed(store, try sieve(store)) == ["r1 parks", "r1 trust", "r3 -"])
        #expect(owed(store, try sieve(store, lead: "parks")) == ["r1 parks"])
        #expect(owed(store, try sieve(store, lead: "council")) == ["r1 parks"])
        #expect(owed(store, try sieve(store, lead: "trust")) == ["r1 trust"])
        #expect(owed(store, try sieve(store, match: "banks")) == ["r1 parks", "r1 trust"])
    }

    @Test func aResolutionByItsRespondentsAndAMeetingByItsBody() throws {
        let store = try store()
        let kept = { (kind: RecordKind, sieve: Sieve) in
            store.rows(of: kind, in: 0).filter(sieve.keeps).map(store.idText)
        }
        #expect(kept(.resolution, try sieve(store)) == ["r1", "r2", "r3"])
        #expect(kept(.resolution, try sieve(store, lead: "council")) == ["r1"])
        #expect(kept(.meeting, try sieve(store)) == ["m1", "m2"])
        #expect(kept(.meeting, try sieve(store, lead: "council")) == ["m1"])
        #expect(kept(.meeting, try sieve(store, lead: "parks")) == [])
    }

    @Test func aSignOffIsKeptByItsOrganisationAndFoundInAllItsTexts() throws {
        let store = try store()
        #expect(roles(store, try sieve(store)) == ["Clerk", "Leader", "Nobody's"])
        #expect(roles(store, try sieve(store, lead: "council")) == ["Clerk"])
        #expect(roles(store, try sieve(store, lead: "trust")) == ["Leader"])
        #expect(roles(store, try sieve(store, match: "progress paper")) == ["Clerk", "Nobody's"])
        #expect(roles(store, try sieve(store, match: "river")) == ["Leader"])
        #expect(roles(store, try sieve(store, match: "post")) == ["Clerk"])
        #expect(roles(store, try sieve(store, match: "'year !trust")) == [])
        #expect(roles(store, try sieve(store, match: "'year")) == ["Leader"])
    }

    @Test func aPlanThatIsNotKeptKeepsNothing() throws {
        let store = try store()
        var filter = PlanFilter()
        filter.plans = [1]
        let sieve = Sieve(filter, over: store)
        #expect(owed(store, sieve).isEmpty && roles(store, sieve).isEmpty)
    }
}
