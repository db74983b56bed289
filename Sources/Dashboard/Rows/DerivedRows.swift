import PlanModel
package import PlanStore
import Settings
import Synchronization

/// The rows and counts that the present filter, find, sort and viewpoint give, in parts that each know what they
/// were worked out from: a part is worked out anew only where that has changed.
package struct DerivedRows: Sendable {
    package var outline = Outline()
    package var funding = RecordList(.funding)
    package var overdue = RecordList(.milestone)
    package var summary = Summary()
    /// Of the plans and pillars that were on the screen.
    var tallies = TallyTable()
    /// How many there are and how many of them the filter keeps.
    package var actions = Subset()
    package var streams = Subset()
    package var late = Subset()
    /// The money total of the streams that are shown.
    package var secured = MoneyTotal()

    /// The same lists in groups, where they are put together.
    var fundingGroups: GroupedRows?
    var overdueGroups: GroupedRows?
    /// Their columns as they were chosen.
    var fundingColumns: [ViewColumn] = []
    var overdueColumns: [ViewColumn] = []

    /// What filter and find keep of the outline.
    var matches: OutlineMatches?
    // What the parts were worked out from, once they have been.
    var matchBasis: MatchBasis?
    var outlineBasis: OutlineBasis? { didSet { version = .next } }
    var countBasis: CountBasis?
    var otherBasis: OtherBasis?
    var fundingBasis: FundingBasis? { didSet { version = .next } }
    var overdueBasis: OverdueBasis? { didSet { version = .next } }

    /// Where they are asked for.
    var endings: EndingMarks?
    var endingBasis: EndingMarks.Basis? { didSet { version = .next } }

    /// The charts beside the details of home, where there is room for them.
    var sideCharts = SideCharts()

    /// Of the view on the screen.
    var view: ViewRows?
    var viewBasis: ViewBasis? { didSet { version = .next } }

    /// Another whenever lists or the marks of money that ends were worked out anew: whoever does that says from what.
    private(set) var version = Version.next

    /// A number that only copies of the same rows share.
    struct Version: Equatable, Sendable {
        private let number: Int

        private static let last = Atomic(0)

        static var next: Version { Version(number: last.add(1, ordering: .relaxed).newValue) }
    }

    package struct Subset: Equatable, Sendable {
        package var shown = 0
        package var all = 0
    }
}

extension DerivedRows {
    /// The matches of the outline depend on the records' texts and leads only where something is narrowed.
    struct MatchBasis: Equatable, Sendable {
        var filter: PlanFilter
        var find: FindQuery
        var structure: Int
        /// The store's revision and viewpoint, where the filter or the find looks at more than what there is.
        var revision: Int?
        var viewpoint: Viewpoint?
    }

    /// The outline follows its matches and the sort; how its rows are expanded it is told row by row.
    struct OutlineBasis: Equatable, Sendable {
        var matches: MatchBasis
        var sort: SortOrder
        /// The store's, where the rows are sorted.
        var revision: Int?
        var viewpoint: Viewpoint?
    }

    /// Summary, tallies and detail.
    struct CountBasis: Equatable, Sendable {
        var filter: PlanFilter
        var revision: Int
        var viewpoint: Viewpoint
    }

    /// What the summary counts besides actions and milestones.
    struct OtherBasis: Equatable, Sendable {
        var filter: PlanFilter
        var others: Int
        /// The store's, where the filter may look at actions.
        var revision: Int?
        var viewpoint: Viewpoint
    }

    struct FundingBasis: Equatable, Sendable {
        var filter: PlanFilter
        var find: FindQuery
        var sort: SortOrder
        var viewpoint: Viewpoint
        var funding: Int
        var shape: ListShape
        /// The store's revision, where the filter or the find looks beyond the streams.
        var revision: Int?
    }

    struct OverdueBasis: Equatable, Sendable {
        var counts: CountBasis
        var find: FindQuery
        var sort: SortOrder
        var shape: ListShape
    }

    /// How a list of home is put together and which columns it shows.
    struct ListShape: Equatable, Sendable {
        var grouping: Grouping?
        var folded: [GroupKey]
        var choice: ListChoice
    }
}
