import Dashboard
import PlanStore
import Settings
import TextGrid
import Workspace

/// What the dashboard is opened with.
struct DashboardRequest {
    var plans: [SourcedPlan]
    var store: PlanStore
    var filter: PlanFilter
    var options: OpeningOptions

    /// The dashboard as it opens.
    func state(
        size: Size, charset: Charset, themes: [String], isRendering: Bool
    ) throws(CommandFailure) -> DashboardState {
        let environment = Dashboard.Environment(
            editor: Editor(name: options.by ?? Login.fullName),
            editingBarrier: options.editingBarrier, charset: options.ascii ? .ascii : charset,
            themes: themes, isRendering: isRendering)
        var state = DashboardState(
            store: store, environment: environment, size: size,
            theme: options.theme ?? ThemeCatalogue.defaultName)
        if !filter.isEmpty { state.use(filter) }
        state.show(try options.viewName())
        return state
    }
}

extension OpeningOptions {
    /// Why no edit is taken, if none is.
    fileprivate var editingBarrier: String? {
        if readOnly { return "The plans were opened to be read only; open them without --read-only." }
        if looking.hideExempt {
            return "Exempt records are hidden, so nothing is changed; open the plans without --hide-exempt."
        }
        return nil
    }

    func viewName() throws(CommandFailure) -> ViewName {
        try view.map { text throws(CommandFailure) in try WordOption.word(text, of: "--view") } ?? .home
    }
}
