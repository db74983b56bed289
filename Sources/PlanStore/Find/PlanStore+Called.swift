import PlanModel

extension PlanStore {
    /// The records whose id or name answers what is typed, the best first, equal ones in the order of the plans.
    ///
    /// Organisations are left out, which the directory knows by more names, and documents, which have no place of
    /// their own; so are questions and resolutions of meetings that are yet to come.
    ///
    /// - Parameter limit: No more than these are named; to look for them costs a reading of all names.
    package func records(called typed: String, upTo limit: Int) -> [RecordRef] {
        guard let needle = NameNeedle(typed) else { return [] }
        var best = BestRecords(limit: limit)
        for plan in plans.indices {
            for kind in Self.calledKinds {
                let rows = allRows(of: kind, in: plan)
                let parts = Threads.halves(of: rows.indices) { range in
                    first(of: rows[range], kind, in: plan, by: needle, upTo: limit)
                }
                for part in parts { best.add(part) }
            }
        }
        return best.refs
    }

    private static let calledKinds: [RecordKind] = [
        .plan, .pillar, .action, .milestone, .funding, .meeting, .question, .resolution, .measure, .event,
        .stage,
    ]

    private func first(
        of rows: ArraySlice<Int32>, _ kind: RecordKind, in plan: Int, by needle: NameNeedle, upTo limit: Int
    ) -> BestRecords {
        let records = plans[plan].records
        var best = BestRecords(limit: limit)
        for row in rows {
            let ref = RecordRef(plan: plan, kind: kind, row: Int(row))
            var rank = Int.max
            records.showNames(of: kind, row: Int(row)) { name in
                records.withBytes(of: name) { rank = min(rank, needle.rank(in: $0) ?? .max) }
            }
            if rank < .max, hasComeUp(ref) { best.add(ref, rank: rank) }
        }
        return best
    }
}

/// The first records of each rank.
private struct BestRecords: Sendable {
    private var byRank: [[RecordRef]] = Array(repeating: [], count: 6)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func add(_ ref: RecordRef, rank: Int) {
        if byRank[rank].count < limit { byRank[rank].append(ref) }
    }

    mutating func add(_ other: BestRecords) {
        for rank in byRank.indices { for ref in other.byRank[rank] { add(ref, rank: rank) } }
    }

    var refs: [RecordRef] { Array(byRank.joined().prefix(limit)) }
}

extension PlanRecords {
    /// Calls back with the id of a record and with what it is called; a meeting by its body too.
    @inline(__always)
    fileprivate func showNames(of kind: RecordKind, row: Int, _ body: (Text) -> Void) {
        func show(_ id: Text, _ title: Text) {
            body(id)
            body(title)
        }
        switch kind {
        case .plan: show(head.id, head.title)
        case .pillar: show(pillars[row].id, pillars[row].title)
        case .action: show(actions[row].id, actions[row].title)
        case .milestone: show(milestones[row].id, milestones[row].title)
        case .funding: show(funding[row].id, funding[row].title)
        case .meeting:
            show(meetings[row].id, meetings[row].title)
            showBody(ofMeeting: row, show)
        case .question: show(questions[row].id, questions[row].text)
        case .resolution: show(resolutions[row].id, resolutions[row].text)
        case .measure: show(measures[row].id, measures[row].title)
        case .event: show(events[row].id, events[row].title)
        case .stage: show(stages[row].id, stages[row].title)
        case .organisation, .document: break
        }
    }

    private func showBody(ofMeeting row: Int, _ show: (Text, Text) -> Void) {
        let body = meetings[row].body
        guard body.isKnown else { return show(body.id, .absent) }
        let organisation = organisations[Int(body.row)]
        show(organisation.name, organisation.short)
    }
}
