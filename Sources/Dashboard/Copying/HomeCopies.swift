import PlanModel
import PlanStore

/// A row of the plan pane in fields of its own.
struct OutlineCopy {
    static let heads = [
        "Plan", "Kind", "Id", "Title", "Status", "Confidence", "Timeliness", "Days late", "Due", "Done",
        "Milestones", "Leads",
    ]

    private let name: String
    let fields: [String]

    init(of ref: RecordRef, in state: DashboardState) {
        name = state.name(of: ref)
        let plan = state.records(ref).id
        let id = state.store.idText(of: ref)
        var status = ""
        var confidence = ""
        var timeliness = ""
        var late = ""
        var due = ""
        var counts = (done: "", all: "")
        switch ref.kind {
        case .plan, .pillar:
            let tally = state.tally(of: ref) ?? Tally()
            if tally.late > 0 { timeliness = "\(Shown.number(tally.late)) late" }
            counts = (String(tally.done), String(tally.milestones))
        case .action:
            let action = state.states(ref).actions[ref.row]
            status = state.label(action.status.rawValue, of: ref)
            confidence = state.confidence(in: ref).map { state.label($0.rawValue, of: ref) } ?? ""
            timeliness = action.timeliness.rawValue
            due = action.due.map(Shown.day) ?? ""
            counts = (String(action.done), String(action.milestones))
        default:
            let milestone = state.states(ref).milestones[ref.row]
            timeliness = milestone.timeliness.rawValue
            if milestone.daysLate > 0 { late = String(milestone.daysLate) }
            due = state.shownDue(of: ref)
        }
        fields = [
            plan, ref.kind.rawValue, id, state.title(of: ref), status, confidence, timeliness, late, due,
            counts.done, counts.all, state.allLeads(of: ref),
        ]
    }

    /// The name, and what else there is to say but for the counts.
    var words: [String] {
        let late = fields[7].isEmpty ? "" : "\(fields[7]) days late"
        let due = fields[8].isEmpty ? "" : "due \(fields[8])"
        return [name, fields[4], fields[5], fields[6], late, due, fields[11]]
    }
}

/// A row of the funding pane in fields of its own.
struct FundingCopy {
    static let heads = [
        "Plan", "Id", "Title", "Funders", "Recipients", "Amount", "Status", "Kind", "End",
    ]

    let fields: [String]

    init(of ref: RecordRef, in state: DashboardState) {
        let records = state.records(ref)
        let stream = records.funding[ref.row]
        fields = [
            records.id, state.store.idText(of: ref), state.title(of: ref),
            state.names(stream.funders, of: ref).joined(separator: "; "),
            state.names(stream.recipients, of: ref).joined(separator: "; "),
            stream.amount.map { Shown.amount($0, currency: state.store.currency(of: ref)) } ?? "",
            records.status(of: stream, on: state.states(ref).asOf).rawValue, stream.kind.rawValue,
            stream.end.edtf.map(Shown.date) ?? "",
        ]
    }

    var words: [String] {
        [fields[2], fields[3], fields[5], fields[6], fields[8].isEmpty ? "" : "ends \(fields[8])"]
    }
}

/// A row of the overdue pane in fields of its own.
struct OverdueCopy {
    static let heads = ["Plan", "Id", "Title", "Days late", "Due", "Leads", "Questionable"]

    private let name: String
    let fields: [String]

    init(of ref: RecordRef, in state: DashboardState) {
        let milestone = state.states(ref).milestones[ref.row]
        name = state.name(of: ref)
        fields = [
            state.records(ref).id, state.store.idText(of: ref), state.title(of: ref),
            String(milestone.daysLate), state.shownDue(of: ref), state.allLeads(of: ref),
            milestone.isQuestionable ? "questionable" : "",
        ]
    }

    var words: [String] {
        [name, "\(fields[3]) days late", "due \(fields[4])", fields[5], fields[6]]
    }
}

extension DashboardState {
    /// A milestone's due date in force.
    fileprivate func shownDue(of ref: RecordRef) -> String {
        let records = records(ref)
        return records.dueDateInForce(records.milestones[ref.row], on: states(ref).asOf).map(Shown.date) ?? ""
    }

    /// Every lead of an action, or of a milestone's action.
    fileprivate func allLeads(of ref: RecordRef) -> String {
        guard let action = action(of: ref) else { return "" }
        return names(records(action).run(records(action).actions[action.row].leads), of: action)
            .joined(separator: "; ")
    }
}
