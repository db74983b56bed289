import PlanModel
import PlanStore

/// What `x` shows: why the row under the cursor stands as it does, then the numbers above it with their reasons.
extension DashboardState {
    mutating func explain() {
        let isView = lastList == .view
        let record = selectedRow?.record
        let why = isView ? viewRowReasons : record.map { explanation(of: $0) } ?? []
        let title = isView ? nil : record.map { "Why: \(name(of: $0))" }
        let lines = why + totals + explainedHeader().flatMap(\.lines)
        popups.append(.pages(Pages(kind: .explanation, title: title ?? "Why", lines: lines)))
    }

    private var viewRowReasons: [Pages.Line] {
        guard let view = rows.view, let place = view.place(at: screens.top.rows.index) else { return [] }
        return view.content.explanation(at: place, in: self)
    }

    /// The numbers in the title of the list.
    private var totals: [Pages.Line] {
        let sieve = Sieve(filter, over: store)
        switch lastList {
        case .view: return rows.view?.content.explainedCounts(in: self).flatMap(\.lines) ?? []
        case .funding:
            return explain(
                total: paneTitle(.funding).subset,
                rule: "The money total: secured and ended money, each stream once, a range by its lower end.",
                of: refs(.funding, keptBy: sieve))
        case .plan, .overdue, .detail: return []
        }
    }
}
