package import JSONText
import PlanFile

/// A plan that says something hostile in every member that takes a text, and has every member that the format knows.
///
/// It is made by walking the schema, so that no member is forgotten: a new one is in it at once.
package struct HostilePlan {
    private let definitions: JSONObject
    /// Gives the next text; nil for those that are all said at once.
    private var next: Int?
    private var counts: [String: Int] = [:]
    /// How many actions the next one stands in.
    private var depth = 0

    /// - Parameter start: Which text comes first; nil says all of them in every member.
    private init(startingWith start: Int?) {
        next = start
        definitions = PlanSchema.value["$defs"].object
    }

    /// - Parameter start: Which text comes first; nil says all of them in every member.
    package static func json(id: String = "hostile", startingWith start: Int? = 0) -> JSONValue {
        var plan = HostilePlan(startingWith: start)
        guard case .object(var object) = plan.object(of: PlanSchema.value, named: "plan") else {
            return .null
        }
        object["id"] = .string(id)
        object["$schema"] = .string(plan.text())
        // Without it the plan is read as of the day, and with it as of one on which nothing counts yet.
        object["asOf"] = nil
        return .object(object)
    }

    private mutating func text() -> String {
        guard let number = next else { return HostileText.everything }
        next = number + 1
        return HostileText.texts[number % HostileText.texts.count]
    }

    private mutating func object(of schema: JSONValue, named kind: String) -> JSONValue {
        let members =
            schema["properties"].object.members
            + (definitions["margin"] ?? .null)["properties"].object.members
        var object = JSONObject()
        for member in members where isWanted(member.name, of: kind) {
            object[member.name] = value(of: member.value, named: member.name, of: kind)
        }
        // Labels are for words of the format alone.
        guard kind != "labels" else { return .object(object) }
        // One that no reader knows, and one that is nearly known.
        object["x" + text()] = .string(text())
        object["titel"] = .string(text())
        return .object(object)
    }

    /// A source has no sources of its own here, or there would be no end.
    private func isWanted(_ member: String, of kind: String) -> Bool {
        switch member {
        case "exempt", "done", "cancelled", "proposed", "closed", "returned", "awarded", "recorded": false
        case "source": kind != "source"
        // Actions stand two deep; further down they are the same.
        case "actions": kind != "action" || depth < 2
        // A dismissed finding needs no message, and an authored one would be none of a rule's.
        case "authored": false
        default: true
        }
    }

    private mutating func value(of schema: JSONValue, named member: String, of kind: String) -> JSONValue {
        if (kind, member) == ("action", "actions") { return [action()] }
        if let reference = schema["$ref"].string {
            return definition(String(reference.dropFirst("#/$defs/".count)), member: member)
        }
        if case .array(let choices)? = schema["anyOf"].some {
            return value(of: choices[0], named: member, of: kind)
        }
        if case .array(let words)? = schema["enum"].some {
            return words[count("\(kind).\(member)") % words.count]
        }
        if let constant = schema["const"].some { return constant }
        switch schema["type"].string {
        case "string": return .string(string(named: member, of: kind))
        case "boolean": return true
        case "integer": return 30
        case "number": return 12
        case "array":
            let items = schema["items"]
            // Two of what stands in the plan, and one of what stands in that.
            let count = kind == "plan" || member == "actions" || member == "parts" ? 2 : 1
            return .array((0..<count).map { _ in value(of: items, named: member, of: kind) }.withoutRepeats)
        default: return .null
        }
    }

    private mutating func definition(_ name: String, member: String) -> JSONValue {
        let schema = definitions[name] ?? .null
        switch name {
        case "date":
            return .string(
                ["2026-05", "2026-06-15~", "2026", "2026-22", "2026-04-01/2026-05-01"][count(name) % 5])
        case "day": return "2026-05-05"
        case "money", "number": return .number(["5", "12.5", "100000"][count(name) % 3])
        case "printed": return .string(text())
        case "sources": return value(of: schema, named: member, of: name)
        case let name where name.hasPrefix("action"): return action()
        default: return object(of: schema, named: name)
        }
    }

    private mutating func action() -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        return object(of: definitions["action"] ?? .null, named: "action")
    }

    private mutating func string(named member: String, of kind: String) -> String {
        switch (kind, member) {
        case ("plan", "id"): return ""
        case (_, "id"): return id(of: kind, count("\(kind).id"))
        case (_, "currency"): return "GBP"
        case (_, "year"): return "2026/27"
        case ("findingNote", "rule"): return count("rule").isMultiple(of: 2) ? "stale" : text()
        case ("findingNote", "record"): return "action:" + id(of: "action", 0)
        default:
            guard let kind = Self.kinds[member] else { return text() }
            let number = count("\(kind).\(member)")
            // Now and then nothing has that id.
            return number % 7 == 3 ? text() : id(of: kind, number % 2)
        }
    }

    /// What a member refers to.
    private static let kinds = [
        "leads": "organisation", "support": "organisation", "partOf": "organisation", "body": "organisation",
        "funders": "organisation", "recipients": "organisation", "respondents": "organisation",
        "organisations": "organisation", "organisation": "organisation", "lead": "organisation",
        "from": "organisation", "to": "organisation", "action": "action", "document": "document",
        "stage": "stage", "milestones": "milestone", "funding": "fundingStream", "actions": "action",
        "parts": "part", "answers": "part", "partly": "part",
    ]

    private func id(of kind: String, _ number: Int) -> String {
        let place = kind.utf8.reduce(number) { $0 + Int($1) } % HostileText.texts.count
        return HostileText.texts[place] + kind.prefix(1) + String(number)
    }

    private mutating func count(_ what: String) -> Int {
        defer { counts[what, default: 0] += 1 }
        return counts[what] ?? 0
    }
}

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue {
        if case .object(let object) = self { object[name] ?? .null } else { .null }
    }

    fileprivate var some: JSONValue? { self == .null ? Optional.none : self }

    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }

    fileprivate var object: JSONObject { if case .object(let object) = self { object } else { JSONObject() } }
}

extension [JSONValue] {
    /// Two equal elements stand once: ids must differ.
    fileprivate var withoutRepeats: [JSONValue] { count == 2 && self[0] == self[1] ? [self[0]] : self }
}
