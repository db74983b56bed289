package import PlanStore

/// The rows and counts that the present filter, find, sort and viewpoint give.
package struct DerivedRows: Sendable {
    package var outline: [OutlineRow] = []
    package var funding: [RecordRef] = []
    package var overdue: [RecordRef] = []
    package var summary = Summary()
    /// By plan and pillar.
    package var tallies: [RecordRef: Tally] = [:]
    /// How many there are and how many of them the filter keeps.
    package var actions = Subset()
    package var streams = Subset()
    package var late = Subset()
    /// The money total of the streams that are shown.
    package var secured = MoneyTotal()

    package struct Subset: Equatable, Sendable {
        package var shown = 0
        package var all = 0
    }

    /// What the rows are worked out from: equal bases give equal rows.
    struct Basis: Equatable, Sendable {
        var filter: PlanFilter
        /// The store's.
        var revision: Int
        var viewpoint: Viewpoint
        var expansion: Expansion
        var finds: [FindQuery]
        var sorts: [SortOrder]
    }
}
