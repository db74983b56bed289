import PlanModel
import Testing

extension PlanEdit {
    /// An edit of the plan `p` by nobody.
    static func of(_ changes: Change...) throws -> PlanEdit { try of(changes) }

    static func of(_ changes: [Change]) throws -> PlanEdit {
        PlanEdit(plan: "p", changes: changes, summary: "", by: "", on: try #require(Day("2015-11-04")))
    }
}

extension Change {
    static func action(_ id: String, _ operation: Operation) -> Change {
        Change(RecordName(.action, id), operation)
    }

    static func milestone(_ id: String, _ operation: Operation) -> Change {
        Change(RecordName(.milestone, id), operation)
    }

    static func status(_ id: String, from: ActionStatus, to: ActionStatus) -> Change {
        action(id, .set(member: "status", from: .text(from.rawValue), to: .text(to.rawValue)))
    }

    static func done(_ id: String, from: String? = nil, to: String?) -> Change {
        milestone(id, .set(member: "done", from: from.map { .text($0) }, to: to.map { .text($0) }))
    }

    static func note(_ id: String, at place: Int, _ text: String) -> Change {
        action(
            id,
            .insert(list: "updates", at: place, .record(["on": .text("2015-11-04"), "text": .text(text)])))
    }
}
