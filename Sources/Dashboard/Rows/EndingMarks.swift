import PlanModel
import PlanStore

/// The open actions that lose their money within some months, marked in the plan once that is asked for.
struct EndingMarks: Sendable {
    /// By plan.
    private let actions: [RowSet]
    let count: Int

    init(within months: Int, of store: PlanStore) {
        actions = store.plans.indices.map { store.actionsLosingMoney(within: .months(months), inPlan: $0) }
        count = zip(store.plans.indices, actions).reduce(0) { count, plan in
            count + store.rows(of: .action, in: plan.0).count { plan.1.contains($0.row) }
        }
    }

    func contains(_ ref: RecordRef) -> Bool { ref.kind == .action && actions[ref.plan].contains(ref.row) }

    /// What the marks were worked out from.
    struct Basis: Equatable, Sendable {
        var months: Int
        var revision: Int
        var viewpoint: Viewpoint
    }
}

extension DashboardState {
    /// How far ahead an officer may look for money that ends.
    private static let horizons: [Int?] = [nil, 6, 12, 24]

    /// Marks within the next longer time; behind the longest nothing is marked.
    mutating func markNextHorizon() {
        let place = Self.horizons.firstIndex(of: endingMonths) ?? 0
        endingMonths = Self.horizons[(place + 1) % Self.horizons.count]
        deriveEndings()
        guard let endingMonths, let marks = rows.endings else { return say("Nothing is marked.") }
        say(
            "\(Shown.count(marks.count, "open action")) "
                + "\(marks.count == 1 ? "loses its" : "lose their") money within \(endingMonths) months: marked £ENDS in the plan."
        )
    }

    mutating func deriveEndings() {
        let basis = endingMonths.map {
            EndingMarks.Basis(months: $0, revision: store.revision, viewpoint: store.viewpoint)
        }
        guard basis != rows.endingBasis else { return }
        rows.endingBasis = basis
        rows.endings = basis.map { EndingMarks(within: $0.months, of: store) }
    }
}
