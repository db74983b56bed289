import PlanModel

/// What is known of members by their names alone, which is enough to write any record for people.
enum RecordMembers {
    /// The kinds of record that a member's ids may name.
    static func kinds(named member: String) -> [RecordKind] {
        switch member {
        case "leads", "support", "funders", "recipients", "respondents", "organisations", "partOf", "body",
            "organisation", "lead":
            [.organisation]
        // Of a question or a report an organisation, of a relation any of these.
        case "from", "to": [.organisation, .action, .milestone, .document]
        case "document": [.document]
        case "funding": [.funding]
        case "actions", "action": [.action]
        case "milestones": [.milestone]
        case "stage": [.stage]
        default: []
        }
    }

    /// Whether a member holds a date where it holds text that reads as one.
    static func isDate(_ member: String) -> Bool {
        dates.contains(member)
    }

    private static let dates: Set<String> = [
        "asOf", "awarded", "by", "closed", "date", "done", "due", "end", "on", "period", "recorded",
        "returned",
        "sent", "start",
    ]

    /// Whether a number is an amount of money.
    static func isMoney(_ member: String) -> Bool {
        ["amount", "spent", "cost", "costPerResident"].contains(member)
    }

    /// `daysLate` as `Days late`.
    static func label(_ member: String) -> String {
        var label = ""
        for character in member {
            if character.isUppercase, !label.isEmpty { label += " " }
            label += label.isEmpty ? character.uppercased() : character.lowercased()
        }
        return label
    }
}
