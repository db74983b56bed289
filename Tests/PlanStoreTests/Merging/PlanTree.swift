import PlanFile
import PlanModel
import Testing

/// A plan as a tree that carries out changes to the letter: what a change says of the plan must be so.
struct PlanTree {
    var value: MemberValue

    init(_ value: MemberValue) { self.value = value }

    struct Misfit: Error { let reason: String }

    static func applying(_ changes: [Change], to tree: MemberValue) throws -> MemberValue {
        var plan = PlanTree(tree)
        for change in changes { try plan.apply(change) }
        return plan.value
    }

    mutating func apply(_ change: Change) throws {
        let root = RecordName(.plan, value["id"]?.asText ?? "")
        let isFound = try Self.change(&value, root, change.place) { object, shape in
            try Self.carryOut(change.operation, on: &object, shape)
        }
        if !isFound { throw Misfit(reason: "there is no \(change.place)") }
    }

    /// Looks for the object of a place inside a record.
    private static func change(
        _ value: inout MemberValue, _ name: RecordName, _ place: Place,
        _ body: (inout MemberValue, ObjectShape) throws -> Void
    ) throws -> Bool {
        if name == place.record {
            try change(&value, .record(name.kind), place.inside[...], body)
            return true
        }
        return try change(recordsOf: &value, .record(name.kind), place, body)
    }

    private static func change(
        recordsOf value: inout MemberValue, _ shape: ObjectShape, _ place: Place,
        _ body: (inout MemberValue, ObjectShape) throws -> Void
    ) throws -> Bool {
        guard case .record(var members) = value else { return false }
        for index in members.indices {
            var isFound = false
            switch (shape.shape(of: members[index].name), members[index].value) {
            case (.records(let kind), .list(var list)):
                for entry in list.indices where !isFound {
                    let name = RecordName(kind, list[entry]["id"]?.asText ?? "")
                    isFound = try change(&list[entry], name, place, body)
                }
                members[index].value = .list(list)
            case (.object(let inner), var object):
                isFound = try change(recordsOf: &object, inner, place, body)
                members[index].value = object
            default: break
            }
            if isFound {
                value = .record(members)
                return true
            }
        }
        return false
    }

    private static func change(
        _ value: inout MemberValue, _ shape: ObjectShape, _ steps: ArraySlice<Place.Step>,
        _ body: (inout MemberValue, ObjectShape) throws -> Void
    ) throws {
        guard let step = steps.first else { return try body(&value, shape) }
        switch step {
        case .member(let name):
            guard case .object(let inner) = shape.shape(of: name), var object = value[name] else {
                throw Misfit(reason: "there is no object \(name)")
            }
            try change(&object, inner, steps.dropFirst(), body)
            value[member: name] = object
        case .entry(let list, let key):
            guard case .keyed(let inner) = shape.shape(of: list), case .list(var entries)? = value[list],
                let index = entries.firstIndex(where: { entry in
                    inner.keyMembers.map { entry[$0]?.asText } == key
                })
            else { throw Misfit(reason: "there is no \(list) \(key)") }
            try change(&entries[index], inner, steps.dropFirst(), body)
            value[member: list] = .list(entries)
        }
    }

    private static func carryOut(
        _ operation: Change.Operation, on object: inout MemberValue, _ shape: ObjectShape
    ) throws {
        switch operation {
        case .set(let member, let from, let to):
            switch shape.shape(of: member) {
            case .value, .set, .object: break
            case .records, .keyed, .log: throw Misfit(reason: "\(member) changes entry by entry")
            }
            guard object[member] == from else { throw Misfit(reason: "\(member) is not what it was") }
            object[member: member] = to
        case .insert(let list, let at, let value):
            var entries = try entries(of: list, in: object, shape)
            guard (0...entries.count).contains(at) else { throw Misfit(reason: "\(list) has no \(at)") }
            entries.insert(value, at: at)
            object[member: list] = .list(entries)
        case .remove(let list, let at, let value):
            var entries = try entries(of: list, in: object, shape)
            guard entries.indices.contains(at), entries[at] == value else {
                throw Misfit(reason: "\(list) \(at) is something else")
            }
            entries.remove(at: at)
            object[member: list] = .list(entries)
        case .amend(let list, let at, let from, let to):
            var entries = try entries(of: list, in: object, shape)
            guard shape.shape(of: list) == .log, entries.indices.contains(at), entries[at] == from else {
                throw Misfit(reason: "\(list) \(at) is something else")
            }
            entries[at] = to
            object[member: list] = .list(entries)
        }
    }

    private static func entries(
        of list: String, in object: MemberValue, _ shape: ObjectShape
    ) throws -> [MemberValue] {
        switch shape.shape(of: list) {
        case .records, .keyed, .log: break
        case .value, .set, .object: throw Misfit(reason: "\(list) changes as a whole")
        }
        guard let value = object[list] else { return [] }
        if case .list(let entries) = value { return entries }
        return [value]
    }
}

extension PlanTree {
    /// The tree of a text, which must be a plan that loads.
    static func read(_ text: String) throws -> MemberValue {
        _ = try Plans.read(text)
        return try PlanFile.tree(Array(text.utf8), name: "plan.json")
    }

    /// What keeps a tree from being a plan that loads; nothing where it is one.
    static func faults(of tree: MemberValue) -> [String] {
        do throws(PlanFileError) {
            _ = try PlanFile.read(Array(tree.jsonText.utf8), name: "plan.json")
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    /// The same plan with one spelling of what may be said in two ways: an absent list and an empty one, a
    /// single source and a list of one.
    static func said(_ value: MemberValue, _ shape: ObjectShape = .record(.plan)) -> MemberValue {
        guard case .record(let members) = value else { return value }
        return .record(
            members.compactMap { member in
                let name = member.name
                func list(_ inner: ObjectShape?) -> MemberValue.Member? {
                    var entries = [member.value]
                    if case .list(let list) = member.value { entries = list }
                    if entries.isEmpty { return nil }
                    return .init(name, .list(entries.map { entry in inner.map { said(entry, $0) } ?? entry }))
                }
                switch shape.shape(of: name) {
                case .value: return member
                case .object(let inner): return .init(name, said(member.value, inner))
                case .records(let kind): return list(.record(kind))
                case .keyed(let inner): return list(inner)
                case .log, .set: return list(nil)
                }
            })
    }
}

extension MemberValue {
    subscript(member name: String) -> MemberValue? {
        get {
            guard case .record(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            guard case .record(var members) = self else { return }
            switch (members.firstIndex { $0.name == name }, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): return
            }
            self = .record(members)
        }
    }
}
