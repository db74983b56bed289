extension Conflict {
    /// A sentence for the officer, who made the changes that are called ours.
    package var sentence: String {
        switch kind {
        case .member:
            "The \(Self.plain(member ?? "value")) of \(subject) was changed on both sides: "
                + "yours is \(shown(ours)), theirs is \(shown(theirs))."
        case .deletedByOurs: "You deleted \(subject), which they changed; it is gone here."
        case .deletedByTheirs: "They deleted \(subject), which you changed; it stays here."
        case .place:
            "Both sides moved \(subject): yours stands under \(shown(ours)), theirs under \(shown(theirs))."
        case .tooDeep:
            "They added \(subject) where it would stand deeper than \(PlanAction.deepest) levels after what "
                + "you moved; it is left out here."
        case .sameID(let id):
            "Both sides added \(subject), and they are not the same; theirs is called \(Self.plain(id)) here."
        }
    }

    /// One line for the command line: `PLAN: kind:ID: member: ours VALUE, theirs VALUE; ours is kept`.
    package var line: String {
        let end =
            switch kind {
            case .member: "\(Self.plain(member ?? "value")): \(values); ours is kept"
            case .deletedByOurs: "ours deleted it, theirs changed it to \(shown(theirs)); ours is kept"
            case .deletedByTheirs: "ours changed it to \(shown(ours)), theirs deleted it; ours is kept"
            case .place: "place: \(values); ours is kept"
            case .tooDeep:
                "place: ours nothing, theirs \(shown(theirs)), which would stand deeper than "
                    + "\(PlanAction.deepest) levels; ours is kept"
            case .sameID(let id):
                "id: \(values), two new records of one id; ours is kept, theirs is called \(Self.plain(id))"
            }
        return "\(Self.plain(plan)): \(Self.plain(place.description)): \(end)"
    }

    private var values: String { "ours \(shown(ours)), theirs \(shown(theirs))" }

    /// `action 3.2`; `funding stream lottery, years 2026/27`.
    package var subject: String {
        let record = place.record
        let name =
            switch record.kind {
            case .plan: "the plan"
            case .funding: "funding stream \(record.id)"
            default: "\(record.kind.rawValue) \(record.id)"
            }
        let inside = place.inside.map { step in
            switch step {
            case .member(let member): member
            case .entry(let list, let key): "\(list) \(key.joined(separator: "/"))"
            }
        }
        return Self.plain(([name] + inside).joined(separator: ", "))
    }

    private func shown(_ value: MemberValue?) -> String {
        guard let value else { return "nothing" }
        let text: String
        if kind == .place, let place = value.asText {
            text = Self.plain(place)
        } else {
            text = value.jsonText
        }
        return text.count <= Self.longest ? text : text.prefix(Self.longest) + "…"
    }

    /// In characters; a longer value is cut.
    private static let longest = 80

    /// A name as it stands, or quoted where it would break the line.
    private static func plain(_ name: String) -> String {
        name.utf8.contains { $0 < 0x20 } ? MemberValue.text(name).jsonText : name
    }
}
