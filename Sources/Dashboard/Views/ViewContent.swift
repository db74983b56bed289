import PlanModel
import PlanStore
import TextGrid

/// What one view lists, and what it says of each of its rows.
///
/// A view is a type that conforms, a case of `View`, and a name in `ViewName`; lists, columns, finds, sorts,
/// selections and drawing are the same for all of them. It is made for the view on the screen alone, out of what
/// the store works out; what a row says is asked for when the row is drawn or sorted.
protocol ViewContent: Sendable {
    associatedtype Row: Sendable

    /// From left to right; all that there may be, where one type lists several things.
    static var columns: [ViewColumn] { get }
    /// By what the rows stand in order of themselves: `plan order`.
    static var ownOrder: String { get }
    /// What is said where there is nothing to list.
    static var emptyText: String { get }
    /// The same with what to do about it, where there is something.
    func emptyText(_ keymap: Keymap) -> String

    /// Those that this list has.
    var columns: [ViewColumn] { get }
    var ownOrder: String { get }
    /// What the filter keeps, in the view's own order.
    var rows: [Row] { get }
    /// Whether the title says how many rows there are.
    static var countsRows: Bool { get }
    /// How many rows there would be without a filter, where that is known besides.
    var unfiltered: Int? { get }
    /// The numbers in the title, besides how many rows there are.
    var counts: [RowCount<Row>] { get }
    /// What the title says besides: those numbers, and what else there is to say.
    var remarks: [String] { get }
    /// The place of the row that is selected when the view opens.
    var opening: Int { get }

    func id(of row: Row) -> RowID
    /// The heading under which the rows stand that can be folded away, of each row; a heading stands under itself.
    /// None where the rows do not fold.
    var sections: [RowID] { get }
    /// The record that edits of the row are about; nil where it stands for none.
    func record(of row: Row) -> RecordRef?
    /// Where Enter on the row leads instead of to the detail.
    func target(of row: Row) -> RowID?
    /// Whether a find finds the row, in every text of its record.
    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool
    /// - Parameter width: The columns of the screen that it has.
    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell
    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState)
    /// Why the row stands as it does.
    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line]
    /// What the row of columns' names says of a column that is a picture.
    func head(of column: ViewColumn, width: Int, in state: DashboardState) -> String
}

extension ViewContent {
    static var ownOrder: String { "plan order" }
    static var countsRows: Bool { true }
    var unfiltered: Int? { nil }
    var counts: [RowCount<Row>] { [] }
    var remarks: [String] { counts.compactMap { $0.words(for: rows) } }
    var opening: Int { 0 }
    var sections: [RowID] { [] }
    func target(of row: Row) -> RowID? { nil }
    func head(of column: ViewColumn, width: Int, in state: DashboardState) -> String { column.title }

    // The same by the row's place, for those who do not know what kind of row it is.
    var count: Int { rows.count }
    var columns: [ViewColumn] { Self.columns }
    var ownOrder: String { Self.ownOrder }
    func emptyText(_ keymap: Keymap) -> String { Self.emptyText }
    var countsRows: Bool { Self.countsRows }
    func id(at place: Int) -> RowID { id(of: rows[place]) }
    func record(at place: Int) -> RecordRef? { record(of: rows[place]) }
    func target(at place: Int) -> RowID? { target(of: rows[place]) }
    func write(at place: Int, to writer: inout DetailWriter, in state: DashboardState) {
        write(rows[place], to: &writer, in: state)
    }
    func explanation(at place: Int, in state: DashboardState) -> [Pages.Line] {
        explanation(of: rows[place], in: state)
    }
    /// The numbers in the title with their reasons.
    func explainedCounts(in state: DashboardState) -> [ExplainedCount] {
        counts.compactMap { count in
            count.words(for: rows).map { words in
                ExplainedCount(words, rule: count.rule, of: rows.filter(count.includes)) {
                    name(of: $0, in: state)
                }
            }
        }
    }

    /// What a row is called where it stands among others in a sentence: its weightiest texts.
    private func name(of row: Row, in state: DashboardState) -> String {
        Self.columns.filter { $0.kind == .text && $0.weight >= 7 }
            .map { cell($0, of: row, width: $0.width, in: state).text }.filter { !$0.isEmpty }
            .joined(separator: ": ")
    }

    func cell(_ column: ViewColumn, at place: Int, width: Int, in state: DashboardState) -> ViewCell {
        cell(column, of: rows[place], width: width, in: state)
    }
    /// - Parameter among: Those that may be found, in order; nil for all.
    func places(foundBy query: FindQuery, among: [Int32]?, in store: PlanStore) -> [Int32] {
        let places = among ?? rows.indices.map { Int32($0) }
        if query.isEmpty { return places }
        return Threads.halves(of: places.indices) { [rows] range in
            places[range].filter { isFound(rows[Int($0)], by: query, in: store) }
        }.flatMap { $0 }
    }
}
