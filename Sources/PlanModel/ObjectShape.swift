/// What a member of an object holds, as far as changes and merges tell it apart.
package enum MemberShape: Equatable, Sendable {
    /// A value that changes as a whole; so does every member that the format does not know.
    case value
    /// An object whose members change one by one.
    case object(ObjectShape)
    /// A list of records that have ids.
    case records(RecordKind)
    /// A list of objects that some of their members tell apart.
    case keyed(ObjectShape)
    /// A list of objects without identity, each known by its whole value: what was said, found or read.
    case log
    /// A list of ids or names, none of which counts twice.
    case set
}

/// The kinds of object whose members change one by one.
package enum ObjectShape: Hashable, Sendable {
    case record(RecordKind)
    case routeMap, target, labels
    case year, part, signOff

    /// The members that tell one entry of a list from another; empty for what does not stand in such a list.
    package var keyMembers: [String] {
        switch self {
        case .year: ["year"]
        case .part: ["id"]
        case .signOff: ["document", "role", "kind"]
        case .record(let kind): kind == .plan ? [] : ["id"]
        case .routeMap, .target, .labels: []
        }
    }

    /// What the member with this name holds.
    package func shape(of member: String) -> MemberShape {
        if member == "source" { return .log }
        return switch self {
        case .record(let kind): kind.shape(of: member)
        case .routeMap: ["stages": .records(.stage), "items": .log][member] ?? .value
        case .target, .labels, .year, .part, .signOff: .value
        }
    }
}

extension RecordKind {
    fileprivate func shape(of member: String) -> MemberShape {
        switch (self, member) {
        case (.plan, "pillars"): .records(.pillar)
        case (.plan, "documents"): .records(.document)
        case (.plan, "organisations"): .records(.organisation)
        case (.plan, "funding"): .records(.funding)
        case (.plan, "meetings"): .records(.meeting)
        case (.plan, "measures"): .records(.measure)
        case (.plan, "events"): .records(.event)
        case (.plan, "signOffs"): .keyed(.signOff)
        case (.plan, "relations"), (.plan, "participation"), (.plan, "findings"): .log
        case (.plan, "routeMap"): .object(.routeMap)
        case (.plan, "labels"): .object(.labels)
        case (.plan, "aliases"), (.organisation, "aliases"): .set
        case (.pillar, "actions"), (.action, "actions"): .records(.action)
        case (.action, "milestones"): .records(.milestone)
        case (.action, "leads"), (.action, "support"), (.action, "funding"), (.action, "places"): .set
        case (.action, "confidence"), (.action, "updates"): .log
        case (.milestone, "alternatives"), (.milestone, "revisions"), (.milestone, "evidence"): .log
        case (.milestone, "target"): .object(.target)
        case (.organisation, "identifiers"), (.organisation, "notSameAs"): .set
        case (.document, "facts"): .log
        case (.funding, "years"): .keyed(.year)
        case (.funding, "funders"), (.funding, "recipients"), (.funding, "actions"): .set
        case (.funding, "alternatives"), (.event, "alternatives"): .log
        case (.meeting, "invited"), (.meeting, "attended"): .set
        case (.meeting, "questions"): .records(.question)
        case (.meeting, "resolutions"): .records(.resolution)
        case (.question, "to"), (.resolution, "respondents"), (.resolution, "actions"): .set
        case (.question, "parts"), (.resolution, "parts"): .keyed(.part)
        case (.question, "answers"), (.resolution, "reports"), (.measure, "readings"): .log
        case (.event, "organisations"): .set
        default: .value
        }
    }
}
