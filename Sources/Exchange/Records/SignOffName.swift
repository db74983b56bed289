import PlanModel
package import PlanStore

/// A sign-off as commands and findings name it: `sign-off:DOCUMENT/ROLE/KIND`.
package struct SignOffName: Sendable {
    let ref: SignOffRef
    /// `sign-off:DOCUMENT/ROLE/KIND`
    package let text: String

    static let prefix = "sign-off:"

    /// Whether a name is one of a sign-off, perhaps with its plan before it.
    package static func isMeant(by name: String) -> Bool {
        name.hasPrefix(prefix) || name.contains("/" + prefix)
    }

    /// Finds the sign-off that a person named `sign-off:DOCUMENT/ROLE/KIND` or `plan/sign-off:DOCUMENT/ROLE/KIND`.
    package init(
        named name: String, in store: PlanStore, inPlans places: [Int]
    ) throws(PlanStore.RecordLookupError) {
        let all = places.flatMap { SignOffName.all(in: store, plan: $0) }
        let full = { (found: SignOffName) in store.plans[found.ref.plan].records.id + "/" + found.text }
        let found = all.filter { $0.text == name || full($0) == name }
        guard let first = found.first else {
            let names = all.map(\.text)
            throw .unknown(name, nearest: EditDistance.nearest(to: name, among: names).map { [$0] } ?? [])
        }
        guard found.count == 1 else { throw .ambiguous(name, candidates: found.map(full)) }
        self = first
    }

    init(of ref: SignOffRef, in store: PlanStore) {
        let records = store.plans[ref.plan].records
        let signOff = records.signOffs[ref.row]
        let document = records.string(signOff.document.id)
        self.ref = ref
        text = "\(SignOffName.prefix)\(document)/\(records.string(signOff.role))/\(signOff.kind.rawValue)"
    }

    /// Every sign-off of a plan, whether or not it had been sent at the as-of date.
    static func all(in store: PlanStore, plan: Int) -> [SignOffName] {
        store.plans[plan].records.lists.signOffs.range.map { row in
            SignOffName(of: SignOffRef(plan: plan, row: row), in: store)
        }
    }
}
