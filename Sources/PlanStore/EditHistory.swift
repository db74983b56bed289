package import PlanModel

/// The edits made since the plans were opened, as steps that undo takes back one by one, without limit.
package struct EditHistory: Equatable, Sendable {
    private var done: [[PlanEdit]] = []
    private var undone: [[PlanEdit]] = []

    package var lastDone: [PlanEdit]? { done.last }
    package var lastUndone: [PlanEdit]? { undone.last }

    mutating func add(_ step: [PlanEdit]) {
        done.append(step)
        undone = []
    }

    mutating func stepBack() {
        if let step = done.popLast() { undone.append(step) }
    }

    mutating func stepForward() {
        if let step = undone.popLast() { done.append(step) }
    }

    /// The edits of a plan that are in force, oldest first: what its file does not yet say, or says since it
    /// was last saved.
    package func edits(of plan: String) -> [PlanEdit] { done.joined().filter { $0.plan == plan } }
}
