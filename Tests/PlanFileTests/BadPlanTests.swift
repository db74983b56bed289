import PlanFile
import PlanModel
import Testing

/// What keeps a file from loading, each with file, place, pointer and a sentence.
@Suite struct BadPlanTests {
    @Test(arguments: BadPlan.wrongTypes) func aValueOfTheWrongType(_ plan: BadPlan) { check(plan) }
    @Test(arguments: BadPlan.wrongValues) func aValueOutsideTheFormat(_ plan: BadPlan) { check(plan) }
    @Test(arguments: BadPlan.unknownWords) func aWordOutsideItsList(_ plan: BadPlan) { check(plan) }
    @Test(arguments: BadPlan.missing) func aRequiredMemberMissing(_ plan: BadPlan) { check(plan) }
    @Test(arguments: BadPlan.duplicateNames) func aNameThatStandsTwice(_ plan: BadPlan) { check(plan) }
    @Test(arguments: BadPlan.duplicatesAmongOthers) func aNameThatStandsTwiceHidesNoOtherError(
        _ plan: BadPlan
    ) { check(plan) }
    @Test(arguments: BadPlan.duplicateIDs) func anIdThatStandsTwice(_ plan: BadPlan) { check(plan) }

    private func check(_ plan: BadPlan) {
        #expect(!plan.errors.isEmpty)
        #expect(PlanText.errors(plan.text) == plan.errors)
    }

    @Test func idsThatDifferInBytesAreTwoIds() {
        let twins =
            #"{"id":"é","text":""},{"id":"e\u0301","text":""},{"id":"E","text":""},{"id":"e","text":""}"#
        #expect(
            PlanText.errors(PlanText.meeting(#""questions":[{"id":"q","text":"","parts":[\#(twins)]}]"#))
                == [])
        let actions = ["é", #"e\u0301"#, "a", "A", " a"].map {
            #"{"id":"\#($0)","title":"A","status":"paused"}"#
        }
        #expect(PlanText.errors(PlanText.actions(actions.joined(separator: ","))) == [])
    }

    @Test func oneIdMayServeTwoKinds() {
        let text = PlanText.top(
            #""documents":[{"id":"a","title":"D"}],"organisations":[{"id":"a","name":"O"}]"#)
        #expect(PlanText.errors(text) == [])
    }

    @Test func partIdsAreUniqueOnlyAmongThemselves() {
        let questions = ["q", "r"].map { #"{"id":"\#($0)","text":"","parts":[{"id":"a","text":""}]}"# }
        #expect(
            PlanText.errors(PlanText.meeting("\"questions\":[\(questions.joined(separator: ","))]")) == [])
    }

    @Test func theErrorReadsAsTheFormatPageSays() {
        let text = """
            {
              "format": "scrutineer-plan/1", "id": "p", "title": "T",
              "pillars": [
                { "id": "1", "title": "P", "actions": [
                  { "id": "1.1", "title": "A", "status": "donee" }
                ] }
              ]
            }
            """
        #expect(
            PlanText.errors(text) == [
                "plan.json:5:46: /pillars/0/actions/0/status: \"donee\" is not a status; "
                    + "expected not-started, in-progress, paused, complete, closed or cancelled"
            ])
    }

    @Test func allErrorsAreReportedTogetherInTheOrderOfTheFile() {
        let text = """
            {
            "format": "scrutineer-plan/2",
            "title": 5,
            "pillars": [
            { "id": "1", "title": "P", "actions": [ { "id": "1.1", "status": "done" } ] },
            { "id": "1", "title": "P", "actions": {} } ],
            "asOf": "2015-02-30"
            }
            """
        let places = PlanText.errors(text).map { error in
            error.split(separator: ": ", maxSplits: 2).prefix(2).joined(separator: " ")
        }
        #expect(
            places == [
                "plan.json:1:1 the required member \"id\" is missing", "plan.json:2:11 /format",
                "plan.json:3:10 /title",
                "plan.json:5:41 /pillars/0/actions/0", "plan.json:5:66 /pillars/0/actions/0/status",
                "plan.json:6:9 /pillars/1/id", "plan.json:6:39 /pillars/1/actions", "plan.json:7:9 /asOf",
            ])
    }

    @Test func aHundredErrorsAreReportedAndNoMore() {
        func aliases(_ count: Int) -> [String] {
            let list = (0..<count).map { "\n\($0)" }.joined(separator: ",")
            return PlanText.errors(PlanText.top("\"aliases\":[\(list)]"))
        }
        #expect(aliases(99).count == 99)
        #expect(aliases(100).count == 100)
        #expect(aliases(1000) == aliases(100))
        #expect(
            aliases(1000).last
                == "plan.json:101:1: /aliases/99: 99 is not a text; expected a text in double quotes")
    }

    @Test(arguments: [
        ("", "1:1"), ("{", "1:2"), ("{\"format\":\"scrutineer-plan/1\",\n\"id\":}", "2:6"),
        ("{\"id\":\"p\"}\nx", "2:1"), ("{\"id\":'p'}", "1:7"), ("{\"asOf\":\"soon\",\"title\":tru}", "1:24"),
        ("\u{FEFF}{}", "1:1"), ("{\"id\":01}", "1:7"), ("{\"title\":\"a\tb\"}", "1:12"), ("nul", "1:1"),
    ])
    func brokenJSONIsOneError(_ text: String, _ place: String) {
        let errors = PlanText.errors(text)
        #expect(errors.count == 1)
        #expect(errors.first?.hasPrefix("plan.json:\(place): ") == true)
    }

    @Test func bytesThatAreNotUTF8AreOneError() {
        let bytes = Array("{\"title\":\"".utf8) + [0xE9] + Array("\"}".utf8)
        let error = #expect(throws: PlanFileError.self) { try PlanFile.read(bytes, name: "plan.json") }
        #expect(error?.diagnostics.map(\.column) == [11])
        #expect(error?.diagnostics.map(\.pointer) == ["/title"])
    }

    @Test func subActionsNestToDepthEight() {
        func nested(_ depth: Int) -> String {
            (1...depth).reversed().reduce("") { below, level in
                let list = below.isEmpty ? "" : ",\"actions\":[\(below)]"
                return "{\"id\":\"\(level)\",\"title\":\"A\",\"status\":\"paused\"\(list)}"
            }
        }
        #expect(PlanText.errors(PlanText.actions(nested(8))) == [])
        let errors = PlanText.errors(PlanText.actions(nested(9)))
        #expect(errors.count == 1)
        let pointer = "/pillars/0/actions/0" + String(repeating: "/actions/0", count: 7) + "/actions"
        #expect(
            errors.first?.hasSuffix(
                " \(pointer): a list is not allowed here; expected sub-actions to depth 8 at the most")
                == true)
    }
}
