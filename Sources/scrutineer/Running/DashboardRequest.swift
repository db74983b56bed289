import Dashboard
import PlanStore
import Settings
import TextGrid
import Workspace

/// How the dashboard is opened; as it stands here without any option.
struct DashboardRequest {
    /// The files and folders named; none for the bundled plans.
    var paths: [String] = []
    var viewpoint = Viewpoint(today: Clock.today())
    /// What is to be kept of the plans, once they are there.
    var looking: FilterOptions?
    var states: Set<StateWord> = []
    var view = ViewName.home
    /// The older version with which the changes compare, and its name.
    var against: (side: ComparedSide, name: String)?
    var theme = ThemeCatalogue.defaultName
    /// Whether the theme may follow the terminal's background, since nobody has named one.
    var followsBackground = true
    var keymap = Keymap.standard
    /// How lists stand of which nothing was chosen, where the settings say it.
    var usualLists: [String: ListChoice] = [:]
    /// What is wrong with the user's settings; those that serve hold all the same.
    var settingsFault: String?
    /// Who signs edits; nil means the full name of the login.
    var signature: String?
    var isReadOnly = false
    var isASCII = false
    /// Whether clicks and the wheel are taken, and not left to the terminal.
    var takesMouse = true
    /// Only frames are drawn: nothing is kept or written.
    var isRendering = false

    /// Who signs the edits.
    private var signer: String { signature ?? Login.fullName }

    var hidesExempt: Bool { looking?.hideExempt == true }

    /// How what is edited is kept safe; nil where it is not.
    var keeping: JournalKeeping? {
        isRendering ? nil : .ofThisUser(signing: signer, isReadOnly: !isEditing)
    }

    /// Whether edits are taken.
    var isEditing: Bool { editingBarrier == nil }

    /// The dashboard over plans that are open.
    func state(of opened: OpenedPlans, size: Size, charset: Charset, themes: [String]) -> DashboardState {
        let environment = Dashboard.Environment(
            editor: Editor(name: signer), editingBarrier: editingBarrier,
            charset: isASCII ? .ascii : charset,
            keymap: keymap, themes: themes, isRendering: isRendering,
            // The letters of the Linux console end at what a font of 512 holds.
            lacksBraille: !isRendering && Environment["TERM"] == "linux")
        var state = DashboardState(store: opened.store, environment: environment, size: size, theme: theme)
        begin(&state, with: opened)
        return state
    }

    /// Shows what the options ask for.
    func begin(_ state: inout DashboardState, with opened: OpenedPlans) {
        if !opened.filter.isEmpty { state.use(opened.filter) }
        state.whole = opened.whole
        state.hidesExempt = hidesExempt
        if let older = opened.older { state.use(older) }
        // The changes are those of whole plans.
        if view != .home, view != .changes || !opened.isBeginning { state.show(view) }
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
        let against = try against.map { name throws(CommandFailure) in (try ComparedSide(name), name) }
        let view: ViewName? = try view.map { text throws(CommandFailure) in
            try WordOption.word(text, of: "--view")
        }
        let followsBackground = theme == nil
        let theme = theme ?? ThemeCatalogue.defaultName
        _ = try ThemeCatalogue.ofThisUser.chosen(theme)
        var request = DashboardRequest(paths: paths, viewpoint: viewpoint)
        request.looking = looking
        request.view = view ?? .home
        request.against = against
        request.theme = theme
        request.followsBackground = followsBackground
        request.signature = by
        request.isReadOnly = readOnly
        request.isASCII = ascii
        request.takesMouse = !noMouse
        return request
    }
}
