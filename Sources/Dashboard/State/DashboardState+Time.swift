package import PlanModel
import PlanStore

extension DashboardState {
    /// Whether a plan is read as of today, so that midnight changes what it says.
    package var followsToday: Bool {
        store.viewpoint.asOf == nil && store.plans.contains { $0.records.head.asOf == nil }
    }

    /// A new day has begun.
    package mutating func begin(_ today: Day) {
        var viewpoint = store.viewpoint
        viewpoint.today = today
        store.look(from: viewpoint)
        settle()
    }

    mutating func askAsOf() {
        popups.append(
            .prompt(
                Prompt(
                    .asOf, title: "Read the plans as of which day?",
                    hint: "A day such as 2015-12-31; empty for each plan's own.")))
    }

    /// Steps from the date in force; where plans are read at their own, from that of the selected record.
    mutating func stepAsOf(months: Int) {
        let plan = selected?.plan ?? 0
        let now = store.viewpoint.asOf ?? store.plans[plan].states.asOf
        let next = now.adding(months: months)
        guard next >= Day.earliest, next <= Day.latest else {
            return refuse("Plans hold no dates beyond \(Shown.day(months < 0 ? .earliest : .latest)).")
        }
        look(asOf: next)
    }

    mutating func look(asOf day: Day?) {
        var viewpoint = store.viewpoint
        viewpoint.asOf = day
        store.look(from: viewpoint)
        say(day.map { "Read as of \(Shown.day($0))." } ?? "Each plan is read at its own date.")
    }

    mutating func useOwnDates() {
        var viewpoint = store.viewpoint
        viewpoint.asOf = nil
        store.look(from: viewpoint)
        say("Each plan is read at its own date.")
    }

    mutating func togglePolicy() {
        var viewpoint = store.viewpoint
        let now = viewpoint.policy ?? store.plans[selected?.plan ?? 0].states.policy
        viewpoint.policy = now == .end ? .start : .end
        store.look(from: viewpoint)
        say(
            viewpoint.policy == .end
                ? "\"By December\" is read by its last day." : "\"By December\" is read before its first day."
        )
    }
}
