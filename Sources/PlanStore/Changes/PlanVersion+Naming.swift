import PlanModel

/// How a version's records are called in sentences.
extension PlanVersion {
    /// The short name where there is one, and the id of what is not in the plan.
    func name(ofOrganisation id: String) -> String {
        guard let organisation = index[RecordName(.organisation, id)]?.value else { return id }
        return organisation["short"]?.asText ?? organisation["name"]?.asText ?? id
    }

    /// What a record that another names is called.
    func title(of kind: RecordKind, _ id: String) -> String {
        let name = RecordName(kind, id)
        return index.has(name) ? subject(of: name) : id
    }

    /// How a sentence about a record begins.
    func subject(of name: RecordName) -> String {
        guard let value = index[name]?.value else { return name.id }
        let title = value["title"]?.asText ?? name.id
        switch name.kind {
        case .plan, .document, .funding, .measure, .event, .stage: return title
        case .pillar:
            return
                "\(records.optional(records.head.pillarTerm) ?? PlanHead.defaultPillarTerm) \(name.id) \(title)"
        case .action, .milestone: return "\(name.id) \(title)"
        case .organisation: return value["name"]?.asText ?? name.id
        case .meeting: return meeting(value)
        case .question, .resolution:
            return "\(name.id) \"\((value["text"]?.asText ?? "").shortened)\""
        }
    }

    private func meeting(_ value: MemberValue) -> String {
        let date = value["date"]?.asDate.map { ", \(Shown.spelt($0))" } ?? ""
        let title = value["title"]?.asText ?? value["body"]?.asText.map(name(ofOrganisation:))
        return (title ?? "meeting") + date
    }

    /// `sign-off of the progress note by the Director of Finance`
    func signOff(_ key: [String]) -> String {
        guard key.count == 3 else { return "sign-off" }
        return "sign-off of \(title(of: .document, key[0])) by \(key[1]) (\(key[2]))"
    }

    static let planSection = PlanChange.Section(title: "The plan")

    /// The heading under which what happened to a record is told: its pillar, or what kind of thing it is.
    func section(of name: RecordName) -> PlanChange.Section {
        switch name.kind {
        case .plan: return Self.planSection
        case .pillar, .action, .milestone:
            var current: RecordName? = name
            while let record = current, record.kind != .pillar { current = index.holder(of: record) }
            guard let pillar = current else { return Self.planSection }
            let title = index[pillar]?.value["title"]?.asText ?? ""
            return PlanChange.Section(pillar: pillar.id, title: "\(pillar.id) \(title)")
        case .document: return PlanChange.Section(title: "Documents")
        case .organisation: return PlanChange.Section(title: "Organisations")
        case .funding: return PlanChange.Section(title: "Funding")
        case .meeting, .question, .resolution: return PlanChange.Section(title: "Meetings")
        case .measure: return PlanChange.Section(title: "Measures")
        case .event: return PlanChange.Section(title: "Events")
        case .stage: return PlanChange.Section(title: "Route map")
        }
    }
}

extension RecordKind {
    /// The kind in a sentence.
    package var noun: String {
        self == .funding ? "funding stream" : self == .stage ? "stage of the route map" : rawValue
    }
}

extension String {
    /// A long text cut for a sentence, on one line.
    var shortened: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= Self.longest ? line : line.prefix(Self.longest - 1) + "…"
    }

    /// In characters.
    private static var longest: Int { 100 }
}
