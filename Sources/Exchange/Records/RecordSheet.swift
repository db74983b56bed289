package import JSONText
package import PlanStore

/// One record, whole: its members as its file has them, what is worked out of it, and what names it.
package struct RecordSheet: Sendable {
    package let ref: RecordRef
    /// The members of the record in its file, those that the format does not know among them.
    package let members: JSONObject
    /// What is worked out at the as-of date, by name.
    package let computed: [(name: String, value: Computed)]

    /// A worked-out value, or a small table of them.
    package enum Computed: Sendable {
        case value(ListValue)
        case rows([[(name: String, value: ListValue)]])
    }

    /// - Parameter hidesExempt: Whether the store's plans hide what is exempt; the file's own text does not, so
    ///   it has to be left out here.
    package init(of ref: RecordRef, in store: PlanStore, hidesExempt: Bool) {
        self.ref = ref
        members = RecordText(store.plans[ref.plan].records, hidesExempt: hidesExempt).members(of: ref)
        computed = RecordComputing(store, ref).computed()
    }

    /// The record as one object; what is worked out stands in its member `computed`.
    package var json: JSONValue {
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
        case .json: json.prettyText + "\n"
        case .jsonl: json.compactText + "\n"
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
