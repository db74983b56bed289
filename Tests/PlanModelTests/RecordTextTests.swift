import PlanModel
import Testing

/// Texts are slices of the file or of the side buffer, and an absent text is not an empty one.
@Suite struct RecordTextTests {
    @Test func aTextIsASliceOfTheFile() {
        let plan = PlanRecords(bytes: Array("abcé£".utf8))
        let text = Text(offset: 3, count: 2)
        #expect(plan.string(text) == "é")
        #expect(plan.equal(text, "é"))
        #expect(!plan.equal(text, "e\u{301}"))
    }

    @Test func aTypedTextStandsAside() {
        var plan = PlanRecords(bytes: [])
        let (one, two, none) = (plan.keep("one"), plan.keep("zwei ü"), plan.keep(nil))
        #expect(plan.string(one) == "one")
        #expect(plan.string(two) == "zwei ü")
        #expect(one.isAside)
        #expect(none.isAbsent)
    }

    @Test func anEmptyTextIsThereAndAnAbsentOneIsNot() {
        var plan = PlanRecords(bytes: [])
        let empty = plan.keep("")
        #expect(plan.optional(empty) == "")
        #expect(plan.optional(.absent) == nil)
        #expect(plan.string(.absent) == "")
        #expect(!plan.equal(.absent, ""))
        #expect(plan.equal(empty, ""))
    }

    @Test func aRowIsFoundByTheBytesOfItsId() throws {
        var plan = PlanRecords(bytes: [])
        for row in 0..<500 {
            var stage = RouteStage()
            stage.id = plan.keep(row == 250 ? "é" : "1.\(row)")
            plan.stages.append(stage)
            #expect(plan.enter(stage.id, row: row, as: .stage) == nil)
        }
        #expect((0..<500).allSatisfy { plan.row(ofID: plan.stages[$0].id, as: .stage) == Int32($0) })
        let unknown = plan.keep("1.500")
        #expect(plan.row(ofID: unknown, as: .stage) == nil)
        // Equal to Swift, but not the same bytes.
        let decomposed = plan.keep("e\u{301}")
        #expect(plan.row(ofID: decomposed, as: .stage) == nil)
        let twin = plan.keep("1.7")
        #expect(plan.enter(twin, row: 500, as: .stage) == 7)
    }
}
