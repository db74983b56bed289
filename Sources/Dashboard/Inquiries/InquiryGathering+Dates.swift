import PlanModel
import PlanStore
import TextGrid

// Which dates are inferred or ambiguous, and how the overdue list would change.
extension InquiryGathering {
    mutating func gatherDoubtfulDates() {
        let overdue = DeadlinePolicy.allCases.map { policy in (policy, store.read(under: policy)) }
        remarks = overdue.map { policy, store in
            let sieve = Sieve(filter, over: store)
            let count = store.plans.indices.filter(sieve.keepsPlan).reduce(0) {
                $0 + store.overdueRows(in: $1, keptBy: sieve, finding: FindQuery("")).count
            }
            return "\(Shown.number(count)) overdue under \(policy.rawValue)"
        }
        let stores = overdue.map(\.1)
        for ref in refs(.milestone) where state(ref).timeliness != .cancelled {
            let late = stores.map { $0.plans[ref.plan].states.milestones[ref.row].timeliness == .overdue }
            gather(milestone: ref, changesUnderPolicy: Set(late).count > 1)
        }
        for ref in refs(.event) { gather(event: ref) }
        for ref in refs(.funding) { gather(stream: ref) }
    }

    private mutating func gather(milestone ref: RecordRef, changesUnderPolicy: Bool) {
        let records = records(ref)
        let due = due(ref)
        let readings = records.alternatives[records.alternatives(of: records.milestones[ref.row])]
            .compactMap(\.date.edtf)
        guard due?.isInDoubt == true || !readings.isEmpty || changesUnderPolicy else { return }
        var row = InquiryRow(ref)
        row.date = due
        row.what = .ours(effect(of: readings, on: ref, changesUnderPolicy))
        rows.append(row)
    }

    /// How the overdue list would change under the other readings of a due date.
    private func effect(of readings: [EDTF], on ref: RecordRef, _ changesUnderPolicy: Bool) -> String {
        let state = state(ref)
        guard state.isOpen else {
            let others = readings.isEmpty ? "" : ", or \(readings.map(Shown.date).joined(separator: " or "))"
            return "stays: done" + others
        }
        let policy = store.plans[ref.plan].states.policy
        if changesUnderPolicy {
            let verb = state.timeliness == .overdue ? "leaves" : "joins"
            return "\(verb) under \((policy == .end ? DeadlinePolicy.start : .end).rawValue)"
        }
        let late = readings.filter { $0.deadline(under: policy).map { $0 < asOf(ref.plan) } == true }
        switch (state.timeliness == .overdue, late.count) {
        case (true, readings.count):
            return readings.isEmpty ? "stays as far as it holds" : "stays: late either way"
        case (true, _): return "leaves if \(readings.map(Shown.date).joined(separator: " or "))"
        case (false, 0): return "stays: not late"
        case (false, _): return "joins if \(late.map(Shown.date).joined(separator: " or "))"
        }
    }

    private mutating func gather(event ref: RecordRef) {
        let event = records(ref).events[ref.row]
        let readings = records(ref).alternatives[event.alternatives].compactMap(\.date.edtf)
        add(ref, event.date.edtf, readings, "event")
    }

    private mutating func gather(stream ref: RecordRef) {
        let stream = records(ref).funding[ref.row]
        let readings = records(ref).alternatives[stream.alternatives].compactMap(\.date.edtf)
        add(ref, stream.end.edtf, readings, "funding end")
    }

    /// What has no deadline leaves the overdue list as it is.
    private mutating func add(_ ref: RecordRef, _ date: EDTF?, _ readings: [EDTF], _ word: String) {
        guard date?.isInDoubt == true || !readings.isEmpty else { return }
        var row = InquiryRow(ref, state: StateText(mark: "", word: word, role: .dim))
        row.date = date
        let others = readings.map(Shown.date).joined(separator: " or ")
        row.what = .ours(others.isEmpty ? "stays" : "stays; or \(others)")
        rows.append(row)
    }
}

extension PlanStore {
    /// The same plans under one deadline policy.
    fileprivate func read(under policy: DeadlinePolicy) -> PlanStore {
        var store = self
        var viewpoint = viewpoint
        viewpoint.policy = policy
        store.look(from: viewpoint)
        return store
    }
}
