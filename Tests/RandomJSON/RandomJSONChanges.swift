package import JSONText
package import SeededRandom

/// Changes of a JSON value at random: the value as the document should be after them, and what takes each back.
package struct RandomJSONChanges {
    package private(set) var value: JSONValue
    package private(set) var changes: [JSONChange] = []
    package private(set) var inverses: [JSONChange] = []

    package init(_ value: JSONValue) { self.value = value }

    package mutating func changeSomething(using generator: inout SeededGenerator) {
        var steps: [JSONStep] = []
        value = change(value, &steps, &generator)
    }

    /// Goes down a random way and changes a container there.
    private mutating func change(
        _ value: JSONValue, _ steps: inout [JSONStep], _ generator: inout SeededGenerator
    ) -> JSONValue {
        let goesOn = Int.random(in: 0..<3, using: &generator) > 0
        switch value {
        case .object(var object):
            let inner = object.members.indices.filter { object.members[$0].value.isContainer }
            guard goesOn, let index = inner.randomElement(using: &generator) else {
                changeMembers(&object, steps, &generator)
                return .object(object)
            }
            steps.append(.member(object.members[index].name))
            object.members[index].value = change(object.members[index].value, &steps, &generator)
            return .object(object)
        case .array(var elements):
            let inner = elements.indices.filter { elements[$0].isContainer }
            guard goesOn, let index = inner.randomElement(using: &generator) else {
                changeElements(&elements, steps, &generator)
                return .array(elements)
            }
            steps.append(.index(index))
            elements[index] = change(elements[index], &steps, &generator)
            return .array(elements)
        default:
            return value
        }
    }

    private mutating func changeMembers(
        _ object: inout JSONObject, _ steps: [JSONStep], _ generator: inout SeededGenerator
    ) {
        // A member that is there under whatever name, or one of those that random values have.
        let own = object.members.map(\.name).randomElement(using: &generator)
        let other = RandomValue.names.randomElement(using: &generator) ?? ""
        let name = Bool.random(using: &generator) ? own ?? other : other
        let old = object[name]
        if let old, Bool.random(using: &generator) {
            object[name] = nil
            note(steps, .removeMember(name), inverse: .setMember(name, old))
            return
        }
        let new = RandomValue.value(depth: 2, using: &generator)
        object[name] = new
        if let old {
            note(steps, .setMember(name, new), inverse: .setMember(name, old))
        } else if case .array(let elements) = new, elements.count == 1 {
            changes.append(JSONChange(steps + [.member(name)], .insertElementCreating(elements[0], at: 0)))
            inverses.append(JSONChange(steps, .removeMember(name)))
        } else {
            note(steps, .setMember(name, new), inverse: .removeMember(name))
        }
    }

    private mutating func changeElements(
        _ elements: inout [JSONValue], _ steps: [JSONStep], _ generator: inout SeededGenerator
    ) {
        if let index = elements.indices.randomElement(using: &generator), Bool.random(using: &generator) {
            let old = elements.remove(at: index)
            note(steps, .removeElement(at: index), inverse: .insertElement(old, at: index))
        } else {
            let index = Int.random(in: 0...elements.count, using: &generator)
            let new = RandomValue.value(depth: 2, using: &generator)
            elements.insert(new, at: index)
            note(steps, .insertElement(new, at: index), inverse: .removeElement(at: index))
        }
    }

    private mutating func note(_ steps: [JSONStep], _ deed: JSONChange.Deed, inverse: JSONChange.Deed) {
        changes.append(JSONChange(steps, deed))
        inverses.append(JSONChange(steps, inverse))
    }
}
