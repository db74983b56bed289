import PlanModel
import PlanStore

/// What tells a change from others between two versions of the plans, by the ids of its records and what it says.
package struct ChangeID: Hashable, Sendable {
    private let content: Int
    /// Which of those that say the same of the same place.
    private let number: Int32

    /// The ids of some changes, in their order.
    static func ids(of changes: [PlanChange]) -> [ChangeID] {
        var counts: [Int: Int32] = [:]
        return changes.map { change in
            var hasher = Hasher()
            hasher.combine(change.plan)
            hasher.combine(change.place)
            hasher.combine(change.message)
            let content = hasher.finalize()
            defer { counts[content, default: 0] += 1 }
            return ChangeID(content: content, number: counts[content] ?? 0)
        }
    }
}
