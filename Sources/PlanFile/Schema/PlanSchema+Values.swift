import JSONText
import PlanModel

extension PlanSchema {
    /// The definitions of what is no record: dates, numbers, and what every object may carry.
    static var values: JSONObject {
        var values = JSONObject()
        values["date"] = ValueSchema.text(dateMeaning, pattern: SchemaPattern.edtf).value
        values["day"] =
            ValueSchema.text(
                "A full day of 1900 to 2199, such as 2015-10-31.", pattern: SchemaPattern.day
            ).value
        values["printed"] = ValueSchema.text("A date as it is printed.").value
        values["money"] =
            [
                "description": "An amount in whole units of its currency, in two decimals at the most.",
                "type": "number", "minimum": 0,
                "exclusiveMaximum": .number(String(Money.limit / 100)),
            ]
        values["number"] = [
            "description": "Any number, held exactly; at most 1000 places on either side of the point.",
            "type": "number",
        ]
        values["sources"] = ["type": "array", "items": ["$ref": "#/$defs/source"]]
        return values
    }

    private static let dateMeaning =
        "A date in EDTF: a year 2015, a month 2015-10, a day 2015-10-31 or a season 2015-21 (spring) to 2015-24 "
        + "(winter), with ? behind it where it is not sure, ~ where it is about then, % where it is both; or an "
        + "interval 2015-10/2015-12, one end of which may be .. (open) or empty (unknown)."

    /// What every object may carry.
    static var margin: JSONValue {
        let members = MarginMember.allCases.map { JSONMember(name: $0.rawValue, value: $0.schema.value) }
        return [
            "description": "What every object of a plan may carry.",
            "properties": .object(JSONObject(members)),
        ]
    }

    /// Local words for the statuses and the confidences; no other name may stand there.
    static var labels: JSONValue {
        let words = ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)
        let members = words.map {
            JSONMember(name: $0, value: ValueSchema.text("The local word for \($0).").value)
        }
        let allowed = words + MarginMember.allCases.map(\.rawValue)
        return [
            "description": "Local words for the statuses and the confidences, printed with a legend.",
            "type": "object",
            "$ref": "#/$defs/margin",
            "properties": .object(JSONObject(members)),
            "propertyNames": ["enum": .array(allowed.map { .string($0) })],
        ]
    }
}

extension MarginMember {
    fileprivate var schema: ValueSchema {
        switch self {
        case .note: .text("A note of whoever keeps the plan.")
        case .exempt:
            .flag("Not for publication, with all that is inside it.").defaulting(to: false)
        case .source: .either("source", "sources", "Where this is taken from: one source or a list of them.")
        }
    }
}
