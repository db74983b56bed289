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

    /// - Parameter step: The step as it was carried out again.
    mutating func stepForward(_ step: [PlanEdit]) {
        undone.removeLast()
        done.append(step)
    }
}
