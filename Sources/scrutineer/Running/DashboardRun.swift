import Dashboard
import Glibc
import PlanStore
import Settings
import Terminal
import TextGrid
import Workspace

/// The loop that joins the dashboard, the files and the terminal: events in, effects out, frames shown.
struct DashboardRun {
    private var state: DashboardState
    private var workspace: Workspace
    private let catalogue = ThemeCatalogue.ofThisUser
    private var theme: Theme
    private let terminal: Terminal
    private var isOver = false
    /// The history that the count of unsaved edits was worked out from.
    private var counted: EditHistory?

    /// Shows the dashboard until the officer leaves it, or something ends it from outside.
    static func run(_ request: DashboardRequest) throws(CommandFailure) {
        var run = try DashboardRun(request)
        let signal = run.loop()
        run.terminal.close()
        guard let signal else { return }
        // Ended from outside: end as that signal ends any program, so that the shell knows.
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }

    private init(_ request: DashboardRequest) throws(CommandFailure) {
        theme = try catalogue.chosen(request.theme)
        workspace = Workspace(request.plans)
        var options = TerminalOptions()
        options.usesMouse = false
        options.charset = request.isASCII ? .ascii : nil
        options.errorOutput = request.isReadOnly ? .discarded : ErrorLog.output
        do throws(TerminalError) {
            terminal = try Terminal(options)
        } catch {
            throw .files(error.description)
        }
        state = request.state(
            size: terminal.size, charset: terminal.charset, themes: catalogue.names, isRendering: false)
    }

    /// - Returns: The signal that ended the program, if one did.
    private mutating func loop() -> Int32? {
        wakeAtMidnight()
        while !isOver {
            // A burst of keys is drawn once.
            if !terminal.hasPendingInput { show() }
            switch terminal.nextEvent() {
            case .signal(let number): return number
            case .terminalGone: return SIGHUP
            case .midnight: beginDay()
            case .resumed: take(.resize(terminal.size))
            case let event: take(event)
            }
        }
        return nil
    }

    private mutating func take(_ event: Event) {
        for effect in state.handle(event) { carryOut(effect) }
        if counted != state.store.history { countUnsaved() }
    }

    private mutating func countUnsaved() {
        counted = state.store.history
        state.unsaved = workspace.unsaved(in: state.store)
    }

    private func show() { terminal.present(state.draw(), theme: theme) }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .save(let thenQuit):
            guard !workspace.needsFolder else {
                return state.take(.needsFolder(thenQuit: thenQuit))
            }
            finish(thenQuit, failure: Outcome.notSaved) { workspace, store throws(SaveError) in
                try workspace.save(store)
            }
        case .saveInto(let folder, let thenQuit):
            finish(thenQuit, failure: Outcome.notSavedIntoFolder) { workspace, store throws(SaveError) in
                try workspace.save(store, into: HomeFolder.expand(folder))
            }
        case .useTheme(let name): use(theme: name)
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .quit: isOver = true
        }
    }

    /// Tells the dashboard what came of saving; only what was saved whole ends the program.
    private mutating func finish(
        _ thenQuit: Bool, failure: (String) -> Outcome,
        _ save: (inout Workspace, PlanStore) throws(SaveError) -> [String]
    ) {
        do throws(SaveError) {
            let paths = try save(&workspace, state.store)
            countUnsaved()
            state.take(.saved(paths: paths))
            if thenQuit { isOver = true }
        } catch {
            countUnsaved()
            state.take(failure(error.message))
        }
    }

    private mutating func use(theme name: String) {
        do throws(CommandFailure) {
            theme = try catalogue.chosen(name)
        } catch {
            state.take(.failed(error.lines.joined(separator: " ")))
        }
    }

    /// The day ends while the program runs.
    private mutating func beginDay() {
        state.begin(Clock.today())
        wakeAtMidnight()
    }

    /// Also with plans that pin their date: edits are stamped with the day of writing.
    private func wakeAtMidnight() { terminal.wake(at: Clock.nextMidnight()) }
}
