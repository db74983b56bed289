import PlanModel
import PlanStore
import TextGrid

/// What changed since an older version of the plans, plan by plan and pillar by pillar.
struct ChangeContent: ViewContent {
    struct Row: Sendable {
        var change: PlanChange
        var id: ChangeID
        /// The record that differs, where the plans still have it.
        var record: RecordRef?
    }

    static let columns = [
        ViewColumn(.kind, "Kind", .text, width: 12, weight: 8),
        ViewColumn(.what, "What changed", .text, width: 32, upTo: nil, weight: 10, comfort: 54),
        ViewColumn(.days, "Days", .number, width: 7, weight: 9),
        ViewColumn(.by, "By", .text, width: 14, upTo: 26, weight: 2),
        ViewColumn(.heading, "Pillar", .text, width: 24, upTo: 34, weight: 3),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let emptyText = "Nothing changed since that version."

    let rows: [Row]
    let remarks: [String]
    let unfiltered: Int?
    /// With what the plans are compared.
    private let older: String

    init(of store: PlanStore, keeping filter: PlanFilter, against older: OlderVersion?) {
        guard let older else {
            (rows, remarks, unfiltered, self.older) = ([], [], 0, "")
            return
        }
        let all = older.changes(to: store)
        let sieve = older.sieve(filter, over: store)
        let kept = all.filter { sieve?.keeps($0) ?? true }
        rows = zip(kept, ChangeID.ids(of: kept)).map { change, id in
            Row(change: change, id: id, record: store.record(of: change))
        }
        remarks = ["since \(older.name)"]
        unfiltered = all.count
        self.older = older.name
    }

    func id(of row: Row) -> RowID { .change(row.id) }

    func record(of row: Row) -> RecordRef? { row.record }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        let change = row.change
        return query.matches(
            short: [change.recordName, change.kind.words, change.section.title],
            long: [change.message, change.by, change.why].compactMap(\.self))
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        let change = row.change
        switch column.id {
        case .kind: return ViewCell(change.kind.words, role: change.kind == .silent ? .warning : .label)
        case .what: return ViewCell(change.message)
        case .days:
            guard let days = change.days else { return .nothing }
            return ViewCell(
                days > 0 ? "+\(Shown.number(days))d" : "\(Shown.number(days))d",
                role: days > 0 ? .dueSoon : .text, order: .number(Int64(days)))
        case .by: return ViewCell(change.by ?? "")
        case .heading: return ViewCell(change.section.title, role: .dim)
        case .plan: return ViewCell(change.plan, role: .dim)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        let change = row.change
        writer.heading(change.message)
        writer.field("Kind", change.kind.words)
        let currency = change.kind == .amount ? row.record.map(state.store.currency) : nil
        write(change.old, as: "Was", in: currency, to: &writer)
        write(change.new, as: "Is now", in: currency, to: &writer)
        writer.field("Moved", change.days.map(Self.moved))
        writer.field("By", change.by)
        writer.field("On", change.on.map(Self.spelt))
        writer.field("Why", change.why)
        writer.field("In", change.section.title)
        if state.store.plans.count > 1 { writer.field("Plan", change.plan) }
        writer.field("Since", older)
        writer.section("The record")
        if let link = Self.link(of: row, in: state) {
            writer.item(
                row.record.map { state.store.titled(FindingRecord($0)) } ?? change.recordName, state: nil,
                link: link)
        } else {
            writer.text("\(change.recordName): no view shows it, or it is gone", indent: 2, role: .dim)
        }
    }

    private static func link(of row: Row, in state: DashboardState) -> RowID? {
        guard let ref = row.record, ref.kind != .document else { return nil }
        guard case .entry("signOffs", _)? = row.change.place.inside.first else { return .record(ref) }
        return state.records(ref).signOff(named: row.change.recordName)
            .map { .signOff(SignOffRef(plan: ref.plan, row: $0)) }
    }

    /// - Parameter currency: That of an amount.
    private func write(
        _ value: MemberValue?, as label: String, in currency: String?, to writer: inout DetailWriter
    ) {
        guard case .record(let members)? = value else {
            return writer.field(label, value?.words(in: currency))
        }
        for (place, member) in members.enumerated() {
            writer.field(place == 0 ? label : "", "\(member.name): \(member.value.words(in: currency))")
        }
    }

    private static func moved(_ days: Int) -> String {
        days < 0 ? "\(Shown.count(-days, "day")) earlier" : "\(Shown.count(days, "day")) later"
    }

    private static func spelt(_ date: String) -> String {
        if case .success(let date) = EDTF.parse(date) { return Shown.date(date) }
        return date
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        let isReplayed = state.store.viewpoint.asOf != nil
        var lines = [
            state.heading("Why it is told"), state.line(row.change.message + "."),
            state.line("The open plans are compared with \(older), by the ids of plans and records."),
            state.line(
                isReplayed
                    ? "Both are read at the as-of date; what is dated after it is left out on both sides."
                    : "Each is read at its own as-of date, and what is in force is compared as it stood then."
            ),
        ]
        if row.change.kind == .silent {
            lines.append(
                state.line("The action is open, and no update of it is dated after the older version."))
        }
        if row.change.days != nil {
            lines.append(state.line("Days are counted from deadline to deadline, as the policy reads them."))
        }
        lines.append(
            state.line(
                row.change.attribution.map { "The records say: \($0)." }
                    ?? "The records do not say by whom, when or why."))
        return lines
    }
}
