package import PlanModel

extension PlanStore {
    /// Why a name is not one record.
    package enum RecordLookupError: Error, Equatable, Sendable {
        /// With the nearest names there are, best first.
        case unknown(String, nearest: [String])
        /// With the full name of each record that it may mean.
        case ambiguous(String, candidates: [String])

        /// A sentence that says what would be right.
        package var message: String {
            switch self {
            case .unknown(let name, let nearest) where nearest.isEmpty:
                "\"\(name)\" is not a record of these plans"
            case .unknown(let name, let nearest):
                "\"\(name)\" is not a record of these plans; the nearest is \(nearest.joined(separator: ", "))"
            case .ambiguous(let name, let candidates):
                "\"\(name)\" may mean \(candidates.joined(separator: " or ")); give one of these names"
            }
        }
    }

    /// Finds the record that a person named `ID`, `kind:ID` or `plan/kind:ID`.
    ///
    /// An organisation that stands in several plans is one record: the first of them is the answer.
    ///
    /// - Parameter kinds: The kinds that may be meant.
    /// - Parameter places: The plans that are looked through, by their places among the open ones.
    package func record(
        named name: String, among kinds: [RecordKind] = RecordKind.allCases, inPlans places: [Int]
    ) throws(RecordLookupError) -> RecordRef {
        var found: [RecordRef] = []
        var organisations: Set<Int> = []
        for plan in places {
            for kind in kinds {
                for id in ids(meantBy: name, kind: kind, plan: plan) {
                    guard let ref = find(RecordName(kind, id), in: plan), !found.contains(ref) else {
                        continue
                    }
                    if kind == .organisation, let entry = directory.entry(plan: plan, row: Int32(ref.row)),
                        !organisations.insert(entry).inserted
                    {
                        continue
                    }
                    found.append(ref)
                }
            }
        }
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else { throw .ambiguous(name, candidates: names(of: found)) }
        throw .unknown(name, nearest: nearest(to: name, among: kinds, inPlans: places))
    }

    /// The ids that a name may stand for; an id may itself contain a colon or a slash.
    private func ids(meantBy name: String, kind: RecordKind, plan: Int) -> [String] {
        let prefix = kind.rawValue + ":"
        let full = plans[plan].records.id + "/" + prefix
        return [name] + [prefix, full].filter(name.hasPrefix).map { String(name.dropFirst($0.count)) }
    }

    /// `plan/kind:ID`, which names a record among all open ones.
    package func fullName(of ref: RecordRef) -> String { "\(plans[ref.plan].records.id)/\(name(of: ref))" }

    /// `kind:ID`, which names a record in its plan.
    package func name(of ref: RecordRef) -> String { RecordName(ref.kind, idText(of: ref)).description }

    /// Names of records, with the plan only where it tells them apart.
    private func names(of refs: [RecordRef]) -> [String] {
        let isOnePlan = Set(refs.map(\.plan)).count == 1
        return refs.map { isOnePlan ? name(of: $0) : fullName(of: $0) }
    }

    private func nearest(to name: String, among kinds: [RecordKind], inPlans places: [Int]) -> [String] {
        let wanted = FoldedText.fold(name)
        var best: (distance: Int, refs: [RecordRef]) = (.max, [])
        for plan in places {
            for kind in kinds {
                for ref in rows(of: kind, in: plan) {
                    let distance = EditDistance.between(FoldedText.fold(idText(of: ref)), wanted)
                    let named = EditDistance.between(FoldedText.fold(self.name(of: ref)), wanted)
                    let nearer = min(distance, named)
                    if nearer < best.distance { best = (nearer, []) }
                    if nearer == best.distance { best.refs.append(ref) }
                }
            }
        }
        return names(of: Array(best.refs.prefix(3)))
    }
}
