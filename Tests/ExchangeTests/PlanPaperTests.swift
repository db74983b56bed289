import PlanModel
import PlanStore
import Testing

@testable import Exchange

/// The papers about plans as a whole and about a meeting.
@Suite struct PlanPaperTests {
    private func material(
        _ store: PlanStore, keeping filter: PlanFilter = PlanFilter(), since older: OlderPlans? = nil,
        includesExempt: Bool = false
    ) throws -> PaperMaterial {
        try #require(PaperMaterial(store, keeping: filter, since: older, includesExempt: includesExempt))
    }

    private static let exemptLine = "What is exempt from publication is left out of this paper."

    // MARK: - The progress report

    @Test func theProgressReportTellsThePlanPillarByPillar() throws {
        let paper = Paper.tracker(of: try material(try TestPlan.store(TestPlan.riverside)))
        #expect(paper.title == "Progress report: Riverside")
        #expect(
            paper.sections.map(\.title) == [
                "At a glance", "Overdue milestones", "Questionable milestones", "Due next",
                "Progress by pillar",
                "What the words mean",
            ])
        let text = paper.markdown
        #expect(
            text.contains(
                "Of 4 milestones in 3 actions, 1 is done, 1 is due soon and 2 are late. The evidence on 1 of them is questionable."
            ))
        #expect(
            text.contains(
                "| 1.1a Agreement signed | Parks Team, River Trust | Mar 2026 | 91 | Draft shared. (2 Apr 2026) |"
            ))
        #expect(text.contains("\"a draft\", 1 Jun 2026 (Progress paper, 2.1)"))
        #expect(text.contains("| – 1.1b Banks cut |  | due soon | 15 Jul 2026 |"))
        #expect(text.contains("in progress, confidence amber"))
    }

    @Test func ofSeveralPlansEachHasItsPart() throws {
        let paper = Paper.tracker(of: try material(try TestPlan.store(TestPlan.riverside, TestPlan.harbour)))
        #expect(paper.title == "Progress report: 2 plans")
        #expect(paper.facts.first == "Plans: Riverside; Harbour")
        #expect(paper.sections.map(\.title).contains("Harbour, by pillar"))
        #expect(paper.markdown.contains("| Plan | Milestones |") || paper.markdown.contains("| Plan "))
    }

    @Test func theFilterNarrowsItAndIsNamed() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        var filter = PlanFilter()
        filter.leads = [try store.directory.find("trust")]
        filter.states = [try #require(StateWord("overdue"))]
        let paper = Paper.tracker(of: try material(store, keeping: filter))
        #expect(paper.facts.contains("Filter by lead: River Trust"))
        #expect(paper.facts.contains("Filter by status: overdue"))
        #expect(paper.markdown.contains("1.1a Agreement signed") && !paper.markdown.contains("1.1b"))
        #expect(!paper.markdown.contains("1.10"))
    }

    @Test func whatAnExemptRecordSaysStandsInNoReportUnlessItIsAskedFor() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        let published = Paper.tracker(of: try material(store))
        let whole = Paper.tracker(of: try material(store, includesExempt: true))
        #expect(published.facts.last == Self.exemptLine)
        #expect(published.leavesOut && !whole.leavesOut)
        #expect(whole.facts.last == "Not for publication: this paper holds what is exempt.")
        for format in PaperFormat.allCases {
            #expect(!format.text(of: published).contains("police"))
            #expect(format.text(of: whole).contains("Talk to the police"))
        }
        #expect(Paper.brief(of: try material(store)).facts.last == Self.exemptLine)
    }

    @Test func aPlanThatIsExemptIsNotEvenNamed() throws {
        let secret = TestPlan.harbour.replacing(
            "\"title\": \"Harbour\"", with: "\"exempt\": true, \"title\": \"Harbour\"")
        let paper = Paper.tracker(of: try material(try TestPlan.store(TestPlan.riverside, secret)))
        #expect(paper.title == "Progress report: Riverside")
        #expect(!paper.html.contains("Harbour"))
    }

    @Test func aFilterByWhatIsExemptMakesNoPaper() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        var filter = PlanFilter()
        filter.leads = [try store.directory.find("police")]
        #expect(PaperMaterial(store, keeping: filter) == nil)
        #expect(PaperMaterial(store, keeping: filter, includesExempt: true) != nil)
    }

    @Test func whatChangedSinceAnOlderVersionIsTold() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        let older = try TestPlan.records(
            TestPlan.riverside.replacing(
                "\"title\": \"Banks cut\", \"due\": \"2026-07-15\"",
                with: "\"title\": \"Banks cut\", \"due\": \"2026-06-15\""
            )
            .replacing("Talk to the police", with: "Ask the police"))
        let paper = Paper.tracker(
            of: try material(store, since: OlderPlans([older], named: "git:v1:plan.json")))
        let changes = try #require(paper.sections.first { $0.title == "Changes since git:v1:plan.json" })
        let text = Paper(title: "", facts: [], sections: [changes], emptyText: "").plainText
        #expect(text.contains("1.1b") && text.contains("30 days"))
        #expect(!text.contains("police"))
    }

    @Test func whereNothingIsKeptThePaperSaysSo() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        var filter = PlanFilter()
        filter.match = FindQuery("nowhere")
        let paper = Paper.tracker(of: try material(store, keeping: filter))
        #expect(paper.sections.isEmpty)
        #expect(
            paper.html.contains("<p>No action and no milestone of these plans is kept by this filter.</p>"))
    }

    // MARK: - The brief

    @Test func theBriefTellsWhatIsLatePromisedEndingAndUnanswered() throws {
        let store = try TestPlan.store(Self.briefed)
        let paper = Paper.brief(of: try material(store))
        #expect(
            paper.sections.map(\.title) == [
                "In short", "What is late", "What was promised in prose", "What money ends",
                "What nobody answered",
                "Lines of enquiry by witness",
            ])
        let text = paper.markdown
        #expect(text.contains("- 1 milestone is late; the one that is latest, a1 Bank cut, by 31 days."))
        #expect(text.contains("| c1 We will tell everybody | Parks | no date | undated |"))
        #expect(text.contains("| Grant | £100 | 31 Dec 2026 | 1 Cut the banks |"))
        #expect(text.contains("| Who pays? | Parks | 5 May 2026 | no answer |"))
        #expect(text.contains("| Report back. | Parks | 5 May 2026 | no date | open for 57 days |"))
        #expect(paper.sections.last?.sections.map(\.title) == ["Parks"])
        #expect(text.contains("You were asked in May 2026: \"Who pays?\"; no answer is recorded."))
    }

    @Test func aQuietPlanMakesAShortBrief() throws {
        let quiet =
            #"{"format":"scrutineer-plan/1","id":"p","title":"Quiet","pillars":[{"id":"1","title":"A","actions":[{"id":"1","title":"B","status":"complete"}]}]}"#
        let paper = Paper.brief(of: try material(try TestPlan.store(quiet)))
        #expect(paper.plainText.contains("- No milestone is late.\n- No promise made in prose is open.\n"))
        #expect(paper.sections.count == 5)
    }

    private static let briefed = """
        {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"2026-07-01",
         "organisations":[{"id":"c","name":"Council"},{"id":"parks","name":"Parks","partOf":"c"}],
         "pillars":[{"id":"1","title":"River","actions":[{"id":"1","title":"Cut the banks","status":"in-progress","leads":["parks"],
           "funding":["g"],
           "milestones":[{"id":"a1","title":"Bank cut","due":"2026-05-31"},
             {"id":"c1","title":"We will tell everybody","kind":"commitment"}]}]}],
         "funding":[{"id":"g","title":"Grant","status":"secured","kind":"grant","amount":100,"end":"2026-12-31"}],
         "meetings":[{"id":"m","body":"c","date":"2026-05-05","title":"Board","invited":["Mayor","Chair"],"attended":["chair"],
           "questions":[{"id":"q","text":"Who pays?","to":["parks"],"by":"Cllr A"},
             {"id":"k","text":"It is slow.","kind":"concern"},
             {"id":"z","text":"When?","to":["parks"],"answers":[{"on":"2026-05-05","text":"Soon.","by":"Parks manager","how":"meeting"}]},
             {"id":"s","text":"Secret?","to":["parks"],"exempt":true}],
           "resolutions":[{"id":"r","text":"Report back.","verb":"request","minute":"7/26","respondents":["parks"],
             "parts":[{"id":"a","text":"Costs."},{"id":"b","text":"Dates."}],
             "response":{"kind":"accepted-in-principle","on":"2026-05-20","by":"Cabinet"}},
             {"id":"t","text":"Ask again.","verb":"recommend","proposed":true}]},
          {"id":"n","body":"c","date":"2026-09-01","title":"Next","questions":[{"id":"y","text":"Not yet asked?"}]}]}
        """

    // MARK: - Minutes

    private func minutes(of id: String, in store: PlanStore) throws -> Paper? {
        let meeting = try store.record(named: id, among: [.meeting], inPlans: [0])
        return Paper.minutes(of: meeting, of: store, in: try material(store))
    }

    @Test func theMinutesTellWhatWasAskedAnsweredAndResolved() throws {
        let paper = try #require(try minutes(of: "m", in: try TestPlan.store(Self.briefed)))
        #expect(
            paper.plainText == """
                Minutes: Board
                ==============
                - Body: Council
                - Date: 5 May 2026
                - Plan: Plan
                - Read as of 1 Jul 2026; a month is due by its last day (end)
                - No filter
                - What is exempt from publication is left out of this paper.


                Who was there
                -------------

                - Invited: Mayor; Chair
                - Attended: chair
                - Invited, but did not attend: Mayor


                What was said
                -------------

                Questions and answers

                - Cllr A, to Parks: Who pays?
                  - No answer is recorded.
                - To Parks: When?
                  - Answer by Parks manager at the meeting, 5 May 2026: Soon.

                Concerns

                - It is slow.


                Resolutions
                -----------

                - Minute 7/26. Requested: Report back.
                  - Addressed to: Parks
                  - Part a: Costs.
                  - Part b: Dates.
                  - Response by Cabinet, 20 May 2026: accepted in principle

                Asked for in the paper, not resolved

                - Recommended: Ask again.


                What is owed to the committee
                -----------------------------

                Asked for     Of whom  Asked       Due      State
                ------------  -------  ----------  -------  ----------------
                Report back.  Parks    5 May 2026  no date  open for 57 days

                """)
    }

    @Test func ofAMeetingToComeNothingIsToldButWhenAndWhere() throws {
        let paper = try #require(try minutes(of: "n", in: try TestPlan.store(Self.briefed)))
        #expect(paper.sections.isEmpty)
        #expect(paper.markdown.contains("This meeting is still to come"))
        #expect(!paper.markdown.contains("Not yet asked"))
    }

    @Test func anExemptMeetingHasNoMinutes() throws {
        let secret = Self.briefed.replacing(
            "\"id\":\"m\",\"body\"", with: "\"id\":\"m\",\"exempt\":true,\"body\"")
        #expect(try minutes(of: "m", in: try TestPlan.store(secret)) == nil)
    }
}
