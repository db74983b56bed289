import JSONText
import PlanFile
import PlanModel

extension Change {
    /// `{"record":"action","id":"1.1","set":"status","from":"paused","to":"closed"}`
    var json: JSONValue {
        var object = place.json
        switch operation {
        case .set(let member, let from, let to):
            object["set"] = .string(member)
            object.put("from", from)
            object.put("to", to)
        case .insert(let list, let index, let value):
            object["insert"] = .string(list)
            object["at"] = .number(String(index))
            object.put("value", value)
        case .remove(let list, let index, let value):
            object["remove"] = .string(list)
            object["at"] = .number(String(index))
            object.put("value", value)
        case .amend(let list, let index, let from, let to):
            object["amend"] = .string(list)
            object["at"] = .number(String(index))
            object.put("from", from)
            object.put("to", to)
        }
        return .object(object)
    }

    init?(json: JSONValue) {
        guard case .object(let object) = json, let place = Place(json: object) else { return nil }
        if let member = json["set"]?.asText {
            self.init(place, .set(member: member, from: object.value("from"), to: object.value("to")))
            return
        }
        guard let index = json["at"]?.asInteger, index >= 0 else { return nil }
        if let list = json["amend"]?.asText, let from = object.value("from"), let to = object.value("to") {
            self.init(place, .amend(list: list, at: index, from: from, to: to))
            return
        }
        guard let value = object.value("value") else { return nil }
        if let list = json["insert"]?.asText {
            self.init(place, .insert(list: list, at: index, value))
        } else if let list = json["remove"]?.asText {
            self.init(place, .remove(list: list, at: index, value))
        } else {
            return nil
        }
    }
}

extension Place {
    /// Kind and id of the record, and the way from it to the object where there is one.
    var json: JSONObject {
        var object = JSONObject()
        object["record"] = .string(record.kind.rawValue)
        object["id"] = .string(record.id)
        if !inside.isEmpty { object["inside"] = .array(inside.map(\.json)) }
        return object
    }

    init?(json object: JSONObject) {
        guard let kind = object["record"]?.asText.flatMap(RecordKind.init(rawValue:)),
            let id = object["id"]?.asText,
            let steps = (object["inside"] ?? []).asElements?.all(Step.init(json:))
        else { return nil }
        self.init(RecordName(kind, id), inside: steps)
    }
}

extension Place.Step {
    var json: JSONValue {
        switch self {
        case .member(let name): ["member": .string(name)]
        case .entry(let list, let key): ["list": .string(list), "key": .array(key.map(JSONValue.string))]
        }
    }

    init?(json: JSONValue) {
        if let name = json["member"]?.asText {
            self = .member(name)
        } else if let list = json["list"]?.asText, let key = json["key"]?.asElements?.all(\.asText) {
            self = .entry(list: list, key: key)
        } else {
            return nil
        }
    }
}

extension JSONObject {
    /// Values inside each other beyond this depth are kept as the text of their JSON: with what stands around them
    /// in a journal, a value that a plan may just hold would be too deep to be read again.
    private static var deepest: Int { 400 }

    fileprivate mutating func put(_ name: String, _ value: MemberValue?) {
        guard let value else { return }
        if value.depth <= Self.deepest {
            self[name] = value.json
        } else {
            self[name + "Text"] = .string(value.json.compactText)
        }
    }

    fileprivate func value(_ name: String) -> MemberValue? {
        if let value = self[name] { return MemberValue(json: value) }
        guard let text = self[name + "Text"]?.asText, let value = try? JSONValue(parsing: text) else {
            return nil
        }
        return MemberValue(json: value)
    }
}
