import JSONText
import PlanModel

/// What must be changed in a file so that a member says something else: no more than what differs, so that all
/// the rest keeps its bytes, and members that the format does not know stay.
struct MemberDifference {
    let from: MemberValue?
    let to: MemberValue?

    /// - Parameter steps: The way to the object that has the member.
    /// - Parameter shape: What the format knows of that object.
    func edits(of member: String, at steps: [JSONStep], in shape: ObjectShape?) -> [JSONChange] {
        if from == to { return [] }
        let inner = steps + [.member(member)]
        switch (from, to) {
        case (_, nil): return [JSONChange(steps, .clearMember(member))]
        case (.record(let old)?, .record(let new)?):
            return edits(from: old, to: new, at: inner, in: innerShape(of: member, in: shape))
        case (.list(let old)?, .list(let new)?):
            return edits(from: old, to: new, at: inner, after: shape.members(before: member))
        case (_, let value?):
            return [
                JSONChange(steps, .setMember(member, value.json, after: shape.members(before: member)))
            ]
        }
    }

    /// The same for an entry of a log.
    ///
    /// - Parameter steps: The way to the entry.
    func edits(at steps: [JSONStep]) -> [JSONChange] {
        guard case (.record(let old)?, .record(let new)?) = (from, to) else { return [] }
        return edits(from: old, to: new, at: steps, in: nil)
    }

    private func innerShape(of member: String, in shape: ObjectShape?) -> ObjectShape? {
        guard case .object(let inner)? = shape?.shape(of: member) else { return nil }
        return inner
    }

    private func edits(
        from old: [MemberValue.Member], to new: [MemberValue.Member], at steps: [JSONStep],
        in shape: ObjectShape?
    ) -> [JSONChange] {
        let (before, after) = (MemberValue.record(old), MemberValue.record(new))
        let names = old.map(\.name).filter { after[$0] == nil } + new.map(\.name)
        return names.flatMap { name in
            MemberDifference(from: before[name], to: after[name]).edits(of: name, at: steps, in: shape)
        }
    }

    /// Of a source that is still in the same document only what differs, so that it keeps what the format does not
    /// know; nil for anything else.
    private func amendment(
        of old: MemberValue, to new: MemberValue, at place: Int, in steps: [JSONStep]
    ) -> [JSONChange]? {
        guard case .record(let before) = old, case .record(let after) = new,
            let document = old["document"], document == new["document"], case .member(let list)? = steps.last
        else { return nil }
        return edits(from: before, to: after, at: steps.dropLast() + [.entry(list, at: place)], in: nil)
    }

    /// Goes through both lists side by side; what stands in the place of something else replaces it.
    private func edits(
        from old: [MemberValue], to new: [MemberValue], at steps: [JSONStep], after members: [String]
    ) -> [JSONChange] {
        var leaving: Set<Int> = []
        var coming: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): leaving.insert(offset)
            case .insert(let offset, _, _): coming.insert(offset)
            }
        }
        var edits: [JSONChange] = []
        var (left, place) = (0, 0)
        while left < old.count || place < new.count {
            switch (left < old.count && leaving.contains(left), coming.contains(place)) {
            case (true, true):
                if let amendment = amendment(of: old[left], to: new[place], at: place, in: steps) {
                    edits += amendment
                } else {
                    edits.append(JSONChange(steps, .setElement(new[place].json, at: place)))
                }
                (left, place) = (left + 1, place + 1)
            case (true, false):
                edits.append(JSONChange(steps, .removeElementOrObject(at: place)))
                left += 1
            case (false, true):
                edits.append(
                    JSONChange(steps, .insertElementCreating(new[place].json, at: place, after: members)))
                place += 1
            case (false, false): (left, place) = (left + 1, place + 1)
            }
        }
        return edits
    }
}
