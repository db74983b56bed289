import PlanModel
import PlanStore

/// What names a record: the links that stand on the other side.
struct RecordLinks {
    private let store: PlanStore
    private let ref: RecordRef
    /// The record itself; an organisation also as it stands in other plans.
    private let targets: [RecordRef]

    init(_ store: PlanStore, _ ref: RecordRef) {
        self.store = store
        self.ref = ref
        let entry =
            ref.kind == .organisation ? store.directory.entry(plan: ref.plan, row: Int32(ref.row)) : nil
        targets =
            entry.map { entry in
                store.directory.entries[entry].records.map {
                    RecordRef(plan: $0.plan, kind: .organisation, row: $0.row)
                }
            } ?? [ref]
    }

    /// Each record that names this one, with its title and the member in which it does.
    var namedBy: [[(name: String, value: ListValue)]] {
        targets.flatMap { target in
            RecordKind.allCases.flatMap { kind in
                store.rows(of: kind, in: target.plan).flatMap { other in rows(from: other, to: target) }
            } + signOffs(of: target)
        }
    }

    private func signOffs(of target: RecordRef) -> [[(name: String, value: ListValue)]] {
        let records = store.plans[target.plan].records
        return SignOffName.all(in: store, plan: target.plan).compactMap { name in
            let signOff = records.signOffs[name.ref.row]
            let isDocument = target.kind == .document && Int(signOff.document.row) == target.row
            let isOrganisation = target.kind == .organisation && Int(signOff.organisation.row) == target.row
            guard isDocument || isOrganisation else { return nil }
            let full = isAcrossPlans ? "\(records.id)/\(name.text)" : name.text
            return row(
                full, member: isDocument ? "document" : "organisation", title: records.string(signOff.role))
        }
    }

    private func row(_ record: String, member: String, title: String) -> [(name: String, value: ListValue)] {
        [
            (name: "record", value: .text(record)), (name: "member", value: .text(member)),
            (name: "title", value: .text(title)),
        ]
    }

    private func rows(from other: RecordRef, to target: RecordRef) -> [[(name: String, value: ListValue)]] {
        let records = store.plans[other.plan].records
        let links = records.links(from: other.kind, row: other.row)
        return links.filter { $0.kind == target.kind && Int($0.row) == target.row }.map { link in
            let name = isAcrossPlans ? store.fullName(of: other) : store.name(of: other)
            return row(name, member: link.member, title: records.title(of: other.kind, row: other.row))
        }
    }

    private var isAcrossPlans: Bool { Set(targets.map(\.plan)) != [ref.plan] }

    /// The relations that have the record at one end: `scrutiny-board-4 oversees grapevine`.
    var relations: [String] {
        targets.flatMap { target -> [String] in
            let records = store.plans[target.plan].records
            let names = [store.idText(of: target), store.name(of: target)]
            return records.relations[records.lists.relations].compactMap { relation in
                let from = records.string(relation.from)
                let to = records.string(relation.to)
                guard names.contains(from) || names.contains(to) else { return nil }
                return "\(from) \(relation.kind.rawValue) \(to)"
            }
        }
    }
}
