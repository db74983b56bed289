import PlanModel

/// Who goes by which name, over all open plans: names told apart without case and accents.
struct SharedNames {
    /// Whom a name is of.
    enum Bearer: Hashable {
        /// An organisation, by its place in the directory.
        case organisation(Int)
        /// A plan, which is the programme that it tells of.
        case plan(Int)
    }

    /// One name, and those who share it.
    struct Shared {
        let name: String
        /// By name or short name.
        var named: [Bearer] = []
        /// By alias only.
        var aliased: [Bearer] = []
    }

    private var places: [String: Int] = [:]
    private(set) var names: [Shared] = []

    init(of store: PlanStore) {
        for (place, entry) in store.directory.entries.enumerated() {
            let own = Set((entry.names + entry.shorts).map(FoldedText.fold))
            for name in unique(entry.names + entry.shorts) {
                names[self.place(of: name)].named.append(.organisation(place))
            }
            for alias in unique(entry.aliases) where !own.contains(FoldedText.fold(alias)) {
                names[self.place(of: alias)].aliased.append(.organisation(place))
            }
        }
        for (place, plan) in store.plans.enumerated() {
            for name in unique([plan.records.title] + plan.records.strings(plan.records.head.aliases)) {
                names[self.place(of: name)].named.append(.plan(place))
            }
        }
    }

    private mutating func place(of name: String) -> Int {
        let folded = FoldedText.fold(name)
        if let place = places[folded] { return place }
        places[folded] = names.count
        names.append(Shared(name: name))
        return names.count - 1
    }

    private func unique(_ names: [String]) -> [String] {
        guard names.count > 1 else { return names.filter { !$0.isEmpty } }
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert(FoldedText.fold($0)).inserted }
    }
}

extension SharedNames.Bearer {
    var isOrganisation: Bool {
        if case .organisation = self { return true }
        return false
    }

    /// The record that stands for it: of an organisation that is in several plans the first.
    func record(in store: PlanStore) -> FindingRecord? {
        switch self {
        case .organisation(let entry):
            store.directory.entries[entry].records.first.map {
                FindingRecord($0.plan, .record(.organisation), $0.row)
            }
        case .plan(let place): FindingRecord(place, .record(.plan), 0)
        }
    }
}

extension PlanStore {
    /// The finding that some bearers share a name.
    func finding(_ rule: FindingRule, of bearers: [SharedNames.Bearer], sharing name: String) -> Finding? {
        let ordered = inFileOrder(bearers.compactMap { $0.record(in: self) })
        return ordered.first.map {
            Finding(rule, $0, others: Array(ordered.dropFirst()), detail: .text(name))
        }
    }

    /// `Parks Team (parks)`: what tells bearers of one name apart.
    func bearerNames(of finding: Finding) -> [String] {
        let isOnePlan = Set(finding.records.map(\.plan)).count == 1
        return finding.records.map { record in
            let title = record.ref.map { plans[$0.plan].records.title(of: $0.kind, row: $0.row) } ?? ""
            let name = isOnePlan ? name(of: record) : "\(plans[record.plan].records.id)/\(name(of: record))"
            return "\(title) (\(name))"
        }
    }
}
