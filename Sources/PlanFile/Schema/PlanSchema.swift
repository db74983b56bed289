package import JSONText
import PlanModel

/// The JSON Schema (draft 2020-12) of the plan format.
///
/// It says all that such a schema can say. What it leaves to the reader: keys and ids that stand twice, days that
/// do not exist, the order of an interval's or a range's ends, consecutive years, the two decimals of money, and
/// numbers of more than a thousand places, whose bounds many programs could not even read.
package enum PlanSchema {
    /// The schema as a document: two blanks a level, a line end at its end.
    package static var text: String { value.prettyText + "\n" }

    package static var value: JSONValue {
        var schema = JSONObject()
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["$id"] = "urn:scrutineer-plan:1"
        schema["title"] = "Scrutineer plan"
        for keyword in object(PlanMember.self).members { schema[keyword.name] = keyword.value }
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    /// The definition of one kind of object. What it does not name is allowed, as the reader allows it.
    private static func object<Member: SchemaMember>(_ type: Member.Type) -> JSONObject {
        let members = Member.allCases.map { JSONMember(name: $0.text, value: $0.schema.value) }
        var schema = object(Member.meaning, members, required: Member.required.map(\.text))
        if let condition = Member.condition {
            let name = condition.member
            schema["if"] = [
                "properties": .object(JSONObject([JSONMember(name: name, value: ["const": true])])),
                "required": [.string(name)],
            ]
            schema["then"] = ["required": .array(condition.required.map { .string($0) })]
        }
        return schema
    }

    /// An object with these members, and with those that every object may carry.
    private static func object(
        _ meaning: String, _ members: [JSONMember], required: [String]
    ) -> JSONObject {
        var schema = JSONObject()
        schema["description"] = .string(meaning)
        schema["type"] = "object"
        schema["$ref"] = "#/$defs/margin"
        schema["properties"] = .object(JSONObject(members))
        if !required.isEmpty { schema["required"] = .array(required.map { .string($0) }) }
        return schema
    }
}

extension PlanSchema {
    /// The definitions that objects refer to.
    private static var definitions: JSONObject {
        var definitions = values
        definitions["margin"] = margin
        definitions["amountRange"] = range("A range of amounts; min is not above max.", of: "money")
        definitions["numberRange"] = range("A range of numbers; min is not above max.", of: "number")
        definitions["labels"] = labels
        for type in objects { add(type, to: &definitions) }
        for depth in 1...PlanAction.deepest { definitions[actionName(depth)] = action(atDepth: depth) }
        return definitions
    }

    private static let objects: [any SchemaMember.Type] = [
        SourceMember.self, DocumentMember.self, FactMember.self, OrganisationMember.self,
        RelationMember.self, PillarMember.self, ActionMember.self, ConfidenceMember.self,
        UpdateMember.self, MilestoneMember.self, AlternativeMember.self, TargetMember.self,
        RevisionMember.self, EvidenceMember.self, FundingMember.self, YearMember.self,
        MeetingMember.self, QuestionMember.self, PartMember.self, AnswerMember.self,
        ResolutionMember.self, ResponseMember.self, ReportMember.self, MeasureMember.self,
        ReadingMember.self, SignOffMember.self, EventMember.self, RouteMapMember.self,
        StageMember.self, RouteItemMember.self, ParticipationMember.self, TippingPointMember.self,
        StudyMember.self, FindingNoteMember.self,
    ]

    private static func add<Member: SchemaMember>(_ type: Member.Type, to definitions: inout JSONObject) {
        definitions[Member.definition] = .object(object(type))
    }

    private static func range(_ meaning: String, of definition: String) -> JSONValue {
        let bounds = [(RangeMember.min, "The least it may be."), (.max, "The most it may be.")]
        let members = bounds.map {
            JSONMember(name: $0.text, value: ValueSchema.shared(definition, $1).value)
        }
        return .object(object(meaning, members, required: RangeMember.required.map(\.text)))
    }

    /// Actions are the same at every depth, but for what may stand below them.
    private static func action(atDepth depth: Int) -> JSONValue {
        let below: JSONValue =
            depth < PlanAction.deepest
            ? ["items": ["$ref": .string("#/$defs/\(actionName(depth + 1))")]] : ["maxItems": 0]
        let actions = JSONMember(name: ActionMember.actions.text, value: below)
        return [
            "$ref": .string("#/$defs/\(ActionMember.definition)"),
            "properties": .object(JSONObject([actions])),
        ]
    }

    /// The definition of an action that has so many pillars and actions above it.
    static func actionName(_ depth: Int) -> String { "\(ActionMember.definition)AtDepth\(depth)" }
}
