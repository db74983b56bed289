import PlanModel
import PlanStore
import Testing

/// An action's timeliness is that of its worst milestone, its sub-actions' included.
@Suite struct ActionStateTests {
    private static let milestones: [(Timeliness, String)] = [
        (.overdue, #""due":"2015-01""#), (.dueSoon, #""due":"2015-11-04""#), (.undated, #""note":"""#),
        (.onTime, #""due":"2016-12""#), (.done, #""done":"2015-01""#), (.cancelled, #""cancelled":true"#),
    ]

    private func milestone(_ id: String, _ members: String) -> String {
        "{\"id\":\"\(id)\",\"title\":\"M\",\(members)}"
    }

    private func store(_ actions: String) throws -> PlanStore {
        try Plans.store(Plans.actions(actions), asOf: "2015-11-04")
    }

    @Test func theWorstOfTwoDecidesWhicheverStandsFirst() throws {
        for (place, worse) in Self.milestones.enumerated() {
            for better in Self.milestones[place...] {
                let (one, other) = (milestone("a", worse.1), milestone("b", better.1))
                for list in ["\(one),\(other)", "\(other),\(one)"] {
                    let store = try store("{\(Plans.action("1.1")),\"milestones\":[\(list)]}")
                    #expect(try store.action("1.1").timeliness == worse.0)
                }
            }
        }
    }

    @Test func theWorstMayStandBelow() throws {
        let late = milestone("late", #""due":"2015-01""#)
        let done = milestone("done", #""done":"2015-01""#)
        let store = try store(
            """
            {\(Plans.action("1")),"milestones":[\(done)],"actions":[
            {\(Plans.action("1.1"))},
            {\(Plans.action("1.2")),"actions":[{\(Plans.action("1.2.1")),"milestones":[\(late)]}]}]}
            """)
        #expect(try store.action("1").timeliness == .overdue)
        #expect(try store.action("1.1").timeliness == .undated)
        #expect(try store.action("1.2").timeliness == .overdue)
        #expect(try store.action("1.2.1").timeliness == .overdue)
    }

    @Test(arguments: [
        ("not-started", Timeliness.undated), ("in-progress", .undated), ("paused", .undated),
        ("complete", .undated),
        ("closed", .done), ("cancelled", .cancelled),
    ])
    func withoutAnyMilestone(_ status: String, _ timeliness: Timeliness) throws {
        #expect(try store("{\(Plans.action("1.1", status))}").action("1.1").timeliness == timeliness)
    }

    @Test func whatStandsAboveReachesDown() throws {
        let late = milestone("late", #""due":"2015-01""#)
        func below(_ status: String) throws -> PlanStore {
            try store(
                "{\(Plans.action("1", status)),\"actions\":[{\(Plans.action("1.1")),\"milestones\":[\(late)],\"actions\":[{\(Plans.action("1.1.1"))}]}]}"
            )
        }
        let cancelled = try below("cancelled")
        #expect(try cancelled.milestone("late").timeliness == .cancelled)
        #expect(try cancelled.action("1.1").timeliness == .cancelled)
        #expect(try cancelled.action("1.1.1").timeliness == .cancelled)
        let closed = try below("closed")
        #expect(try closed.milestone("late").timeliness == .done)
        #expect(try closed.action("1").timeliness == .done)
        #expect(try closed.action("1.1.1").timeliness == .done)
        let complete = try below("complete")
        #expect(try complete.milestone("late").timeliness == .overdue)
        #expect(try !complete.action("1.1").isOpen)
        #expect(try !complete.action("1.1.1").isOpen)
    }

    @Test func whatStandsBelowDoesNotReachUp() throws {
        let late = milestone("late", #""due":"2015-01""#)
        let store = try store(
            "{\(Plans.action("1")),\"milestones\":[\(late)],\"actions\":[{\(Plans.action("1.1", "cancelled"))}]}"
        )
        #expect(try store.action("1").timeliness == .overdue)
        #expect(try store.action("1").isOpen)
    }

    @Test func ownMilestonesAreCountedWithoutTheCancelled() throws {
        let list = Self.milestones.enumerated().map { milestone("m\($0.offset)", $0.element.1) }
        let below = milestone("below", #""due":"2014-01""#)
        let store = try store(
            "{\(Plans.action("1")),\"milestones\":[\(list.joined(separator: ","))],\"actions\":[{\(Plans.action("1.1")),\"milestones\":[\(below)]}]}"
        )
        let action = try store.action("1")
        #expect(action.milestones == 5)
        #expect(action.done == 1)
        #expect(action.due?.description == "2015-01-31")
        #expect(try store.action("1.1").due?.description == "2014-01-31")
    }
}
