import PlanModel

// Entries of lists in general words: what was said, found, read or related.
extension RecordComparison {
    mutating func tell(_ entries: RecordDifference.Entries) {
        // Where a text was read says nothing more when it is told place by place.
        if entries.list == "source" { return tell(.member, "source changed", inside: entries.inside) }
        let wording = EntryWording(list: entries.list, record: name, old: old, new: new)
        // By what they are called, those that stand first at the end.
        var waiting = Dictionary(grouping: entries.gone.indices.reversed()) {
            wording.identity(of: entries.gone[$0])
        }
        for entry in entries.come {
            let before = waiting[wording.identity(of: entry)]?.popLast().map { entries.gone[$0] }
            let verb = before == nil ? "added" : "changed"
            let detail = wording.detail(of: entry)
            tell(
                wording.kind, "\(wording.name(of: entry)) \(verb)" + (detail.isEmpty ? "" : ": \(detail)"),
                old: before,
                new: entry, from: entry, inside: place(of: entry, entries))
        }
        for entry in waiting.values.joined().sorted().map({ entries.gone[$0] }) {
            tell(
                wording.kind, "\(wording.name(of: entry)) removed", old: entry,
                inside: place(of: entry, entries))
        }
    }

    /// An entry that its key tells from the others is a place of its own.
    private func place(of entry: MemberValue, _ entries: RecordDifference.Entries) -> [Place.Step] {
        let holder = Place(name, inside: entries.inside)
        guard entries.list == "signOffs", case .keyed(let shape)? = holder.shape?.shape(of: entries.list),
            let key = shape.key(of: entry)
        else { return entries.inside }
        return entries.inside + [.entry(list: entries.list, key: key)]
    }
}
