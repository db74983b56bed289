import PlanModel
package import PlanStore

/// A list as a paper shows it: the rows that stand on the screen, and what narrows and orders them.
package struct ListPaper: Equatable, Sendable {
    package var title: String
    /// The day and policy of reading, what subset it is, how it is sorted; a sentence each.
    package var facts: [String]
    package var columns: [Column]
    /// Each row has a text for each column.
    package var rows: [[String]]
    /// Whether something is missing because it is exempt from publication.
    package var leavesOut = false
    /// The records of the rows, each once, in the store that may be published; a row that is only on the way to another
    /// has none here.
    package var records: [RecordRef] = []
    /// The filter in force there.
    package var filter = PlanFilter()

    package struct Column: Equatable, Sendable {
        package var title: String
        package var isNumber: Bool
    }
}

extension DashboardState {
    /// What the list is called, without the number that opens it.
    var listTitle: String {
        let name = paneTitle(lastList).name
        guard let digit = name.first, digit.isNumber, name.dropFirst().first == " " else { return name }
        return String(name.dropFirst(2))
    }

    /// The list on the screen without what is exempt from publication; nil where the list or the filter itself hangs
    /// on something that is.
    var listPaper: ListPaper? {
        guard holdsExempt else { return shownPaper }
        if hidesExempt {
            var paper = shownPaper
            paper.leavesOut = showingExempt.shownPaper.rows != paper.rows
            return paper
        }
        let published = hidingExempt
        let isSame =
            published.screens.top.view == nil && screens.top.view == nil
            || published.screens.top.view != nil && screens.top.view != nil
        guard isSame, published.filter.leads.count == filter.leads.count,
            published.filter.plans.isEmpty == filter.plans.isEmpty
        else { return nil }
        var paper = published.shownPaper
        paper.leavesOut = paper.rows != shownPaper.rows
        return paper
    }

    private var shownPaper: ListPaper {
        let pane = lastList
        var seen: Set<RecordRef> = []
        var filter = filter
        // A sheet sets the filter by lead aside, and its rows are one body's anyhow.
        if screens.top.view?.organisation != nil { filter.leads = [] }
        return ListPaper(
            title: listTitle, facts: readings + ["Shown: \(paneTitle(pane).subset)"] + fullLeads,
            columns: copiedColumns(of: pane),
            rows: copiedRows(of: pane).map { paperCells(at: $0, of: pane) },
            records: (0..<rowCount(of: pane)).compactMap { paperRecord(at: $0, of: pane) }
                .filter { seen.insert($0).inserted },
            filter: filter)
    }

    private func paperRecord(at index: Int, of pane: Pane) -> RecordRef? {
        switch pane {
        case .plan, .detail: rows.outline.rows[index].isMatch ? rows.outline.rows[index].ref : nil
        case .funding, .overdue: row(of: pane, at: index)?.record
        case .view: rows.view?.record(at: index)
        }
    }

    /// The plans as they may be published.
    package var publishedStore: PlanStore { holdsExempt && !hidesExempt ? hidingExempt.store : store }

    /// `Read as of 4 Nov 2015; a month is due by its last day (end)`, for each plan where they differ.
    private var readings: [String] {
        let plans = filter.plans.isEmpty ? store.plans : filter.plans.sorted().map { store.plans[$0] }
        let readings = plans.map { plan in
            "Read as of \(Shown.day(plan.states.asOf)); a month is due \(Shown.policy(plan.states.policy))"
        }
        guard Set(readings).count > 1 else { return Array(readings.prefix(1)) }
        return zip(plans, readings).map { "\($0.records.title): \($1)" }
    }

    /// The title of a pane has room for two of them.
    private var fullLeads: [String] {
        guard filter.leads.count > 2 else { return [] }
        let names = filter.leads.map { store.directory.entries[$0].shownName }.sorted()
        return ["Filter by lead: \(names.joined(separator: " or "))"]
    }
}

extension DashboardState {
    /// What the screen shows, for the title of a picture of it.
    package var screenTitle: String {
        screens.top.view == nil && !isZoomed ? "the plan, its funding, what is overdue" : listTitle
    }
}
