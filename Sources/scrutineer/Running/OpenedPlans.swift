import Dashboard
import PlanModel
import PlanStore
import Workspace

/// Plans that are open: their records, their files, and what is kept of them.
struct OpenedPlans: Sendable {
    var store: PlanStore
    var workspace: Workspace
    var filter = PlanFilter()
    /// The older version that was asked for, to compare with.
    var older: OlderVersion?
    /// The plans with what is exempt from publication, where that is hidden.
    var whole: [PlanRecords] = []
    /// Whether only the beginnings of the files have been read.
    var isBeginning = false
}

extension DashboardRequest {
    /// Reads the plans that are asked for.
    func open() throws(CommandFailure) -> OpenedPlans {
        try open(Loading.outcome(paths))
    }

    /// Opens files that have been looked for, and names those that are no plans.
    func open(_ search: PlanSearch) throws(CommandFailure) -> OpenedPlans {
        let outcome = PlanLoader.load(search)
        Loading.nameSkipped(outcome.skipped)
        return try open(outcome)
    }

    /// Opens plans that have been read.
    func open(_ outcome: PlanLoader.Outcome) throws(CommandFailure) -> OpenedPlans {
        let read = try Loading.plans(outcome)
        let plans = looking?.shown(read) ?? read
        let store = PlanStore(plans.map(\.records), from: viewpoint)
        var filter = try looking?.filter(over: store) ?? PlanFilter()
        filter.states = states
        let whole = hidesExempt ? read.map(\.records) : []
        return OpenedPlans(
            store: store, workspace: Workspace(plans, keeping: keeping, hidesExempt: hidesExempt),
            filter: filter, older: try older(besides: whole), whole: whole)
    }

    /// Reads the older version that is asked for.
    private func older(besides whole: [PlanRecords]) throws(CommandFailure) -> OlderVersion? {
        guard let against else { return nil }
        do throws(OlderReading.Refusal) {
            return try OlderReading(whole: hidesExempt ? whole : nil).version(
                against.side, named: against.name)
        } catch {
            throw .files(lines: error.errors.flatMap(\.printedLines))
        }
    }

    /// What can be shown while the files are read: their beginnings, unless only part of them is wanted, which
    /// cannot be told before they are all there.
    func beginning(of search: PlanSearch) -> OpenedPlans {
        let plans = isNarrowed ? [] : PlanLoader.beginnings(search)
        let shown = hidesExempt ? plans.compactMap { $0.hidingExempt() } : plans
        return OpenedPlans(
            store: PlanStore(shown, from: viewpoint), workspace: Workspace([]), isBeginning: true)
    }

    private var isNarrowed: Bool {
        guard let looking else { return false }
        return !looking.lead.isEmpty || !looking.plan.isEmpty || looking.match != nil
    }
}
