import PlanModel
import PlanStore
import Testing

/// What a committee asks one organisation about.
@Suite struct WitnessSheetTests {
    private static let organisations = """
        "organisations":[{"id":"c","name":"Council"},{"id":"parks","name":"Parks","partOf":"c"},{"id":"t","name":"Trust"}]
        """
    private static let actions = """
        "pillars":[{"id":"1","title":"P","actions":[
          {"id":"1","title":"Banks","status":"in-progress","leads":["parks"],"support":["t"],
           "updates":[{"on":"2015-01-01","text":"Begun."},{"on":"2015-12-31","text":"Later."}],
           "milestones":[
             {"id":"soon","title":"Soon","due":"2015-12-01"},{"id":"none","title":"None"},
             {"id":"late","title":"Late","due":"2015-06-30"},{"id":"later","title":"Later","due":"2015-05-31"},
             {"id":"done","title":"Done","due":"2015-02","done":"2015-02-02"},
             {"id":"far","title":"Far","due":"2016-12-01"},
             {"id":"gone","title":"Gone","due":"2015-02","cancelled":true}]},
          {"id":"2","title":"Trees","status":"in-progress","leads":["t"]}]}]
        """
    private static let meetings = """
        "meetings":[
          {"id":"m","body":"c","date":"2015-02-17",
           "questions":[{"id":"q","text":"How many?","to":["parks"]},
             {"id":"a","text":"Why?","to":["c"],"answers":[{"on":"2015-03-01","text":"Because."}]},
             {"id":"w","text":"Welcome","kind":"statement","to":["c"]}],
           "resolutions":[
             {"id":"r","text":"report back","verb":"request","respondents":["t","c"],
              "reports":[{"on":"2015-04-01","from":"t","text":"Done."}]},
             {"id":"n","text":"note it","verb":"note","respondents":["c"]}]},
          {"id":"next","body":"c","date":"2015-12-02"},{"id":"after","body":"c","date":"2016-02-02"}]
        """
    private static let money = """
        "funding":[
          {"id":"in","title":"Grant","status":"secured","kind":"grant","amount":5,"recipients":["parks"],
           "end":"2016-01-31","actions":["1"]},
          {"id":"out","title":"Given","status":"secured","kind":"grant","amount":1,"funders":["c"],"recipients":["t"]}]
        """

    private func store(asOf: String = "2015-11-04") throws -> PlanStore {
        let plan = try Plans.plan(
            [Self.organisations, Self.actions, Self.meetings, Self.money].joined(separator: ","))
        return try Plans.store(plan, asOf: asOf)
    }

    private func sheet(
        of id: String, in store: PlanStore, keeping filter: PlanFilter = PlanFilter()
    ) throws -> WitnessSheet {
        let entry = try #require(store.entry(of: try store.ref(.organisation, id)))
        return WitnessSheet(of: entry, in: store, keeping: filter)
    }

    private func ids(_ refs: [RecordRef], _ store: PlanStore) -> [String] { refs.map(store.idText) }

    @Test func whatIsLateStandsFirstAndPartsCountWithTheWhole() throws {
        let store = try store()
        let sheet = try sheet(of: "c", in: store)
        #expect(ids(sheet.leads, store) == ["later", "late", "soon", "far", "none"])
        #expect(ids(sheet.actions, store) == ["1"])
        #expect(ids(sheet.supports, store) == [])
        #expect(ids(try self.sheet(of: "t", in: store).supports, store).count == 5)
        #expect(ids(try self.sheet(of: "t", in: store).leads, store) == ["2"])
    }

    @Test func theNextMeetingSaysWhatFallsDueBefore() throws {
        let store = try store()
        let sheet = try sheet(of: "c", in: store)
        #expect(ids(sheet.dueNext, store) == ["soon"])
    }

    @Test func obligationsAndQuestionsAreThoseStillOwed() throws {
        let store = try store()
        let sheet = try sheet(of: "c", in: store)
        #expect(sheet.obligations.map(\.place) == [1])
        #expect(ids(sheet.obligations.map(\.obligation.resolution), store) == ["r"])
        #expect(ids(sheet.questions, store) == ["q"])
        #expect(try self.sheet(of: "t", in: store).obligations.isEmpty)
    }

    @Test func moneyComesInAndGoesOut() throws {
        let store = try store()
        let sheet = try sheet(of: "c", in: store)
        #expect(ids(sheet.moneyIn, store) == ["in"])
        #expect(ids(sheet.moneyOut, store) == ["out"])
    }

    @Test func theLastWordsAreThoseThatCount() throws {
        let store = try store()
        let words = try sheet(of: "parks", in: store).words
        let records = store.plans[0].records
        #expect(words.map { $0.update.map { records.string(records.updates[$0].text) } } == ["Begun."])
    }

    @Test func openActionsOfWhichNothingWasSaidStandLast() throws {
        let store = try store()
        let words = try sheet(of: "t", in: store).words
        #expect(words.map(\.update) == [nil])
        let lines = try sheet(of: "t", in: store).lines.filter { $0.part == .words }
        #expect(lines.map(store.text) == ["2: no word is recorded"])
    }

    @Test func aFilterNarrowsTheSheetButItsLeadsDoNot() throws {
        let store = try store()
        var filter = PlanFilter()
        filter.leads = [try #require(store.entry(of: try store.ref(.organisation, "t")))]
        #expect(ids(try sheet(of: "c", in: store, keeping: filter).leads, store).count == 5)
        filter.states = [try #require(StateWord("overdue"))]
        #expect(ids(try sheet(of: "c", in: store, keeping: filter).leads, store) == ["later", "late"])
        filter.states = []
        filter.match = FindQuery("soon")
        let sheet = try sheet(of: "c", in: store, keeping: filter)
        #expect(ids(sheet.leads, store) == ["soon"])
        #expect(sheet.obligations.isEmpty)
        #expect(sheet.moneyIn.isEmpty)
    }

    @Test func beforeTheMeetingNothingWasAsked() throws {
        let store = try store(asOf: "2015-01-31")
        let sheet = try sheet(of: "c", in: store)
        #expect(sheet.obligations.isEmpty)
        #expect(sheet.questions.isEmpty)
        #expect(!sheet.enquiries.contains { store.text(of: $0).hasPrefix("You were asked") })
    }

    /// A meeting that is still to come in a plan of 2010 is none ahead of a plan of 2015.
    @Test func theNextMeetingIsThatOfPlansReadAtTheSameDate() throws {
        func plan(_ id: String, _ asOf: String, _ meeting: String) throws -> PlanRecords {
            try Plans.plan(
                """
                "asOf":"\(asOf)","organisations":[{"id":"c","name":"Council","identifiers":["X"]}],
                "meetings":[{"id":"m","body":"c","date":"\(meeting)"}],
                "pillars":[{"id":"1","title":"P","actions":[{"id":"1","title":"A","status":"in-progress","leads":["c"],
                  "milestones":[{"id":"\(id)","title":"M","due":"2015-11-10"}]}]}]
                """, id: id)
        }
        let plans = [
            try plan("old", "2010-11-03", "2010-11-04"), try plan("new", "2015-11-04", "2015-11-20"),
        ]
        let store = PlanStore(plans, from: Viewpoint(today: try #require(Day("2026-01-01"))))
        let entry = try #require(store.entry(of: RecordRef(plan: 0, kind: .organisation, row: 0)))
        #expect(ids(WitnessSheet(of: entry, in: store).dueNext, store) == ["new"])
    }
}
