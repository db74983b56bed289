import PlanModel
import PlanStore
import TextGrid

/// Milestones, meetings, events, consultations, funding ends, reports and sign-offs on one scale of time.
struct TimelineContent: ViewContent {
    typealias Row = TimelineEntry

    static let columns = [
        ViewColumn(.date, "Date", .date, width: 14, upTo: 30, weight: 9),
        ViewColumn(.kind, "Kind", .state, width: 14, weight: 6),
        ViewColumn(.title, "What", .text, width: 18, upTo: 48, weight: 10),
        ViewColumn(.scale, "", .picture, width: 12, upTo: nil, weight: 7),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "date"
    static let emptyText = "Nothing in these plans has a date."

    let rows: [TimelineEntry]
    private let isWhole: Bool
    /// The first of the days that were asked for.
    private(set) var since: Day?

    init(of store: PlanStore, keeping filter: PlanFilter) {
        rows = store.timeline(keeping: filter)
        isWhole = true
    }

    /// What touches some days, of one kind where one is asked for.
    ///
    /// - Parameter span: Nil is the as-of date of each plan.
    init(
        of store: PlanStore, keeping filter: PlanFilter, within span: DaySpan?, only kind: TimelineEntry.Kind?
    ) {
        let kept = store.timeline(keeping: filter, within: span ?? DaySpan()).filter { entry in
            let asOf = store.plans[entry.plan].states.asOf
            return (kind.map { $0 == entry.kind } ?? true)
                && (span != nil || DaySpan(from: asOf, to: asOf).overlaps(entry.date))
        }
        rows = kept
        isWhole = false
        since = span?.first
    }

    /// What lies ahead at the as-of date; of days that were asked for the first.
    var opening: Int { isWhole ? rows.firstIndex(where: \.isPlanned) ?? max(0, rows.count - 1) : 0 }

    func id(of entry: TimelineEntry) -> RowID {
        switch entry.origin {
        case .record(let ref): .record(ref)
        case .report(let ref, let row): .report(ref, row: row)
        case .signOff(let ref): .signOff(ref)
        }
    }

    func record(of entry: TimelineEntry) -> RecordRef? {
        switch entry.origin {
        case .record(let ref), .report(let ref, _): ref
        case .signOff: nil
        }
    }

    func isFound(_ entry: TimelineEntry, by query: FindQuery, in store: PlanStore) -> Bool {
        switch entry.origin {
        case .record(let ref), .report(let ref, _): store.finds(ref, by: query)
        case .signOff(let ref): store.finds(ref, by: query)
        }
    }

    func head(of column: ViewColumn, width: Int, in state: DashboardState) -> String {
        column.id == .scale ? state.timeScale(width: width).head : column.title
    }

    func cell(_ column: ViewColumn, of entry: TimelineEntry, width: Int, in state: DashboardState) -> ViewCell
    {
        switch column.id {
        case .date:
            let others = state.store.alternatives(of: entry).compactMap { $0.date.edtf.map(Shown.date) }
            var cell = ViewCell.date(entry.date)
            cell.text = ([cell.text] + others).joined(separator: " or ")
            return cell
        case .kind:
            let kind = standing(of: entry, in: state)
            let place = TimelineEntry.Kind.allCases.firstIndex(of: entry.kind) ?? 0
            return .state(kind, rank: place)
        case .title: return ViewCell(title(of: entry, in: state), role: entry.isPlanned ? .text : .dim)
        case .plan: return ViewCell(state.store.plans[entry.plan].records.id, role: .dim)
        case .scale:
            var bar = TimeBar(
                state.timeScale(width: width), asOf: state.store.plans[entry.plan].states.asOf,
                charset: state.environment.charset)
            for alternative in state.store.alternatives(of: entry) {
                alternative.date.edtf.map { bar.mark($0) }
            }
            bar.draw(entry.date)
            return ViewCell(bar.text, role: standing(of: entry, in: state).role)
        default: return .nothing
        }
    }

    func title(of entry: TimelineEntry, in state: DashboardState) -> String {
        switch entry.origin {
        case .record(let ref) where ref.kind == .meeting:
            state.store.title(of: entry) ?? state.name(state.records(ref).meetings[ref.row].body, of: ref)
        case .record(let ref) where ref.kind == .milestone: state.name(of: ref)
        case .report(let ref, let row):
            "\(state.name(state.records(ref).reports[row].from, of: ref)) on \(state.store.idText(of: ref))"
        default: state.store.title(of: entry) ?? ""
        }
    }

    private func standing(of entry: TimelineEntry, in state: DashboardState) -> StateText {
        let word = entry.kind.rawValue.replacing("-", with: " ")
        if case .record(let ref) = entry.origin, ref.kind == .milestone {
            let text = StateText(state.states(ref).milestones[ref.row], asOf: state.states(ref).asOf)
            return StateText(mark: text.mark, word: word, role: text.role)
        }
        let role: Role =
            switch entry.kind {
            case .fundingEnd: .money
            case .consultation: .link
            case .meeting: .value
            default: .text
            }
        return StateText(mark: " ", word: word, role: role)
    }

    func write(_ entry: TimelineEntry, to writer: inout DetailWriter, in state: DashboardState) {
        if case .report(let ref, let row) = entry.origin {
            writer.heading(title(of: entry, in: state))
            writer.field("Reported", Shown.date(entry.date))
            writer.text(state.records(ref).string(state.records(ref).reports[row].text))
            writer.blank()
            writer.item("The resolution", state: nil, link: ref)
            return
        }
        if case .signOff(let ref) = entry.origin {
            writer.heading(title(of: entry, in: state))
            writer.field("Sent", Shown.date(entry.date))
            writer.item("All that was sent for sign-off", state: nil, link: .signOff(ref))
            return
        }
        guard let ref = record(of: entry) else { return }
        switch ref.kind {
        case .event: write(event: ref, entry, to: &writer, in: state)
        case .meeting:
            writer.heading(title(of: entry, in: state))
            writer.field("Meeting", Shown.date(entry.date) + (entry.isPlanned ? ", planned" : ""))
            writer.item("Go to the meeting", state: nil, link: ref)
        default:
            writer.text("Go to where it stands", role: .link, link: .record(ref))
            writer.blank()
            state.write(ref, to: &writer)
        }
    }

    private func write(
        event ref: RecordRef, _ entry: TimelineEntry, to writer: inout DetailWriter, in state: DashboardState
    ) {
        let event = state.records(ref).events[ref.row]
        writer.heading(title(of: entry, in: state))
        writer.field("Kind", event.kind.rawValue)
        writer.field("Date", state.dateText(event.date, of: ref) + (entry.isPlanned ? ", planned" : ""))
        state.writeNames(event.organisations, as: "With", of: ref, to: &writer)
        if state.store.plans.count > 1 { writer.field("Plan", state.records(ref).title) }
        state.writeMargin(event.margin, of: ref, to: &writer)
        state.writeAlternatives(event.alternatives, of: ref, to: &writer)
    }

    func explanation(of entry: TimelineEntry, in state: DashboardState) -> [Pages.Line] {
        if case .record(let ref) = entry.origin, ref.kind == .milestone || ref.kind == .funding {
            return state.explanation(of: ref)
        }
        return [
            state.heading(entry.isPlanned ? "It lies ahead" : "It has taken place"),
            state.line(
                "Its date is \(Shown.date(entry.date)); a point is a day, a line a stretch of time, ~ or ? what is uncertain or about."
            ),
            state.readAsOf(entry.plan),
        ]
    }
}
