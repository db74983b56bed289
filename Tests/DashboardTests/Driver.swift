import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Drives the real dashboard without a terminal: keys in, state and frames out.
struct Driver {
    private(set) var state: DashboardState
    private(set) var effects: [Effect] = []

    /// The bundled plans, read on a fixed day.
    init(
        _ size: Size = Size(width: 80, height: 24), charset: Charset = .unicode, today: String = "2026-11-21",
        plans: [PlanRecords]? = nil, isReadOnly: Bool = false, isRendering: Bool = false,
        whole: [PlanRecords] = []
    ) throws {
        let records = try plans ?? Driver.bundled()
        let store = PlanStore(records, from: Viewpoint(today: try Driver.day(today)))
        let environment = Environment(
            editor: Editor(name: "Scrutiny officer"), editingBarrier: isReadOnly ? "Read only." : nil,
            charset: charset,
            themes: ["dark", "mono"], isRendering: isRendering)
        state = DashboardState(store: store, environment: environment, size: size, theme: "dark")
        state.whole = whole
    }

    /// Types keys in vim's notation.
    mutating func type(_ keys: String) throws {
        for key in try Key.parse(keys) { send(.key(key)) }
    }

    mutating func send(_ event: Event) { effects += state.handle(event) }

    mutating func paste(_ text: String) { send(.paste(text)) }

    mutating func resize(to size: Size) { send(.resize(size)) }

    mutating func take(_ outcome: Dashboard.Outcome) { state.take(outcome) }

    /// Does what no key does by itself, and works out what follows from it.
    mutating func change(_ body: (inout DashboardState) -> Void) {
        body(&state)
        state.popups = []
        state.settle()
    }

    mutating func go(to view: View) { state.go(to: view) }

    mutating func welcome() -> Bool { state.welcome() }

    mutating func use(_ filter: PlanFilter) { state.use(filter) }

    /// What was chosen for the lists in an earlier session.
    mutating func use(_ choices: ListChoices) { state.use(choices) }
    mutating func setLacksBraille(_ lacks: Bool) { state.environment.lacksBraille = lacks }

    mutating func use(_ keymap: Keymap) { state.environment.keymap = keymap }

    /// Tells the dashboard how many edits are not saved, which the workspace counts.
    mutating func setUnsaved(_ count: Int) { state.unsaved = count }

    /// What was done since it was last taken, as the loop takes it for the journal.
    mutating func takeEvents() -> [EditEvent] { state.store.takeEvents() }

    /// Forgets the effects so far, so that a script sees those of its next keys alone.
    mutating func forgetEffects() { effects = [] }

    var grid: Grid { state.draw() }
    var frame: String { grid.text }
    var lines: [String] { (0..<state.size.height).map { grid.text(row: $0) } }

    /// The text of the row on which the hardware cursor stands.
    var cursorLine: String { grid.cursor.map { grid.text(row: $0.y) } ?? "" }

    /// The first line that contains a text.
    func line(with text: String) -> String? { lines.first { $0.contains(text) } }

    var header: String { lines.first ?? "" }
    var keyBar: String { lines.last ?? "" }

    /// The first line of the message over the last rows of the body; empty where none stands.
    var message: String { state.toast?.text ?? "" }

    /// The title line of a pane, by its number.
    func title(_ pane: Int) -> String {
        lines.dropFirst().first { $0.contains(" \(pane) \(Driver.titles[pane - 1])") } ?? ""
    }

    private static let titles = ["Plan by", "Funding", "Overdue milestones", "Detail"]

    /// The text in a box, its lines joined.
    var popupText: String {
        lines.filter { $0.contains("│") }.map { line in
            line.filter { $0 != "│" }.split(separator: " ").joined(separator: " ")
        }
        .joined(separator: " ")
    }

    func shows(_ text: String) -> Bool { line(with: text) != nil }

    /// The roles of the cells in which a text stands first.
    func roles(of text: String) -> Set<Role> {
        let grid = grid
        for y in 0..<grid.size.height {
            let cells = Array(grid.row(y)).filter { !$0.isContinuation }
            let wanted = Array(text)
            guard cells.count >= wanted.count else { continue }
            for start in 0...(cells.count - wanted.count)
            where cells[start..<start + wanted.count].map(\.text).joined() == text {
                return Set(cells[start..<start + wanted.count].filter { !$0.isBlank }.map(\.role))
            }
        }
        return []
    }

    /// The column in which a text begins on its first line.
    func column(of text: String) -> Int? {
        guard let line = line(with: text), let range = line.firstRange(of: text) else { return nil }
        return DisplayWidth.of(String(line[..<range.lowerBound]))
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw DriverError.notADay(text) }
        return day
    }

    static func bundled() throws -> [PlanRecords] {
        try (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            let bytes = Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count))
            return try PlanFile.read(bytes, name: String(cString: plan.id))
        }
    }

    /// A small plan of which the tests know every row.
    static func riverside(
        _ size: Size = Size(width: 80, height: 24), asOf: String? = nil, charset: Charset = .unicode,
        isReadOnly: Bool = false
    ) throws -> Driver {
        try Driver(
            size, charset: charset, plans: [try plan(Riverside.json(asOf: asOf))], isReadOnly: isReadOnly)
    }

    static func plan(_ json: String) throws -> PlanRecords {
        try PlanFile.read(Array(json.utf8), name: "plan.json")
    }

    enum DriverError: Error { case notADay(String) }
}

extension Driver: CustomTestStringConvertible {
    /// A failed expectation shows the screen.
    var testDescription: String { "\n" + frame }
}
