import PlanModel
import Testing

/// What loads, although it is little or odd.
@Suite struct GoodPlanTests {
    @Test func theSmallestPlan() throws {
        let plan = try PlanText.read("{\(PlanText.head),\"pillars\":[]}")
        #expect(plan.id == "p" && plan.title == "T")
        #expect(plan.pillars.isEmpty && plan.actions.isEmpty)
        #expect(plan.head.asOf == nil)
        #expect(plan.head.deadlinePolicy == .end)
        #expect(plan.head.dueSoonDays == 30)
        #expect(plan.optional(plan.head.pillarTerm) == nil)
    }

    @Test(arguments: [("0", 0), ("-0", 0), ("14.0", 14), ("1.4e1", 14), ("1e30", Int.max)])
    func daysMayBeSpeltInAnyWayAndOfAnyNumber(_ spelling: String, _ days: Int) throws {
        #expect(try PlanText.read(PlanText.top("\"dueSoonDays\":\(spelling)")).head.dueSoonDays == days)
    }

    @Test func membersMayStandInAnyOrder() throws {
        let plan = try PlanText.read(
            #"{"pillars":[{"actions":[{"status":"closed","title":"A","id":"1.1"}],"title":"P","id":"1"}],"title":"T","#
                + #""id":"p","format":"scrutineer-plan/1"}"#)
        #expect(plan.string(plan.actions[0].id) == "1.1")
        #expect(plan.actions[0].status == .closed)
    }

    @Test func theExampleOfTheFormatPage() throws {
        let plan = try PlanText.read(Example.text)
        #expect(plan.id == "riverside")
        #expect(plan.references[plan.run(plan.actions[0].leads)].map(\.row) == [1, 2])
        #expect(plan.milestones[0].due.edtf?.description == "2026-06~")
        #expect(plan.string(plan.due(of: plan.milestones[0]).printed) == "early summer")
        #expect(plan.funding[0].amount == .exact(Money(hundredths: 25_000_000)))
        #expect(plan.years[plan.funding[0].years].map(\.year.description) == ["2026/27", "2027/28"])
        #expect(plan.nearMisses == [])
    }

    @Test func anIdThatLeadsNowhereIsNoError() throws {
        let plan = try PlanText.read(
            PlanText.action(#""leads":["nobody"],"funding":["nothing"],"support":[""]"#))
        #expect(plan.ids(plan.actions[0].leads) == ["nobody"])
        #expect(plan.references.map(\.row) == [-1, -1, -1])
    }

    @Test func referencesMayStandBeforeWhatTheyName() throws {
        let plan = try PlanText.read(
            PlanText.action(#""leads":["o"]"#).dropLast() + #","organisations":[{"id":"o","name":"O"}]}"#)
        #expect(plan.references[plan.run(plan.actions[0].leads)].map(\.row) == [0])
    }

    @Test func escapesAreUndoneInTexts() throws {
        let plan = try PlanText.read(
            PlanText.top(#""summary":"\u0041\n\"\\\/\ud83d\ude00é","\u006eote":"n","aliases":["plain","\t"]"#)
        )
        #expect(plan.string(plan.head.summary) == "A\n\"\\/😀é")
        #expect(plan.string(plan.note(of: plan.head.margin)) == "n")
        #expect(plan.strings(plan.head.aliases) == ["plain", "\t"])
    }

    @Test func anUpdateMayHaveAnEmptyText() throws {
        let plan = try PlanText.read(PlanText.action(#""updates":[{"on":"2015","text":""}]"#))
        #expect(plan.optional(plan.updates[0].text) == "")
    }

    @Test func aPlanWithoutActionsButWithEverythingElseEmpty() throws {
        let lists = [
            "documents", "organisations", "relations", "funding", "meetings", "measures", "signOffs",
            "events",
            "participation", "findings", "aliases",
        ]
        let plan = try PlanText.read(PlanText.top(lists.map { "\"\($0)\":[]" }.joined(separator: ",")))
        #expect(plan.organisations.isEmpty && plan.meetings.isEmpty)
    }

    @Test func theBytesAreKeptAsTheyWere() throws {
        let text = "\r\n\t {\(PlanText.head) ,\r\n \"pillars\" :[ ] }\r\n"
        #expect(try PlanText.read(text).bytes == Array(text.utf8))
    }
}
