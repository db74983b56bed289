import Dashboard
import Glibc
import PlanModel
import PlanStore
import Settings
import Terminal
import TextGrid
import Workspace

/// The loop that joins the dashboard, the files and the terminal: events in, effects out, frames shown.
struct DashboardRun: FileSession {
    var state: DashboardState {
        didSet {
            isShown = false
            foredrawn = nil
        }
    }
    var workspace: Workspace
    private let catalogue = ThemeCatalogue.ofThisUser
    private var theme: Theme { didSet { isShown = false } }
    let terminal: Terminal
    let isEditing: Bool
    var isOver = false
    /// Whether the screen shows what stands.
    private var isShown = false
    /// Whether the last frame asked something that nobody could foresee.
    private var wasAsking = false
    var watch: DiskWatch?
    private let drawing = SharedDrawing()
    /// The frame of what stands, where it is drawn already.
    private var foredrawn: Grid?
    private var detailRest = DetailRest()
    private var background: BackgroundQuestion

    /// The reading of the plans, as long as it goes on beside the screen.
    private var reading: PlanReading?
    /// Why the plans could not be opened after all.
    private var failure: CommandFailure?
    /// What is to be known once the screen is given back.
    var farewell: [String] = []
    /// Files that are no plans, to be named once the screen is given back.
    private var skipped: [String] = []
    let request: DashboardRequest
    /// What was chosen for the lists, between sessions.
    private var columns: KeptColumns
    private var greeting: Greeting

    /// Shows the dashboard until the officer leaves it, or something ends it from outside.
    static func run(_ request: DashboardRequest) throws(CommandFailure) {
        var run = try DashboardRun(request)
        if let reading = run.reading {
            run.show()
            reading.begin()
        } else {
            run.showAndOpen()
        }
        let signal = run.loop()
        run.terminal.close()
        run.workspace.close()
        if signal == nil, run.failure == nil { run.rememberSeen() }
        run.columns.keep(run.state.choices)
        if run.reading == nil, let place = run.state.place { KeptPlaces(of: request.paths).keep(place) }
        Loading.nameSkipped(run.skipped)
        for line in run.farewell { Output.complain("scrutineer: " + line) }
        if let failure = run.failure { throw failure }
        guard let signal else { return }
        // Ended from outside: end as that signal ends any program, so that the shell knows.
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }

    private init(_ request: DashboardRequest) throws(CommandFailure) {
        self.request = request
        let opened: OpenedPlans
        let search = PlanSearch(request.paths)
        if request.paths.isEmpty {
            opened = try request.open()
        } else if search.size < PlanReading.smallestSize {
            opened = try request.open(search)
        } else {
            reading = PlanReading(request, search)
            opened = request.beginning(of: search)
        }
        theme = try catalogue.chosen(request.theme)
        background = BackgroundQuestion(isAsked: request.followsBackground)
        workspace = opened.workspace
        isEditing = request.isEditing
        var options = TerminalOptions()
        options.usesMouse = request.takesMouse
        options.charset = request.isASCII ? .ascii : nil
        options.errorOutput = !request.isEditing ? .discarded : ErrorLog.output
        options.farewell =
            "scrutineer: it has stopped by a fault of its own. What was edited and not saved is offered when the "
            + "plan is opened again."
        do throws(TerminalError) {
            terminal = try Terminal(options)
        } catch {
            throw .files(error.description)
        }
        state = request.state(
            of: opened, size: terminal.size, charset: terminal.charset, themes: catalogue.names)
        columns = KeptColumns(over: request.usualLists)
        columns.begin(&state)
        greeting = Greeting(isWanted: columns.isNew, at: .now)
        state.takesMouse = terminal.takesMouse
        guard let reading else { return }
        state.take(.reading(reading.share))
        terminal.watch(reading.descriptor)
    }

    /// The reading of the plans has come further, or is over.
    private mutating func takeReading() {
        guard let reading else { return }
        guard let outcome = reading.take() else { return state.take(.reading(reading.share)) }
        terminal.unwatch(reading.descriptor)
        self.reading = nil
        skipped = outcome.skipped
        switch outcome.opened {
        case .failure(let error):
            failure = error
            isOver = true
        case .success(let opened):
            workspace = opened.workspace
            state.take(.read(opened.store))
            request.begin(&state, with: opened)
            showAndOpen()
        }
    }

    /// The plans are there to be read while the files are taken hold of; no key is answered before that. Where
    /// somebody may have to be told of or something asked, the first frame shows it already.
    private mutating func showAndOpen() {
        if !workspace.hasJournals { show() }
        open()
    }

