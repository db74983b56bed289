import PlanModel

/// As-of replay of a tree: what is dated after a day is left out.
extension MemberValue {
    func standing(on day: Day, _ shape: ObjectShape) -> MemberValue {
        guard case .record(let members) = self else { return self }
        let isToCome = shape == .record(.meeting) && self["date"]?.counts(on: day) == false
        return .record(
            members.compactMap { member in
                if isToCome, ["questions", "resolutions"].contains(member.name) { return nil }
                if Self.isDated(member.name, in: shape), !happened(member, on: day) { return nil }
                return Member(member.name, member.value.standing(on: day, shape.shape(of: member.name)))
            })
    }

    private func standing(on day: Day, _ shape: MemberShape) -> MemberValue {
        switch shape {
        case .value, .set: self
        case .object(let inner): standing(on: day, inner)
        case .records(let kind): .list(elements.map { $0.standing(on: day, .record(kind)) })
        case .keyed(let inner):
            .list(
                elements.filter { $0["sent"]?.counts(on: day) ?? true }.map { $0.standing(on: day, inner) })
        case .log: .list(elements.filter { $0["on"]?.counts(on: day) ?? true })
        }
    }

    private func counts(on day: Day) -> Bool { asDate?.counts(on: day) ?? true }

    /// Whether a member says when something happened, and so that it did.
    private static func isDated(_ member: String, in shape: ObjectShape) -> Bool {
        switch shape {
        case .record(.milestone): member == "done" || member == "doneText"
        case .record(.resolution): member == "response" || member == "closed"
        case .signOff: member == "returned" || member == "returnedText" || member == "approved"
        default: false
        }
    }

    private func happened(_ member: Member, on day: Day) -> Bool {
        switch member.name {
        case "doneText": self["done"]?.counts(on: day) ?? true
        case "returnedText", "approved": self["returned"]?.counts(on: day) ?? true
        case "response": member.value["on"]?.counts(on: day) ?? true
        default: member.value.counts(on: day)
        }
    }
}
