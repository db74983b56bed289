import JSONText
import PlanModel
import Testing

/// One change of a file, held against the JSON before and after: nothing else may have changed.
struct SingleChange {
    let change: Change
    let plan: PlanRecords
    let old: JSONValue
    let new: JSONValue

    init(_ change: Change, of plan: PlanRecords, to written: [UInt8]) throws {
        self.change = change
        self.plan = plan
        old = try JSONValue(parsing: plan.bytes)
        new = try JSONValue(parsing: written)
    }

    /// Whether the change, and nothing else, was made.
    var isAlone: Bool { isAlone(old, new, path(to: change.place)[...]) }

    /// The most bytes that the change may touch in the new text: those of what it says, each value with white space
    /// around it no longer than the file's longest and four levels more.
    var room: Int {
        let gap = longestGap + 16
        let (_, to) = values
        return (to.map { $0.compactText.utf8.count + ($0.nodes + 3) * gap } ?? 0) + member.utf8.count * 6
            + gap
    }

    /// The most bytes that it may touch in the old text, where every letter may be an escape.
    var oldRoom: Int {
        let gap = longestGap + 16
        let (from, _) = values
        return (from.map { $0.compactText.utf8.count * 6 + ($0.nodes + 3) * gap } ?? 0) + member.utf8.count
            * 6
            + gap
    }

