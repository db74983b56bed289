import Dashboard
import PlanStore
import TextGrid

/// The dashboard without a terminal: keys in, frames out.
///
/// It is never copied, so that an edit changes the records in place as it does in the program.
struct DashboardSession: ~Copyable {
    var state: DashboardState
    /// The frame that was drawn last, as far as it is needed to see what it shows.
    private(set) var frame: Grid
    private var drawing = FrameDrawing()

    /// Opens the dashboard and draws its first frame.
    init(_ store: PlanStore, size: Size = Size(width: 120, height: 40)) {
        state = DashboardState(
            store: store, environment: Environment(editor: Editor(name: "Benchmark")), size: size,
            theme: "dark")
        frame = state.draw()
    }

    mutating func press(_ key: Key) { _ = state.handle(.key(key)) }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    /// How many milliseconds a key takes until the frame is drawn.
    mutating func time(_ key: Key) -> Double {
        let start = Stopwatch.now
        press(key)
        frame = drawing.frame(of: state)
        return Stopwatch.now - start
    }

    /// How many milliseconds a frame of another size takes, the same as one that stands.
    mutating func timeDrawing(_ size: Size) -> Double {
        _ = state.handle(.resize(size))
        let timed = Stopwatch.time { state.draw() }
        frame = timed.result
        return timed.milliseconds
    }

    /// Whether the frame that was drawn last says something.
    func shows(_ text: String) -> Bool { frame.text.contains(text) }

    /// A measurement of a frame that does not show what it should is none.
    func check(_ text: String) throws(BenchmarkFailure) {
        guard shows(text) else {
            throw BenchmarkFailure("the frame does not show \"\(text)\":\n\(frame.text)")
        }
    }
}
