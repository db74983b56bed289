import PlanModel

/// In which words a member is told that no sentence of its own tells.
enum MemberWording {
    /// What the record is called.
    case name
    case date(String)
    /// A few words, which are quoted whole, and what an absent member says.
    case words(String, usual: String? = nil)
    /// Text of any length, which is not quoted.
    case text(String)
    case number(String, usual: Int? = nil)
    case money(String)
    case flag(isOn: String, isOff: String)
    /// One other record.
    case link(String, RecordKind)
    /// Several other records, or names where no kind is given.
    case links(String, RecordKind?)

    static func of(_ member: String, in shape: ObjectShape) -> MemberWording {
        if case .record(let kind) = shape, let wording = of(member, in: kind) { return wording }
        switch (shape, member) {
        case (.routeMap, "title"): return .name
        case (.year, "amount"): return .money("amount")
        case (.year, "spent"): return .money("spending")
        case (.signOff, "organisation"): return .link("organisation", .organisation)
        case (.signOff, "sent"): return .date("date of sending")
        case (.signOff, "returned"): return .date("date of return")
        case (.signOff, "approved"): return .flag(isOn: "approved", isOff: "no longer approved")
        case (_, "exempt"):
            return .flag(isOn: "now exempt from publication", isOff: "no longer exempt from publication")
        case (_, "kind"): return .words("kind")
        default: return .text(printed(member) ?? member)
        }
    }

    /// A date as the paper printed it.
    private static func printed(_ member: String) -> String? {
        guard member.hasSuffix("Text") else { return nil }
        let date = String(member.dropLast(4))
        let noun =
            ["due": "due date", "done": "done date", "on": "date", "date": "date"][date] ?? "\(date) date"
        return "\(noun) as printed"
    }

    private static func of(_ member: String, in kind: RecordKind) -> MemberWording? {
        switch (kind, member) {
        case (.organisation, "name"), (_, "title"): .name
        case (.plan, "aliases"), (.organisation, "aliases"): .links("alias", nil)
        case (.plan, "asOf"): .date("as-of date")
        case (.plan, "deadlinePolicy"): .words("deadline policy", usual: DeadlinePolicy.end.rawValue)
        case (.plan, "dueSoonDays"):
            .number("days in which a milestone is due soon", usual: PlanHead.defaultDueSoonDays)
        case (.plan, "pillarTerm"): .words("word for a pillar", usual: PlanHead.defaultPillarTerm)
        case (.action, "new"): .flag(isOn: "marked as new", isOff: "no longer marked as new")
        case (.action, "leads"): .links("lead", .organisation)
        case (.action, "support"): .links("supporting organisation", .organisation)
        case (.action, "places"): .links("place", nil)
        case (.milestone, "kind"): .words("kind", usual: MilestoneKind.milestone.rawValue)
        case (.question, "kind"): .words("kind", usual: QuestionKind.question.rawValue)
        case (.organisation, "short"): .words("short name")
        case (.organisation, "partOf"): .link("organisation that it is part of", .organisation)
        case (.organisation, "identifiers"): .links("identifier", nil)
        case (.organisation, "notSameAs"): .links("identifier of somebody else", nil)
        case (.document, "body"), (.meeting, "body"): .link("body", .organisation)
        case (.document, "date"), (.meeting, "date"), (.event, "date"): .date("date")
        case (.document, "url"): .text("address")
        case (.funding, "awarded"): .date("date of the award")
        case (.funding, "start"): .date("start")
        case (.funding, "end"): .date("end")
        case (.funding, "funders"): .links("funder", .organisation)
        case (.funding, "recipients"): .links("recipient", .organisation)
        case (.funding, "grantId"): .words("grant id")
        case (.meeting, "invited"): .links("invited guest", nil)
        case (.meeting, "attended"): .links("attendance", nil)
        case (.question, "by"): .words("asker")
        case (.question, "to"): .links("addressee", .organisation)
        case (.resolution, "verb"): .words("verb")
        case (.resolution, "proposed"): .flag(isOn: "only proposed", isOff: "resolved, was only proposed")
        case (.resolution, "minute"): .words("minute")
        case (.resolution, "respondents"): .links("respondent", .organisation)
        case (.resolution, "responseRequired"):
            .flag(isOn: "response now required", isOff: "response no longer required")
        case (.resolution, "actions"): .links("action", .action)
        case (.measure, "category"): .words("category")
        case (.measure, "unit"): .words("unit")
        case (.measure, "polarity"): .words("polarity", usual: Polarity.higher.rawValue)
        case (.measure, "by"): .date("target date")
        case (.measure, "action"): .link("action", .action)
        case (.measure, "lead"): .link("lead", .organisation)
        case (.event, "organisations"): .links("organisation", .organisation)
        default: nil
        }
    }
}
