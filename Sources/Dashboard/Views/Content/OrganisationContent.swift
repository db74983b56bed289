import PlanModel
import PlanStore
import TextGrid

/// The directory over all plans, with what filtering by each organisation would count.
struct OrganisationContent: ViewContent {
    struct Row: Sendable {
        var entry: Int
        var ref: RecordRef
        var tally: OrganisationTally
        var owed: MoneyTotal
    }

    static let columns = [
        ViewColumn(.name, "Organisation", .text, width: 22, upTo: nil, weight: 10),
        ViewColumn(.actions, "Actions", .number, width: 7, weight: 8),
        ViewColumn(.overdue, "Overdue", .number, width: 7, weight: 9),
        ViewColumn(.questionable, "Quest.", .number, width: 6, weight: 5),
        ViewColumn(.owed, "Owed", .number, width: 5, weight: 6),
        ViewColumn(.money, "Received", .money, width: 12, weight: 4),
        ViewColumn(.partOf, "Part of", .text, width: 12, upTo: 24, weight: 2),
        ViewColumn(.kind, "Kind", .text, width: 11, weight: 1),
        ViewColumn(.plan, "Plans", .text, width: 16, upTo: 40, weight: 0),
    ]
    static let ownOrder = "overdue, then by name"
    static let emptyText = "No organisation stands in these plans."

    let rows: [Row]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        let tallies = OrganisationTally.all(of: store, inPlans: store.plans.indices.filter(sieve.keepsPlan))
        let rows = store.directory.entries.indices.filter(sieve.keepsOrganisation).map { entry in
            Row(
                entry: entry, ref: store.organisation(ofEntry: entry), tally: tallies[entry],
                owed: store.total(of: tallies[entry].streams))
        }
        var names = NameOrder(capacity: rows.count)
        for row in rows { names.add(store.directory.entries[row.entry].name) }
        let byName = names.places().map { rows[Int($0)] }
        self.rows = NumberOrder.places(of: byName.map { -Int64($0.tally.overdue) }).map { byName[Int($0)] }
    }

    func id(of row: Row) -> RowID { .record(row.ref) }
    func record(of row: Row) -> RecordRef? { row.ref }
    func target(of row: Row) -> RowID? { .record(row.ref) }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(organisation: row.entry, by: query)
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        let entry = state.store.directory.entries[row.entry]
        switch column.id {
        case .name: return ViewCell(entry.name)
        case .actions: return .count(row.tally.actions)
        case .overdue: return .count(row.tally.overdue, role: .overdue)
        case .questionable: return .count(row.tally.questionable, role: .questionable)
        case .owed: return .count(row.tally.obligations, role: .dueSoon)
        case .money: return .money(row.owed)
        case .partOf:
            return ViewCell(
                entry.partOf.map { state.store.directory.entries[$0].shownName } ?? "", role: .dim)
        case .kind: return ViewCell(entry.kind?.rawValue ?? "", role: .dim)
        case .plan: return ViewCell(state.plans(naming: entry).joined(separator: ", "), role: .dim)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        let directory = state.store.directory
        let entry = directory.entries[row.entry]
        writer.heading(entry.name)
        writer.text("Enter opens the witness sheet.", role: .dim, link: .record(row.ref))
        writer.field("Short name", entry.short)
        writer.field("Also called", entry.aliases.joined(separator: "; "))
        writer.field("Kind", entry.kind?.rawValue)
        if let above = entry.partOf {
            writer.field(
                "Part of", directory.entries[above].name,
                link: .record(state.store.organisation(ofEntry: above)))
        }
        writer.field(
            "Leads",
            "\(Shown.count(row.tally.actions, "action")), \(Shown.count(row.tally.overdue, "milestone")) overdue, "
                + "\(row.tally.questionable) questionable", role: row.tally.overdue > 0 ? .overdue : .value)
        writer.field("Owes", Shown.count(row.tally.obligations, "report"))
        writer.field("Receives", ViewCell.money(row.owed).text, role: .money)
        let plans = Set(entry.records.map(\.plan)).sorted().map { state.store.plans[$0].records.title }
        writer.field("Plans", plans.joined(separator: "; "))
        writeParts(of: row.entry, to: &writer, in: state)
        state.writeMargin(state.records(row.ref).organisations[row.ref.row].margin, of: row.ref, to: &writer)
    }

    private func writeParts(of entry: Int, to writer: inout DetailWriter, in state: DashboardState) {
        let entries = state.store.directory.entries
        let parts = entries.indices.filter { entries[$0].partOf == entry }
        if !parts.isEmpty { writer.section("Parts, counted with it") }
        for part in parts {
            writer.item(
                entries[part].name, state: nil, link: .record(state.store.organisation(ofEntry: part)))
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        let covered = state.store.directory.covers(row.entry).count - 1
        return [
            state.heading("What its counts stand for"),
            state.line(
                "It stands for itself and for \(Shown.count(covered, "organisation")) that are part of it."),
        ] + counts(of: row, in: state).flatMap(\.lines)
            + state.explain(
                total: "Received \(ViewCell.money(row.owed).text)",
                rule: "The money total of the streams that name it as a recipient.",
                of: streams(of: row, in: state)
            )
    }

    private func counts(of row: Row, in state: DashboardState) -> [ExplainedCount] {
        let store = state.store
        let sieve = sieve(of: row, in: state)
        let milestones = state.refs(.milestone, keptBy: sieve)
        let owed = store.obligations().filter { $0.state.isOwed && sieve.keeps($0) }
        func late(_ ref: RecordRef) -> Bool {
            state.states(ref).milestones[ref.row].timeliness == .overdue
        }
        return [
            ExplainedCount(
                Shown.count(row.tally.overdue, "milestone") + " overdue",
                rule: "Their own, of the actions that it leads, whose deadline has passed.",
                of: milestones.filter(late)
            ) { "\(state.name(of: $0)): \(state.states($0).milestones[$0.row].daysLate) days" },
            ExplainedCount(
                "\(row.tally.questionable) questionable",
                rule: "Their last evidence does not show that they were met.",
                of: milestones.filter { state.states($0).milestones[$0.row].isQuestionable }
            ) { state.name(of: $0) },
            ExplainedCount(
                "\(row.tally.obligations) owed",
                rule: "Obligations that are open or answered in part.", of: owed
            ) { store.titled($0.resolution) },
            ExplainedCount(
                Shown.count(row.tally.actions, "action"),
                rule: "Those that it leads; support does not count.",
                of: state.refs(.action, keptBy: sieve)
            ) { state.name(of: $0) },
        ]
    }

    /// What filtering by the organisation alone would keep, of the plans that are kept.
    private func sieve(of row: Row, in state: DashboardState) -> Sieve {
        var filter = PlanFilter()
        filter.plans = state.filter.plans
        filter.leads = [row.entry]
        return Sieve(filter, over: state.store)
    }

    private func streams(of row: Row, in state: DashboardState) -> [RecordRef] {
        let sieve = sieve(of: row, in: state)
        return state.refs(.funding, keptBy: sieve).filter {
            sieve.isAny(state.records($0).funding[$0.row].recipients, of: $0.plan)
        }
    }
}
