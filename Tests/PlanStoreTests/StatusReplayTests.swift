import PlanModel
import PlanStore
import Testing

/// An action's status at an as-of date, replayed from its updates.
@Suite struct StatusReplayTests {
    /// The status of an action whose member is `paused` and whose updates are these.
    private func status(
        _ updates: String, on asOf: String?, pinned: String? = nil, today: String = Plans.today
    ) throws -> String {
        let pin = pinned.map { "\"asOf\":\"\($0)\"" } ?? "\"note\":\"\""
        let plan = try Plans.actions("{\(Plans.action("1.1", "paused")),\"updates\":[\(updates)]}", pin)
        return try Plans.store(plan, asOf: asOf, today: today).action("1.1").status.rawValue
    }

    private func update(_ on: String, _ status: String? = nil, was: String? = nil) -> String {
        "{\"on\":\"\(on)\",\"text\":\"\"\(status.map { ",\"status\":\"\($0)\"" } ?? "")\(was.map { ",\"was\":\"\($0)\"" } ?? "")}"
    }

    private var history: String {
        [
            update("2015-01-10"), update("2015-03-01", "in-progress", was: "not-started"),
            update("2015-04-01"),
            update("2015-06-01", "complete", was: "in-progress"),
            update("2015-09-01", "paused", was: "complete"),
        ].joined(separator: ",")
    }

    @Test(arguments: [
        ("2015-02-28", "not-started"), ("2015-03-01", "in-progress"), ("2015-05-31", "in-progress"),
        ("2015-06-01", "complete"), ("2015-08-31", "complete"), ("2015-09-01", "paused"),
        ("2026-11-21", "paused"),
        ("1900-01-01", "not-started"),
    ])
    func theLastUpdateThatCountsDecides(_ asOf: String, _ status: String) throws {
        #expect(try self.status(history, on: asOf) == status)
    }

    @Test func withoutUpdatesTheMemberStandsAtAllDates() throws {
        #expect(try status("", on: "1900-01-01") == "paused")
        #expect(try status(update("2015-01-01"), on: "2014-01-01") == "paused")
        #expect(try status(update("2015-01-01"), on: "2016-01-01") == "paused")
    }

    @Test func withoutWasTheMemberStandsBeforeTheFirstStatus() throws {
        #expect(try status(update("2015-03-01", "closed"), on: "2015-02-28") == "paused")
        #expect(try status(update("2015-03-01", "closed"), on: "2015-03-01") == "closed")
    }

    @Test func theFirstLaterUpdateThatCarriesWasTellsWhatWasBefore() throws {
        let updates = [
            update("2015-06-01", "closed"), update("2015-09-01", "paused", was: "closed"),
            update("2015-07-01", "complete", was: "in-progress"),
        ].joined(separator: ",")
        #expect(try status(updates, on: "2015-01-01") == "in-progress")
        #expect(try status(updates, on: "2015-06-01") == "closed")
    }

    @Test func theLaterInTheFileWinsATie() throws {
        let updates = [update("2015-06-01", "closed"), update("2015-06-01", "cancelled")].joined(
            separator: ",")
        #expect(try status(updates, on: "2015-06-01") == "cancelled")
        #expect(try status(updates, on: "2015-07-01") == "cancelled")
    }

    @Test func updatesAreOrderedByTheirFirstDayWhereverTheyStand() throws {
        let updates = [
            update("2015-09", "complete"), update("2015-06-30", "not-started"),
            update("2015-23/2016", "in-progress"),
        ].joined(separator: ",")
        #expect(try status(updates, on: "2015-08-31") == "not-started")
        #expect(try status(updates, on: "2015-09-01") == "in-progress")
    }

    @Test func todayShowsTheMemberWhereItDiffers() throws {
        let updates = update("2015-06-01", "closed", was: "complete")
        #expect(try status(updates, on: nil) == "paused")
        #expect(try status(updates, on: Plans.today) == "paused")
        #expect(try status(updates, on: "2026-11-20") == "closed")
        #expect(try status(updates, on: "2015-05-31") == "complete")
    }

    @Test func aPinnedPlanShowsTheMemberOnItsOwnDay() throws {
        let updates = update("2015-06-01", "closed", was: "complete")
        #expect(try status(updates, on: nil, pinned: "2015-11-04") == "paused")
        #expect(try status(updates, on: "2015-11-04", pinned: "2015-11-04") == "paused")
        #expect(try status(updates, on: "2015-11-03", pinned: "2015-11-04") == "closed")
    }

    @Test func anUpdateLaterThanThePinnedDateHidesTheMember() throws {
        let updates = [
            update("2015-06-01", "in-progress", was: "not-started"),
            update("2016-02-01", "paused", was: "in-progress"),
        ].joined(separator: ",")
        #expect(try status(updates, on: nil, pinned: "2015-11-04") == "in-progress")
        #expect(
            try status(update("2016-02-01", "paused", was: "closed"), on: nil, pinned: "2015-11-04")
                == "closed")
    }

    @Test func confidenceLaterThanTheDateDoesNotCount() throws {
        let plan = try Plans.actions(
            "{\(Plans.action("1.1")),\"confidence\":[{\"rag\":\"green\",\"on\":\"2015-01-01\"},{\"rag\":\"red\",\"on\":\"2015-06-01\"}]}"
        )
        func rag(_ asOf: String) throws -> Rag? {
            try Plans.store(plan, asOf: asOf).plans[0].confidence(ofAction: 0)?.rag
        }
        #expect(try rag("2014-12-31") == nil)
        #expect(try rag("2015-05-31") == .green)
        #expect(try rag("2015-06-01") == .red)
    }

    @Test func theLastUpdateIsByFirstDayThenByPlace() throws {
        let plan = try Plans.actions(
            "{\(Plans.action("1.1")),\"updates\":[\(update("2015-03-01")),\(update("2015-01")),\(update("2015-03-01")),\(update("2015-12"))]}"
        )
        func last(_ asOf: String) throws -> Int? { plan.lastUpdate(plan.actions[0], on: try Plans.day(asOf)) }
        #expect(try last("2014-12-31") == nil)
        #expect(try last("2015-02-28") == 1)
        #expect(try last("2015-11-30") == 2)
        #expect(try last("2015-12-01") == 3)
    }

    @Test func aPlanIsReadAtItsOwnDateUnlessAnotherIsSet() throws {
        let pinned = try Plans.plan("\"asOf\":\"2015-11-04\",\"deadlinePolicy\":\"start\"", id: "a")
        let open = try Plans.plan("\"note\":\"\"", id: "b")
        let own = try Plans.store(pinned, open)
        #expect(own.plans.map(\.states.asOf.description) == ["2015-11-04", Plans.today])
        #expect(own.plans.map(\.states.policy) == [.start, .end])
        let set = try Plans.store(pinned, open, asOf: "2016-01-01", policy: .end)
        #expect(set.plans.map(\.states.asOf.description) == ["2016-01-01", "2016-01-01"])
        #expect(set.plans.map(\.states.policy) == [.end, .end])
    }
}
