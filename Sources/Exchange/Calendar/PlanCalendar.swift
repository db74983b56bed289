import PlanModel
package import PlanStore

/// The due dates of milestones as a calendar of RFC 5545: all that a filter keeps and that have a deadline.
///
/// What is due is the deadline under the policy in force, and each entry says so beside the date as it was printed.
package struct PlanCalendar: Equatable, Sendable {
    /// How many milestones stand in it.
    package let count: Int
    /// The calendar, its lines ended by CRLF.
    package let text: String

    /// - Parameters:
    ///   - stamp: The moment of writing in UTC: `2026-11-21T22:40:11Z`.
    ///   - conditions: What else the calendar says of how it was made, a sentence each.
    package init(
        of store: PlanStore, keeping filter: PlanFilter, as form: CalendarForm, stamp: String,
        conditions: [String] = []
    ) {
        let entries = CalendarEntry.all(in: store, keeping: filter)
        count = entries.count
        var lines = CalendarText()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Scrutineer//Scrutineer//EN")
        let plans = store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) }
        lines.add("X-WR-CALNAME", text: plans.map { store.plans[$0].records.title }.joined(separator: ", "))
        let readings = plans.map { Self.reading(store.plans[$0]) }
        let same = Set(readings).count == 1
        let facts = same ? Array(readings.prefix(1)) : readings
        lines.add("X-WR-CALDESC", text: (facts + conditions).joined(separator: "\n"))
        let moment = String(stamp.filter { $0 != "-" && $0 != ":" })
        for entry in entries {
            if form != .event { entry.write(todoTo: &lines, stamp: moment) }
            if form != .todo { entry.write(eventTo: &lines, stamp: moment) }
        }
        lines.add("END", "VCALENDAR")
        text = lines.text
    }

    private static func reading(_ plan: PlanStore.OpenPlan) -> String {
        "\(plan.records.title): as of \(Shown.day(plan.states.asOf)), a month is due "
            + "\(Shown.policy(plan.states.policy))."
    }
}
