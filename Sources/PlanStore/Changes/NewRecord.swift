import PlanModel

/// What is told of a record that is new, so that nobody has to look it up.
struct NewRecord {
    private let name: RecordName
    private let value: MemberValue?
    private let version: PlanVersion

    init(_ name: RecordName, _ value: MemberValue?, _ version: PlanVersion) {
        self.name = name
        self.value = value
        self.version = version
    }

    /// `, led by Grapevine, with 2 milestones`
    var detail: String {
        let parts = facts + [holdings].compactMap(\.self)
        return parts.map { ", " + $0 }.joined()
    }

    private var facts: [String] {
        switch name.kind {
        case .action:
            let leads = names("leads")
            return leads.isEmpty ? [] : ["led by \(leads)"]
        case .milestone: return date("due").map { ["due \($0)"] } ?? []
        case .funding:
            let status = value?["status"]?.asText.map { [$0] } ?? []
            let amount = value?["amount"].map { [MemberText.amount($0, version.currency(of: name))] } ?? []
            return amount + status
        case .resolution:
            let respondents = names("respondents")
            return respondents.isEmpty ? [] : ["addressed to \(respondents)"]
        case .event, .document: return date("date").map { [$0] } ?? []
        default: return []
        }
    }

    private func date(_ member: String) -> String? { value?[member]?.asDate.map(Shown.spelt) }

    private func names(_ member: String) -> String {
        value?[member].elements.compactMap(\.asText).map(version.name(ofOrganisation:)).listed ?? ""
    }

    /// How many records came with it.
    private var holdings: String? {
        let counts = [
            ("actions", "action"), ("milestones", "milestone"), ("questions", "question"),
            ("resolutions", "resolution"),
        ]
        .compactMap { list, noun -> String? in
            // An action's support of a stream, and a resolution's of an action, are ids.
            let records = value?[list].elements.filter { $0["id"] != nil } ?? []
            return records.isEmpty ? nil : Shown.count(records.count, noun)
        }
        return counts.isEmpty ? nil : "with " + counts.listed
    }
}
