import PlanModel
import PlanStore
import Testing

/// The changes between two states of a plan are the fewest, and say what an edit would have said.
@Suite struct DifferenceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var from: String
        var to: String
        /// The place and operation of each change; the values of records that come and go are left out.
        var changes: [String]

        init(_ name: String, _ from: String, _ to: String, _ changes: String...) {
            testDescription = name
            self.from = from
            self.to = to
            self.changes = changes
        }
    }

    static let cases: [Case] = [
        Case("nothing", actions(""), actions("")),
        Case(
            "a member set, one added, one removed", actions("\"note\":\"x\",\"new\":true"),
            actions("\"places\":[\"q\"],\"note\":\"y\""), "action:a set places",
            "action:a set note", "action:a set new"),
        Case("an empty list and none", actions("\"leads\":[],\"updates\":[]"), actions("\"milestones\":[]")),
        Case(
            "a single source and a list of one", source("{\"document\":\"d\"}"),
            source("[{\"document\":\"d\"}]")),
        Case(
            "a second source", source("{\"document\":\"d\"}"),
            source("[{\"document\":\"d\"},{\"document\":\"e\"}]"),
            "plan:p insert source 1"),
        Case("a number spelled otherwise", "\"dueSoonDays\":10", "\"dueSoonDays\":1e1"),
        Case(
            "members in another order", actions("\"note\":\"x\",\"new\":true"),
            actions("\"new\":true,\"note\":\"x\"")),
        Case(
            "an update changed among others", updates("a", "b", "c", "d"), updates("a", "x", "c", "d"),
            "action:a remove updates 1", "action:a insert updates 1"),
        Case(
            "updates that come and go", updates("a", "b", "a", "c"), updates("a", "c", "a", "b"),
            "action:a remove updates 2", "action:a remove updates 1", "action:a insert updates 2",
            "action:a insert updates 3"),
        Case(
            "a year changed, one added", years("2015/16:1", "2016/17:1"),
            years("2014/15:3", "2015/16:1", "2016/17:2"),
            "funding:s years 2016/17 set amount", "funding:s insert years 0"),
        Case(
            "a target, member by member", MergeCase.milestone("\"target\":{\"value\":1}"),
            MergeCase.milestone("\"target\":{\"value\":2,\"source\":{\"document\":\"d\"}}"),
            "milestone:m target set value", "milestone:m target insert source 0"),
        Case(
            "a target that comes", MergeCase.milestone("\"note\":\"\""),
            MergeCase.milestone("\"note\":\"\",\"target\":{\"value\":2}"), "milestone:m set target"),
        Case(
            "a record moved with what is in it",
            MergeCase.pillar(MergeCase.nested(["a", "b", "c"]) + "," + MergeCase.action("d")),
            MergeCase.pillar(
                MergeCase.nested(["a"]) + "," + MergeCase.nested(["d", "b", "c"], "\"note\":\"n\"")),
            "action:a remove actions 0", "action:d insert actions 0"),
        Case(
            "a record moved out of one that goes",
            MergeCase.pillar(MergeCase.nested(["a", "b"])), MergeCase.pillar(MergeCase.nested(["b"])),
            "pillar:1 remove actions 0", "pillar:1 insert actions 0"),
        Case(
            "one record put behind three others", records("a", "b", "c", "d"), records("b", "c", "d", "a"),
            "plan:p remove documents 0", "plan:p insert documents 3"),
        Case(
            "several come and go", records("a", "b", "c", "d"), records("x", "b", "y", "d", "z"),
            "plan:p remove documents 2", "plan:p remove documents 0", "plan:p insert documents 0",
            "plan:p insert documents 2", "plan:p insert documents 4"),
        Case(
            "the plan's id, last", "\"id\":\"plan-1\",\"note\":\"\"", "\"id\":\"plan-2\"",
            "plan:plan-1 set note", "plan:plan-1 set id"),
    ]

    @Test(arguments: cases) func theFewestChangesLeadThere(_ difference: Case) throws {
        let (from, to) = (try MergeCase.tree(difference.from), try MergeCase.tree(difference.to))
        let changes = PlanDifference.changes(from: from, to: to)
        #expect(changes.map(text) == difference.changes)
        let result = try PlanTree.applying(changes, to: from)
        #expect(PlanTree.said(result) == PlanTree.said(to))
    }

    /// A log in which one entry stands thousands of times, as an import may leave it.
    @Test func manyEqualEntriesAreNotComparedEachWithEach() throws {
        let equal = Array(repeating: "x", count: 3_000)
        let from = try MergeCase.tree(Self.updates(["a"] + equal + ["b"] + equal + ["c"]))
        let to = try MergeCase.tree(Self.updates(["d"] + equal + equal + ["e"]))
        let changes = PlanDifference.changes(from: from, to: to)
        #expect(changes.count == 5)
        #expect(try PlanTree.applying(changes, to: from) == to)
    }

    private func text(_ change: Change) -> String {
        switch change.operation {
        case .set(let member, _, _): "\(change.place) set \(member)"
        case .insert(let list, let at, _): "\(change.place) insert \(list) \(at)"
        case .remove(let list, let at, _): "\(change.place) remove \(list) \(at)"
        case .amend(let list, let at, _, _): "\(change.place) amend \(list) \(at)"
        }
    }

    private static func actions(_ members: String) -> String { MergeCase.actionWith(members) }

    private static func source(_ source: String) -> String { "\"source\":\(source)" }

    private static func updates(_ texts: String...) -> String { updates(texts) }

    private static func updates(_ texts: [String]) -> String {
        let list = texts.map { "{\"on\":\"2015\",\"text\":\"\($0)\"}" }
        return actions("\"updates\":[\(list.joined(separator: ","))]")
    }

    private static func years(_ years: String...) -> String {
        let list = years.map { year in
            let parts = year.split(separator: ":")
            return "{\"year\":\"\(parts[0])\",\"amount\":\(parts[1])}"
        }
        return MergeCase.stream("\"years\":[\(list.joined(separator: ","))]")
    }

    private static func records(_ ids: String...) -> String {
        "\"documents\":[\(ids.map { "{\"id\":\"\($0)\",\"title\":\"D\"}" }.joined(separator: ","))]"
    }
}
