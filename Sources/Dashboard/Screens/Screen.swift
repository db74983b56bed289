/// One screen: home or a view, and where the officer stands in it.
struct Screen: Equatable, Sendable {
    /// What fills it; nil at home.
    var view: View?
    var focus: Pane
    /// The list that the detail shows the selection of.
    var list: Pane
    var isZoomed = false
    /// The row for which it was opened, or on which it was left for the next screen; nil for one that was gone to.
    var subject: RowID?
    var detail = DetailState()
    /// How the list of a view stands; home's lists stand for themselves, however often home is gone to.
    var rows = ListState()
    /// How much time a column of the timeline's scale takes.
    var scale = TimeScale.Unit.quarter

    static let home = Screen(view: nil, focus: .plan, list: .plan)

    init(_ view: View?) {
        self = view.map { Screen(view: $0, focus: .view, list: .view) } ?? .home
    }

    private init(view: View?, focus: Pane, list: Pane) {
        self.view = view
        self.focus = focus
        self.list = list
    }

    /// Its panes, in the order in which Tab goes through them.
    var panes: [Pane] { view == nil ? Pane.home : Pane.ofView }
}

/// The screens that lie over each other, each opened from the one below it; there is always one.
struct ScreenStack: Equatable, Sendable {
    private(set) var below: [Screen] = []
    var top = Screen.home

    /// Opens a screen from the present one.
    mutating func push(_ screen: Screen) {
        below.append(top)
        top = screen
    }

    /// Goes back to the screen from which the present one was opened.
    ///
    /// - Returns: Whether there was one.
    mutating func pop() -> Bool {
        guard let screen = below.popLast() else { return false }
        top = screen
        return true
    }

    /// Goes home, leaving every view.
    mutating func goHome() {
        if let home = below.first { top = home }
        below = []
    }

    /// Goes to a view from home, as it stood where it is open.
    mutating func go(to view: View) {
        if top.view == view { return }
        if let place = below.firstIndex(where: { $0.view == view }) {
            top = below[place]
            below.removeSubrange(place...)
        } else {
            goHome()
            push(Screen(view))
        }
    }

    /// Follows every view to its records' new rows; a view of a record that is gone is left.
    mutating func follow(_ trail: Trail) {
        var screens = (below + [top]).compactMap { $0.following(trail) }
        top = screens.popLast() ?? .home
        below = screens
    }
}

extension Screen {
    fileprivate func following(_ trail: Trail) -> Screen? {
        var screen = self
        screen.rows.selection = rows.selection.flatMap(trail.id)
        screen.subject = subject.flatMap(trail.id)
        screen.rows.marks = Set(rows.marks.compactMap(trail.id))
        if let ref = view?.organisation {
            guard let new = trail.organisation(ref) else { return nil }
            screen.view = .witness(new)
        }
        return screen
    }
}
