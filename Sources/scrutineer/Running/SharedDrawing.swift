import Dashboard
import Synchronization
import TextGrid

/// The drawing of frames one after the other, by whichever thread has time.
final class SharedDrawing: Sendable {
    private let drawing = Mutex(FrameDrawing())

    /// The frame of a state.
    func frame(of state: DashboardState, _ extent: FrameExtent) -> Grid {
        drawing.withLock { $0.frame(of: state, extent) }
    }
}
