import PlanModel

/// Something done to a plan as a tree of values, as an input tells it; it may be what no plan may hold.
enum TreeDeed {
    static func carryOut(on tree: inout MemberValue, _ input: inout InputBytes) {
        switch input.byte() % 8 {
        case 0, 1: change(&tree, &input) { Self.setMember(of: &$0, &$1) }
        case 2: change(&tree, &input) { Self.removeMember(of: &$0, &$1) }
        case 3, 4: changeList(&tree, &input, Self.addElement)
        case 5: changeList(&tree, &input, Self.removeElement)
        case 6: changeList(&tree, &input, Self.moveElement)
        default: moveBetweenLists(&tree, &input)
        }
    }

    private static let texts = [
        "1.1", "1.2", "1.1a", "new", "new2", "law", "parks", "council", "f", "d", "2016", "2015-12~",
        "closed", "paused", "é\n", "",
    ]
    private static let members = [
        "title", "note", "status", "due", "leads", "partOf", "funding", "x-own", "amount", "name", "text",
        "on", "new", "dueText",
        "aliases", "body", "summary", "target",
    ]

    private static func value(_ input: inout InputBytes) -> MemberValue {
        let text = input.pick(texts, or: "")
        switch input.byte() % 8 {
        case 0: return .flag(true)
        case 1: return .number("\(input.byte())")
        case 2: return .list([.text(text)])
        case 3: return .list([])
        case 4: return .record([.init("value", .number("3"))])
        default: return .text(text)
        }
    }

    /// Goes down to some object and changes it.
    private static func change(
        _ value: inout MemberValue, _ input: inout InputBytes,
        _ body: (inout [MemberValue.Member], inout InputBytes) -> Void
    ) {
        switch value {
        case .record(var members):
            let inner = members.indices.filter { members[$0].value.holdsObjects }
            if input.byte() % 4 > 0, !inner.isEmpty {
                change(&members[input.pick(inner, or: 0)].value, &input, body)
            } else {
                body(&members, &input)
            }
            value = .record(members)
        case .list(var elements) where !elements.isEmpty:
            change(&elements[input.number(below: elements.count)], &input, body)
            value = .list(elements)
        default: break
        }
    }

    private static func setMember(of members: inout [MemberValue.Member], _ input: inout InputBytes) {
        let name = input.pick(Self.members, or: "title")
        let value = value(&input)
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(.init(name, value))
        }
    }

    private static func removeMember(of members: inout [MemberValue.Member], _ input: inout InputBytes) {
        if !members.isEmpty { members.remove(at: input.number(below: members.count)) }
    }

    private static func changeList(
        _ tree: inout MemberValue, _ input: inout InputBytes,
        _ body: (inout [MemberValue], inout InputBytes) -> Void
    ) {
        change(&tree, &input) { members, input in
            let lists = members.indices.filter { if case .list = members[$0].value { true } else { false } }
            guard !lists.isEmpty else { return }
            let index = input.pick(lists, or: 0)
            guard case .list(var elements) = members[index].value else { return }
            body(&elements, &input)
            members[index].value = .list(elements)
        }
    }

    /// A like of an element, with a new id where it has one.
    private static func addElement(to elements: inout [MemberValue], _ input: inout InputBytes) {
        guard !elements.isEmpty else { return elements.append(.text(input.pick(texts, or: ""))) }
        var element = elements[input.number(below: elements.count)].withoutRecords
        let id = MemberValue.text(["new", "new2", "new3", "new4"][Int(input.byte() % 4)])
        if case .record(var members) = element, let index = members.firstIndex(where: { $0.name == "id" }) {
            members[index].value = id
            element = .record(members)
        } else if case .record(var members) = element, let first = members.indices.first {
            members[first].value = value(&input)
            element = .record(members)
        } else {
            element = .text(input.pick(texts, or: ""))
        }
        elements.insert(element, at: input.number(below: elements.count + 1))
    }

    private static func removeElement(of elements: inout [MemberValue], _ input: inout InputBytes) {
        if !elements.isEmpty { elements.remove(at: input.number(below: elements.count)) }
    }

    private static func moveElement(of elements: inout [MemberValue], _ input: inout InputBytes) {
        guard !elements.isEmpty else { return }
        let element = elements.remove(at: input.number(below: elements.count))
        elements.insert(element, at: input.number(below: elements.count + 1))
    }

    /// Takes an element out of one list and puts it into another of the same name, as an action that goes elsewhere.
    private static func moveBetweenLists(_ tree: inout MemberValue, _ input: inout InputBytes) {
        let list = input.pick(["actions", "milestones", "questions"], or: "actions")
        var moved: MemberValue?
        change(&tree, &input) { members, input in
            guard let index = members.firstIndex(where: { $0.name == list }),
                case .list(var elements) = members[index].value,
                !elements.isEmpty
            else { return }
            moved = elements.remove(at: input.number(below: elements.count))
            members[index].value = .list(elements)
        }
        guard let moved else { return }
        change(&tree, &input) { members, _ in
            if let index = members.firstIndex(where: { $0.name == list }),
                case .list(let elements) = members[index].value
            {
                members[index].value = .list(elements + [moved])
            } else {
                members.append(.init(list, .list([moved])))
            }
        }
    }
}

extension MemberValue {
    fileprivate var holdsObjects: Bool {
        switch self {
        case .record: true
        case .list(let elements): elements.contains { if case .record = $0 { true } else { false } }
        default: false
        }
    }

    /// Without the records inside, whose ids would stand twice.
    fileprivate var withoutRecords: MemberValue {
        guard case .record(let members) = self else { return self }
        return .record(
            members.filter {
                !["actions", "milestones", "questions", "resolutions", "stages"].contains($0.name)
            })
    }
}
