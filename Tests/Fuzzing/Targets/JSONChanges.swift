import JSONText
import SeededRandom

/// Changes of a JSON value at random, with what takes each back.
struct JSONChanges {
    private(set) var value: JSONValue
    private(set) var changes: [JSONChange] = []
    private(set) var inverses: [JSONChange] = []

    init(_ value: JSONValue) { self.value = value }

    private static let values: [JSONValue] = [
        "new", 12, .null, true, [], .object(JSONObject()), [1, "two"],
        .object(JSONObject([JSONMember(name: "é", value: [])])),
    ]

    mutating func changeSomething(using random: inout SeededGenerator) {
        var steps: [JSONStep] = []
        value = changed(value, &steps, &random)
    }

    private mutating func changed(
        _ value: JSONValue, _ steps: inout [JSONStep], _ random: inout SeededGenerator
    ) -> JSONValue {
        let goesOn = Bool.random(using: &random)
        switch value {
        case .object(var object):
            let inner = object.members.indices.filter { object.members[$0].value.isContainer }
            if goesOn, let index = inner.randomElement(using: &random) {
                steps.append(.member(object.members[index].name))
                object.members[index].value = changed(object.members[index].value, &steps, &random)
            } else {
                changeMember(of: &object, steps, &random)
            }
            return .object(object)
        case .array(var elements):
            let inner = elements.indices.filter { elements[$0].isContainer }
            if goesOn, let index = inner.randomElement(using: &random) {
                steps.append(.index(index))
                elements[index] = changed(elements[index], &steps, &random)
            } else {
                changeElement(of: &elements, steps, &random)
            }
            return .array(elements)
        default: return value
        }
    }

    private mutating func changeMember(
        of object: inout JSONObject, _ steps: [JSONStep], _ random: inout SeededGenerator
    ) {
        let name = object.members.map(\.name).randomElement(using: &random).flatMap {
            Bool.random(using: &random) ? $0 : nil
        }
        let new = Self.values.randomElement(using: &random) ?? .null
        if let name, let old = object[name] {
            let isGone = Bool.random(using: &random)
            object[name] = isGone ? JSONValue?.none : new
            note(steps, isGone ? .removeMember(name) : .setMember(name, new), inverse: .setMember(name, old))
        } else {
            let name = "added\(changes.count)"
            guard object[name] == nil else { return }
            object[name] = new
            note(steps, .setMember(name, new), inverse: .removeMember(name))
        }
    }

    private mutating func changeElement(
        of elements: inout [JSONValue], _ steps: [JSONStep], _ random: inout SeededGenerator
    ) {
        if let index = elements.indices.randomElement(using: &random), Bool.random(using: &random) {
            let old = elements.remove(at: index)
            note(steps, .removeElement(at: index), inverse: .insertElement(old, at: index))
        } else {
            let index = Int.random(in: 0...elements.count, using: &random)
            let new = Self.values.randomElement(using: &random) ?? .null
            elements.insert(new, at: index)
            note(steps, .insertElement(new, at: index), inverse: .removeElement(at: index))
        }
    }

    private mutating func note(_ steps: [JSONStep], _ deed: JSONChange.Deed, inverse: JSONChange.Deed) {
        changes.append(JSONChange(steps, deed))
        inverses.append(JSONChange(steps, inverse))
    }
}

extension JSONValue {
    /// With the members of each object in the order of their names, which says nothing.
    var inNameOrder: JSONValue {
        switch self {
        case .object(let object):
            let members = object.members.map { JSONMember(name: $0.name, value: $0.value.inNameOrder) }
            return .object(
                JSONObject(members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }))
        case .array(let elements): return .array(elements.map(\.inNameOrder))
        case .string, .number, .bool, .null: return self
        }
    }
}
