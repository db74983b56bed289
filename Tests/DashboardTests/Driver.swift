import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import TextGrid

@testable import Dashboard

/// Drives the real dashboard without a terminal: keys in, state and frames out.
struct Driver {
    private(set) var state: DashboardState
    private(set) var effects: [Effect] = []

    /// The bundled plans, read on a fixed day.
    init(
        _ size: Size = Size(width: 80, height: 24), charset: Charset = .unicode, today: String = "2026-11-21",
        plans: [PlanRecords]? = nil, isReadOnly: Bool = false
    ) throws {
        let records = try plans ?? Driver.bundled()
        let store = PlanStore(records, from: Viewpoint(today: try Driver.day(today)))
        let environment = Environment(
            editor: Editor(name: "Scrutiny officer"), editingBarrier: isReadOnly ? "Read only." : nil,
            charset: charset,
            themes: ["dark", "mono"])
        state = DashboardState(store: store, environment: environment, size: size, theme: "dark")
    }

    /// Types keys in vim's notation.
    mutating func type(_ keys: String) throws {
        for key in try Key.parse(keys) { send(.key(key)) }
    }

    mutating func send(_ event: Event) { effects += state.handle(event) }

    mutating func take(_ outcome: Dashboard.Outcome) { state.take(outcome) }

    var grid: Grid { state.draw() }
    var frame: String { grid.text }
    var lines: [String] { (0..<state.size.height).map { grid.text(row: $0) } }

    /// The text of the row on which the hardware cursor stands.
    var cursorLine: String { grid.cursor.map { grid.text(row: $0.y) } ?? "" }

    /// The first line that contains a text.
    func line(with text: String) -> String? { lines.first { $0.contains(text) } }

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

    static func plan(_ json: String) throws -> PlanRecords {
        try PlanFile.read(Array(json.utf8), name: "plan.json")
    }

    enum DriverError: Error { case notADay(String) }
}
