import PlanModel
import PlanStore
import Testing

/// Every difference is told once, in the words of the council.
@Suite struct ChangeSentenceTests {
    @Test(
        arguments: ChangeCase.actions + ChangeCase.milestones + ChangeCase.funding + ChangeCase.meetings
            + ChangeCase.others)
    func aDifferenceIsToldOnce(_ given: ChangeCase) throws {
        let told = try ChangeCase.changes(given.old, given.new).map(\.message)
        #expect(told.sorted() == given.sentences.sorted())
    }

    @Test func everyMemberOfEveryRecordIsTold() throws {
        for (what, build, pairs) in ChangeCase.members {
            for (before, after) in pairs.map({ (Self.noted($0.0), Self.noted($0.1)) }) {
                let told = try ChangeCase.changes(build(before), build(after))
                #expect(told.count == 1, "\(what): \(before) to \(after): \(told.map(\.message))")
                // In words, not in the names of members.
                #expect(told.allSatisfy { !$0.message.contains("_") && !$0.message.hasSuffix(" ") })
                #expect(
                    try ChangeCase.changes(build(after), build(before)).count == 1,
                    "\(what): \(after) to \(before)")
                #expect(try ChangeCase.changes(build(after), build(after)) == [])
            }
        }
    }

    @Test func everyWordOfAKindIsUsed() throws {
        let all = [
            ChangeCase.actions, ChangeCase.milestones, ChangeCase.funding, ChangeCase.meetings,
            ChangeCase.others,
        ]
        let kinds = try all.joined().flatMap { try ChangeCase.changes($0.old, $0.new).map(\.kind) }
        let elsewhere: Set<PlanChange.Kind> = [.planAdded, .planRemoved, .moved, .removed, .silent]
        #expect(Set(kinds).union(elsewhere) == Set(PlanChange.Kind.allCases))
    }

    /// The same members beside a note, so that there is always one that stays.
    private static func noted(_ members: String) -> String {
        members.contains("\"note\"") ? members : members + ",\"note\":\"\""
    }
}
