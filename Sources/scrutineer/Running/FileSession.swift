import Dashboard
import PlanStore
import Workspace

/// The plans while they are open: what is shown, the files, and what joins them. The dashboard on a screen is one, the
/// one that is read line by line another.
protocol FileSession {
    var state: DashboardState { get set }
    var workspace: Workspace { get set }
    var request: DashboardRequest { get }
    var isEditing: Bool { get }
    var isOver: Bool { get set }

    /// Watches the files for changes by somebody else, where there is a loop that can be told of them.
    mutating func watchFiles()
}

extension FileSession {
    /// Puts what was just done into the journal before any frame shows it. What cannot be kept is taken back.
    ///
    /// - Returns: Whether all of it was kept.
    @discardableResult mutating func keepSafe(since before: EditHistory) -> Bool {
        keepSafe(state.store.takeEvents(), since: before)
    }

    /// The same, with the events at hand.
    mutating func keepSafe(_ events: [EditEvent], since before: EditHistory) -> Bool {
        guard !events.isEmpty else { return true }
        defer { countUnsaved() }
        do throws(FileError) {
            try workspace.keep(events, at: Clock.moment())
            return true
        } catch {
            state.take(.notKept(events, before: before, reason: error.message))
            return false
        }
    }

    mutating func countUnsaved() {
        let unsaved = workspace.unsaved
        if state.unsaved != unsaved { state.unsaved = unsaved }
    }
    /// Carries out what is about files, and is the same on a screen and line by line.
    ///
    /// - Returns: Whether it was that.
    mutating func carryOutOnFiles(_ effect: Effect) -> Bool {
        switch effect {
        case .save(let thenQuit): save(thenQuit: thenQuit)
        case .saveInto(let folder, let thenQuit): save(into: HomeFolder.expand(folder), thenQuit: thenQuit)
        case .recover: recover()
        case .keepAside: keepAside()
        case .reload: merge(as: .reload)
        case .readOlder(let source): readOlder(source)
        case .discard: workspace.discard()
        case .export(let export): write(export)
        case .readViews: readViews()
        case .changeViews(let change): self.change(change)
        case .readPlace: state.take(.place(KeptPlaces(of: request.paths).last))
        case .quit: isOver = true
        case .writeNote, .copy, .useTheme, .useMouse, .redraw, .suspend: return false
        }
        return true
    }
}
