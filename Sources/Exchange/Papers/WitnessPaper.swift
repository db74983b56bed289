package import PlanModel
package import PlanStore

/// A witness sheet as a paper for a committee, with the dates, the policy and the filter by which it was made.
///
/// What is exempt from publication never leaves with it, whether the screen hides it or not; the paper then says so.
package struct WitnessPaper: Sendable {
    /// Whether something exempt is missing from it.
    package let leavesOut: Bool
    let paper: Paper

    /// As Markdown.
    package var markdown: String { paper.markdown }

    /// - Parameters:
    ///   - organisation: Any of its records.
    ///   - whole: The plans with what is exempt, where the store hides it.
    ///   - query: What is found on the sheet, as it is narrowed on the screen.
    /// - Returns: Nil where the organisation itself is exempt.
    package init?(
        of organisation: RecordRef, in store: PlanStore, whole: [PlanRecords] = [],
        keeping filter: PlanFilter = PlanFilter(), finding query: FindQuery = FindQuery("")
    ) {
        let complete = whole.isEmpty ? store : PlanStore(whole, from: store.viewpoint)
        let published = PlanStore(store.plans.compactMap { $0.records.hidingExempt() }, from: store.viewpoint)
        let wanted = WantedSheet(organisation: organisation, filter: filter, query: query, store: store)
        guard let sheet = wanted.sheet(in: published, heldUpBy: complete) else { return nil }
        leavesOut =
            sheet.lines.map(published.text)
            != wanted.sheet(in: complete, heldUpBy: nil)?.lines.map(complete.text)
        let words = WitnessWords(store: published)
        var facts = words.facts(of: sheet.entry, filter: sheet.filter)
        facts += wanted.conditions
        if leavesOut { facts.append("What is exempt from publication is left out of this paper.") }
        paper = Paper(
            title: "Witness sheet: \(published.directory.entries[sheet.entry].name)", facts: facts,
            sections: WitnessPart.allCases.compactMap { part in
                let lines = sheet.lines.filter { $0.part == part }
                return lines.isEmpty ? nil : words.section(part, lines)
            },
            emptyText: "Nothing in these plans concerns this organisation at this date.")
    }
}

/// A sheet that is wanted of one store, made from another with the same plans: what is exempt may be hidden in one of
/// them, so plans are told by their ids.
private struct WantedSheet {
    let organisation: RecordRef
    let filter: PlanFilter
    let query: FindQuery
    let store: PlanStore

    struct Sheet {
        var entry: Int
        var filter: PlanFilter
        var lines: [WitnessLine]
    }

    func sheet(in other: PlanStore, heldUpBy whole: PlanStore?) -> Sheet? {
        func place(_ plan: Int) -> Int? {
            other.plans.firstIndex { $0.records.id == store.plans[plan].records.id }
        }
        guard let plan = place(organisation.plan),
            other.rows(of: .organisation, in: plan).contains(where: { $0.row == organisation.row }),
            let entry = other.entry(of: RecordRef(plan: plan, kind: .organisation, row: organisation.row))
        else { return nil }
        var filter = filter
        filter.leads = []
        filter.plans = Set(filter.plans.compactMap(place))
        // Where every plan that is kept is exempt, none is kept, and not all.
        guard self.filter.plans.isEmpty || !filter.plans.isEmpty else {
            return Sheet(entry: entry, filter: filter, lines: [])
        }
        let lines = WitnessSheet(of: entry, in: other, keeping: filter, heldUpBy: whole).lines
        return Sheet(
            entry: entry, filter: filter,
            lines: query.isEmpty ? lines : lines.filter { other.finds($0, by: query) })
    }

    /// What narrows it, a sentence each.
    var conditions: [String] {
        var conditions: [String] = []
        if !filter.plans.isEmpty {
            let ids = filter.plans.sorted().map { store.plans[$0].records.id }
            conditions.append("Plans: \(ids.joined(separator: ", "))")
        }
        if !filter.states.isEmpty {
            conditions.append("Status: \(filter.states.map(\.word).sorted().joined(separator: ", "))")
        }
        if !filter.match.isEmpty { conditions.append("Match: \(filter.match.text)") }
        if !query.isEmpty { conditions.append("Find: \(query.text)") }
        if conditions.isEmpty { conditions.append("No filter") }
        if !filter.leads.isEmpty {
            conditions.append("The filter by lead is set aside, for the sheet is that of one body.")
        }
        return conditions
    }
}