    private var longestGap: Int {
        var (longest, run) = (0, 0)
        for byte in plan.bytes {
            run = byte <= 0x20 ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private var member: String {
        switch change.operation {
        case .set(let member, _, _): member
        case .insert(let list, _, _), .remove(let list, _, _), .amend(let list, _, _, _): list
        }
    }

    /// What the file says and what the change says, as JSON.
    private var values: (from: JSONValue?, to: JSONValue?) {
        let holder = path(to: change.place).reduce(old) { $0?.child($1) }
        switch change.operation {
        case .set(let member, _, let to): return (holder?.child(.member(member)), to.map(\.asJSON))
        case .insert(let list, _, let value):
            // One object by itself becomes a list around it.
            let entries = holder?.child(.member(list))
            if case .object? = entries { return (entries, .array([entries ?? .null, value.asJSON])) }
            return (nil, value.asJSON)
        case .remove(let list, let at, _):
            let entries = holder?.child(.member(list))
            return (entries?.child(.index(at)) ?? entries, nil)
        case .amend(let list, let at, _, let to):
            let entries = holder?.child(.member(list))
            return (entries?.child(.index(at)) ?? entries, to.asJSON)
        }
    }

    private func path(to place: Place) -> [JSONStep] {
        var path: [JSONStep] = []
        if let home = plan.loadedHome(of: place.record) {
            path = self.path(to: home.place) + [.member(home.list)]
            path.append(.index(index(in: path, where: ["id"], [place.record.id])))
        }
        for step in place.inside {
            switch step {
            case .member(let name): path.append(.member(name))
            case .entry(let list, let key):
                path.append(.member(list))
                path.append(.index(index(in: path, where: place.shape?.keyMembers ?? [], key)))
            }
        }
        return path
    }

    private func index(in path: [JSONStep], where names: [String], _ key: [String]) -> Int {
        guard case .array(let elements)? = path.reduce(old, { $0?.child($1) }) else { return -1 }
        return elements.firstIndex { element in
            zip(names, key).allSatisfy { element.child(.member($0)) == .string($1) }
        } ?? -1
    }

    private func isAlone(_ old: JSONValue, _ new: JSONValue, _ path: ArraySlice<JSONStep>) -> Bool {
        guard let step = path.first else { return isAlone(in: old, new) }
        switch (old, new, step) {
        case (.object(let one), .object(let other), .member(let name)):
            return one.members.count == other.members.count
                && zip(one.members, other.members).allSatisfy { one, other in
                    guard one.name == name else { return one == other }
                    return other.name == name && isAlone(one.value, other.value, path.dropFirst())
                }
        case (.array(let one), .array(let other), .index(let index)):
            return one.count == other.count
                && one.indices.allSatisfy {
                    $0 == index ? isAlone(one[$0], other[$0], path.dropFirst()) : one[$0] == other[$0]
                }
        default: return false
        }
    }

    /// In the object that the change names.
    private func isAlone(in old: JSONValue, _ new: JSONValue) -> Bool {
        guard case .object(let before) = old, case .object(let after) = new,
            before.members.filter({ $0.name != member }) == after.members.filter({ $0.name != member })
        else { return false }
        let (one, other) = (before[member], after[member])
        switch change.operation {
        case .set(_, let from, let to):
            if from == to { return one == other }
            return to.map { other?.says($0, keeping: one) == true } ?? (other == nil)
        case .insert(_, let at, let value):
            guard let list = other?.entries, list.indices.contains(at) else { return false }
            return list[at].says(value, keeping: nil)
                && Array(list[..<at] + list[(at + 1)...]) == (one?.entries ?? [])
        case .remove(_, let at, _):
            var list = one?.entries ?? []
            list.remove(at: at)
            return (other?.entries ?? []) == list
        case .amend(_, let at, let from, let to):
            guard let old = one?.entries, let new = other?.entries, old.count == new.count else {
                return false
            }
            return old.indices.allSatisfy { $0 == at || old[$0] == new[$0] }
                && new[at].isAmended(old[at], from: from, to: to)
        }
    }
}

extension JSONValue {
    func child(_ step: JSONStep) -> JSONValue? {
        switch (self, step) {
        case (.object(let object), .member(let name)): object[name]
        case (.array(let elements), .index(let index)):
            elements.indices.contains(index) ? elements[index] : nil
        default: nil
        }
    }

    /// The elements of an array; an object stands for an array of one.
    fileprivate var entries: [JSONValue]? {
        switch self {
        case .array(let elements): elements
        case .object: [self]
        default: nil
        }
    }

    fileprivate var nodes: Int {
        switch self {
        case .array(let elements): elements.reduce(1) { $0 + $1.nodes }
        case .object(let object): object.members.reduce(1) { $0 + 1 + $1.value.nodes }
        default: 1
        }
    }

    /// Whether this is what a value says; an object may keep members that it had before.
    fileprivate func says(_ value: MemberValue, keeping old: JSONValue?) -> Bool {
        guard case .object(let object) = self, case .record(let members) = value else {
            return asMember == value
        }
        return members.allSatisfy {
            object[$0.name]?.says($0.value, keeping: old?.child(.member($0.name))) == true
        }
            && object.members.allSatisfy { member in
                value[member.name] != nil || old?.child(.member(member.name)) == member.value
            }
    }

    /// Whether the members that the change is about say what they should, and all others what they said.
    fileprivate func isAmended(_ old: JSONValue, from: MemberValue, to: MemberValue) -> Bool {
        guard case .object(let before) = old, case .object(let after) = self else { return false }
        let names = Set(before.members.map(\.name) + after.members.map(\.name))
        return names.allSatisfy { name in
            if from[name] == to[name] { return before[name] == after[name] }
            guard let value = to[name] else { return after[name] == nil }
            // Sources may stand alone, without a list around them.
            guard case .list(let list) = value else {
                return after[name]?.says(value, keeping: before[name]) == true
            }
            // The last of one that stood alone goes with its member.
            let entries = after[name]?.entries ?? []
            let kept = before[name]?.entries ?? []
            return entries.count == list.count
                && zip(entries, list).allSatisfy { entry, value in
                    kept.contains(entry) || entry.says(value, keeping: nil)
                }
        }
    }

    private var asMember: MemberValue {
        switch self {
        case .string(let text): .text(text)
        case .number(let spelling): .number(spelling)
        case .bool(let flag): .flag(flag)
        case .null: .null
        case .array(let elements): .list(elements.map(\.asMember))
        case .object(let object): .record(object.members.map { .init($0.name, $0.value.asMember) })
        }
    }
}

extension MemberValue {
    fileprivate var asJSON: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let spelling): .number(spelling)
        case .flag(let flag): .bool(flag)
        case .null: .null
        case .list(let list): .array(list.map(\.asJSON))
        case .record(let members):
            .object(JSONObject(members.map { JSONMember(name: $0.name, value: $0.value.asJSON) }))
        }
    }
}
