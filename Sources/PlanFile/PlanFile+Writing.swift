import JSONText
package import PlanModel

extension PlanFile {
    /// The bytes of a plan's file after edits: those it was read from, changed only where something was edited.
    ///
    /// - Parameter plan: The plan as it stands now; its `bytes` are the file as it was read.
    /// - Parameter edits: All edits of the plan since then that are in force, oldest first.
    package static func write(_ plan: PlanRecords, with edits: [PlanEdit]) throws(EditRefused) -> [UInt8] {
        var changes: [JSONChange] = []
        for change in remaining(edits) { changes.append(try jsonChange(change, in: plan)) }
        guard !changes.isEmpty else { return plan.bytes }
        do throws(JSONEditError) {
            return try JSONEditor.apply(changes, to: plan.bytes)
        } catch {
            throw EditRefused("The edits do not fit the file: \(error.message).")
        }
    }

    /// The changes that are left when those that change nothing, or were taken back at once, are left out: a
    /// list that was made for an entry and emptied again must leave no trace.
    private static func remaining(_ edits: [PlanEdit]) -> [Change] {
        var changes: [Change] = []
        for change in edits.lazy.flatMap(\.changes) {
            if case .set(_, let from, let to) = change.operation, from == to { continue }
            if changes.last == change.inverse { changes.removeLast() } else { changes.append(change) }
        }
        return changes
    }

    private static func jsonChange(_ change: Change, in plan: PlanRecords) throws(EditRefused) -> JSONChange {
        guard let place = steps(to: change.place.record, in: plan) else {
            throw EditRefused("There is no \(change.place.record) in the plan.")
        }
        switch change.operation {
        case .set(let member, _, let value?):
            let before = members(before: member, of: change.place.record.kind)
            return JSONChange(place, .setMember(member, value.json, after: before))
        case .set(let member, _, nil):
            return JSONChange(place, .removeMember(member))
        case .insert(let list, let at, let value):
            let before = members(before: list, of: change.place.record.kind)
            return JSONChange(
                place + [.member(list)], .insertElementCreating(value.json, at: at, after: before))
        case .remove(let list, let at, _):
            return JSONChange(place + [.member(list)], .removeElement(at: at))
        }
    }

    /// The members that the format lists before one, so that a new member goes to its usual place.
    private static func members(before member: String, of kind: RecordKind) -> [String] {
        let all: [String] =
            switch kind {
            case .action: ActionMember.names.map(\.description)
            case .milestone: MilestoneMember.names.map(\.description)
            default: []
            }
        return Array(all.prefix { $0 != member })
    }

    /// The way from the document's root to a record.
    private static func steps(to name: RecordName, in plan: PlanRecords) -> [JSONStep]? {
        switch name.kind {
        case .plan: return []
        case .action:
            guard let row = plan.row(ofActionNamed: name.id) else { return nil }
            return steps(toAction: row, in: plan)
        case .milestone:
            guard let row = plan.row(ofMilestoneNamed: name.id) else { return nil }
            return steps(toAction: Int(plan.milestones[row].action), in: plan)
                + [.member("milestones"), .element(where: "id", equals: name.id)]
        default: return nil
        }
    }

    private static func steps(toAction row: Int, in plan: PlanRecords) -> [JSONStep] {
        let action = plan.actions[row]
        let above: [JSONStep]
        if action.parent >= 0 {
            above = steps(toAction: Int(action.parent), in: plan)
        } else {
            let pillar = plan.pillars[Int(action.pillar)]
            above = [.member("pillars"), .element(where: "id", equals: plan.string(pillar.id))]
        }
        return above + [.member("actions"), .element(where: "id", equals: plan.string(action.id))]
    }
}

extension PlanRecords {
    fileprivate func row(ofActionNamed id: String) -> Int? { actions.firstIndex { equal($0.id, id) } }
    fileprivate func row(ofMilestoneNamed id: String) -> Int? { milestones.firstIndex { equal($0.id, id) } }
}

extension MemberValue {
    /// The value as JSON.
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let spelling): .number(spelling)
        case .flag(let flag): .bool(flag)
        case .null: .null
        case .list(let list): .array(list.map(\.json))
        case .record(let members):
            .object(JSONObject(members.map { JSONMember(name: $0.name, value: $0.value.json) }))
        }
    }
}
