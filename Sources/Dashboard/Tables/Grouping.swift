import PlanModel
import PlanStore

/// By what the rows of a list of home are put together.
enum Grouping: String, CaseIterable, Hashable, Sendable {
    case lead, pillar, funder, year, plan

    var title: String {
        switch self {
        case .lead: "Lead organisation"
        case .pillar: "Pillar"
        case .funder: "Funder"
        case .year: "Financial year"
        case .plan: "Plan"
        }
    }

    /// What the group is called of those that have none.
    func nobody(in pane: Pane) -> String {
        switch self {
        case .lead: pane == .funding ? "pays for no action that is led" : "no lead"
        case .pillar: "pays for no action"
        case .funder: pane == .funding ? "no funder is named" : "no stream pays for it"
        case .year: "no end date"
        case .plan: ""
        }
    }
}

/// A group of a list, by what its records have in common.
package struct GroupKey: Hashable, Sendable {
    let by: Grouping
    /// An entry of the directory, the number of a pillar or a plan, the first year; -1 for none, and less than that
    /// for an id that leads nowhere.
    let number: Int

    static let none = -1

    /// - Parameter id: One that is in no list of its plan.
    static func number(ofUnknown id: String) -> Int {
        -2 - Int(id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 })
    }
}

/// A list of home put together in groups, each of which can be folded; a record stands in each of its groups.
struct GroupedRows: Sendable {
    struct Group: Sendable {
        let key: GroupKey
        let name: String
        var records: [RecordRef]
    }

    enum Row: Sendable {
        case group(Int)
        case record(RecordRef, group: Int)
    }

    let groups: [Group]
    private(set) var rows: [Row] = []

    init(_ groups: [Group], folded: [GroupKey]) {
        self.groups = groups
        for (place, group) in groups.enumerated() {
            rows.append(.group(place))
            guard !folded.contains(group.key) else { continue }
            rows += group.records.map { .record($0, group: place) }
        }
    }

    func id(at index: Int) -> RowID {
        switch rows[index] {
        case .group(let place): .group(groups[place].key)
        case .record(let ref, let place): .grouped(ref, groups[place].key)
        }
    }

    /// Where a row stands; of a record that is asked for by itself, the first row of it.
    func index(of row: RowID) -> Int? {
        if let index = rows.indices.first(where: { id(at: $0) == row }) { return index }
        guard let ref = row.record else { return nil }
        return rows.firstIndex { if case .record(ref, _) = $0 { true } else { false } }
    }

    /// Where the first record stands; nil where every group is folded.
    var firstRecord: Int? {
        rows.firstIndex { if case .record = $0 { true } else { false } }
    }

    func group(_ key: GroupKey) -> Group? { groups.first { $0.key == key } }
}
