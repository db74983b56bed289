import JSONText
package import PlanModel

extension PlanEdit {
    /// All of the edit, as it stands in a journal.
    var json: JSONValue {
        [
            "plan": .string(plan), "summary": .string(summary), "by": .string(by),
            "on": .string(on.description),
            "changes": .array(changes.map(\.json)),
        ]
    }

    init?(json: JSONValue) {
        guard let plan = json["plan"]?.asText, let summary = json["summary"]?.asText,
            let by = json["by"]?.asText, let on = json["on"]?.asText.flatMap(Day.init),
            let changes = json["changes"]?.asElements?.all(Change.init(json:))
        else { return nil }
        self.init(plan: plan, changes: changes, summary: summary, by: by, on: on)
    }

    /// The edit as JSON on one line.
    package var jsonText: String { json.compactText }

    /// The edit that a JSON text holds; nil where it holds none.
    package init?(jsonText: String) {
        guard let json = try? JSONValue(parsing: jsonText) else { return nil }
        self.init(json: json)
    }
}
