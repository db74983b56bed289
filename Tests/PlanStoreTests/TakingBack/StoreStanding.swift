import PlanModel
import PlanStore

/// All that a store says: its records, what is worked out of them, and what its indexes answer.
///
/// Records stand by their ids, since rows move when a file is read anew.
struct StoreStanding: Equatable {
    private(set) var lines: [String] = []

    init(of store: PlanStore) {
        for plan in store.plans.indices { addRecords(plan, store) }
        addStates(store)
        addIndexes(store)
        addScrutiny(store)
    }

    /// Where two stores say something else first, for messages.
    func difference(from other: StoreStanding) -> String {
        for (one, two) in zip(lines, other.lines) where one != two { return "\(one) and not \(two)" }
        return "\(lines.count) lines and not \(other.lines.count)"
    }

    private mutating func addRecords(_ plan: Int, _ store: PlanStore) {
        let records = store.plans[plan].records
        lines.append(records.value(of: RecordName(.plan, records.id))?.jsonText ?? "")
        for kind in RecordKind.allCases {
            let rows = records.rows(of: kind)
            lines.append("\(kind): \(rows.map { records.string(records.id(of: kind, row: $0)) })")
            for row in rows {
                let links = records.links(from: kind, row: row).map {
                    "\($0.member) \($0.kind) \(records.string(records.id(of: $0.kind, row: Int($0.row))))"
                }
                lines.append("\(kind) \(records.string(records.id(of: kind, row: row))) names \(links)")
            }
        }
    }

    private mutating func addStates(_ store: PlanStore) {
        for plan in store.plans.indices {
            let open = store.plans[plan]
            for ref in store.rows(of: .action, in: plan) {
                let state = open.states.actions[ref.row]
                lines.append(
                    "\(store.name(of: ref)) \(state.status) \(state.timeliness) \(state.isOpen) "
                        + "\(state.milestones) \(state.done) \(open.confidence(ofAction: ref.row)?.rag.rawValue ?? "-")"
                )
            }
            for ref in store.rows(of: .milestone, in: plan) {
                let state = open.states.milestones[ref.row]
                lines.append(
                    "\(store.name(of: ref)) \(state.timeliness) \(state.daysLate) \(state.isQuestionable)")
            }
            lines.append("counts \(open.states.counts) \(open.states.asOf) \(open.states.policy)")
        }
        lines.append("\(store.summary(of: PlanFilter()))")
    }

    private mutating func addIndexes(_ store: PlanStore) {
        let entries = store.directory.entries
        for (entry, body) in entries.enumerated() {
            lines.append(
                "\(body.id) \(body.ids) \(body.name) \(body.aliases) \(body.partOf.map { entries[$0].id } ?? "-")"
            )
            var filter = PlanFilter()
            filter.leads = [entry]
            let sieve = Sieve(filter, over: store)
            for plan in store.plans.indices {
                for kind: RecordKind in [.action, .milestone, .funding, .question, .resolution] {
                    add("led by \(body.id)", sieve.rows(of: kind, in: plan), kind, plan, store)
                }
            }
        }
        for plan in store.plans.indices {
            for text in [
                "one", "!two", "three 'one", "due<2016", "is:overdue", "lead:a1", "!lead:a2", "amount>1",
            ] {
                for kind: RecordKind in [.action, .milestone, .organisation, .funding, .measure] {
                    let query = FindQuery(text)
                    let found = store.rows(of: kind, in: plan).filter { store.finds($0, by: query) }
                    add("found by \(text)", found.map { Int32($0.row) }, kind, plan, store)
                }
            }
            for ref in store.rows(of: .funding, in: plan) {
                let paid = store.actions(fundedBy: ref.row, of: plan).map { Int32($0) }
                add("paid by \(store.name(of: ref))", paid, .action, plan, store)
            }
        }
    }

    private mutating func addScrutiny(_ store: PlanStore) {
        // A record that was deleted and came back stands behind those of the file until that is read anew.
        lines += store.findings().map { finding in
            "\(store.name(of: finding.record)): \(store.text(of: finding)) \(finding.isDismissed)"
        }.sorted()
        for owed in store.obligations() {
            let due = owed.due?.description ?? "-"
            lines.append(
                "\(store.name(of: owed.resolution)) \(owed.respondentID ?? "-") \(owed.state) \(due) \(owed.isPastDue)"
            )
        }
        for entry in store.timeline(keeping: PlanFilter()) {
            lines.append("\(entry.date) \(store.title(of: entry) ?? "-") \(entry.isPlanned)")
        }
        lines.append("\(store.bodyTies().count) ties")
    }

    private mutating func add(
        _ what: String, _ rows: [Int32], _ kind: RecordKind, _ plan: Int, _ store: PlanStore
    ) {
        let ids = rows.map { store.idText(of: RecordRef(plan: plan, kind: kind, row: Int($0))) }
        lines.append("\(kind) \(what): \(ids.sorted())")
    }
}
