import PlanModel

/// For each organisation of the directory, the actions that a filter by it would keep, and how many of them are late.
///
/// It is fast because every action is gone to once: it counts for its leads and for all that those are part of, which
/// is looked up once for each organisation, and nothing is gathered in sets.
package struct LeadCounts: Sendable {
    /// By entry of the directory.
    package private(set) var actions: [Int]
    package private(set) var late: [Int]

    /// - Parameter sieve: What the actions must get through besides.
    package init(of sieve: Sieve) {
        let store = sieve.store
        actions = Array(repeating: 0, count: store.directory.entries.count)
        late = actions
        let covering = store.directory.covering
        // The number of the action for which an organisation was counted last: two leads may be parts of one.
        var counted = Array(repeating: 0, count: actions.count)
        var number = 0
        for plan in store.plans.indices {
            let entries = store.directory.entries(ofPlan: plan)
            let records = store.plans[plan].records
            let states = store.plans[plan].states.actions
            for row in sieve.rows(of: .action, in: plan) {
                number += 1
                let isLate = states[Int(row)].timeliness == .overdue
                for place in records.run(records.actions[Int(row)].leads).range {
                    let lead = Int(records.references[place].row)
                    guard entries.indices.contains(lead), entries[lead] >= 0 else { continue }
                    for entry in covering[entries[lead]] where counted[entry] != number {
                        counted[entry] = number
                        actions[entry] += 1
                        if isLate { late[entry] += 1 }
                    }
                }
            }
        }
    }
}

extension Directory {
    /// For each entry, those that cover it: itself and all that it is part of.
    var covering: [[Int]] {
        var covering = Array(repeating: [Int](), count: entries.count)
        for entry in entries.indices {
            for part in covers(entry) { covering[part].append(entry) }
        }
        return covering
    }
}
