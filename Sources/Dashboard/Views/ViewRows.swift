import PlanModel
import PlanStore
import Settings
import TextGrid

/// The rows of the view on the screen: its content, found and sorted.
///
/// They do not change and are held by reference: a value with content of any kind in it would make the whole state
/// one that is copied at its parts' every reading, since nobody could tell what it takes to copy it.
final class ViewRows: Sendable {
    /// What is found, sorted and folded here.
    let listing: Listing
    private let folded: Int
    /// The columns that are shown, as they were chosen.
    let columns: [ViewColumn]
    /// The places of the content's rows, in the order in which they are shown.
    private let order: [Int32]

    init(_ listing: Listing, folded: Int, order: [Int32], choice: ListChoice) {
        self.listing = listing
        self.folded = folded
        columns = ViewColumn.chosen(listing.columns, by: choice)
        self.order = order
    }

    /// What a view lists, before a find and a sort.
    struct Listing {
        let content: any ViewContent
        /// What the title says of all that the content lists.
        let remarks: [String]
        let all: Int
        /// Those that there may be: where one plan alone is open, nobody has to be told which.
        let columns: [ViewColumn]
    }

    var content: any ViewContent { listing.content }
    var remarks: [String] { listing.remarks }

    /// How many rows there would be without filter and find, but for those that are folded away.
    var all: Int { listing.all - folded }

    var count: Int { order.count }

    /// The places of the content's rows that are shown, in the content's own order.
    var places: [Int32] { order.sorted() }

    func place(at index: Int) -> Int? { order.indices.contains(index) ? Int(order[index]) : nil }

    /// Where the row stands that is selected when the view opens.
    var opening: Int { order.firstIndex(of: Int32(content.opening)) ?? 0 }

    func id(at index: Int) -> RowID? { place(at: index).map { content.id(at: $0) } }

    /// The heading under which a row can be folded away; nil where the rows do not fold.
    func section(at index: Int) -> RowID? {
        let sections = content.sections
        return sections.isEmpty ? nil : place(at: index).map { sections[$0] }
    }

    func record(at index: Int) -> RecordRef? { place(at: index).flatMap { content.record(at: $0) } }

    func target(at index: Int) -> RowID? { place(at: index).flatMap { content.target(at: $0) } }

    /// Where a row stands; of a record that has no row of its own, the first row about it.
    func index(of id: RowID) -> Int? {
        if let index = order.firstIndex(where: { content.id(at: Int($0)) == id }) { return index }
        guard let ref = id.record else { return nil }
        return order.firstIndex { content.record(at: Int($0)) == ref }
    }
}

/// What the rows of a view were worked out from.
struct ViewBasis: Equatable, Sendable {
    var view: View
    var filter: PlanFilter
    var find: FindQuery
    var sort: SortOrder
    var viewpoint: Viewpoint
    var others: Int
    /// Which older version the changes compare with.
    var older: Int?
    /// The store's revision, where the view or its filter looks at actions.
    var revision: Int?
    /// How its columns stand.
    var choice: ListChoice
    var foldedSections: [RowID]
}

extension DashboardState {
    /// Works out the rows of the view on the screen where something that they depend on has changed; of a view
    /// that is not on the screen none are kept.
    mutating func deriveView() {
        guard let view = screens.top.view else {
            if rows.view != nil { (rows.view, rows.viewBasis) = (nil, nil) }
            return
        }
        let isEntered = rows.viewBasis?.view != view
        if isEntered, screens.top.rows == ListState() { adoptChoice(of: .view) }
        let list = screens.top.rows
        let basis = ViewBasis(
            view: view, filter: filter, find: list.find, sort: list.sort, viewpoint: store.viewpoint,
            others: store.revisions.others, older: view == .changes ? older?.number : nil,
            revision: view.followsActions || filter != PlanFilter() ? store.revision : nil,
            choice: choices[view.listName], foldedSections: list.foldedSections)
        guard basis != rows.viewBasis else { return }
        let known = known(for: basis)
        let listing = known ?? listed(view)
        let found = listing.content.places(
            foundBy: list.find, among: known == nil ? nil : placesStillFound(by: list.find), in: store)
        // What a find finds is never folded away.
        let open = list.find.isEmpty ? unfolded(found, of: listing.content, list.foldedSections) : found
        rows.view = ViewRows(
            listing, folded: found.count - open.count,
            order: sorted(open, of: listing.content, by: list.sort), choice: basis.choice)
        rows.viewBasis = basis
    }

    /// What stands already, where there is only another find or sort of it.
    private func known(for basis: ViewBasis) -> ViewRows.Listing? {
        guard var before = rows.viewBasis, let view = rows.view else { return nil }
        (before.find, before.sort, before.choice, before.foldedSections) = (
            basis.find, basis.sort, basis.choice, basis.foldedSections
        )
        return before == basis ? view.listing : nil
    }

    /// Where a find was typed on, what the letters before found: nothing else can be found any more, and to look
    /// through every text of a large list takes a while.
    private func placesStillFound(by query: FindQuery) -> [Int32]? {
        guard let before = rows.viewBasis?.find, !before.isEmpty, query.narrows(before) else { return nil }
        return rows.view?.places
    }

    /// Leaves out the rows whose heading is folded, but for the headings.
    private func unfolded(_ places: [Int32], of content: any ViewContent, _ folded: [RowID]) -> [Int32] {
        guard !folded.isEmpty else { return places }
        let sections = content.sections
        return places.filter { place in
            let section = sections[Int(place)]
            return !folded.contains(section) || content.id(at: Int(place)) == section
        }
    }

    private func listed(_ view: View) -> ViewRows.Listing {
        let content = view.content(of: store, keeping: filter, against: older, whole: whole)
        let all =
            filter == PlanFilter()
            ? content.count
            : content.unfiltered
                ?? view.content(of: store, keeping: PlanFilter(), against: older, whole: whole).count
        let columns = content.columns.filter { $0.id != .plan || store.plans.count > 1 }
        return ViewRows.Listing(content: content, remarks: content.remarks, all: all, columns: columns)
    }

    private func sorted(_ places: [Int32], of content: any ViewContent, by sort: SortOrder) -> [Int32] {
        guard let column = content.columns.first(where: { $0.id == sort.column }) else {
            return sort.isReversed ? places.reversed() : places
        }
        let order = ViewSorting(
            places.map { content.cell(column, at: Int($0), width: column.width, in: self) },
            isReversed: sort.isReversed
        ).places
        return order.map { places[Int($0)] }
    }
}

/// Puts cells of one column in order: stable, and what has no value last, also in reverse.
private struct ViewSorting {
    let places: [Int32]

    init(_ cells: [ViewCell], isReversed: Bool) {
        var names = NameOrder(capacity: cells.count)
        for cell in cells { names.add(cell.text) }
        let ranks = names.ranks
        var exact: [ExactNumber] = cells.compactMap { cell in
            if case .exact(let number?) = cell.order { number } else { nil }
        }
        exact.sort()
        places = NumberOrder.places(
            of: cells.enumerated().map { place, cell in
                switch cell.order {
                case .text: cell.text.isEmpty ? nil : Int64(ranks[place])
                case .number(let number): number
                case .exact(let number): number.flatMap { exact.firstIndex(of: $0) }.map { Int64($0) }
                }
            }, isReversed: isReversed)
    }
}
