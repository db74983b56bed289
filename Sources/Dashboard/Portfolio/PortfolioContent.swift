import PlanModel
import PlanStore
import TextGrid

/// The plans side by side, each with its counts, and what they come to together.
struct PortfolioContent: ViewContent {
    struct Row: Sendable {
        /// Nil for all of them together.
        var plan: Int?
        var summary: Summary
    }

    static let columns = [
        ViewColumn(.name, "Plan", .text, width: 18, upTo: nil, weight: 10),
        ViewColumn(.date, "As of", .date, width: 11, weight: 3),
        ViewColumn(.actions, "Actions", .number, width: 7, weight: 4),
        ViewColumn(.milestones, "Milestones", .number, width: 10, weight: 1, from: 116),
        ViewColumn(.overdue, "Late", .number, width: 4, weight: 9),
        ViewColumn(.questionable, "Quest.", .number, width: 6, weight: 7),
        ViewColumn(.due, "Soon", .number, width: 4, weight: 6),
        ViewColumn(.undated, "Undated", .number, width: 7, weight: 2),
        ViewColumn(.owed, "Owed", .number, width: 4, weight: 5),
        ViewColumn(.questions, "Unanswered", .number, width: 10, weight: 1, from: 136),
        ViewColumn(.streams, "Ending", .number, width: 6, weight: 1, from: 136),
        ViewColumn(.money, "Secured", .money, width: 11, upTo: 22, weight: 8),
    ]
    static let emptyText = "There are no plans."

    let rows: [Row]
    let remarks: [String]
    let unfiltered: Int?

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let plans = store.summaries(of: filter)
        let all = store.summary(of: filter)
        let total = Row(plan: nil, summary: all)
        // One plan is its own total.
        rows =
            plans.map { Row(plan: $0.plan, summary: $0.summary) } + (store.plans.count == 1 ? [] : [total])
        unfiltered = store.plans.count == 1 ? 1 : store.plans.count + 1
        remarks = [
            Shown.count(all.plans, "plan"), Shown.count(all.actions, "action"),
            "\(Shown.number(all.overdue)) overdue", "\(ViewCell.money(all.securedFunding).text) secured",
        ]
    }

    static let countsRows = false

    func id(of row: Row) -> RowID { row.plan.map { .record(ref($0)) } ?? .allPlans }
    func record(of row: Row) -> RecordRef? { row.plan.map(ref) }

    private func ref(_ plan: Int) -> RecordRef { RecordRef(plan: plan, kind: .plan, row: 0) }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        row.plan.map { store.finds(ref($0), by: query) } ?? false
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        var cell = cell(column.id, of: row, in: state)
        // What they come to stands below them, however they are sorted.
        if row.plan == nil { cell.order = .number(nil) }
        return cell
    }

    private func cell(_ column: ColumnID, of row: Row, in state: DashboardState) -> ViewCell {
        let summary = row.summary
        switch column {
        case .name:
            guard let plan = row.plan else {
                return ViewCell("All \(Shown.count(summary.plans, "plan"))", role: .title)
            }
            return ViewCell(state.title(of: ref(plan)))
        case .date:
            guard let plan = row.plan else { return .nothing }
            let asOf = state.store.plans[plan].states.asOf
            return ViewCell(Shown.day(asOf), order: .number(Int64(asOf.number)))
        case .actions: return .count(summary.actions)
        case .milestones: return .count(summary.milestones)
        case .questions: return .count(summary.unansweredQuestions, role: .dueSoon)
        case .streams: return .count(summary.fundingEnding, role: .warning)
        case .overdue: return .count(summary.overdue, role: .overdue)
        case .questionable: return .count(summary.questionable, role: .questionable)
        case .due: return .count(summary.dueSoon, role: .dueSoon)
        case .undated: return .count(summary.undated, role: .undated)
        case .owed: return .count(summary.openObligations, role: .dueSoon)
        case .money: return .money(summary.securedFunding)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        guard let plan = row.plan else {
            writer.heading("All \(Shown.count(row.summary.plans, "plan"))")
            writer.text("\(state.key(.open)) shows all plans at home.", role: .dim)
            return write(row.summary, to: &writer)
        }
        writer.heading(state.title(of: ref(plan)))
        writer.text(
            "\(state.key(.open)) keeps this plan alone and goes home; "
                + "\(state.key(.clearFilters)) shows all again.", role: .dim)
        write(row.summary, to: &writer)
        writer.blank()
        state.write(ref(plan), to: &writer)
    }

    private func write(_ summary: Summary, to writer: inout DetailWriter) {
        writer.field("Actions", Shown.number(summary.actions))
        writer.field("Milestones", Shown.number(summary.milestones))
        writer.field("Overdue", Shown.number(summary.overdue), role: summary.overdue > 0 ? .overdue : .value)
        writer.field("Questionable", Shown.number(summary.questionable))
        writer.field("Due soon", Shown.number(summary.dueSoon))
        writer.field("Undated", Shown.number(summary.undated))
        writer.field("Unanswered", Shown.count(summary.unansweredQuestions, "question"))
        writer.field("Owed", Shown.count(summary.openObligations, "report"))
        writer.field("Secured", ViewCell.money(summary.securedFunding).text, role: .money)
        writer.field("Ending", Shown.count(summary.fundingEnding, "stream") + " within 365 days")
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        let rule = state.line(
            "Each number is what the header counts of the plan alone, under the filter in force. Money that plans share by its grant counts once in the total, so the plans may come to more than it."
        )
        guard let plan = row.plan else { return [state.heading("All plans"), rule] }
        return [state.heading(state.title(of: ref(plan))), rule, state.readAsOf(plan)]
    }
}

extension DashboardState {
    /// Keeps the plan under the cursor alone, or all of them on their total, and goes home.
    mutating func openPlan() {
        let plan = rows.view?.record(at: screens.top.rows.index)?.plan
        filter.plans = plan.map { [$0] } ?? []
        goHome(to: .plan)
        reveal(selectFirst: nil)
        if let plan {
            select(.record(RecordRef(plan: plan, kind: .plan, row: 0)), in: .plan)
            say(
                "Only \(title(of: RecordRef(plan: plan, kind: .plan, row: 0))) is kept; "
                    + "\(key(.clearFilters)) shows all plans again."
            )
        } else {
            say("All plans are kept.")
        }
    }
}
