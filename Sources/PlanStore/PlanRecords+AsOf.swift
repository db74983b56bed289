package import PlanModel

/// What stood on a day: whatever is dated after it does not count.
extension PlanRecords {
    /// The row in `revisions` of the last revision that counts.
    package func revisionInForce(_ milestone: Milestone, on asOf: Day) -> Int? {
        run(milestone.revisions).range.last { revisions[$0].on <= asOf }
    }

    /// The due date in force: that of the last revision that counts, else the original one.
    package func dueDateInForce(_ milestone: Milestone, on asOf: Day) -> EDTF? {
        revisionInForce(milestone, on: asOf).map { revisions[$0].due.edtf } ?? milestone.due.edtf
    }

    /// The same with how it was printed, which few dates have and which lies elsewhere: for a page about it alone.
    package func printedDueInForce(_ milestone: Milestone, on asOf: Day) -> PrintedDate {
        revisionInForce(milestone, on: asOf).map { revisions[$0].due } ?? due(of: milestone)
    }

    /// The row in `evidence` of the last verdict that counts.
    package func evidenceInForce(_ milestone: Milestone, on asOf: Day) -> Int? {
        run(milestone.evidence).range.last { evidence[$0].on <= asOf }
    }

    /// The row in `confidence` of the last judgement that counts.
    package func confidenceInForce(_ action: PlanAction, on asOf: Day) -> Int? {
        run(action.confidence).range.last { confidence[$0].on <= asOf }
    }

    /// The row in `updates` of the last update that counts: by first day, then by place in the file.
    package func lastUpdate(
        _ action: PlanAction, on asOf: Day, where isWanted: (Update) -> Bool = { _ in true }
    ) -> Int? {
        var last: (row: Int, day: Day)?
        for row in run(action.updates).range {
            let update = updates[row]
            guard let date = update.on.edtf, date.counts(on: asOf), isWanted(update) else { continue }
            let day = PlanRecords.order(of: date)
            if let known = last, known.day > day { continue }
            last = (row, day)
        }
        return last?.row
    }

    /// The status on a day of the action of a row.
    func status(of row: Int, on asOf: Day, isPresent: Bool) -> ActionStatus {
        status(of: actions[row], on: asOf, isPresent: isPresent)
    }

    /// The action's status on a day.
    package func status(of action: PlanAction, on asOf: Day, isPresent: Bool) -> ActionStatus {
        switch statusOrigin(of: action, on: asOf, isPresent: isPresent) {
        case .update(let row): updates[row].status ?? action.status
        case .laterUpdate(let row): updates[row].was ?? action.status
        case .member: action.status
        }
    }

    /// Where an action's status on a day comes from.
    ///
    /// From its last update that counts and carries one; failing that, from what its first later update says it
    /// was; failing that, from the member. On the day at which the plan is read of itself the member wins, for
    /// it is the newest state, even where somebody set it without an update.
    package func statusOrigin(of action: PlanAction, on asOf: Day, isPresent: Bool) -> StatusOrigin {
        var replay = StatusReplay(asOf: asOf)
        for row in run(action.updates).range where updates[row].status != nil || updates[row].was != nil {
            replay.add(row, updates[row])
        }
        if isPresent, let newest = replay.newest, newest.counts, updates[newest.row].status != action.status {
            return .member
        }
        if let last = replay.last { return .update(last.row) }
        return replay.later.map { .laterUpdate($0.row) } ?? .member
    }

    /// The day by which dates are put in order: the first, or the last where the first is not known.
    package static func order(of date: EDTF) -> Day { date.firstDay ?? date.lastDay ?? .latest }

    /// A stream's status on a day: not yet awarded, it is a bid.
    package func status(of stream: FundingStream, on asOf: Day) -> FundingStatus { stream.status(on: asOf) }
}

extension FundingStream {
    /// The status on a day: not yet awarded, it is a bid.
    func status(on asOf: Day) -> FundingStatus {
        if let awarded = awarded.edtf, !awarded.counts(on: asOf) { return .bid }
        return status
    }
}

/// Where an action's status comes from; the updates by their rows.
package enum StatusOrigin: Equatable, Sendable {
    case update(Int)
    /// An update that does not count yet, by what it says the status was.
    case laterUpdate(Int)
    case member
}
