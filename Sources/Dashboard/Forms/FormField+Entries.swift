import PlanModel
import PlanStore

// The lines of the forms of what has no id, by kind, in the order of the format's description: so they are written.
extension EntryKind {
    var formFields: [FormField] {
        switch self {
        // These few objects have nowhere to keep a note.
        case .tippingPoint, .study, .labels: ownFields
        default: ownFields + FormField.margin
        }
    }

    private var ownFields: [FormField] {
        switch self {
        case .source:
            [
                FormField("d", "document", "document", .record(.document), isRequired: true),
                FormField("r", "ref", "paragraph", .line), FormField("t", "quote", "quote", .text),
            ]
        case .alternative: [.date("d", "date", "date"), FormField("w", "why", "why", .text)]
        case .target:
            [
                FormField("v", "value", "value", .number, isRequired: true),
                FormField("u", "unit", "unit", .line), FormField("c", "current", "so far", .number),
            ]
        case .year:
            [
                FormField("y", "year", "year", .year, isRequired: true),
                FormField("a", "amount", "amount", .sum, isRequired: true),
                FormField("s", "spent", "spent", .sum),
            ]
        case .fact: [FormField("l", "label", "label", .line, isRequired: true), .text]
        case .part: [FormField("i", "id", "id", .id, isRequired: true), .text]
        case .update, .confidence, .revision, .evidence: historyFields
        case .answer, .report, .response, .reading: replyFields
        case .relation, .signOff, .finding, .labels: paperFields
        case .participation, .tippingPoint, .study: costFields
        case .routeMap: [FormField("t", "title", "title", .line, isRequired: true)]
        case .routeItem:
            [
                FormField("t", "title", "title", .line, isRequired: true),
                FormField("s", "stage", "stage", .record(.stage)),
                FormField("a", "action", "action", .record(.action)),
                FormField("p", "priority", "priority", .line),
            ]
        }
    }

    /// What became of an action or a milestone.
    private var historyFields: [FormField] {
        let by = FormField("b", "by", "by", .line)
        let why = FormField("w", "why", "why", .text)
        let recorded = FormField("r", "recorded", "recorded", .day)
        let on = FormField("o", "on", "on", .day, isRequired: true)
        return switch self {
        case .update:
            [
                .date("d", "on", "on"), FormField("t", "text", "text", .text, whenEmpty: .text("")), by,
                FormField("s", "status", "status", ActionStatus.field()),
                FormField("w", "was", "was before", ActionStatus.field()), recorded,
                FormField("m", "milestones", "milestones", .records(.milestone)),
            ]
        case .confidence:
            [FormField("c", "rag", "confidence", Rag.field(), isRequired: true), on, by, why, recorded]
        case .revision: [.date("d", "due", "due"), on, by, why, recorded]
        default:
            [
                FormField("v", "verdict", "verdict", EvidenceVerdict.field(), isRequired: true), on,
                FormField("t", "quote", "quote", .text), by, recorded,
            ]
        }
    }

    /// What came of what was asked, and what was measured.
    private var replyFields: [FormField] {
        switch self {
        case .answer:
            [
                .date("d", "on", "on"), .text, FormField("b", "by", "answered by", .line),
                FormField("h", "how", "how", AnswerWay.field()), FormField("p", "parts", "parts", .parts),
            ]
        case .report:
            [
                .date("d", "on", "on"),
                FormField("f", "from", "from", .record(.organisation), isRequired: true), .text,
                FormField("a", "answers", "answers", .parts), FormField("p", "partly", "partly", .parts),
            ]
        case .response:
            [
                FormField("r", "kind", "response", ResponseKind.field(), isRequired: true),
                FormField("d", "on", "on", .day, isRequired: true), FormField("b", "by", "by", .line),
            ]
        default:
            [
                .date("d", "on", "on"), FormField("v", "value", "value", .quantity, isRequired: true),
                FormField("b", "bound", "bound", ReadingBound.field()),
            ]
        }
    }

    /// What papers say beside the plan.
    private var paperFields: [FormField] {
        let end = FormField.Kind.anyRecord(PlanStore.endKinds, isFull: false)
        return switch self {
        case .relation:
            [
                FormField("f", "from", "from", end, isRequired: true),
                FormField("y", "kind", "relation", RelationKind.field(), isRequired: true),
                FormField("t", "to", "to", end, isRequired: true),
                FormField("r", "frequency", "how often", .line), FormField("p", "period", "period", .date),
            ]
        case .signOff:
            [
                FormField("d", "document", "document", .record(.document), isRequired: true),
                FormField("r", "role", "role", .line, isRequired: true),
                FormField("y", "kind", "signs as", SignOffKind.field(), isRequired: true),
                FormField("o", "organisation", "organisation", .record(.organisation)),
                .date("s", "sent", "sent"), FormField("b", "returned", "returned", .date),
                FormField("a", "approved", "approved", .answer),
            ]
        case .finding:
            [
                FormField("r", "rule", "rule", .line, isRequired: true),
                FormField(
                    "o", "record", "record", .anyRecord(RecordKind.allCases, isFull: true), isRequired: true),
                FormField("w", "reason", "reason", .text, isRequired: true),
                FormField("b", "by", "by", .line, isRequired: true),
                FormField("d", "on", "on", .day, isRequired: true),
                FormField("a", "authored", "is a finding", .flag),
                FormField("s", "severity", "severity", Severity.field()),
                FormField("m", "message", "message", .text),
            ]
        default:
            zip("oipclxragn", ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)).map {
                FormField($0, $1, $1, .line)
            }
        }
    }

    /// What taking part would cost.
    private var costFields: [FormField] {
        func number(_ letter: Character, _ member: String, _ label: String, needed: Bool = true) -> FormField
        {
            FormField(letter, member, label, .number, isRequired: needed)
        }
        return switch self {
        case .participation:
            [
                FormField("t", "title", "title", .line, isRequired: true),
                number("r", "residents", "residents"), number("c", "costPerResident", "cost each"),
                FormField("p", "tippingPoint", "tipping point", .object(.tippingPoint), isRequired: true),
                number("y", "years", "years", needed: false),
                number("a", "participants", "taking part", needed: false),
                FormField("s", "study", "study", .object(.study)), FormField("b", "basis", "basis", .text),
            ]
        case .tippingPoint: [number("l", "low", "from"), number("h", "high", "to")]
        default: [number("c", "cost", "cost"), number("r", "residents", "residents")]
        }
    }
}

extension FormField {
    fileprivate static let text = FormField("t", "text", "text", .text, isRequired: true)

    fileprivate static func date(_ letter: Character, _ member: String, _ label: String) -> FormField {
        FormField(letter, member, label, .date, isRequired: true)
    }
}