    /// - Returns: The signal that ended the program, if one did.
    private mutating func loop() -> Int32? {
        wakeAtMidnight()
        if let fault = request.settingsFault { state.take(.failed(fault)) }
        while !isOver {
            let event = nextEvent()
            #if DEBUG
                if event == .key(.control(ProvokedTrap.key)) { ProvokedTrap.asked?.spring() }
            #endif
            if state.onlyMoves(at: event) { detailRest.move(at: .now) } else { detailRest.interrupt() }
            switch event {
            case .timeout: greet()
            case .signal(let number): return number
            case .terminalGone: return SIGHUP
            case .midnight: beginDay()
            case .resumed: take(.resize(terminal.size))
            case .background(let colour): follow(colour)
            case .readable(reading?.descriptor): takeReading()
            case .readable(let descriptor): takeNews(from: descriptor)
            case let event:
                if event.isByHand {
                    background.end()
                    greeting.end()
                }
                take(event)
            }
        }
        return nil
    }

    /// Shows what stands, and waits for what comes next. A burst of keys is drawn once.
    private mutating func nextEvent() -> Event {
        let isAsking = state.isAskingUnforeseen
        defer { wasAsking = isAsking }
        guard isAsking, !wasAsking else {
            showUnlessTyping()
            settle()
            showUnlessTyping()
            if !terminal.hasPendingInput {
                workspace.prepare(state.store)
                columns.keep(state.choices)
            }
            let patience = [detailRest.patience(at: .now), greeting.patience(at: .now)].compactMap { $0 }
            return terminal.nextEvent(timeout: patience.min())
        }
        // Keys that were typed before the question could be seen must not answer it.
        while terminal.hasPendingInput {
            switch terminal.nextEvent() {
            case .key, .paste, .mouse: continue
            case let event: return event
            }
        }
        detailRest.interrupt()
        show()
        return terminal.nextEvent()
    }

    private mutating func showUnlessTyping() {
        if !isShown || detailRest.isDue, !terminal.hasPendingInput { show() }
    }

    private mutating func take(_ event: Event) {
        let before = state.store.history
        let effects = state.handle(event)
        // What was to follow from an edit does not follow where it was taken back.
        if keepSafeAndDraw(since: before) { for effect in effects { carryOut(effect) } }
        workspace.leaveOpen(state.conflicts, at: Clock.moment())
        let notices = workspace.takeNotices()
        if !notices.isEmpty { state.take(.told(notices.joined(separator: " "))) }
    }

    /// Keeps what was just done safe. Meanwhile another processor draws the frame that is to show it, which nobody
    /// sees before it is kept.
    ///
    /// - Returns: Whether all of it was kept.
    private mutating func keepSafeAndDraw(since before: EditHistory) -> Bool {
        let events = state.store.takeEvents()
        guard let event = events.first, events.count == 1, !terminal.hasPendingInput else {
            return keepSafe(events, since: before)
        }
        let unsaved = workspace.unsaved(after: event)
        if state.unsaved != unsaved { state.unsaved = unsaved }
        let (drawing, foreseen) = (drawing, state)
        let (isKept, frame) = Threads.both {
            keepSafe(events, since: before)
        } _: {
            drawing.frame(of: foreseen, .whole)
        }
        if isKept, state.unsaved == unsaved { foredrawn = frame }
        return isKept
    }

    private mutating func show() {
        if isShown, !detailRest.isDue { return }
        let extent = detailRest.draw()
        terminal.present(foredrawn ?? drawing.frame(of: state, extent), theme: theme)
        isShown = true
        if background.begins(at: .now) { terminal.askBackground() }
    }

    /// The theme follows the terminal's background, where nobody has named one.
    private mutating func follow(_ colour: Colour) {
        guard background.takes(colour, at: .now) else { return }
        use(theme: BackgroundQuestion.lightTheme)
        state.themeName = BackgroundQuestion.lightTheme
    }

    /// Tells somebody new the keys that matter, once and never again.
    private mutating func greet() {
        guard greeting.isDue(at: .now) else { return }
        greeting.end()
        if state.welcome() { columns.greet() }
    }

    private mutating func carryOut(_ effect: Effect) {
        guard !terminal.finishing({ carryOutOnFiles(effect) }) else { return }
        switch effect {
        case .writeNote(let draft): write(draft)
        case .copy(let text, let what): copy(text, what)
        case .useTheme(let name): use(theme: name)
        case .useMouse(let isTaken):
            terminal.takeMouse(isTaken)
            state.takesMouse = terminal.takesMouse
            if isTaken, !terminal.takesMouse { state.take(.failed("This terminal tells of no mouse.")) }
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        default: break
        }
    }

    private mutating func copy(_ text: String, _ what: String) {
        do throws(ClipboardError) {
            try terminal.copy(text)
            state.take(
                .told("Copied \(what), \(Shown.count(text.utf8.count, "byte")), to the terminal's clipboard.")
            )
        } catch {
            state.take(.failed("Nothing was copied: \(error.description)."))
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
