import PlanFile
import PlanModel
import Testing

/// What is refused, why, and that it leaves everything as it was.
@Suite struct RefusedChangeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let change: Change
        /// Words of the sentence that says why.
        let reason: String
        var testDescription: String { "\(change.place): \(reason)" }

        init(_ place: Place, _ operation: Change.Operation, _ reason: String) {
            change = Change(place, operation)
            self.reason = reason
        }

        init(_ kind: RecordKind, _ id: String, _ operation: Change.Operation, _ reason: String) {
            self.init(Place(RecordName(kind, id)), operation, reason)
        }
    }

    @Test(arguments: stale + wrong + taken + missing)
    func leavesEverythingAsItWas(_ one: Case) throws {
        var plan = try PlanText.read(WholePlan.text)
        let before = plan
        let error = #expect(throws: EditRefused.self) { try plan.apply(one.change) }
        #expect(error?.reason.contains(one.reason) == true, "\(error?.reason ?? "")")
        #expect(error?.reason.hasSuffix(".") == true)
        #expect(plan.whole == before.whole)
        #expect(plan.connections == before.connections)
    }

    private static let root = RecordName(.plan, "whole-1")

    private static let stale = [
        Case(.action, "1.1", .set(member: "title", from: .text("Old"), to: .text("New")), "somebody else"),
        Case(.milestone, "1.1a", .set(member: "target", from: nil, to: nil), "somebody else"),
        Case(.funding, "s1", .set(member: "amount", from: .number("1500"), to: nil), "somebody else"),
        Case(.measure, "k1", .set(member: "polarity", from: nil, to: .text("lower")), "somebody else"),
        Case(
            .funding, "s1", .remove(list: "years", at: 0, year("2015/16", "751")), "no longer says the same"),
        Case(
            .funding, "s1", .remove(list: "years", at: 0, year("2016/17", "750")), "no longer says the same"),
        Case(.document, "d1", .remove(list: "facts", at: 0, .record(["label": .text("x")])), "gone"),
        Case(.plan, "whole-1", .remove(list: "organisations", at: 0, .record(["id": .text("x")])), "gone"),
        Case(.organisation, "board", .remove(list: "aliases", at: 0, .text("x")), "gone"),
    ]

    private static func year(_ year: String, _ amount: String) -> MemberValue {
        .record(["year": .text(year), "amount": .number(amount), "spent": .number("99.5")])
    }

    private static let wrong = [
        Case(.action, "1.1", .set(member: "title", from: .text("Action title"), to: nil), "not taken away"),
        Case(
            .action, "1.1", .set(member: "status", from: .text("in-progress"), to: .text("donee")),
            "not a status"),
        Case(.action, "1.1", .set(member: "new", from: .flag(true), to: .text("yes")), "not yes or no"),
        Case(
            .plan, "whole-1", .set(member: "asOf", from: .text("2015-11-04"), to: .text("2015-11")),
            "not a day"),
        Case(
            .plan, "whole-1", .set(member: "dueSoonDays", from: .number("14"), to: .number("1.5")),
            "whole number"),
        Case(
            .plan, "whole-1", .set(member: "format", from: .text("scrutineer-plan/1"), to: .text("2")),
            "format"),
        Case(
            .funding, "s1", .set(member: "currency", from: .text("EUR"), to: .text("eur")),
            "three capital letters"),
        Case(
            .funding, "s1",
            .set(
                member: "amount", from: .record(["min": .number("1500"), "max": .number("2000.01")]),
                to: .record(["min": .number("2"), "max": .number("1")])), "range from 2 down to 1"),
        Case(.funding, "s1", .insert(list: "years", at: 0, year("2015/17", "1")), "not a financial year"),
        Case(
            .funding, "s1", .insert(list: "years", at: 0, year("2016/17", "1.001")), "not an amount of money"),
        Case(
            .measure, "k1", .insert(list: "readings", at: 0, .record(["on": .text("2015")])),
            "lacks \"value\""),
        Case(
            .resolution, "r1",
            .insert(list: "reports", at: 0, .record(["on": .text("2015"), "text": .text("")])),
            "lacks \"from\""),
        Case(
            Place(root, inside: [.member("labels")]), .set(member: "done", from: nil, to: .text("x")),
            "neither a status nor a confidence"),
        Case(
            Place(root, inside: [.member("routeMap")]), .set(member: "stages", from: nil, to: nil),
            "somebody else"),
        Case(.plan, "whole-1", .set(member: "findings", from: nil, to: nil), "somebody else"),
        Case(
            .plan, "whole-1",
            .insert(
                list: "findings", at: 0,
                .record([
                    "rule": .text("r"), "record": .text("x"), "reason": .text(""), "by": .text(""),
                    "on": .text("2015-01-01"), "authored": .flag(true),
                ])), "needs \"severity\""),
        Case(
            .action, "1.1",
            .set(member: "x", from: nil, to: .record([.init("a", .null), .init("a", .null)])),
            "twice in one object"),
        Case(.action, "1.1", .set(member: "x", from: nil, to: .number("01")), "not a number"),
        Case(
            .action, "1.1",
            .set(member: "x", from: nil, to: (0..<500).reduce(.null) { value, _ in .list([value]) }),
            "too deeply"),
        Case(.action, "1.1", .set(member: "id", from: .text("1.1"), to: .text("1.2")), "cannot change"),
        Case(.funding, "s1", .insert(list: "title", at: 0, .text("x")), "no list"),
        Case(.action, "1.1", .insert(list: "actions", at: 0, nested(8)), "depth 8"),
    ]

    private static func nested(_ depth: Int) -> MemberValue {
        .record([
            "id": .text("n\(depth)"), "title": .text(""), "status": .text("paused"),
            "actions": depth > 1 ? .list([nested(depth - 1)]) : nil,
        ])
    }

    private static let taken = [
        Case(
            .plan, "whole-1",
            .insert(list: "organisations", at: 0, .record(["id": .text("board"), "name": .text("N")])),
            "\"board\" is taken"),
        Case(
            .action, "1.1.1",
            .insert(
                list: "milestones", at: 0, .record(["id": .text("1.1a"), "title": .text("N")])),
            "\"1.1a\" is taken"),
        Case(
            .plan, "whole-1",
            .insert(
                list: "pillars", at: 0,
                .record(["id": .text("2"), "title": .text(""), "actions": .list([nested(1), nested(1)])])),
            "\"n1\" is taken"),
        Case(
            .question, "q1", .insert(list: "parts", at: 0, .record(["id": .text("b"), "text": .text("")])),
            "\"b\" is taken"),
        Case(
            Place(root, inside: [.member("routeMap")]),
            .insert(list: "stages", at: 0, .record(["id": .text("st1"), "title": .text("")])),
            "\"st1\" is taken"),
    ]

    private static let missing = [
        Case(.action, "9", .set(member: "new", from: nil, to: .flag(true)), "no action:9"),
        Case(.plan, "other", .set(member: "summary", from: nil, to: nil), "no plan:other"),
        Case(
            Place(RecordName(.funding, "s1"), inside: [.entry(list: "years", key: ["2020/21"])]),
            .set(member: "spent", from: nil, to: nil), "no funding:s1 years 2020/21"),
        Case(
            Place(RecordName(.funding, "s1"), inside: [.entry(list: "years", key: [])]),
            .set(member: "spent", from: nil, to: nil), "no funding:s1 years"),
        Case(
            Place(RecordName(.measure, "k1"), inside: [.member("target")]),
            .set(member: "min", from: nil, to: nil), "no measure:k1 target"),
        Case(
            Place(RecordName(.milestone, "1.1a"), inside: [.member("target"), .member("unit")]),
            .set(member: "x", from: nil, to: nil), "no milestone:1.1a target unit"),
    ]

    @Test func anActionFitsAsDeepAsTheFormatAllows() throws {
        var plan = try PlanText.read(WholePlan.text)
        _ = try plan.apply(
            Change(RecordName(.action, "1.1"), .insert(list: "actions", at: 0, RefusedChangeTests.nested(7))))
        #expect(plan.row(of: RecordName(.action, "n1")) != nil)
    }

    @Test func whatIsHiddenIsNotFoundAndKeepsItsId() throws {
        var plan = try #require(try PlanText.read(WholePlan.text).hidingExempt())
        let pillar = RecordName(.pillar, "1")
        for name in [pillar, RecordName(.action, "1.1"), RecordName(.milestone, "1.1a")] {
            #expect(plan.row(of: name) == nil)
        }
        let root = RecordName(.plan, "whole-1")
        let twin = MemberValue.record(["id": .text("1"), "title": .text(""), "actions": .list([])])
        let error = #expect(throws: EditRefused.self) {
            try plan.apply(Change(root, .insert(list: "pillars", at: 0, twin)))
        }
        #expect(error?.reason.contains("is taken") == true)
    }
}
