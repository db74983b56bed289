package import PlanModel

/// The open plans in memory, with what is worked out of them for the present viewpoint.
///
/// Derived states are never the truth: they follow the records and the viewpoint.
package struct PlanStore: Sendable {
    package private(set) var plans: [OpenPlan]
    package private(set) var directory: Directory
    package private(set) var viewpoint: Viewpoint
    package private(set) var history = EditHistory()
    /// Grows with every change of the records, so that what is derived knows when it is stale.
    package private(set) var revision = 0
    /// The same, by what changed.
    package private(set) var revisions = RecordRevisions()
    private var events: [EditEvent] = []

    /// Opens plans, in the order in which they are shown.
    package init(_ records: [PlanRecords], from viewpoint: Viewpoint) {
        self.viewpoint = viewpoint
        // One large plan works its states out in two halves itself.
        guard records.count > 1, records.reduce(0, { $0 + $1.actions.count }) >= PlanStore.manyActions else {
            directory = Directory(records)
            plans = records.map { OpenPlan($0, from: viewpoint) }
            return
        }
        (directory, plans) = Threads.both {
            Directory(records)
        } _: {
            records.map { OpenPlan($0, from: viewpoint) }
        }
    }

    /// Actions from which on it takes longer to look at several plans than to wake a second thread for it.
    private static let manyActions = 10_000

    /// Looks at the plans from another day or under another policy.
    package mutating func look(from viewpoint: Viewpoint) {
        guard viewpoint != self.viewpoint else { return }
        self.viewpoint = viewpoint
        for index in plans.indices { plans[index].look(from: viewpoint) }
    }

    /// Puts other records in the place of a plan's: its file as it was read anew, or with edits brought back.
    ///
    /// Rows are not those of before; whoever keeps a `RecordRef` must find it again by its name.
    ///
    /// - Parameter done: Edits that the records hold already and that undo takes back, oldest first.
    /// - Parameter conflicts: Where our own edits stand against what somebody else did.
    package mutating func adopt(
        _ records: PlanRecords, at index: Int, done: [PlanEdit] = [], against conflicts: [Conflict] = []
    ) {
        let isSame = plans[index].records.givesTheSameOrganisations(as: records)
        plans[index] = OpenPlan(records, from: viewpoint)
        if !isSame { makeDirectory() }
        for edit in done { history.add([edit]) }
        // Edits that come with the records say already from what they changed.
        if done.isEmpty { history.rebase(on: conflicts) }
        revision += 1
        revisions.countReading()
    }

    /// The place among the open plans of the one with this id.
    package func plan(id: String) -> Int? { plans.firstIndex { $0.records.id == id } }
}

extension PlanStore {
    /// Carries out edits as one step, which one undo takes back; refuses all of them or none.
    package mutating func apply(_ edits: [PlanEdit]) throws(EditRefused) {
        history.add(try carryOut(edits, as: .edit))
    }

    /// Takes back the last step.
    ///
    /// One that cannot be taken back, because somebody else changed the same since, is passed over with a refusal,
    /// so that those before it can be.
    ///
    /// - Returns: The edits that were taken back, or nil when there is nothing to undo.
    package mutating func undo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastDone else { return nil }
        do throws(EditRefused) {
            _ = try carryOut(step.reversed().map(\.inverse), as: .undo)
        } catch {
            history.passOver()
            throw EditRefused(
                "\(step.map(\.summary).joined(separator: ", ")) cannot be taken back: \(error.reason) "
                    + "The next undo takes back the edit before it.")
        }
        history.stepBack()
        return step
    }

    /// Does again what was undone last.
    package mutating func redo() throws(EditRefused) -> [PlanEdit]? {
        guard let step = history.lastUndone else { return nil }
        history.stepForward(try carryOut(step, as: .redo))
        return step
    }

    /// What was done since the last time it was taken.
    package mutating func takeEvents() -> [EditEvent] {
        defer { events = [] }
        return events
    }

    /// Makes what was done undone without a trace, because it could not be kept safe.
    ///
    /// - Parameter history: The history as it was before.
    package mutating func retract(_ events: [EditEvent], to history: EditHistory) throws(EditRefused) {
        _ = try carryOut(events.reversed().map(\.edit.inverse), as: .undo)
        self.events = []
        self.history = history
    }

    /// - Returns: The edits as they were carried out.
    private mutating func carryOut(
        _ edits: [PlanEdit], as deed: EditEvent.Deed
    ) throws(EditRefused) -> [PlanEdit] {
        var changed: [(plan: Int, change: Change)] = []
        var carriedOut = edits
        do throws(EditRefused) {
            for (place, edit) in edits.enumerated() {
                let before = changed.count
                for change in edit.changes { changed.append(try carryOut(change, ofPlan: edit.plan)) }
                carriedOut[place].changes = changed[before...].map(\.change)
            }
        } catch {
            // What was changed a moment ago can be changed back, so nothing is left half done.
            for done in changed.reversed() {
                _ = try plans[done.plan].apply(done.change.inverse, from: viewpoint)
            }
            renewDirectory(after: changed.map(\.change))
            throw error
        }
        renewDirectory(after: changed.map(\.change))
        revision += 1
        revisions.count(changed.map(\.change))
        events += carriedOut.map { EditEvent(deed, $0) }
        return carriedOut
    }

    private mutating func makeDirectory() {
        directory = Directory(plans.map(\.records))
        for index in plans.indices { plans[index].forgetFinds() }
    }

    private mutating func renewDirectory(after changes: [Change]) {
        if changes.contains(where: \.concernsOrganisations) { makeDirectory() }
    }

    private mutating func carryOut(_ change: Change, ofPlan id: String)
        throws(EditRefused) -> (plan: Int, change: Change)
    {
        guard let index = plan(id: id) else { throw EditRefused("The plan \"\(id)\" is not open.") }
        guard find(change.place.record, in: index) != nil else {
            throw EditRefused("There is no \(change.place.record) in the plan \"\(id)\".")
        }
        return (index, try plans[index].apply(change, from: viewpoint))
    }

    /// Finds a record of a plan by kind and id.
    package func find(_ name: RecordName, in plan: Int) -> RecordRef? {
        plans[plan].records.row(of: name).map { RecordRef(plan: plan, kind: name.kind, row: $0) }
    }

    private func id(of ref: RecordRef) -> Text {
        // These are on every screen; each is read where it stands, without holding the plan's many arrays for it.
        switch ref.kind {
        case .pillar: plans[ref.plan].records.pillars[ref.row].id
        case .action: plans[ref.plan].records.actions[ref.row].id
        case .milestone: plans[ref.plan].records.milestones[ref.row].id
        default: plans[ref.plan].records.id(of: ref.kind, row: ref.row)
        }
    }

    /// The id of a record.
    package func idText(of ref: RecordRef) -> String { string(id(of: ref), in: ref.plan) }

    /// A text of a plan as a string, of which only the bytes are held meanwhile.
    package func string(_ text: Text, in plan: Int) -> String {
        let bytes = text.isAside ? plans[plan].records.aside : plans[plan].records.bytes
        return String(decoding: bytes[text.range.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
