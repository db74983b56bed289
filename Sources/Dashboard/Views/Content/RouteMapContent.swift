import PlanModel
import PlanStore
import TextGrid

/// The stages of the route maps, each with the pieces of work that have reached it.
struct RouteMapContent: ViewContent {
    enum Row: Sendable {
        case stage(RecordRef, number: Int, items: Int)
        /// An item by its row, at a stage or at none, and the action that it stands for.
        case item(plan: Int, row: Int, action: RecordRef?)
    }

    static let columns = [
        ViewColumn(.stage, "Stage and work", .text, width: 30, upTo: nil, weight: 10),
        ViewColumn(.priority, "Priority", .text, width: 10, upTo: 14, weight: 6),
        ViewColumn(.action, "Action", .text, width: 16, upTo: 36, weight: 5),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "stage"
    static let emptyText = "These plans have no route map."

    let rows: [Row]

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        var rows: [Row] = []
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            for (number, group) in store.plans[plan].records.routeMapGroups.enumerated() {
                let items = group.items.filter { Self.isKept($0, of: plan, by: filter, sieve, in: store) }
                if !filter.leads.isEmpty || !filter.match.isEmpty, items.isEmpty { continue }
                if let stage = group.stage {
                    rows.append(
                        .stage(
                            RecordRef(plan: plan, kind: .stage, row: stage), number: number + 1,
                            items: items.count))
                }
                rows += items.map { .item(plan: plan, row: $0, action: Self.action($0, of: plan, in: store)) }
            }
        }
        self.rows = rows
    }

    /// A piece of work is kept by its action.
    private static func isKept(
        _ row: Int, of plan: Int, by filter: PlanFilter, _ sieve: Sieve, in store: PlanStore
    ) -> Bool {
        let isLed = action(row, of: plan, in: store).map { sieve.isLedAction($0.row, of: plan) } ?? false
        return (filter.leads.isEmpty || isLed) && finds(row, of: plan, by: filter.match, in: store)
    }

    private static func action(_ row: Int, of plan: Int, in store: PlanStore) -> RecordRef? {
        let action = store.plans[plan].records.routeItems[row].action
        return action.isKnown ? RecordRef(plan: plan, kind: .action, row: Int(action.row)) : nil
    }

    private static func finds(_ row: Int, of plan: Int, by query: FindQuery, in store: PlanStore) -> Bool {
        let records = store.plans[plan].records
        let item = records.routeItems[row]
        return query.matches(
            short: [records.string(item.title)],
            long: [item.priority, records.note(of: item.margin)].compactMap(records.optional))
    }

    func id(of row: Row) -> RowID {
        switch row {
        case .stage(let ref, _, _): .record(ref)
        case .item(let plan, let row, _): .entry(plan: plan, .routeItem, row: row)
        }
    }

    func record(of row: Row) -> RecordRef? {
        switch row {
        case .stage(let ref, _, _): ref
        case .item(_, _, let action): action
        }
    }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        switch row {
        case .stage(let ref, _, _): store.finds(ref, by: query)
        case .item(let plan, let row, _): Self.finds(row, of: plan, by: query, in: store)
        }
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        switch row {
        case .stage(let ref, let number, let items):
            switch column.id {
            case .stage:
                let title = state.records(ref).string(state.records(ref).stages[ref.row].title)
                return ViewCell("\(number). \(title)", role: .title)
            case .priority: return ViewCell(Shown.count(items, "item"), role: .dim)
            case .plan: return ViewCell(state.records(ref).id, role: .dim)
            default: return .nothing
            }
        case .item(let plan, let place, let action):
            let records = state.store.plans[plan].records
            let item = records.routeItems[place]
            switch column.id {
            case .stage: return ViewCell("   " + records.string(item.title))
            case .priority: return ViewCell(records.optional(item.priority) ?? "")
            case .action: return ViewCell(action.map { state.name(of: $0) } ?? "")
            default: return .nothing
            }
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        switch row {
        case .stage(let ref, let number, let items):
            let records = state.records(ref)
            writer.heading("\(number). \(records.string(records.stages[ref.row].title))")
            writer.field("Purpose", records.optional(records.stages[ref.row].purpose))
            writer.field("Here", Shown.count(items, "piece") + " of work")
            if let map = records.routeMap { writer.field("Route map", records.string(map.title)) }
            state.writeMargin(records.stages[ref.row].margin, of: ref, to: &writer)
        case .item(let plan, let place, let action):
            let records = state.store.plans[plan].records
            let item = records.routeItems[place]
            writer.heading(records.string(item.title))
            writer.field("Priority", records.optional(item.priority))
            writer.field(
                "Stage",
                item.stage.isKnown
                    ? records.string(records.stages[Int(item.stage.row)].title) : "none that the map has")
            if let action {
                writer.field("Action", state.name(of: action), link: action)
            }
            state.writeMargin(item.margin, of: RecordRef(plan: plan, kind: .plan, row: 0), to: &writer)
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        [
            state.heading("How the route map is read"),
            state.line(
                "Each piece of work stands under the stage that it has reached, as the plan says; nothing is worked out."
            ),
        ]
    }
}
