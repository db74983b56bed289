import PlanModel

/// One side of a comparison: a plan as it stood at its as-of date.
struct PlanVersion {
    let records: PlanRecords
    let viewpoint: Viewpoint
    let asOf: Day
    let policy: DeadlinePolicy
    /// Since when it has to be asked whether anything was said: the as-of date, or the day at which somebody last
    /// looked, where the plan pins none.
    let seen: Day
    let root: RecordName
    let index: RecordIndex

    init(_ records: PlanRecords, from viewpoint: Viewpoint, seen: Day? = nil) {
        self.records = records
        self.viewpoint = viewpoint
        asOf = viewpoint.asOf(records)
        policy = viewpoint.policy(records)
        self.seen = viewpoint.asOf ?? records.head.asOf ?? seen ?? viewpoint.today
        root = RecordName(.plan, records.id)
        let tree = records.value(of: root)
        index = RecordIndex(
            viewpoint.asOf == nil ? tree : tree?.standing(on: asOf, .record(.plan)), root: root)
    }

    /// Whether it is read at a date that was asked for, so that what is dated later is left out.
    var isReplayed: Bool { viewpoint.asOf != nil }

    func counts(_ entry: MemberValue) -> Bool {
        entry["on"]?.asDate?.counts(on: asOf) ?? true
    }

    /// The last entry by place that counts.
    func inForce(_ list: MemberValue?) -> MemberValue? { list.elements.last(where: counts) }

    /// The last update that counts, by first day and then by place.
    func lastUpdate(
        of action: MemberValue, where isWanted: (MemberValue) -> Bool = { _ in true }
    ) -> MemberValue? {
        var last: (entry: MemberValue, day: Day)?
        for entry in action["updates"].elements where counts(entry) && isWanted(entry) {
            let day = entry["on"]?.asDate.map(PlanRecords.order) ?? .earliest
            if let known = last, known.day > day { continue }
            last = (entry, day)
        }
        return last?.entry
    }

    func status(of action: RecordName) -> ActionStatus? {
        guard action.kind == .action, let row = records.row(of: action) else { return nil }
        return status(ofRow: row)
    }

    private func status(ofRow row: Int) -> ActionStatus {
        records.status(of: row, on: asOf, isPresent: viewpoint.isPresent(records))
    }

    /// Whether neither the action nor one above it is complete, closed or cancelled.
    func isOpen(_ action: RecordName) -> Bool {
        guard var row = records.row(of: action) else { return false }
        while true {
            switch status(ofRow: row) {
            case .complete, .closed, .cancelled: return false
            case .notStarted, .inProgress, .paused: break
            }
            guard records.actions[row].parent >= 0 else { return true }
            row = Int(records.actions[row].parent)
        }
    }

    func currency(of stream: RecordName) -> String {
        index[stream]?.value["currency"]?.asText ?? FundingStream.defaultCurrency
    }
}

extension MemberValue {
    /// The date that a text spells.
    var asDate: EDTF? {
        guard let text = asText, case .success(let date) = EDTF.parse(text) else { return nil }
        return date
    }

    var asFlag: Bool {
        if case .flag(let flag) = self { return flag }
        return false
    }

    var asExactNumber: ExactNumber? {
        if case .number(let spelling) = self { return ExactNumber(spelling) }
        return nil
    }
}
