import PlanModel

/// One record in two versions. What differs is taken out of what is left to be told as soon as a sentence tells it,
/// so that nothing is told twice, and what no sentence of its own tells is told in general words at the end.
struct RecordComparison {
    let name: RecordName
    let comparison: PlanComparison
    let oldValue: MemberValue
    let newValue: MemberValue
    private(set) var changes: [PlanChange] = []
    private var left: RecordDifference
    private let subject: String
    private let section: PlanChange.Section

    var old: PlanVersion { comparison.old }
    var new: PlanVersion { comparison.new }

    init(_ name: RecordName, _ comparison: PlanComparison) {
        self.name = name
        self.comparison = comparison
        oldValue = comparison.old.index[name]?.value ?? .record([])
        newValue = comparison.new.index[name]?.value ?? .record([])
        left = RecordDifference(of: name, from: comparison.old.index, to: comparison.new.index)
        subject = comparison.new.subject(of: name)
        section = comparison.new.section(of: name)
    }

    mutating func compare() {
        tellMove()
        // Without a difference only the dates at which the versions are read can make one.
        let isReadAlike = old.asOf == new.asOf && old.seen == new.seen
        switch name.kind {
        case .action: compareAction(isReadAlike: isReadAlike && left.isEmpty)
        case .milestone where !(isReadAlike && left.isEmpty): compareMilestone()
        case .funding where !(isReadAlike && left.isEmpty): compareStream()
        case .question: compareQuestion()
        case .resolution: compareResolution()
        case .measure: compareMeasure()
        case .plan: comparePlan()
        default: break
        }
        tellTheRest()
    }

    private mutating func tellMove() {
        let (from, to) = (old.index.holder(of: name), new.index.holder(of: name))
        guard let from, let to, from != to else { return }
        tell(
            .moved, "moved from \(old.subject(of: from)) to \(new.subject(of: to))",
            old: .text(from.description), new: .text(to.description))
    }

    private mutating func tellTheRest() {
        for setting in left.takeSettings() { tell(setting) }
        for entries in left.takeEntries() { tell(entries) }
    }
}

// Telling, and taking what is told.
extension RecordComparison {
    mutating func take(_ member: String, inside: [Place.Step] = []) -> RecordDifference.Setting? {
        left.take(member, inside: inside)
    }

    /// Takes a date with the twin that keeps it as it was printed.
    mutating func takeDate(_ member: String) -> RecordDifference.Setting? {
        guard let setting = take(member) else { return nil }
        _ = take(member + "Text")
        return setting
    }

    mutating func takeEntries(of list: String) -> RecordDifference.Entries {
        left.takeEntries(of: list)
    }

    /// Leaves entries of a list to be told in general words.
    mutating func leave(_ entries: RecordDifference.Entries) { left.leave(entries) }

    /// - Parameter entry: The entry that says who changed it, and why.
    /// - Parameter why: The reason, where the entry has it under another name.
    mutating func tell(
        _ kind: PlanChange.Kind, _ what: String, old: MemberValue? = nil, new: MemberValue? = nil,
        days: Int? = nil, from entry: MemberValue? = nil, why: String? = nil, inside: [Place.Step] = []
    ) {
        changes.append(
            PlanChange(
                plan: comparison.new.records.id, place: Place(name, inside: inside), kind: kind,
                message: "\(subject(inside)): \(what)", old: old, new: new, days: days,
                by: entry?["by"]?.asText, why: why ?? entry?["why"]?.asText,
                on: entry?["on"]?.asText, section: section(inside)))
    }

    private func subject(_ inside: [Place.Step]) -> String {
        guard let step = inside.first else { return subject }
        switch step {
        case .entry("signOffs", let key): return new.signOff(key)
        case .entry("parts", let key): return "\(subject), part \(key.joined())"
        case .entry("years", let key): return "\(subject), \(key.joined())"
        case .member("routeMap"): return newValue["routeMap"]?["title"]?.asText ?? "route map"
        case .entry, .member: return subject
        }
    }

    private func section(_ inside: [Place.Step]) -> PlanChange.Section {
        switch inside.first {
        case .entry("signOffs", _): PlanChange.Section(title: "Sign-offs")
        case .member("routeMap"): new.section(of: RecordName(.stage, ""))
        default: section
        }
    }
}
