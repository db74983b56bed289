import PlanModel
import PlanStore

/// A kind of object that has a form of its own: a record, or what stands in one without an id.
enum FormKind: Hashable, Sendable {
    case record(RecordKind)
    case entry(EntryKind)

    var record: RecordKind? {
        if case .record(let kind) = self { kind } else { nil }
    }

    /// `action`, `sign-off`
    var noun: String {
        switch self {
        case .record(let kind): kind.noun
        case .entry(let kind): kind.noun
        }
    }

    /// The lines of the form.
    var fields: [FormField] {
        switch self {
        case .record(let kind): kind.formFields
        case .entry(let kind): kind.formFields
        }
    }
}

/// What stands in a record without an id of its own: an entry of one of its lists, or an object that it holds.
enum EntryKind: String, CaseIterable, Hashable, Sendable {
    case source, alternative, target, year, fact, part
    case update, confidence, revision, evidence
    case answer, report, response, reading
    case relation, signOff, participation, tippingPoint, study, finding
    case labels, routeMap, routeItem

    var noun: String {
        switch self {
        case .alternative: "other reading of the date"
        case .year: "financial year"
        case .confidence: "judgement of confidence"
        case .evidence: "piece of evidence"
        case .signOff: "sign-off"
        case .participation: "cost model"
        case .tippingPoint: "tipping point"
        case .finding: "note on a finding"
        case .labels: "local words"
        case .routeMap: "route map"
        case .routeItem: "item of the route map"
        default: rawValue
        }
    }

    /// The members by which an entry is told from the others of its list; no two have the same.
    var keys: [String] {
        switch self {
        case .year: ["year"]
        case .part: ["id"]
        case .signOff: ["document", "role", "kind"]
        default: []
        }
    }
}
