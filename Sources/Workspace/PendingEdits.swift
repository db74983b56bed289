package import PlanModel
package import PlanStore

/// The edits of one plan that its file does not hold, oldest first, as an officer counts them.
///
/// Whether there is anything to save is not decided by this figure but by what was carried out.
package struct PendingEdits: Equatable, Sendable {
    /// An edit to be saved.
    package struct Entry: Equatable, Sendable {
        package var edit: PlanEdit
        /// Whether it takes back an edit that the file holds already.
        package var takesBack: Bool
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    /// Edits that wait already.
    package init(_ edits: [PlanEdit]) {
        entries = edits.map { Entry(edit: $0, takesBack: false) }
    }

    package var count: Int { entries.count }
    package var isEmpty: Bool { entries.isEmpty }
    package var edits: [PlanEdit] { entries.map(\.edit) }

    /// Takes note of what was done. An undo takes back the last edit that is not saved; where there is none, one
    /// that the file holds, and is then itself to be saved, until a redo.
    package mutating func take(_ event: EditEvent) {
        switch step(of: event) {
        case .append(let takesBack): entries.append(Entry(edit: event.edit, takesBack: takesBack))
        case .remove(let index): entries.remove(at: index)
        }
    }

    /// How many there will be.
    func count(after event: EditEvent) -> Int {
        switch step(of: event) {
        case .append: count + 1
        case .remove: count - 1
        }
    }

    private enum Step {
        case append(takesBack: Bool)
        case remove(Int)
    }

    private func step(of event: EditEvent) -> Step {
        switch event.deed {
        case .edit: return .append(takesBack: false)
        case .undo where entries.last?.takesBack == false:
            // An edit that could not be taken back was passed over, and stays.
            let taken = entries.lastIndex { !$0.takesBack && $0.edit.inverse == event.edit }
            return .remove(taken ?? entries.count - 1)
        case .undo: return .append(takesBack: true)
        case .redo where entries.last?.takesBack == true && entries.last?.edit == event.edit.inverse:
            return .remove(entries.count - 1)
        case .redo: return .append(takesBack: false)
        }
    }

    /// Where ours stands against theirs, the edit that brought ours changed it from theirs, as far as anybody can
    /// see now: taking it back gives theirs.
    package mutating func rebase(on conflicts: [Conflict]) {
        for conflict in conflicts {
            for index in entries.indices.reversed() where entries[index].edit.rebase(on: conflict) { break }
        }
    }
}
