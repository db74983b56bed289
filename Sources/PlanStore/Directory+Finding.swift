import PlanModel

extension Directory {
    /// Why a name is not one organisation.
    package enum LookupError: Error, Equatable, Sendable {
        /// With the nearest names there are, best first.
        case unknown(String, nearest: [String])
        /// With the organisations it may mean, as `name (id)`.
        case ambiguous(String, candidates: [String])

        /// A sentence that says what would be right.
        package var message: String {
            switch self {
            case .unknown(let name, let nearest) where nearest.isEmpty:
                return "\"\(name)\" is not an organisation of these plans; there are none"
            case .unknown(let name, let nearest):
                let list = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
                return "\"\(name)\" is not an organisation of these plans; the nearest is \(list)"
            case .ambiguous(let name, let candidates):
                return "\"\(name)\" may mean \(candidates.joined(separator: " or ")); give the id"
            }
        }
    }

    /// Finds an organisation by id, name, short name or alias, in that order of precedence, whatever its case.
    package func find(_ name: String) throws(LookupError) -> Int {
        let wanted = FoldedText.fold(name)
        // Ids are told apart by their bytes, so that each of them can be named.
        let exact = entries.indices.filter { entries[$0].ids.contains { $0.utf8.elementsEqual(name.utf8) } }
        if let only = exact.first, exact.count == 1 { return only }
        for names in Directory.tiers {
            let found = entries.indices.filter { index in
                names(entries[index]).contains { FoldedText.fold($0) == wanted }
            }
            if found.count > 1 {
                throw .ambiguous(name, candidates: found.map { "\(entries[$0].name) (\(entries[$0].id))" })
            }
            if let only = found.first { return only }
        }
        throw .unknown(name, nearest: nearest(to: wanted))
    }

    private static let tiers: [@Sendable (Entry) -> [String]] = [
        { $0.ids }, { $0.names }, { $0.shorts }, { $0.aliases },
    ]

    private func nearest(to wanted: String) -> [String] {
        let ranked = entries.map { entry -> (name: String, distance: Int) in
            let names = [entry.name] + entry.ids + [entry.short].compactMap { $0 } + entry.aliases
            let distance = names.map { name -> Int in
                let folded = FoldedText.fold(name)
                if folded.contains(wanted), !wanted.isEmpty { return 0 }
                return EditDistance.between(folded, wanted)
            }
            return (entry.shownName, distance.min() ?? .max)
        }
        let best = ranked.map(\.distance).min() ?? 0
        return Array(ranked.filter { $0.distance == best }.map(\.name).prefix(3))
    }
}
