import PlanModel
import PlanStore

// What became of what has no id in this session: the plan keeps no history of it.
extension DashboardState {
    /// The edits of this session that made an entry, or changed it to what it says.
    func writeSession(of entry: EntryPlace, to writer: inout DetailWriter) {
        let entries = store.entries(of: entry.home, in: entry.plan)
        guard entries.indices.contains(entry.index) else { return }
        let id = store.plans[entry.plan].records.id
        var trace = EntryTrace(entry, saying: entries[entry.index])
        var lines: [HistoryLine] = []
        for edit in store.history.steps.joined().reversed() where edit.plan == id {
            let changed = edit.changes.reversed().filter { trace.goesBack(over: $0) }
            guard !changed.isEmpty else { continue }
            lines.append(
                HistoryLine(
                    day: edit.on, by: edit.by.isEmpty ? nil : edit.by, what: edit.summary, isOfSession: true))
        }
        write(lines, to: &writer)
    }
}

/// Follows an entry from what it says now back to what it said before each change.
private struct EntryTrace {
    private let home: Home
    private let keys: [String]
    private var said: MemberValue?

    init(_ entry: EntryPlace, saying value: MemberValue) {
        home = entry.home
        keys = entry.kind.keys
        said = value
    }

    /// Whether a change, of those that are left the last, was one of the entry.
    mutating func goesBack(over change: Change) -> Bool {
        if change.place == home.place {
            switch change.operation {
            case .amend(home.list, _, let from, let to) where to == said:
                said = from
                return true
            case .insert(home.list, _, let value):
                return keys.isEmpty ? value == said : key(of: value) == key(of: said)
            default: return false
            }
        }
        // Where some members tell it from others, the others change one by one.
        let place = Place(
            home.place.record, inside: home.place.inside + [.entry(list: home.list, key: key(of: said))])
        return !keys.isEmpty && change.place == place
    }

    private func key(of value: MemberValue?) -> [String] { keys.map { value?[$0]?.asText ?? "" } }
}
