package import PlanModel
import PlanStore

extension DashboardState {
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
                    hint: "\(DateQuestion.asOfHint) Empty: each plan's own.", date: asOfQuestion)))
    }

    /// Which day the plans are to be read as of.
    var asOfQuestion: DateQuestion {
        DateQuestion(
            near: store.viewpoint.asOf ?? store.plans[selected?.plan ?? 0].states.asOf,
            whenEmpty: .ownDates, wants: .lastDay)
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

    /// Between end and start; where plans read their dates in different ways, also back to each plan's own.
    mutating func togglePolicy() {
        let own = Set(store.plans.map(\.records.head.deadlinePolicy))
        var viewpoint = store.viewpoint
        if let only = own.first, own.count == 1 {
            let next: DeadlinePolicy = (viewpoint.policy ?? only) == .end ? .start : .end
            viewpoint.policy = next == only ? nil : next
        } else {
            viewpoint.policy = viewpoint.policy == nil ? .start : viewpoint.policy == .start ? .end : nil
        }
        store.look(from: viewpoint)
        switch viewpoint.policy ?? (own.count == 1 ? own.first : nil) {
        case .end: say("\"By December\" is read by its last day.")
        case .start: say("\"By December\" is read before its first day.")
        case nil: say("Each plan reads \"by December\" in its own way.")
        }
    }
}
