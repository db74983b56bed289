import PlanModel

/// Gives the id that two sides gave to two records, or two parts, to theirs instead of ours.
struct Swapping {
    let merged: RecordIndex
    /// For each record whose id is in question, those whose own members name it.
    private var mentions: [RecordName: [RecordName]] = [:]

    init(_ clashes: [SameIDs.Clash], in merged: RecordIndex) {
        self.merged = merged
        var renaming = Renaming(in: merged)
        for clash in clashes where clash.part == nil {
            renaming.ids[clash.record] = clash.record.id
            renaming.ids[clash.other] = clash.other.id
        }
        guard !renaming.ids.isEmpty else { return }
        for name in merged.names {
            guard let value = merged[name]?.value else { continue }
            _ = renaming.ownMembers(value, of: name)
            for named in renaming.found { mentions[named, default: []].append(name) }
        }
    }

    /// The changes after which theirs has the id and ours the other one.
    func changes(for clash: SameIDs.Clash) -> [Change] {
        var renaming = Renaming(in: merged)
        guard clash.part == nil else { return partChanges(clash, &renaming) }
        let (one, other) = (clash.record, clash.other)
        renaming.ids = [one: other.id, other: one.id]
        let heads = [one, other].filter { name in
            ![one, other].contains { $0 != name && merged.stands(name, inside: $0) }
        }
        var finder = DifferenceFinder(from: merged, to: merged)
        finder.looksAtOwnMembersOnly = true
        var seen: Set<RecordName> = []
        for name in (mentions[one] ?? []) + (mentions[other] ?? []) where seen.insert(name).inserted {
            guard let value = merged[name]?.value, !heads.contains(where: { merged.stands(name, inside: $0) })
            else {
                continue
            }
            finder.compare(
                value, renaming.ownMembers(value, of: name), .record(name.kind), at: Place(name))
        }
        let places = heads.compactMap(placeOnShelf).sorted { $0.index < $1.index }
        let removals = places.reversed().map { place in
            Change(place.shelf.holder, .remove(list: place.shelf.list, at: place.index, place.value))
        }
        let insertions = places.map { place in
            Change(
                place.shelf.holder,
                .insert(
                    list: place.shelf.list, at: place.index, renaming.whole(place.value, as: place.name)))
        }
        return removals + finder.removals + finder.settings + finder.insertions + insertions
    }

    private func partChanges(_ clash: SameIDs.Clash, _ renaming: inout Renaming) -> [Change] {
        guard let part = clash.part, let value = merged[clash.record]?.value else { return [] }
        renaming.parts = [
            .init(clash.record, part): clash.theirs, .init(clash.record, clash.theirs): part,
        ]
        var finder = DifferenceFinder(from: merged, to: merged)
        finder.looksAtOwnMembersOnly = true
        finder.compare(
            value, renaming.ownMembers(value, of: clash.record), .record(clash.record.kind),
            at: Place(clash.record))
        return finder.removals + finder.settings + finder.insertions
    }

    private struct PlaceOnShelf {
        var name: RecordName
        var value: MemberValue
        var shelf: Shelf
        var index: Int
    }

    private func placeOnShelf(_ name: RecordName) -> PlaceOnShelf? {
        guard let entry = merged[name], let shelf = entry.shelf,
            let index = merged.shelves[shelf]?.firstIndex(of: name)
        else { return nil }
        return PlaceOnShelf(name: name, value: entry.value, shelf: shelf, index: index)
    }
}

extension SameIDs.Clash {
    /// The record of theirs, as it is called in the merged plan.
    var other: RecordName { RecordName(record.kind, theirs) }
}
