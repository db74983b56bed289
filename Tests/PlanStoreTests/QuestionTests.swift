import PlanModel
import PlanStore
import Testing

/// Whether a question has been answered.
@Suite struct QuestionTests {
    private func store(_ members: String, on asOf: String = "2015-12-31") throws -> PlanStore {
        let question = "{\"id\":\"q\",\"text\":\"How many?\"\(members.isEmpty ? "" : ",")\(members)}"
        let plan = try Plans.plan(
            "\"meetings\":[{\"id\":\"m\",\"body\":\"b\",\"date\":\"2015-11-04\",\"questions\":[\(question)]}]"
        )
        return try Plans.store(plan, asOf: asOf)
    }

    private func isAnswered(_ members: String, on asOf: String = "2015-12-31") throws -> Bool? {
        let store = try store(members, on: asOf)
        return store.isAnswered(try store.ref(.question, "q"))
    }

    private let parts = #""parts":[{"id":"a","text":""},{"id":"b","text":""}]"#

    private func answers(_ members: String...) -> String {
        "\"answers\":[\(members.map { "{\"on\":\"2015-12-01\",\"text\":\"\"\($0.isEmpty ? "" : ",")\($0)}" }.joined(separator: ","))]"
    }

    @Test func withoutPartsOneAnswerIsEnough() throws {
        #expect(try isAnswered("") == false)
        #expect(try isAnswered(answers("")) == true)
        #expect(try isAnswered(answers(""), on: "2015-12-01") == true)
        #expect(try isAnswered(answers(""), on: "2015-11-30") == false)
    }

    @Test func withPartsAllMustBeCovered() throws {
        #expect(try isAnswered("\(parts),\(answers(""))") == false)
        #expect(try isAnswered("\(parts),\(answers(#""parts":["a"]"#))") == false)
        #expect(try isAnswered("\(parts),\(answers(#""parts":["a"]"#, #""parts":["b"]"#))") == true)
        #expect(try isAnswered("\(parts),\(answers(#""parts":["b","a"]"#))") == true)
        #expect(try isAnswered("\(parts),\(answers(#""parts":["a","x"]"#))") == false)
    }

    @Test func thePartsLeftAreNamed() throws {
        func left(_ members: String, on asOf: String = "2015-12-31") throws -> [String] {
            let store = try store(members, on: asOf)
            let records = store.plans[0].records
            return store.questionState(of: try store.ref(.question, "q")).partsLeft.map {
                records.string(records.parts[$0].id)
            }
        }
        #expect(try left(parts) == ["a", "b"])
        #expect(try left("\(parts),\(answers(#""parts":["b"]"#))") == ["a"])
        #expect(try left("\(parts),\(answers(#""parts":["b"]"#))", on: "2015-11-30") == ["a", "b"])
        #expect(try left("\(parts),\(answers(#""parts":["b","a"]"#))") == [])
        #expect(try left("\(parts),\"kind\":\"concern\"") == [])
        #expect(try left("") == [])
    }

    @Test func concernsAndStatementsNeedNone() throws {
        #expect(try isAnswered(#""kind":"concern""#) == nil)
        #expect(try isAnswered(#""kind":"statement""#) == nil)
        #expect(try isAnswered(#""kind":"question""#) == false)
    }

    @Test func aQuestionIsAskedAtItsMeeting() throws {
        for (asOf, hasBeenAsked) in [("2015-11-03", false), ("2015-11-04", true)] {
            let store = try store("", on: asOf)
            #expect(store.hasBeenAsked(try store.ref(.question, "q")) == hasBeenAsked)
            #expect(store.summary(of: PlanFilter()).unansweredQuestions == (hasBeenAsked ? 1 : 0))
        }
    }

    @Test func theBundledPlansHaveNineWithoutAnswer() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        #expect(store.summary(of: PlanFilter()).unansweredQuestions == 9)
        #expect(store.summary(of: PlanFilter()).openObligations == 9)
    }
}
