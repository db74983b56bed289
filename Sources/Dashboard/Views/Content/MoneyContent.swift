import PlanModel
import PlanStore
import TextGrid

/// The money put together: by funder, recipient, status and year, what ends before long, bids, and streams of which
/// no amount is known.
struct MoneyContent: ViewContent {
    struct Row: Sendable {
        var line: MoneyLine
        /// Of a group.
        var key: FundingGroup.Key?
        var streams: [RecordRef]
        /// The streams that have in common what the line is about, whether it counts them or not.
        var candidates: [RecordRef] = []
        var total: MoneyTotal
        /// What was spent, and what had been allocated where spending is told; of years alone.
        var year: FundingYearTotal?
        /// The open actions that lose their money.
        var actions: [RecordRef] = []
    }

    static let columns = [
        ViewColumn(.group, "By", .text, width: 10, weight: 9),
        ViewColumn(.name, "What", .text, width: 20, upTo: nil, weight: 10),
        ViewColumn(.streams, "Streams", .number, width: 7, weight: 5),
        ViewColumn(.money, "Amount", .money, width: 14, upTo: 22, weight: 8),
        ViewColumn(.spent, "Spent", .money, width: 14, weight: 4),
        ViewColumn(.actions, "Actions", .number, width: 7, weight: 6),
        ViewColumn(.plan, "Plans", .text, width: 16, upTo: 44, weight: 1),
    ]
    static let ownOrder = "kind of total"
    static let emptyText = "There are no funding streams in these plans."

