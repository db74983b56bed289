import PlanModel
package import PlanStore

/// Due dates as a calendar of RFC 5545: of milestones, and of the reports that are owed to committees.
///
/// What is due is the deadline under the policy in force, and each entry says so beside the date as it was printed.
package struct PlanCalendar: Equatable, Sendable {
    /// How many deadlines stand in it.
    package let count: Int
    /// The calendar, its lines ended by CRLF.
    package let text: String

    /// All that a filter keeps and that has a deadline, in the plans' order.
    ///
    /// - Parameters:
    ///   - obligations: Whether the reports that are owed are in it too.
    ///   - stamp: The moment of writing in UTC: `2026-11-21T22:40:11Z`.
    ///   - conditions: What else the calendar says of how it was made, a sentence each.
    package init(
        of store: PlanStore, keeping filter: PlanFilter, with obligations: Bool = false,
        as form: CalendarForm,
        stamp: String, conditions: [String] = []
    ) {
        let builder = ListBuilder(store, keeping: filter)
        let milestones = builder.kept(.milestone).compactMap { CalendarEntry(milestone: $0, builder) }
        let owed =
            obligations ? builder.keptObligations().compactMap { CalendarEntry($0, builder) } : []
        self.init(milestones + owed, of: store, keeping: filter, as: form, stamp: stamp, conditions)
    }

    /// The deadlines of records that are shown: milestones, those of actions, and what resolutions ask for.
    package init(
        of records: [RecordRef], in store: PlanStore, keeping filter: PlanFilter, as form: CalendarForm,
        stamp: String, conditions: [String]
    ) {
        let shown = Set(records)
        let builder = ListBuilder(store, keeping: filter)
        let milestones = builder.kept(.milestone).filter { ref in
            let action = Int(store.plans[ref.plan].records.milestones[ref.row].action)
            return shown.contains(ref)
                || shown.contains(RecordRef(plan: ref.plan, kind: .action, row: action))
        }
        let owed = builder.keptObligations().filter { shown.contains($0.resolution) }
        self.init(
            milestones.compactMap { CalendarEntry(milestone: $0, builder) }
                + owed.compactMap { CalendarEntry($0, builder) },
            of: store, keeping: filter, as: form, stamp: stamp, conditions)
    }

    private init(
        _ entries: [CalendarEntry], of store: PlanStore, keeping filter: PlanFilter, as form: CalendarForm,
        stamp: String, _ conditions: [String]
    ) {
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
