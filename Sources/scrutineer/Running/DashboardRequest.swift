import Dashboard
import PlanStore
import Settings
import TextGrid
import Workspace

/// What the dashboard is opened with; as it stands here without any option.
struct DashboardRequest {
    var plans: [SourcedPlan]
    var store: PlanStore
    var filter = PlanFilter()
    var view = ViewName.home
    var theme = ThemeCatalogue.defaultName
    /// Who signs edits; nil means the full name of the login.
    var signature: String?
    var isReadOnly = false
    var hidesExempt = false
    var isASCII = false

    init(plans: [SourcedPlan], from viewpoint: Viewpoint) {
        self.plans = plans
        store = PlanStore(plans.map(\.records), from: viewpoint)
    }

    /// Plans opened without any option; the bundled ones where no path is given.
    static func plain(_ paths: [String]) throws(CommandFailure) -> DashboardRequest {
        DashboardRequest(plans: try Loading.plans(paths), from: Viewpoint(today: Clock.today()))
    }

    /// Who signs the edits.
    private var signer: String { signature ?? Login.fullName }

    /// How what is edited is kept safe.
    var keeping: JournalKeeping { .ofThisUser(signing: signer, isReadOnly: !isEditing) }

    /// Whether edits are taken.
    var isEditing: Bool { editingBarrier == nil }

    /// The dashboard as it opens.
    func state(size: Size, charset: Charset, themes: [String], isRendering: Bool) -> DashboardState {
        let environment = Dashboard.Environment(
            editor: Editor(name: signer), editingBarrier: editingBarrier,
            charset: isASCII ? .ascii : charset, themes: themes, isRendering: isRendering)
        var state = DashboardState(store: store, environment: environment, size: size, theme: theme)
        if !filter.isEmpty { state.use(filter) }
        if view != .home { state.show(view) }
        return state
    }

    /// Why no edit is taken, if none is.
    private var editingBarrier: String? {
        if isReadOnly { return "The plans were opened to be read only; open them without --read-only." }
        if hidesExempt {
            return "Exempt records are hidden, so nothing is changed; open the plans without --hide-exempt."
        }
        return nil
    }
}

extension OpeningOptions {
    /// What the options ask for. What was typed wrongly is refused before any file is opened.
    func request(_ paths: [String]) throws(CommandFailure) -> DashboardRequest {
        let viewpoint = try looking.viewpoint()
        guard against == nil else {
            throw .usage(
                "--against is for the view Changes, which this version does not have yet; leave it out")
        }
        let view: ViewName? = try view.map { text throws(CommandFailure) in
            try WordOption.word(text, of: "--view")
        }
        let theme = theme ?? ThemeCatalogue.defaultName
        _ = try ThemeCatalogue.ofThisUser.chosen(theme)
        var request = DashboardRequest(plans: looking.shown(try Loading.plans(paths)), from: viewpoint)
        request.filter = try looking.filter(over: request.store)
        request.view = view ?? .home
        request.theme = theme
        request.signature = by
        request.isReadOnly = readOnly
        request.hidesExempt = looking.hideExempt
        request.isASCII = ascii
        return request
    }
}