    let rows: [Row]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        let streams = store.plans.indices.flatMap { plan in
            sieve.rows(of: .funding, in: plan).map { RecordRef(plan: plan, kind: .funding, row: Int($0)) }
        }
        var rows: [Row] = []
        for months in streams.isEmpty ? [] : [6, 12, 24] {
            let endings = store.fundingEnding(within: .months(months), of: streams)
            let ending = endings.map(\.stream)
            rows.append(
                Row(
                    line: .ending(months: months), streams: ending, candidates: ending,
                    total: store.total(of: ending), actions: endings.flatMap(\.actions)))
        }
        for dimension: FundingGroup.Dimension in [.status, .funder, .recipient] {
            let grouped = store.grouped(streams, by: dimension)
            rows += store.fundingGroups(by: dimension, of: streams).map {
                let key = $0.key
                return Row(
                    line: .group(dimension, number: key.number), key: key, streams: $0.streams,
                    candidates: grouped[key] ?? [],
                    total: $0.total)
            }
        }
        rows += store.fundingYears(of: streams).map { year in
            Row(line: .year(year.year), streams: year.shares.map(\.stream), total: year.allocated, year: year)
        }
        let unspread = store.fundingWithoutYears(of: streams)
        if !unspread.isEmpty {
            rows.append(
                Row(
                    line: .yearUnknown, streams: unspread, candidates: unspread,
                    total: store.total(of: unspread)))
        }
        let bids = store.bidsAwaitingDecision(of: streams)
        if !bids.isEmpty { rows.append(Row(line: .bids, streams: bids, total: store.sum(of: bids))) }
        let unknown = store.streamsWithoutAmount(of: streams)
        if !unknown.isEmpty {
            rows.append(Row(line: .withoutAmount, streams: unknown, candidates: unknown, total: MoneyTotal()))
        }
        self.rows = rows
    }

    func id(of row: Row) -> RowID { .money(row.line) }
    func record(of row: Row) -> RecordRef? { nil }
    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        row.streams.contains { store.finds($0, by: query) }
            || query.matches(short: [row.line.kind, name(of: row, in: store)], long: [])
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        switch column.id {
        case .group: return ViewCell(row.line.kind, role: .label)
        case .name: return ViewCell(name(of: row, in: state.store))
        case .streams: return .count(row.streams.count)
        case .money: return .money(row.total)
        case .spent: return row.year.map { .money($0.spent) } ?? .nothing
        case .plan:
            let streams = row.candidates.isEmpty ? row.streams : row.candidates
            let plans = Set((streams + row.actions).map(\.plan)).sorted()
            return ViewCell(
                plans.map { state.store.plans[$0].records.id }.joined(separator: ", "), role: .dim)
        case .actions: return row.line.isEnding ? .count(row.actions.count, role: .warning) : .nothing
        default: return .nothing
        }
    }

    private func name(of row: Row, in store: PlanStore) -> String {
        switch row.line {
        case .group: row.key.map { name(of: $0, in: store) } ?? ""
        case .year(let year): year.description
        case .yearUnknown: "not told by year"
        case .ending(let months): "within \(months) months"
        case .bids: "awaiting a decision"
        case .withoutAmount: "not known"
        }
    }

    private func name(of key: FundingGroup.Key, in store: PlanStore) -> String {
        switch key {
        case .organisation(let entry): store.directory.entries[entry].name
        case .unknown(let id): id + " (unknown id)"
        case .nobody: "nobody is named"
        case .status(let status): status.rawValue
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        writer.heading("\(row.line.kind): \(name(of: row, in: state.store))")
        writer.field("Amount", ViewCell.money(row.total).text, role: .money)
        if case .organisation(let entry)? = row.key {
            writer.field(
                "Sheet", "its witness sheet", link: .record(state.store.organisation(ofEntry: entry)))
        }
        if let year = row.year {
            writer.field("Allocated", ViewCell.money(year.allocated).text, role: .money)
            writer.field("Spent", ViewCell.money(year.spent).text, role: .money)
            writer.field("Of allocated", ViewCell.money(year.allocatedWhereSpent).text)
            if year.spent.sums.isEmpty { writer.text("no spending is told", indent: 2, role: .dim) }
        }
        writer.section("Streams")
        if row.streams.isEmpty { writer.text("none", indent: 2, role: .dim) }
        for stream in row.streams {
            writer.item(
                "\(state.title(of: stream)), \(state.amountText(of: stream)), \(state.endText(of: stream))",
                state: nil, link: stream)
        }
        guard row.line.isEnding else { return }
        writer.section("Open actions that lose their money")
        if row.actions.isEmpty { writer.text("none", indent: 2, role: .dim) }
        for action in row.actions {
            writer.item(state.name(of: action), state: state.stateText(ofAction: action), link: action)
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        let words = "\(row.line.kind), \(name(of: row, in: state.store)): \(ViewCell.money(row.total).text)"
        switch row.line {
        case .group(.status, _), .bids:
            return amounts(of: row, words, in: state)
        case .group, .withoutAmount, .yearUnknown:
            return state.explain(total: words, rule: row.line.rule, of: row.candidates)
        case .ending:
            let actions = row.actions.map { state.line("- \(state.name(of: $0))") }
            return state.explain(total: words, rule: row.line.rule, of: row.candidates)
                + [state.heading("\(Shown.count(actions.count, "open action")) that lose their money")]
                + actions
        case .year: return shares(of: row, words, in: state)
        }
    }

    /// What is no part of the money total, each stream with its amount.
    private func amounts(of row: Row, _ words: String, in state: DashboardState) -> [Pages.Line] {
        [state.heading(words), state.line(row.line.rule)]
            + row.streams.map { state.line("+ \(state.title(of: $0)): \(state.amountText(of: $0))") }
    }

    /// What each stream gives to a year.
    private func shares(of row: Row, _ words: String, in state: DashboardState) -> [Pages.Line] {
        let shares = (row.year?.shares ?? []).map { share in
            let records = state.records(share.stream)
            let entry = records.years[share.row]
            let currency = state.store.currency(of: share.stream)
            let spent =
                entry.spent.map { ", spent \(Shown.money($0, currency: currency))" } ?? ", no spending told"
            return state.line(
                "+ \(state.title(of: share.stream)): \(Shown.money(entry.amount, currency: currency))\(spent)"
            )
        }
        return [state.heading(words), state.line(row.line.rule)] + shares
    }
}

extension MoneyLine {
    /// What kind of total it is.
    var kind: String {
        switch self {
        case .group(.funder, _): "funder"
        case .group(.recipient, _): "recipient"
        case .group(.status, _): "status"
        case .year, .yearUnknown: "year"
        case .ending: "ending"
        case .bids: "bids"
        case .withoutAmount: "no amount"
        }
    }

    /// How it is put together.
    fileprivate var rule: String {
        switch self {
        case .group(.status, _):
            "By status every stream of money counts once, whether or not it was given; in-kind help, benchmarks and publicity values never do."
        case .group:
            "Secured and ended money counts; a stream of several stands under each of them, once, so that the lines may come to more than the total."
        case .year:
            "From the streams that say how they spread over years, which run from April to March; spent is held against what was allocated where spending is told."
        case .yearUnknown:
            "Streams that the money total counts and that do not say how they spread over years."
        case .ending(let months):
            "Secured streams whose last day lies from the as-of date to \(months) months later, and the open actions that they pay for."
        case .bids: "Bids on which nobody had decided at the as-of date; no total counts them."
        case .withoutAmount: "No plan gives an amount of these, so they add nothing to any total."
        }
    }

    var isEnding: Bool {
        if case .ending = self { return true }
        return false
    }
}
