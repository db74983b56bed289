/// A place on a screen: the three lists of home and the list of a view, each beside the detail.
package enum Pane: Int, CaseIterable, Sendable {
    // Home's are numbered as their titles are.
    case plan = 1
    case funding, overdue, detail
    /// The list of a view.
    case view

    /// The panes that list rows.
    package static let lists: [Pane] = [.plan, .funding, .overdue, .view]
    /// Those of home, in the order in which Tab goes through them.
    static let home: [Pane] = [.plan, .funding, .overdue, .detail]
    static let ofView: [Pane] = [.view, .detail]
}
