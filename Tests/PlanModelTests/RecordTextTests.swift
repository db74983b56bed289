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
        var table = RecordTable<PlanAction>()
        var actions: [PlanAction] = []
        for index in 0..<500 {
            var action = PlanAction()
            action.id = plan.keep(index == 250 ? "é" : "1.\(index)")
            actions.append(action)
            #expect(table.insert(Int32(index), in: actions, of: plan) == nil)
        }
        #expect(
            (0..<500).allSatisfy { index in
                table.row(of: actions[index].id, in: actions, of: plan) == Int32(index)
            })
        #expect(table.row(of: "1.500", in: actions, of: plan) == nil)
        #expect(table.row(of: "e\u{301}", in: actions, of: plan) == nil)
        var twin = PlanAction()
        twin.id = plan.keep("1.7")
        actions.append(twin)
        #expect(table.insert(500, in: actions, of: plan) == 7)
    }
}
