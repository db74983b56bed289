import PlanModel

/// Two versions of one plan.
struct PlanComparison {
    let old: PlanVersion
    let new: PlanVersion
    let links: StreamLinks

    init(old: PlanVersion, new: PlanVersion) {
        self.old = old
        self.new = new
        links = StreamLinks(old: old, new: new)
    }

    /// Every change, in the order in which the records stand: one that is gone behind what stood before it.
    func changes() -> [PlanChange] {
        var sections: [PlanChange.Section] = []
        var found: [PlanChange.Section: [PlanChange]] = [:]
        let ofThePlan = changes(of: new.root)
        let isFirst = { (change: PlanChange) in change.section == PlanVersion.planSection }
        let ofRecords = names().dropFirst().lazy.flatMap { changes(of: $0) }
        // Sign-offs and the like stand in the plan itself, but are told behind its records.
        for change in ofThePlan.filter(isFirst) + ofRecords + ofThePlan.filter({ !isFirst($0) }) {
            if found[change.section] == nil { sections.append(change.section) }
            found[change.section, default: []].append(change)
        }
        return sections.flatMap { found[$0] ?? [] }
    }

    private func changes(of name: RecordName) -> [PlanChange] {
        switch (old.index.has(name), new.index.has(name)) {
        case (true, true):
            var comparison = RecordComparison(name, self)
            comparison.compare()
            return comparison.changes
        case (false, true): return stands(name, in: new, alsoIn: old) ? [added(name)] : []
        case (true, false): return stands(name, in: old, alsoIn: new) ? [removed(name)] : []
        case (false, false): return []
        }
    }

    /// Whether what holds a record is in both versions; else the record came or went with it.
    private func stands(_ name: RecordName, in version: PlanVersion, alsoIn other: PlanVersion) -> Bool {
        guard let holder = version.index.shelf(of: name)?.holder, other.index.has(holder.record) else {
            return false
        }
        return holder.inside.isEmpty || other.index[other.root]?.value["routeMap"] != nil
    }

    /// A record that is new is told with what is in it.
    private func added(_ name: RecordName) -> PlanChange {
        let value = new.index[name]?.value
        let text = "new \(name.kind.noun) \(subject(name, in: new))\(NewRecord(name, value, new).detail)"
        return PlanChange(
            plan: new.records.id, place: Place(name), kind: .added, message: text, new: value,
            section: new.section(of: name))
    }

    private func removed(_ name: RecordName) -> PlanChange {
        PlanChange(
            plan: new.records.id, place: Place(name), kind: .removed,
            message: "\(name.kind.noun) \(subject(name, in: old)) removed", old: old.index[name]?.value,
            section: section(ofRemoved: name))
    }

    /// The record as it is called behind its kind.
    private func subject(_ name: RecordName, in version: PlanVersion) -> String {
        guard name.kind == .pillar else { return version.subject(of: name) }
        return "\(name.id) \(version.index[name]?.value["title"]?.asText ?? "")"
    }

    /// That of the pillar that it was in, under the pillar's present title.
    private func section(ofRemoved name: RecordName) -> PlanChange.Section {
        let section = old.section(of: name)
        guard let pillar = section.pillar, new.index.has(RecordName(.pillar, pillar)) else { return section }
        return new.section(of: RecordName(.pillar, pillar))
    }

    /// All records, the plan first: those of the newer version in their order, each that is gone behind the one
    /// before it.
    private func names() -> [RecordName] {
        var followers: [RecordName: [RecordName]] = [:]
        var before = old.root
        for name in old.index.names where name != old.root {
            if !new.index.has(name) { followers[before, default: []].append(name) }
            before = name
        }
        guard !followers.isEmpty else { return new.index.names }
        var names: [RecordName] = []
        for name in new.index.names {
            names.append(name)
            // What is gone follows what is gone, to any length.
            var waiting = Array((followers[name] ?? []).reversed())
            while let next = waiting.popLast() {
                names.append(next)
                waiting += (followers[next] ?? []).reversed()
            }
        }
        return names
    }
}
