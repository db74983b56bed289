import PlanModel
import PlanStore
import TextGrid

// Who entered what, and what has happened since the last meeting.
extension InquiryGathering {
    mutating func gatherHistory() {
        for plan in store.plans.indices { gatherEntries(of: plan, after: nil) }
        sortByEntry()
    }

    mutating func gatherSinceMeeting() {
        var days: Set<Day> = []
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            guard let day = lastMeeting(of: plan) else { continue }
            days.insert(day)
            gatherEntries(of: plan, after: day)
            gatherOutcomes(of: plan, after: day)
        }
        if let day = days.first {
            remarks = [days.count == 1 ? "since \(Shown.day(day))" : "since each plan's last meeting"]
        } else {
            remarks = ["no meeting came before"]
        }
        sortByEntry()
    }

    /// The last day of a meeting that was over before the as-of date.
    private func lastMeeting(of plan: Int) -> Day? {
        store.rows(of: .meeting, in: plan).compactMap { records($0).meetings[$0.row].date.edtf?.lastDay }
            .filter { $0 < asOf(plan) }.max()
    }

    /// The entries of the histories of actions and milestones: all of them that somebody answers for, or those of
    /// some days with what was only told.
    private mutating func gatherEntries(of plan: Int, after day: Day?) {
        let records = store.plans[plan].records
        for ref in refs(.action, of: plan) {
            for row in records.run(action(ref).updates).range
            where day != nil || records.updates[row].status != nil {
                add(ref, .update, row, on: records.updates[row].on.edtf, after: day)
            }
            for row in records.run(action(ref).confidence).range {
                add(ref, .confidence, row, on: EDTF(records.confidence[row].on), after: day)
            }
        }
        for ref in refs(.milestone, of: plan) {
            for row in records.run(records.milestones[ref.row].revisions).range {
                add(ref, .revision, row, on: EDTF(records.revisions[row].on), after: day)
            }
            for row in records.run(records.milestones[ref.row].evidence).range {
                add(ref, .evidence, row, on: EDTF(records.evidence[row].on), after: day)
            }
        }
    }

    private mutating func gatherOutcomes(of plan: Int, after day: Day) {
        for ref in refs(.milestone, of: plan) where state(ref).isDone {
            add(ref, .done, ref.row, on: records(ref).milestones[ref.row].done.edtf, after: day)
        }
        for (obligation, _) in obligations(of: plan) {
            for row in obligation.reports {
                add(
                    obligation.resolution, .report, row,
                    on: records(obligation.resolution).reports[row].on.edtf,
                    after: day)
            }
        }
    }

    private mutating func add(
        _ ref: RecordRef, _ entry: RowID.PlanEntry, _ row: Int, on date: EDTF?, after day: Day?
    ) {
        guard let date, date.counts(on: asOf(ref.plan)) else { return }
        if let day, PlanRecords.order(of: date) <= day { return }
        var line = InquiryRow(ref)
        line.id = .entry(plan: ref.plan, entry, row: row)
        line.date = date
        line.what = .entry(entry, row: row)
        rows.append(line)
    }

    /// The latest first; of one day the later in the file, so that what was just entered stands at the top.
    private mutating func sortByEntry() {
        rows.reverse()
        let plans = store.plans
        sort(isReversed: true) { row in
            guard case .entry(let entry, let place) = row.what else { return nil }
            let recorded = plans[row.ref.plan].records.recorded(entry, place)
            return (recorded ?? row.date.map(PlanRecords.order)).map { Int($0.number) }
        }
    }
}

extension PlanRecords {
    /// The day on which an entry was written down, where that is another than the one on which it stands.
    func recorded(_ entry: RowID.PlanEntry, _ row: Int) -> Day? {
        switch entry {
        case .update: aside(of: updates[row]).recorded
        case .confidence: confidence[row].recorded
        case .revision: revisions[row].recorded
        case .evidence: evidence[row].recorded
        case .done, .report, .part, .paid, .participation, .routeItem: nil
        }
    }
}
