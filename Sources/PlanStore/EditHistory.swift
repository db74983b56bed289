package import PlanModel

/// The edits made since the plans were opened, as steps that undo takes back one by one, without limit.
package struct EditHistory: Equatable, Sendable {
    private var done: [[PlanEdit]] = []
    private var undone: [[PlanEdit]] = []

    /// What stands and can be taken back, the oldest first.
    package var steps: [[PlanEdit]] { done }
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

    /// The last step cannot be taken back any more, and those before it are not to be barred by it.
    mutating func passOver() {
        done.removeLast()
    }

    /// Lets the last edit that began what stands against theirs say that it changed it from theirs.
    mutating func rebase(on conflicts: [Conflict]) {
        for conflict in conflicts {
            search: for step in done.indices.reversed() {
                for edit in done[step].indices.reversed() where done[step][edit].rebase(on: conflict) {
                    break search
                }
            }
        }
    }
}
