import PlanModel
import Testing

/// A member that the reader does not know, but whose name is almost one that it does.
@Suite struct NearMissTests {
    @Test(
        arguments: [
            ("titel", "title"), ("titles", "title"), ("asof", "asOf"), ("summry", "summary"),
            ("sumary", "summary"),
            ("pilarTrem", nil), ("sumry", "summary"), ("labls", "labels"), ("find", nil), ("fin", nil),
            ("nte", "note"),
            ("notes", "note"), ("sources", "source"), ("exemt", "exempt"), ("ide", "id"), ("ix", "id"),
            ("xy", nil),
            ("x-local", nil), ("Title", "title"), ("documnts", "documents"), ("doc", nil),
            ("measure", "measures"),
            ("event", "events"), ("signoffs", "signOffs"), ("signof", nil), ("owner", nil),
        ] as [(String, String?)])
    func ofAPlansMember(_ name: String, _ meant: String?) throws {
        let plan = try PlanText.read(PlanText.top("\"\(name)\":1"))
        #expect(plan.nearMisses.map(\.meant) == (meant.map { [$0] } ?? []))
        #expect(plan.nearMisses.map(\.name) == (meant == nil ? [] : [name]))
    }

    @Test(
        arguments: [
            ("dues", "due"), ("du", "due"), ("doe", "due"), ("don", "done"), ("dome", "done"),
            ("dueTxt", "dueText"),
            ("due_text", "dueText"), ("targt", "target"), ("cancel", nil), ("canceled", "cancelled"),
            ("evidences", "evidence"),
            ("leads", nil), ("status", nil),
        ] as [(String, String?)])
    func ofAMilestonesMember(_ name: String, _ meant: String?) throws {
        let plan = try PlanText.read(PlanText.milestone("\"\(name)\":null"))
        #expect(plan.nearMisses.map(\.meant) == (meant.map { [$0] } ?? []))
    }

    @Test func itsPlaceIsKept() throws {
        let text = PlanText.action(#""lead":["o"]"#)
        let plan = try PlanText.read(text)
        let offset = try #require(text.utf8.firstRange(of: #""lead""#.utf8)).lowerBound
        #expect(
            plan.nearMisses == [
                NearMiss(
                    offset: text.utf8.distance(from: text.startIndex, to: offset), name: "lead",
                    meant: "leads")
            ])
    }

    @Test func aMemberOfAnUnknownObjectIsNone() throws {
        #expect(try PlanText.read(PlanText.top(#""local":{"titel":1,"statsu":2}"#)).nearMisses == [])
    }
}
