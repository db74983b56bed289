import PlanModel
import PlanStore
import Testing

/// What a filter keeps of each kind of record.
@Suite struct SieveTests {
    private let organisations = """
        "organisations":[{"id":"council","name":"Council"},{"id":"parks","name":"Parks","partOf":"council"},
        {"id":"trust","name":"River Trust","aliases":["Friends"]},{"id":"fund","name":"Fund"}]
        """

    private func store() throws -> PlanStore {
        let actions = """
            {\(Plans.action("1")),"leads":["parks"],"support":["trust"],"milestones":[{"id":"1a","title":"Bank sown","due":"2015-01"}],
             "actions":[{\(Plans.action("1.1", "paused")),"leads":["trust"],"milestones":[{"id":"1.1a","title":"Bench"}]},
              {\(Plans.action("1.2", "cancelled"))}]},
            {\(Plans.action("2", "complete")),"leads":["nobody"],"funding":["gift"],"note":"Told by the Friends",
             "milestones":[{"id":"2a","title":"Party","cancelled":true}]},
            {\(Plans.action("3")),"leads":["council","trust"],"milestones":[{"id":"3a","title":"Map","due":"2015-11-10"}]}
            """
        let rest = """
            "funding":[{"id":"own","title":"Own","kind":"grant","status":"secured","funders":["fund"],"recipients":["parks"]},
             {"id":"gift","title":"Gift","kind":"grant","status":"bid","funders":["fund"]},
             {"id":"linked","title":"Linked","kind":"grant","status":"bid","actions":["1.1"]}],
            "meetings":[{"id":"m","body":"council","date":"2015-01-01","questions":[
             {"id":"q1","text":"To parks","to":["parks"]},{"id":"q2","text":"To all"}]}],
            "measures":[{"id":"k1","title":"By lead","lead":"parks"},{"id":"k2","title":"By action","action":"1.1"},
             {"id":"k3","title":"Free"}],
            "events":[{"id":"e1","title":"Fair","date":"2015","kind":"launch","organisations":["trust"]},
             {"id":"e2","title":"Day","date":"2015","kind":"other"}]
            """
        let one = try Plans.actions(actions, "\(organisations),\(rest)", id: "one")
        let two = try Plans.actions("{\(Plans.action("9")),\"leads\":[\"trust\"]}", organisations, id: "two")
        return try Plans.store(one, two, asOf: "2015-11-04")
    }

    private func lead(_ names: String..., in store: PlanStore) throws -> PlanFilter {
        var filter = PlanFilter()
        filter.leads = try Set(names.map { try store.directory.find($0) })
        return filter
    }

