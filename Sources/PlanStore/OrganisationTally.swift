import PlanModel

/// What filtering by one organisation would count: its own and that of all that are part of it.
package struct OrganisationTally: Sendable {
    package fileprivate(set) var actions = 0
    package fileprivate(set) var overdue = 0
    package fileprivate(set) var questionable = 0
    /// Open and part-answered.
    package fileprivate(set) var obligations = 0
    /// The streams received; the money total counts some of them.
    package fileprivate(set) var streams: [RecordRef] = []

    /// The tallies of all organisations in the directory's order, from one pass over the plans.
    package static func all(of store: PlanStore, inPlans plans: [Int]) -> [OrganisationTally] {
        var count = OrganisationCount(store)
        for plan in plans {
            count.countActions(of: plan)
            count.countStreams(of: plan)
        }
        count.countObligations(inPlans: Set(plans))
        return count.tallies
    }
}

/// The counting, with what it has to remember meanwhile.
private struct OrganisationCount {
    let store: PlanStore
    var tallies: [OrganisationTally]
    /// For each organisation, those that stand for it: itself and all that it is part of.
    private var standsFor: [[Int]]

    init(_ store: PlanStore) {
        self.store = store
        let entries = store.directory.entries.indices
        tallies = Array(repeating: OrganisationTally(), count: entries.count)
        standsFor = Array(repeating: [], count: entries.count)
        for entry in entries {
            for part in store.directory.covers(entry) { standsFor[part].append(entry) }
        }
    }

    mutating func countActions(of plan: Int) {
        let records = store.plans[plan].records
        let states = store.plans[plan].states
        for row in records.actionRows() {
            let leads = entries(records.references[records.actions[row].leads].map(\.row), of: plan)
            guard !leads.isEmpty else { continue }
            let milestones = records[children: records.actions[row].milestones].map {
                states.milestones[Int($0)]
            }
            let overdue = milestones.count { $0.timeliness == .overdue }
            let questionable = milestones.count { $0.isQuestionable }
            for entry in leads {
                tallies[entry].actions += 1
                tallies[entry].overdue += overdue
                tallies[entry].questionable += questionable
            }
        }
    }

    mutating func countStreams(of plan: Int) {
        let records = store.plans[plan].records
        for ref in store.rows(of: .funding, in: plan) where store.isCounted(ref) {
            let rows = records.references[records.funding[ref.row].recipients].map(\.row)
            for entry in entries(rows, of: plan) { tallies[entry].streams.append(ref) }
        }
    }

    mutating func countObligations(inPlans plans: Set<Int>) {
        for obligation in store.obligations() where obligation.state.isOwed {
            guard plans.contains(obligation.resolution.plan), let respondent = obligation.respondent else {
                continue
            }
            for entry in standsFor[respondent] { tallies[entry].obligations += 1 }
        }
    }

    /// Every organisation that stands for one of these, each once.
    private func entries(_ rows: [Int32], of plan: Int) -> Set<Int> {
        rows.reduce(into: []) { found, row in
            if let entry = store.directory.entry(plan: plan, row: row) { found.formUnion(standsFor[entry]) }
        }
    }
}
