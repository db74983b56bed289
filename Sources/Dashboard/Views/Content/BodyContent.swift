import PlanModel
import PlanStore
import TextGrid

/// How the bodies nest, and who oversees, reports to and advises whom.
struct BodyContent: ViewContent {
    struct Row: Sendable {
        var entry: Int
        var depth: Int
        var ref: RecordRef
    }

    static let columns = [
        ViewColumn(.body, "Body", .text, width: 30, upTo: nil, weight: 10),
        ViewColumn(.tie, "Ties", .text, width: 26, upTo: 70, weight: 8),
        ViewColumn(.kind, "Kind", .text, width: 11, weight: 4),
        ViewColumn(.plan, "Plans", .text, width: 16, upTo: 40, weight: 1),
    ]
    static let ownOrder = "what is part of what"
    static let emptyText = "No body oversees, advises or is part of another."

    let rows: [Row]
    let remarks: [String]
    private let bodies: Bodies

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        bodies = Bodies(of: store)
        rows = bodies.rows.filter { sieve.keepsOrganisation($0.entry) }.map { row in
            Row(entry: row.entry, depth: row.depth, ref: store.organisation(ofEntry: row.entry))
        }
        remarks = [Shown.count(bodies.ties.count, "tie")]
    }

    func id(of row: Row) -> RowID { .record(row.ref) }
    func record(of row: Row) -> RecordRef? { row.ref }
    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(organisation: row.entry, by: query)
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        let entry = state.store.directory.entries[row.entry]
        switch column.id {
        case .body: return ViewCell(String(repeating: "  ", count: row.depth) + entry.name)
        case .kind: return ViewCell(entry.kind?.rawValue ?? "", role: .dim)
        case .plan: return ViewCell(state.plans(naming: entry).joined(separator: ", "), role: .dim)
        case .tie:
            let ties = bodies.ties(of: row.entry).filter { $0.standing != .past }
            return ViewCell(state.shortened(ties.map { state.text(of: $0, from: row.entry) }))
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        let directory = state.store.directory
        let entry = directory.entries[row.entry]
        writer.heading(entry.name)
        writer.text("Its witness sheet", role: .link, link: .record(row.ref))
        writer.field("Kind", entry.kind?.rawValue)
        if let above = entry.partOf {
            writer.field(
                "Part of", directory.entries[above].name,
                link: .record(state.store.organisation(ofEntry: above)))
        }
        let ties = bodies.ties(of: row.entry)
        if !ties.isEmpty { writer.section("Ties") }
        for tie in ties {
            writer.item(
                state.text(of: tie, from: row.entry), state: nil, link: state.link(tie, from: row.entry))
            for detail in [tie.frequency, tie.period.map(Shown.date), tie.standing.word].compactMap({ $0 }) {
                writer.text(detail, indent: 4, role: .dim)
            }
        }
        let parts = directory.entries.indices.filter { directory.entries[$0].partOf == row.entry }
        if !parts.isEmpty { writer.section("Parts") }
        for part in parts {
            writer.item(
                directory.entries[part].name, state: nil,
                link: .record(state.store.organisation(ofEntry: part)))
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        [
            state.heading("Where it comes from"),
            state.line(
                "Bodies stand below those that they are part of. Ties are the plans' relations, each once though several plans tell of it."
            ),
        ]
    }
}

extension BodyTie.Standing {
    /// Nil for what is in force.
    fileprivate var word: String? {
        switch self {
        case .inForce: nil
        case .past: "no longer"
        case .planned: "planned"
        }
    }
}

extension DashboardState {
    /// A tie as one of its ends tells it: `oversees Parks Team`, `overseen by the Board`.
    func text(of tie: BodyTie, from entry: Int) -> String {
        let isFrom = tie.from.entry == entry
        let word: String =
            switch tie.kind {
            case .oversees: isFrom ? "oversees" : "overseen by"
            case .reportsTo: isFrom ? "reports to" : "hears reports of"
            case .proposedOversight: isFrom ? "proposed to oversee" : "proposed to be overseen by"
            case .advises: isFrom ? "advises" : "advised by"
            case .trains: isFrom ? "trains" : "trained by"
            case .precedes: isFrom ? "precedes" : "follows"
            case .supersedes: isFrom ? "supersedes" : "superseded by"
            }
        return "\(word) \(name(of: isFrom ? tie.to : tie.from))"
    }

    private func name(of end: BodyEnd) -> String {
        switch end {
        case .organisation(let entry): store.directory.entries[entry].shownName
        case .record(let ref):
            ref.kind == .document
                ? records(ref).string(records(ref).documents[ref.row].title) : name(of: ref)
        case .unknown(let id): id + " (unknown id)"
        }
    }

    func link(_ tie: BodyTie, from entry: Int) -> RowID? {
        switch tie.from.entry == entry ? tie.to : tie.from {
        case .organisation(let entry): .record(store.organisation(ofEntry: entry))
        case .record(let ref): ref.kind == .document ? nil : .record(ref)
        case .unknown: nil
        }
    }
}
