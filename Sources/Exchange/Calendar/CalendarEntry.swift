import PlanModel
import PlanStore

/// The deadline of one milestone in a calendar.
struct CalendarEntry {
    private let plan: PlanStore.OpenPlan
    private let milestone: Milestone
    private let action: PlanAction
    private let state: MilestoneState
    private let row: Int
    private let deadline: Day
    private let leads: [String]

    /// Every milestone with a deadline that a filter keeps, in the plans' order; those that are done or cancelled too,
    /// so that a calendar that has them already hears of it.
    static func all(in store: PlanStore, keeping filter: PlanFilter) -> [CalendarEntry] {
        let builder = ListBuilder(store, keeping: filter)
        return builder.kept(.milestone).compactMap { CalendarEntry($0, builder) }
    }

    private init?(_ ref: RecordRef, _ builder: ListBuilder) {
        plan = builder.store.plans[ref.plan]
        milestone = plan.records.milestones[ref.row]
        action = plan.records.actions[Int(milestone.action)]
        state = plan.states.milestones[ref.row]
        row = ref.row
        let due = plan.records.dueDateInForce(milestone, on: plan.states.asOf)
        guard let day = due?.deadline(under: plan.states.policy) else { return nil }
        deadline = day
        leads = builder.organisationLabels(plan.records.run(action.leads), of: ref.plan).map(\.short)
    }

    func write(todoTo lines: inout CalendarText, stamp: String) {
        lines.add("BEGIN", "VTODO")
        writeHead(to: &lines, "todo", stamp: stamp)
        lines.add("DUE;VALUE=DATE", Self.date(deadline))
        lines.add("STATUS", todoStatus)
        if state.timeliness == .done {
            if let day = milestone.done.edtf?.asDay, state.isDone {
                lines.add("COMPLETED", Self.date(day) + "T000000Z")
            }
            lines.add("PERCENT-COMPLETE", "100")
        }
        lines.add("END", "VTODO")
    }

    func write(eventTo lines: inout CalendarText, stamp: String) {
        lines.add("BEGIN", "VEVENT")
        writeHead(to: &lines, "event", stamp: stamp)
        lines.add("DTSTART;VALUE=DATE", Self.date(deadline))
        // The end is the first day that no longer belongs to it.
        lines.add("DTEND;VALUE=DATE", Self.date(deadline.adding(days: 1)))
        lines.add("STATUS", state.timeliness == .cancelled ? "CANCELLED" : "CONFIRMED")
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    private func writeHead(to lines: inout CalendarText, _ part: String, stamp: String) {
        lines.add("UID", uid(part))
        lines.add("DTSTAMP", stamp)
        lines.add("SEQUENCE", String(revisions))
        lines.add("SUMMARY", text: plan.records.string(milestone.title))
        lines.add("DESCRIPTION", text: description)
        lines.add(
            "CATEGORIES", text: plan.records.string(plan.records.pillars[Int(action.pillar)].title))
    }

    /// The same for the same milestone in every export: the plan, and the id spelt in letters that a URI has.
    private func uid(_ part: String) -> String {
        var id = ""
        for byte in plan.records.string(milestone.id).utf8 {
            let letter = Character(UnicodeScalar(byte))
            if byte < 0x80, letter.isLetter || letter.isNumber || "-._~".contains(letter) {
                id.append(letter)
            } else {
                id += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return "\(plan.records.id)/\(id)/\(part)@scrutineer"
    }

    /// How often the due date had been moved by the as-of date.
    private var revisions: Int {
        plan.records.revisions[plan.records.run(milestone.revisions)].count { $0.on <= plan.states.asOf }
    }

    private var todoStatus: String {
        switch state.timeliness {
        case .done: "COMPLETED"
        case .cancelled: "CANCELLED"
        default:
            plan.states.actions[Int(milestone.action)].status == .notStarted ? "NEEDS-ACTION" : "IN-PROCESS"
        }
    }

    private var description: String {
        let records = plan.records
        let states = plan.states
        let due = records.printedDueInForce(milestone, on: states.asOf)
        let printed = records.optional(due.printed).map { ", printed \"\($0)\"" } ?? ""
        var lines = [
            "Due \(due.edtf.map(Shown.date) ?? "")\(printed)",
            "Deadline \(Shown.day(deadline)), policy \(states.policy.rawValue): a month is due "
                + Shown.policy(states.policy),
        ]
        if revisions > 0, let first = milestone.due.edtf {
            lines.append("First due \(Shown.date(first)), moved \(Shown.count(revisions, "time"))")
        }
        let late = state.timeliness == .overdue ? " by \(Shown.count(Int(state.daysLate), "day"))" : ""
        lines.append("\(state.timeliness.rawValue)\(late) as of \(Shown.day(states.asOf))")
        lines.append("Action \(records.string(action.id)): \(records.string(action.title))")
        if !leads.isEmpty { lines.append("Leads: " + leads.joined(separator: ", ")) }
        lines.append("Plan: \(records.title)")
        return lines.joined(separator: "\n")
    }

    private static func date(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }
}
