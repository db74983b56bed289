import PlanModel
import PlanStore
import TextGrid

/// Who was sent a report before it was published, in the order in which it came back.
struct SignOffContent: ViewContent {
    typealias Row = SignOffRef

    static let columns = [
        ViewColumn(.state, "State", .state, width: 13, weight: 9),
        ViewColumn(.role, "Role", .text, width: 20, upTo: nil, weight: 10),
        ViewColumn(.kind, "Kind", .text, width: 11, weight: 4),
        ViewColumn(.sent, "Sent", .date, width: 11, upTo: 14, weight: 7),
        ViewColumn(.returned, "Returned", .date, width: 11, upTo: 14, weight: 8),
        ViewColumn(.days, "Days", .number, width: 5, weight: 6),
        ViewColumn(.who, "Organisation", .text, width: 14, upTo: 26, weight: 3),
        ViewColumn(.document, "Document", .text, width: 16, upTo: 30, weight: 2),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "return"
    static let emptyText = "Nothing had been sent for sign-off at this date."

    let rows: [SignOffRef]
    let counts: [RowCount<SignOffRef>]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        rows = store.orderedByReturn(
            store.plans.indices.filter(sieve.keepsPlan).flatMap(store.signOffs(inPlan:)).filter(sieve.keeps))
        counts = [
            RowCount("outstanding", rule: "Sent at the as-of date, and no return by that date is recorded.") {
                store.signOffState(of: $0).isOutstanding
            }
        ]
    }

    /// The contributors, who took longest first; of what is outstanding the days so far count.
    init(slowestOf store: PlanStore, keeping filter: PlanFilter) {
        let all = SignOffContent(of: store, keeping: filter)
        let contributors = all.rows.filter {
            store.plans[$0.plan].records.signOffs[$0.row].kind == .contributor
        }
        let days = contributors.map { ref -> Int64? in
            let state = store.signOffState(of: ref)
            guard state.isOutstanding else { return state.days.map { Int64($0) } }
            return state.sent?.lastDay.map { Int64(store.plans[ref.plan].states.asOf.days(since: $0)) }
        }
        rows = NumberOrder.places(of: days, isReversed: true).map { contributors[Int($0)] }
        counts = all.counts
    }

    func id(of row: SignOffRef) -> RowID { .signOff(row) }
    func record(of row: SignOffRef) -> RecordRef? { nil }
    func isFound(_ row: SignOffRef, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(row, by: query)
    }

    func cell(_ column: ViewColumn, of ref: SignOffRef, width: Int, in state: DashboardState) -> ViewCell {
        let records = state.store.plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        let standing = state.store.signOffState(of: ref)
        let plan = RecordRef(plan: ref.plan, kind: .plan, row: 0)
        switch column.id {
        case .state: return .state(StateText(standing, signOff), rank: standing.isOutstanding ? 0 : 1)
        case .role: return ViewCell(records.string(signOff.role))
        case .kind: return ViewCell(signOff.kind.rawValue, role: .dim)
        case .sent: return .date(standing.sent)
        case .returned: return .date(standing.returned)
        case .days: return .number(standing.days)
        case .who:
            return ViewCell(
                signOff.organisation.id.isAbsent ? "" : state.name(signOff.organisation, of: plan))
        case .plan: return ViewCell(records.id, role: .dim)
        case .document: return ViewCell(state.documentTitle(signOff.document, of: ref.plan), role: .dim)
        default: return .nothing
        }
    }

    func write(_ ref: SignOffRef, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.store.plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        let standing = state.store.signOffState(of: ref)
        let plan = RecordRef(plan: ref.plan, kind: .plan, row: 0)
        writer.heading(records.string(signOff.role))
        let text = StateText(standing, signOff)
        writer.field("State", text.text, role: text.role)
        writer.field("As", signOff.kind.rawValue)
        writer.field("Document", state.documentTitle(signOff.document, of: ref.plan))
        if !signOff.organisation.id.isAbsent {
            writer.field(
                "For", state.name(signOff.organisation, of: plan),
                link: state.link(signOff.organisation, of: ref.plan))
        }
        writer.field("Sent", state.dateText(signOff.sent, of: plan))
        writer.field(
            "Returned", standing.returned == nil ? "not yet" : state.dateText(signOff.returned, of: plan))
        writer.field("Took", standing.days.map { Shown.count($0, "day") })
        state.writeMargin(signOff.margin, of: plan, to: &writer)
        writer.section("The same document, in the order of return")
        let others = state.store.signOffs(inPlan: ref.plan).filter { other in
            records.string(records.signOffs[other.row].document.id) == records.string(signOff.document.id)
        }
        for other in state.store.orderedByReturn(others) {
            let record = records.signOffs[other.row]
            let date = state.store.signOffState(of: other).returned.map(Shown.date) ?? "outstanding"
            writer.item("\(date)  \(records.string(record.role))", state: nil, link: .signOff(other))
        }
    }

    func explanation(of ref: SignOffRef, in state: DashboardState) -> [Pages.Line] {
        [
            state.heading("How it stands"),
            state.line(
                "What had not come back at the as-of date is outstanding; days count where both dates are full days."
            ),
            state.readAsOf(ref.plan),
        ]
    }
}

extension StateText {
    init(_ state: SignOffState, _ signOff: SignOff) {
        if state.isOutstanding {
            self.init(mark: "?", word: "outstanding", role: .questionable)
        } else if signOff.approved == false {
            self.init(mark: "x", word: "not approved", role: .overdue)
        } else {
            self.init(mark: "+", word: signOff.approved == true ? "approved" : "returned", role: .done)
        }
    }
}

extension DashboardState {
    func documentTitle(_ reference: Reference, of plan: Int) -> String {
        let records = store.plans[plan].records
        return reference.isKnown
            ? records.string(records.documents[Int(reference.row)].title)
            : records.string(reference.id) + " (unknown id)"
    }
}
