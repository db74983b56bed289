import PlanModel
import PlanStore
import Testing

/// The rules of the merge, one by one.
@Suite struct MergeTests {
    @Test(arguments: MergeCase.members) func membersMergeOneByOne(_ merge: MergeCase) throws {
        try merge.check()
    }

    @Test(arguments: MergeCase.lists) func listsKeepWhatBothSidesDid(_ merge: MergeCase) throws {
        try merge.check()
    }

    @Test(arguments: MergeCase.records) func recordsMergeWhereverTheyStand(_ merge: MergeCase) throws {
        try merge.check()
    }

    @Test(arguments: MergeCase.ids) func oneNewIDOfTwoRecordsBecomesTwo(_ merge: MergeCase) throws {
        try merge.check()
    }

    @Test func aConflictIsAlsoASentenceForTheOfficer() throws {
        let merge = PlanMerge.merge(
            base: try MergeCase.tree(MergeCase.actionWith("\"note\":\"x\"")),
            ours: try MergeCase.tree(MergeCase.actionWith("\"note\":\"y\"")),
            theirs: try MergeCase.tree(MergeCase.actionWith("")))
        #expect(
            merge.conflicts.map(\.sentence) == [
                "The note of action a was changed on both sides: yours is \"y\", theirs is nothing."
            ])
    }

    /// As many changes as records: what would take the square of them would not end.
    @Test func aLargePlanIsMergedRecordByRecord() throws {
        func tree(_ note: String, _ more: String) throws -> MemberValue {
            let actions = (0..<20_000).map { MergeCase.action("\($0)", $0 % 2 == 0 ? note : "") }
            return try MergeCase.tree(MergeCase.pillar(actions.joined(separator: ",") + more))
        }
        let base = try tree("", "")
        let ours = try tree("\"note\":\"n\"", "," + MergeCase.action("x"))
        let theirs = try tree("\"new\":true", "," + MergeCase.action("y"))
        let merge = PlanMerge.merge(base: base, ours: ours, theirs: theirs)
        #expect(merge.conflicts.isEmpty)
        #expect(
            merge.merged
                == (try tree(
                    "\"note\":\"n\",\"new\":true", "," + MergeCase.action("x") + "," + MergeCase.action("y")))
        )
        #expect(PlanDifference.changes(from: ours, to: merge.merged).count == 10_001)
    }
}
