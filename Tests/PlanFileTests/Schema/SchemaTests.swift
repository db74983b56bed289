import PlanFile
import SamplePlans
import Testing

/// The schema says of every plan what the reader says, as far as a schema can.
@Suite struct SchemaTests {
    @Test func theSchemaIsOne() throws {
        let opinion = try SecondOpinion(of: [], by: PlanSchema.text)
        #expect(opinion.ofSchema == nil)
        #expect(PlanSchema.text.hasSuffix("}\n"))
    }

    @Test func theBundledPlansAndTheExampleOfTheFormatPagePass() throws {
        let bundled = (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            return PlanCase(
                name: String(cString: plan.id),
                text: String(
                    decoding: UnsafeBufferPointer(start: plan.bytes, count: plan.count), as: UTF8.self),
                expectation: .accepted)
        }
        #expect(bundled.count == 4)
        let page = PlanCase(name: "the example", text: Example.text, expectation: .accepted)
        try judge(bundled + [page])
    }

    @Test func readerAndSchemaAgreeOnEveryPlan() throws {
        let given =
            PlanCase.odd + PlanCase.leftToTheReader + PlanCase.nested + PlanCase.wrongAtDepth + PlanCase.dates
            + PlanCase.codes
        let judged = try judge(
            given + bad + (try PlanCase.changed(seed: 1)) + (try PlanCase.random(0..<200)) + made)
        #expect(judged.count { $0.isAccepted } > 1000)
        #expect(judged.count { $0.isRefused } > 3000)
        for reason in LeftToTheReader.allCases {
            #expect(judged.contains { $0.isRefusedByTheReader && $0.left.contains(reason) }, "\(reason)")
        }
    }

    /// The plans by which the reader's messages are tested.
    private var bad: [PlanCase] {
        let lists = [
            BadPlan.wrongTypes, BadPlan.wrongValues, BadPlan.unknownWords, BadPlan.missing,
            BadPlan.duplicateNames, BadPlan.duplicatesAmongOthers, BadPlan.duplicateIDs,
        ]
        return lists.joined().map { PlanCase(name: "bad plan", text: $0.text) }
    }

    /// Plans in order, in many layouts.
    private var made: [PlanCase] {
        (0..<100 as Range<UInt64>).map { seed in
            var plan = RandomPlan(seed: seed)
            return PlanCase(name: "random plan \(seed)", text: plan.text(), expectation: .accepted)
        }
    }

    /// Asks the reader and the schema about each plan, and says where they differ.
    @discardableResult
    private func judge(_ plans: [PlanCase]) throws -> [JudgedPlan] {
        let opinion = try SecondOpinion(of: plans.map(\.text), by: PlanSchema.text)
        let judged = zip(plans, opinion.ofPlans).map { JudgedPlan($0, fault: $1) }
        let wrong = judged.filter { !$0.isRight }
        #expect(
            wrong.isEmpty,
            "\(wrong.count) of \(judged.count): \(wrong.prefix(10).map(\.description).joined(separator: "\n"))"
        )
        return judged
    }
}
