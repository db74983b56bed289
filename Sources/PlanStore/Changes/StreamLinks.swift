import PlanModel

/// Which streams pay for which actions, in two versions: a link stands if either side names it, so it is told once.
struct StreamLinks {
    private let old: [String: Set<String>]
    private let new: [String: Set<String>]
    private let versions: (old: PlanVersion, new: PlanVersion)

    init(old: PlanVersion, new: PlanVersion) {
        self.old = Self.links(of: old)
        self.new = Self.links(of: new)
        versions = (old, new)
    }

    /// The streams by action.
    private static func links(of version: PlanVersion) -> [String: Set<String>] {
        var links: [String: Set<String>] = [:]
        for name in version.index.names {
            guard let value = version.index[name]?.value else { continue }
            switch name.kind {
            case .action:
                let streams = value["funding"].elements.compactMap(\.asText)
                if !streams.isEmpty { links[name.id, default: []].formUnion(streams) }
            case .funding:
                for action in value["actions"].elements.compactMap(\.asText) {
                    links[action, default: []].insert(name.id)
                }
            default: break
            }
        }
        return links
    }

    /// The streams that an action lost and got, but for those that went or came themselves.
    func changes(ofAction id: String) -> (gone: [String], come: [String]) {
        let (before, after) = (old[id] ?? [], new[id] ?? [])
        guard before != after else { return ([], []) }
        return (
            before.subtracting(after).filter(isOld).sorted(), after.subtracting(before).filter(isOld).sorted()
        )
    }

    /// Whether a stream is on both sides, or on neither.
    private func isOld(_ stream: String) -> Bool {
        let name = RecordName(.funding, stream)
        return versions.old.index.has(name) == versions.new.index.has(name)
    }
}
