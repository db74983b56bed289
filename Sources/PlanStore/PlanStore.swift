package import PlanModel

/// The open plans in memory, with what is worked out of them for the present viewpoint.
///
/// Derived states are never the truth: they follow the records and the viewpoint.
package struct PlanStore: Sendable {
    package private(set) var plans: [OpenPlan]
    package let directory: Directory
    package private(set) var viewpoint: Viewpoint
    package private(set) var history = EditHistory()

    /// A plan's records, and their states.
    package struct OpenPlan: Sendable {
        package var records: PlanRecords
        package var states: PlanStates
    }

    /// Opens plans, in the order in which they are shown.
    package init(_ records: [PlanRecords], from viewpoint: Viewpoint) {
        self.viewpoint = viewpoint
        directory = Directory(records)
        plans = records.map { OpenPlan(records: $0, states: PlanStates(of: $0, from: viewpoint)) }
    }

    /// Looks at the plans from another day or under another policy.
    package mutating func look(from viewpoint: Viewpoint) {
        guard viewpoint != self.viewpoint else { return }
        self.viewpoint = viewpoint
        for index in plans.indices {
            plans[index].states = PlanStates(of: plans[index].records, from: viewpoint)
        }
    }

    /// The place among the open plans of the one with this id.
    package func plan(id: String) -> Int? { plans.firstIndex { $0.records.id == id } }
}

extension PlanStore {
    /// Carries out edits as one step, which one undo takes back; refuses all of them or none.
    package mutating func apply(_ edits: [PlanEdit]) throws(EditRefused) {
        try carryOut(edits)
        history.add(edits)
    }

    /// Takes back the last step.
    ///
    /// - Returns: The edits that were taken back, or nil when there is nothing to undo.
    package mutating func undo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastDone else { return nil }
        try carryOut(step.reversed().map(\.inverse))
        history.stepBack()
        return step
    }

    /// Does again what was undone last.
    package mutating func redo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastUndone else { return nil }
        try carryOut(step)
        history.stepForward()
        return step
    }

    private mutating func carryOut(_ edits: [PlanEdit]) throws(EditRefused) {
        var changed: [Change.Located] = []
        do throws(EditRefused) {
            for edit in edits {
                for change in edit.changes { changed.append(try carryOut(change, ofPlan: edit.plan)) }
            }
        } catch {
            // What was changed a moment ago can be changed back, so nothing is left half done.
            for done in changed.reversed() {
                try plans[done.ref.plan].records.apply(
                    done.operation.inverse, to: done.ref.kind, row: done.ref.row)
            }
            throw error
        }
        for index in Set(changed.map(\.ref.plan)) {
            plans[index].states = PlanStates(of: plans[index].records, from: viewpoint)
        }
    }

    private mutating func carryOut(_ change: Change, ofPlan id: String) throws(EditRefused) -> Change.Located
    {
        guard let index = plan(id: id) else { throw EditRefused("The plan \"\(id)\" is not open.") }
        guard let ref = find(change.place.record, in: index) else {
            throw EditRefused("There is no \(change.place.record) in the plan \"\(id)\".")
        }
        try plans[index].records.apply(change.operation, to: ref.kind, row: ref.row)
        return Change.Located(ref: ref, operation: change.operation)
    }

    /// Finds a record of a plan by kind and id.
    package func find(_ name: RecordName, in plan: Int) -> RecordRef? {
        rows(of: name.kind, in: plan).first { plans[plan].records.equal(id(of: $0), name.id) }
    }

    private func id(of ref: RecordRef) -> Text {
        let records = plans[ref.plan].records
        return records.id(of: ref.kind, row: ref.row)
    }

    /// The id of a record.
    package func idText(of ref: RecordRef) -> String {
        plans[ref.plan].records.string(id(of: ref))
    }
}

extension Change {
    /// A change with the row that it went to.
    fileprivate struct Located {
        var ref: RecordRef
        var operation: Operation
    }
}
