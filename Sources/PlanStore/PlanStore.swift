package import PlanModel

/// The open plans in memory, with what is worked out of them for the present viewpoint.
///
/// Derived states are never the truth: they follow the records and the viewpoint.
package struct PlanStore: Sendable {
    package private(set) var plans: [OpenPlan]
    package private(set) var directory: Directory
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
        history.add(try carryOut(edits))
    }

    /// Takes back the last step.
    ///
    /// - Returns: The edits that were taken back, or nil when there is nothing to undo.
    package mutating func undo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastDone else { return nil }
        _ = try carryOut(step.reversed().map(\.inverse))
        history.stepBack()
        return step
    }

    /// Does again what was undone last.
    package mutating func redo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastUndone else { return nil }
        _ = try carryOut(step)
        history.stepForward()
        return step
    }

    /// - Returns: The edits as they were really carried out.
    private mutating func carryOut(_ edits: [PlanEdit]) throws(EditRefused) -> [PlanEdit] {
        var edits = edits
        var done: [(plan: Int, change: Change)] = []
        do throws(EditRefused) {
            for index in edits.indices {
                for place in edits[index].changes.indices {
                    let step = try carryOut(edits[index].changes[place], ofPlan: edits[index].plan)
                    edits[index].changes[place] = step.change
                    done.append(step)
                }
            }
        } catch {
            // What was changed a moment ago can be changed back, so nothing is left half done.
            for (index, change) in done.reversed() {
                _ = try plans[index].records.apply(change.inverse)
            }
            throw error
        }
        if done.contains(where: \.change.concernsOrganisations) {
            directory = Directory(plans.map(\.records))
        }
        for index in Set(done.map(\.plan)) {
            plans[index].states = PlanStates(of: plans[index].records, from: viewpoint)
        }
        return edits
    }

    private mutating func carryOut(
        _ change: Change, ofPlan id: String
    ) throws(EditRefused) -> (plan: Int, change: Change) {
        guard let index = plan(id: id) else { throw EditRefused("The plan \"\(id)\" is not open.") }
        guard find(change.place.record, in: index) != nil else {
            throw EditRefused("There is no \(change.place.record) in the plan \"\(id)\".")
        }
        return (index, try plans[index].records.apply(change))
    }

    /// Finds a record of a plan by kind and id.
    package func find(_ name: RecordName, in plan: Int) -> RecordRef? {
        plans[plan].records.row(of: name).map { RecordRef(plan: plan, kind: name.kind, row: $0) }
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
