package import PlanModel

extension PlanStore {
    /// A plan's records, and their states.
    package struct OpenPlan: Sendable {
        package internal(set) var records: PlanRecords
        package internal(set) var states: PlanStates
        private(set) var indexes = PlanIndexes()
        private(set) var finds = FindMemory()
        private(set) var fields = FieldMemory()
        private(set) var owed = ObligationMemory()

        init(_ records: PlanRecords, from viewpoint: Viewpoint) {
            self.records = records
            states = PlanStates(of: records, from: viewpoint)
        }
    }
}

// What stands at the as-of date, of which the states keep only what follows from it.
extension PlanStore.OpenPlan {
    /// The judgement in force.
    package func confidence(ofAction row: Int) -> Confidence? {
        records.confidenceInForce(records.actions[row], on: states.asOf).map { records.confidence[$0] }
    }

    /// The last update that counts.
    package func lastUpdate(ofAction row: Int) -> Update? {
        records.lastUpdate(records.actions[row], on: states.asOf).map { records.updates[$0] }
    }

    /// The evidence in force.
    package func evidence(ofMilestone row: Int) -> Evidence? {
        records.evidenceInForce(records.milestones[row], on: states.asOf).map { records.evidence[$0] }
    }

    /// The revision in force.
    package func revision(ofMilestone row: Int) -> Revision? {
        records.revisionInForce(records.milestones[row], on: states.asOf).map { records.revisions[$0] }
    }
}

extension PlanStore.OpenPlan {
    /// Looks at the plan from another day or under another policy.
    mutating func look(from viewpoint: Viewpoint) {
        states = PlanStates(of: records, from: viewpoint)
        forgetWhatHangsOnAll()
    }

    private mutating func forgetWhatHangsOnAll() {
        fields = FieldMemory()
        owed = ObligationMemory()
    }

    /// Carries out a change, and works out anew the states that it touches and no others.
    ///
    /// - Returns: The change as it was really carried out.
    mutating func apply(_ change: Change, from viewpoint: Viewpoint) throws(EditRefused) -> Change {
        let leaving = rowsLeaving(with: change)
        let done = try records.apply(change)
        indexes.follow(done)
        followFinds(done)
        forgetWhatHangsOnAll()
        guard states.fits(records, from: viewpoint) else {
            look(from: viewpoint)
            return done
        }
        states.makeRoom(for: records)
        states.forget(actions: leaving.actions, milestones: leaving.milestones)
        renewStates(after: done)
        return done
    }

    /// Lets the next find look again at what has changed.
    private mutating func followFinds(_ change: Change) {
        guard !change.concernsOrganisations else { return forgetFinds() }
        var names = [change.place.record] + change.comings.map(\.name)
        if change.place.record.kind == .action, let row = records.row(of: change.place.record) {
            names += records[children: records.actions[row].milestones].map {
                RecordName(.milestone, records.string(records.milestones[Int($0)].id))
            }
        }
        finds = finds.following(
            names.compactMap { name in records.row(of: name).map { (name.kind, $0) } })
    }

    /// An organisation's names stand in the rows of all that name it.
    mutating func forgetFinds() {
        finds = FindMemory()
        forgetWhatHangsOnAll()
    }

    private mutating func renewStates(after change: Change) {
        guard let row = records.row(of: change.place.record) else { return }
        switch change.place.record.kind {
        case .plan:
            guard case .insert("pillars", _, _) = change.operation else { return }
            for pillar in records[children: records.lists.pillars] {
                states.renewNew(records.pillars[Int(pillar)].actions, of: records)
            }
        case .pillar: states.renewNew(records.pillars[row].actions, of: records)
        case .action: states.renew(action: row, of: records)
        case .milestone: states.renew(milestone: row, of: records)
        default: break
        }
    }

    /// The rows of the actions and milestones that a change takes out of the plan, found while they have names.
    private func rowsLeaving(with change: Change) -> (actions: [Int], milestones: [Int]) {
        guard case .remove = change.operation else { return ([], []) }
        let names = change.comings.map(\.name)
        return (
            names.filter { $0.kind == .action }.compactMap(records.row(of:)),
            names.filter { $0.kind == .milestone }.compactMap(records.row(of:))
        )
    }
}
