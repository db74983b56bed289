import PlanModel

/// What a plan says of an organisation, a stream or an action, made ready for comparison with another plan.
///
/// Ids of plans are their own, so organisations and streams count by who they are; lists count as sets; how a date was
/// printed, notes and sources are no facts of the record, nor is what was said of it in the course of time.
struct RecordFacts {
    /// In the order of the format's description; only members that the plan carries.
    private(set) var members: [(name: String, value: MemberValue)] = []
    private let store: PlanStore
    private let plan: Int

    private static let apart: Set<String> = [
        "id", "note", "source", "exempt", "updates", "confidence", "evidence", "revisions", "actions",
    ]

    init(of ref: RecordRef, in store: PlanStore) {
        self.store = store
        plan = ref.plan
        let name = RecordName(ref.kind, store.idText(of: ref))
        guard case .record(let all)? = store.plans[plan].records.value(of: name) else { return }
        for member in all where isFact(member.name, of: ref.kind) {
            members.append(
                (member.name, status(member.name, of: ref) ?? comparable(member.value, of: member.name)))
        }
    }

    subscript(name: String) -> MemberValue? { members.first { $0.name == name }?.value }

    private func isFact(_ member: String, of kind: RecordKind) -> Bool {
        if kind == .funding, member == "actions" { return true }
        return !RecordFacts.apart.contains(member) && !member.hasSuffix("Text")
    }

    /// The status as it stood at the plan's as-of date.
    private func status(_ member: String, of ref: RecordRef) -> MemberValue? {
        guard member == "status" else { return nil }
        let open = store.plans[plan]
        switch ref.kind {
        case .action: return .text(open.states.actions[ref.row].status.rawValue)
        case .funding: return .text(open.records.funding[ref.row].status(on: open.states.asOf).rawValue)
        default: return nil
        }
    }

    private func comparable(_ value: MemberValue, of member: String) -> MemberValue {
        switch value {
        case .list(let list):
            var seen: Set<[UInt8]> = []
            let entries = list.map { comparable($0, of: member) }
                .map { (bytes: $0.canonicalBytes, value: $0) }
                .filter { seen.insert($0.bytes).inserted }
                .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
            return .list(entries.map(\.value))
        case .record(let members):
            return .record(
                members.filter { $0.name == "id" || isFact($0.name, of: .milestone) }.map {
                    MemberValue.Member($0.name, comparable($0.value, of: $0.name))
                })
        case .text(let text): return .text(meant(by: text, in: member))
        default: return value
        }
    }

    /// Whom an id means, whatever it is in the one plan.
    private func meant(by id: String, in member: String) -> String {
        let records = store.plans[plan].records
        switch member {
        case "partOf", "leads", "support", "funders", "recipients":
            guard let row = records.row(of: RecordName(.organisation, id)),
                let entry = store.directory.entry(plan: plan, row: Int32(row))
            else { return id }
            return store.directory.entries[entry].shownName
        case "funding":
            guard let row = records.row(of: RecordName(.funding, id)) else { return id }
            return records.optional(records.funding[row].grantId) ?? id
        default: return id
        }
    }
}

extension RecordFacts {
    /// A value in a sentence.
    static func text(_ value: MemberValue?) -> String {
        switch value {
        case .text(let text): Quoted.text(text)
        case .number(let spelling): ExactNumber(spelling).map { Shown.number($0) } ?? spelling
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let list): list.isEmpty ? "none" : list.map { text($0) }.listed
        case .record(let members): members.map { "\($0.name) \(text($0.value))" }.joined(separator: " ")
        case .null, nil: "nothing"
        }
    }
}
