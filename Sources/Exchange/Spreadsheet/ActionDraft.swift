import PlanModel

/// An action of a table with all the rows that go with it, before it is held against the plan.
struct ActionDraft {
    struct Milestones {
        var line: Int
        var text: String
        var due: String
        var done: String
    }

    struct Update {
        var text: String
        /// The date in the heading of its column.
        var on: CellDate?
    }

    private struct SaidUpdate: Hashable {
        var text: String
        var on: EDTF?

        init(_ update: Update) { (text, on) = (update.text, update.on?.date) }
    }

    /// Those of its rows.
    var lines: [Int]
    /// Empty where the row names none; then it is that of the rows above.
    var pillar = ""
    var id = ""
    var title = ""
    var status = ""
    var confidence = ""
    var leads = CellTexts()
    var support = CellTexts()
    var milestones: [Milestones] = []
    private(set) var updates: [Update] = []
    private var saidUpdates: Set<SaidUpdate> = []
    /// What stands in columns that the plan has no member for.
    var notes = CellTexts()
    /// Whether all cells are as the program writes them.
    var isExported = false

    init(line: Int) { lines = [line] }

    var place: String { "line \(lines[0])" }

    mutating func add(_ update: Update) {
        updates.append(update)
        saidUpdates.insert(SaidUpdate(update))
    }

    /// Goes on with a row that names no action.
    mutating func goOn(with row: ActionDraft) {
        lines += row.lines
        if status.isEmpty { status = row.status }
        if confidence.isEmpty { confidence = row.confidence }
        for text in row.leads.all { leads.add(text) }
        for text in row.support.all { support.add(text) }
        milestones += row.milestones
        for update in row.updates { add(update) }
        for text in row.notes.all { notes.add(text) }
    }

    /// Goes on with a row that names the action again, but for what has been said.
    mutating func addNew(of row: ActionDraft) {
        lines += row.lines
        leads.addNew(row.leads)
        support.addNew(row.support)
        milestones += row.milestones
        updates += row.updates.filter { !saidUpdates.contains(SaidUpdate($0)) }
        saidUpdates.formUnion(row.saidUpdates)
        notes.addNew(row.notes)
    }
}