    private func states(_ words: String...) throws -> PlanFilter {
        var filter = PlanFilter()
        filter.states = try Set(words.map { try #require(StateWord($0)) })
        return filter
    }

    @Test func noFilterKeepsAll() throws {
        let store = try store()
        #expect(PlanFilter().isEmpty)
        #expect(store.kept(.action, by: PlanFilter()) == ["1", "1.1", "1.2", "2", "3", "9"])
        #expect(store.kept(.milestone, by: PlanFilter()) == ["1a", "1.1a", "2a", "3a"])
        #expect(store.kept(.funding, by: PlanFilter()) == ["own", "gift", "linked"])
    }

    @Test func aLeadKeepsItsActionsButNotTheirSubActions() throws {
        let store = try store()
        let parks = try lead("parks", in: store)
        #expect(store.kept(.action, by: parks) == ["1"])
        #expect(store.kept(.milestone, by: parks) == ["1a"])
        let trust = try lead("friends", in: store)
        #expect(store.kept(.action, by: trust) == ["1.1", "3", "9"])
        #expect(store.kept(.milestone, by: trust) == ["1.1a", "3a"])
    }

    @Test func aLeadStandsForAllThatArePartOfIt() throws {
        let store = try store()
        #expect(store.kept(.action, by: try lead("council", in: store)) == ["1", "3"])
    }

    @Test func severalLeadsMeanAnyOfThem() throws {
        let store = try store()
        #expect(store.kept(.action, by: try lead("parks", "trust", in: store)) == ["1", "1.1", "3", "9"])
    }

    @Test func aStreamIsKeptByFunderRecipientOrKeptAction() throws {
        let store = try store()
        #expect(store.kept(.funding, by: try lead("parks", in: store)) == ["own"])
        #expect(store.kept(.funding, by: try lead("fund", in: store)) == ["own", "gift"])
        #expect(store.kept(.funding, by: try lead("trust", in: store)) == ["linked"])
    }

    @Test func aQuestionIsKeptByWhomItIsPutTo() throws {
        let store = try store()
        #expect(store.kept(.question, by: try lead("parks", in: store)) == ["q1"])
        #expect(store.kept(.question, by: try lead("council", in: store)) == ["q1"])
        #expect(store.kept(.question, by: try lead("trust", in: store)) == [])
    }

    @Test func aMeasureIsKeptByLeadOrAction() throws {
        let store = try store()
        #expect(store.kept(.measure, by: try lead("parks", in: store)) == ["k1"])
        #expect(store.kept(.measure, by: try lead("trust", in: store)) == ["k2"])
        #expect(store.kept(.measure, by: PlanFilter()) == ["k1", "k2", "k3"])
    }

    @Test func anEventIsKeptByItsOrganisations() throws {
        let store = try store()
        #expect(store.kept(.event, by: try lead("trust", in: store)) == ["e1"])
        #expect(store.kept(.event, by: try lead("fund", in: store)) == [])
    }

    @Test func aStatusIsAnActionsAndForAMilestoneItsActions() throws {
        let store = try store()
        #expect(store.kept(.action, by: try states("paused")) == ["1.1"])
        #expect(store.kept(.milestone, by: try states("paused")) == ["1.1a"])
        #expect(store.kept(.action, by: try states("in-progress", "complete")) == ["1", "2", "3", "9"])
        #expect(store.kept(.milestone, by: try states("complete")) == ["2a"])
    }

    @Test func aTimelinessIsTheRowsOwn() throws {
        let store = try store()
        #expect(store.kept(.action, by: try states("overdue")) == ["1"])
        #expect(store.kept(.milestone, by: try states("overdue")) == ["1a"])
        #expect(store.kept(.milestone, by: try states("due-soon", "undated")) == ["1.1a", "3a"])
        #expect(store.kept(.action, by: try states("undated")) == ["1.1", "9"])
    }

    @Test func cancelledIsBoth() throws {
        let store = try store()
        #expect(store.kept(.action, by: try states("cancelled")) == ["1.2", "2"])
        #expect(store.kept(.milestone, by: try states("cancelled")) == ["2a"])
    }

    @Test func otherKindsAreNotNarrowedByStatus() throws {
        let store = try store()
        let filter = try states("paused")
        for kind in [RecordKind.funding, .question, .measure, .event, .organisation] {
            #expect(store.kept(kind, by: filter) == store.kept(kind, by: PlanFilter()))
        }
    }

    @Test func onlyWordsOfTheFormatAreStates() {
        #expect(StateWord("late") == nil)
        #expect(
            StateWord.all == [
                "not-started", "in-progress", "paused", "complete", "closed", "cancelled", "overdue",
                "due-soon",
                "undated", "on-time", "done",
            ])
    }

    @Test func aPlanKeepsWhatIsInIt() throws {
        let store = try store()
        var filter = PlanFilter()
        filter.plans = [1]
        #expect(store.kept(.action, by: filter) == ["9"])
        #expect(store.kept(.funding, by: filter) == [])
    }

    @Test func aMatchLooksIntoEveryTextOfTheRecord() throws {
        let store = try store()
        func match(_ text: String, _ kind: RecordKind) -> [String] {
            var filter = PlanFilter()
            filter.match = FindQuery(text)
            return store.kept(kind, by: filter)
        }
        #expect(match("friends", .action) == ["2"])
        #expect(match("river trust", .action) == ["1.1", "3", "9"])
        #expect(match("bank", .milestone) == ["1a"])
        #expect(match("fund gift", .funding) == ["gift"])
        #expect(match("friends", .organisation) == ["trust", "trust"])
        #expect(match("put parks", .question) == [])
        #expect(match("to parks", .question) == ["q1"])
        #expect(match("free", .measure) == ["k3"])
        #expect(match("fair", .event) == ["e1"])
    }

    @Test func differentCriteriaMustAllHold() throws {
        let store = try store()
        var filter = try lead("trust", in: store)
        filter.states = [try #require(StateWord("in-progress"))]
        #expect(store.kept(.action, by: filter) == ["3", "9"])
        filter.plans = [0]
        #expect(store.kept(.action, by: filter) == ["3"])
        filter.match = FindQuery("!action")
        #expect(store.kept(.action, by: filter) == [])
    }

    @Test func theSieveAgreesWithAPlainScanOfTheBundledPlans() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        for entry in store.directory.entries.indices {
            var filter = PlanFilter()
            filter.leads = [entry]
            let names = Set(
                store.directory.covers(entry).flatMap { store.directory.entries[$0].records.map { "\($0)" } })
            let plain = store.plans.indices.flatMap { plan -> [String] in
                let records = store.plans[plan].records
                return records.actionRows().filter { row in
                    records.references[records.run(records.actions[row].leads)].contains {
                        names.contains("\((plan: plan, row: Int($0.row)))")
                    }
                }.map { records.string(records.actions[$0].id) }
            }
            #expect(store.kept(.action, by: filter) == plain)
        }
    }
}
