import JSONText
import PlanModel
package import PlanStore

/// One record, whole: its members as its file has them, what is worked out of it, and what names it.
package struct RecordSheet: Sendable {
    /// The place of its plan among the open ones.
    let plan: Int
    /// Its kind, its id and its title.
    let heading: String
    /// Whether it is the plan itself, whose records are named and not written out.
    let isPlan: Bool
    /// The members of the record in its file, those that the format does not know among them.
    let members: JSONObject
    /// What is worked out at the as-of date, by name.
    let computed: [(name: String, value: Computed)]

    /// A worked-out value, or a small table of them.
    enum Computed: Sendable {
        case value(ListValue)
        case rows([[(name: String, value: ListValue)]])
    }

    /// - Parameter hidesExempt: Whether the store's plans hide what is exempt; the file's own text does not, so
    ///   it has to be left out here.
    package init(of ref: RecordRef, in store: PlanStore, hidesExempt: Bool) {
        plan = ref.plan
        isPlan = ref.kind == .plan
        let records = store.plans[ref.plan].records
        let kind = RecordMembers.label(ref.kind.rawValue)
        heading = "\(kind) \(store.idText(of: ref)): \(records.title(of: ref.kind, row: ref.row))"
        let margin = records.margin(of: ref.kind, row: ref.row)
        members = RecordText(records, hidesExempt: hidesExempt).members(of: margin)
        computed = RecordComputing(store, ref).computed()
    }

    /// A sign-off, which has no id of its own.
    package init(of name: SignOffName, in store: PlanStore, hidesExempt: Bool) {
        plan = name.ref.plan
        isPlan = false
        heading = "Sign-off " + name.text.dropFirst(SignOffName.prefix.count)
        let records = store.plans[plan].records
        members = RecordText(records, hidesExempt: hidesExempt).members(
            of: records.signOffs[name.ref.row].margin)
        let states = store.plans[plan].states
        let state = store.signOffState(of: name.ref)
        let values: [(String, ListValue)] = [
            ("kind", .text("sign-off")), ("plan", .text(records.id)), ("asOf", ListValue(states.asOf)),
            ("policy", ListValue(states.policy)), ("isReturned", .flag(!state.isOutstanding)),
            ("days", ListValue(state.days)),
        ]
        computed = values.map { (name: $0.0, value: .value($0.1)) }
    }

    /// The record as one object; what is worked out stands in its member `computed`.
    private var json: JSONValue {
        var object = members
        object["computed"] = .object(
            JSONObject(computed.map { JSONMember(name: $0.name, value: $0.value.json) }))
        return .object(object)
    }

    /// The record as a page for people, or as JSON, on one line or indented; nil for CSV, which has no place
    /// for a whole record.
    package func text(as format: ListFormat, in store: PlanStore, layout: TableLayout) -> String? {
        switch format {
        case .table: RecordPage.text(of: self, in: store, layout: layout)
        case .json: json.shownPrettyText + "\n"
        case .jsonl: json.shownCompactText + "\n"
        case .csv: nil
        }
    }
}

extension RecordSheet.Computed {
    fileprivate var json: JSONValue {
        switch self {
        case .value(let value): value.json
        case .rows(let rows):
            .array(
                rows.map { row in
                    .object(JSONObject(row.map { JSONMember(name: $0.name, value: $0.value.json) }))
                })
        }
    }
}
