import JSONText
import PlanModel
import PlanStore

/// Reads a record's members out of its plan's own text, so that nothing in it is lost.
struct RecordText {
    private let plan: PlanRecords
    private let hidesExempt: Bool
    /// Ids that no list of the plan leads to, by kind.
    private var hidden: [RecordKind: Set<String>] = [:]

    init(_ plan: PlanRecords, hidesExempt: Bool) {
        self.plan = plan
        self.hidesExempt = hidesExempt
        guard hidesExempt else { return }
        hidden[.organisation] = hiddenIDs(.organisation, plan.organisations)
        hidden[.document] = hiddenIDs(.document, plan.documents)
        hidden[.funding] = hiddenIDs(.funding, plan.funding)
        hidden[.action] = hiddenIDs(.action, plan.actions)
        hidden[.milestone] = hiddenIDs(.milestone, plan.milestones)
        hidden[.stage] = hiddenIDs(.stage, plan.stages)
    }

    private func hiddenIDs(_ kind: RecordKind, _ records: [some IdentifiedRecord]) -> Set<String> {
        let shown = Set(plan.rows(of: kind))
        return Set(records.indices.filter { !shown.contains($0) }.map { plan.string(records[$0].id) })
    }

    /// The members of the record that has this margin.
    func members(of margin: Margin) -> JSONObject {
        let origin = Int(margin.origin)
        let value = plan.bytes.withUnsafeBufferPointer { source -> JSONValue? in
            var cursor = JSONCursor(source, from: origin)
            do throws(JSONSyntaxError) {
                return try JSONValue(reading: &cursor)
            } catch {
                return nil
            }
        }
        guard case .object(let object)? = value.map(shown) else { return JSONObject() }
        return object
    }

    /// The value without what is exempt and without the names of what is.
    private func shown(_ value: JSONValue) -> JSONValue {
        guard hidesExempt else { return value }
        switch value {
        case .array(let elements): return .array(elements.filter { !$0.isExempt }.map(shown))
        case .object(let object):
            let members = object.members.compactMap { member -> JSONMember? in
                if member.value.isExempt { return nil }
                return visible(member).map { JSONMember(name: member.name, value: shown($0)) }
            }
            return .object(JSONObject(members))
        default: return value
        }
    }

    /// The member's value without ids of hidden records, or nil where nothing remains of it.
    private func visible(_ member: JSONMember) -> JSONValue? {
        let ids = RecordMembers.kinds(named: member.name).reduce(into: Set<String>()) { ids, kind in
            ids.formUnion(hidden[kind] ?? [])
        }
        guard !ids.isEmpty else { return member.value }
        switch member.value {
        case .string(let id) where ids.contains(id): return nil
        case .array(let elements):
            return .array(
                elements.filter { element in
                    if case .string(let id) = element { return !ids.contains(id) }
                    return true
                })
        default: return member.value
        }
    }
}

extension JSONValue {
    fileprivate var isExempt: Bool {
        if case .object(let object) = self { return object["exempt"] == .bool(true) }
        return false
    }
}
