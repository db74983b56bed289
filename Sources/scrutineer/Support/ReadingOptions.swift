import ArgumentParser
import PlanModel
import PlanStore
import Workspace

/// The options of every command that reads plans.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var looking: FilterOptions

    @Option(
        help: ArgumentHelp(
            "Keep actions of this status or timeliness, and milestones of this timeliness or whose action has "
                + "this status; repeatable.", valueName: "word"), completion: .list(StateWord.all))
    var status: [String] = []

    /// Reads the plans and makes the filter ready. What was typed wrongly is refused before any file is opened.
    func read(_ paths: [String]) throws(CommandFailure) -> Reading {
        let viewpoint = try looking.viewpoint()
        let states = try StateOption.words(status)
        return try read(try Loading.plans(paths), from: viewpoint, states: states)
    }

    /// Makes the store and the filter over plans that have been read.
    func read(_ plans: [SourcedPlan]) throws(CommandFailure) -> Reading {
        try read(plans, from: try looking.viewpoint(), states: try StateOption.words(status))
    }

    private func read(
        _ plans: [SourcedPlan], from viewpoint: Viewpoint, states: Set<StateWord>
    ) throws(CommandFailure) -> Reading {
        let shown = looking.shown(plans)
        let store = PlanStore(shown.map(\.records), from: viewpoint)
        var filter = try looking.filter(over: store)
        filter.states = states
        let whole = looking.hideExempt ? PlanStore(plans.map(\.records), from: viewpoint) : nil
        return Reading(store: store, filter: filter, sources: shown.map(\.source), whole: whole)
    }

    /// Checks the words of all options that need no plan.
    func check() throws(CommandFailure) {
        _ = try looking.viewpoint()
        _ = try StateOption.words(status)
    }
}

/// Plans that were read, and what is kept of them.
struct Reading {
    var store: PlanStore
    var filter: PlanFilter
    /// Where each plan came from.
    var sources: [PlanSource]
    /// The plans with what is exempt, where that is hidden.
    var whole: PlanStore?

    /// The places of the plans that the filter keeps.
    var places: [Int] { store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) } }
}

extension FilterOptions {
    /// The plans without what is exempt, where that is to be hidden.
    func shown(_ plans: [SourcedPlan]) -> [SourcedPlan] {
        guard hideExempt else { return plans }
        return plans.compactMap { plan in
            plan.records.hidingExempt().map { records in
                var plan = plan
                plan.records = records
                return plan
            }
        }
    }

    /// Two versions without what is exempt in either, where that is to be hidden.
    func shown(
        _ older: [PlanRecords], and newer: [PlanRecords]
    ) -> (older: [PlanRecords], newer: [PlanRecords]) {
        guard hideExempt else { return (older, newer) }
        return (older.hidingExempt(andThatOf: newer), newer.compactMap { $0.hidingExempt() })
    }
}
