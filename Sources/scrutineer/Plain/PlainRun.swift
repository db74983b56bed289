import Dashboard
import PlanModel
import PlanStore
import Settings
import TextGrid
import Workspace

/// `scrutineer --plain`: lines in, lines out, over the same plans, files and journals as the dashboard.
struct PlainRun: FileSession {
    private var session: PlainSession
    var workspace: Workspace
    let request: DashboardRequest
    let isEditing: Bool
    var isOver = false

    var state: DashboardState {
        get { session.state }
        set { session.state = newValue }
    }

    /// Runs until the lines end, or the officer leaves.
    static func run(_ request: DashboardRequest) throws(CommandFailure) {
        let opened = try request.open()
        var run = PlainRun(request, opened)
        try run.begin()
        while !run.isOver, let line = readLine() { try run.take(line) }
        let isCutOff = !run.isOver
        let unsaved = run.state.unsaved
        run.workspace.close()
        run.rememberSeen()
        guard isCutOff, unsaved > 0 else { return }
        try Output.write(
            "The lines ended with \(Shown.count(unsaved, "edit")) not saved; open the plans again to bring them back.\n"
        )
    }

    private init(_ request: DashboardRequest, _ opened: OpenedPlans) {
        self.request = request
        workspace = opened.workspace
        isEditing = request.isEditing
        session = PlainSession(
            request.state(of: opened, size: Size(width: 80, height: 24), charset: .unicode, themes: []))
    }

    private mutating func begin() throws(CommandFailure) {
        if let fault = request.settingsFault { try say([fault]) }
        try say(session.begin())
        open()
        try sayWhatCame()
    }

    private mutating func take(_ line: String) throws(CommandFailure) {
        // What somebody else saved meanwhile is merged before anything is done.
        merge(as: .disk)
        let before = state.store.history
        let said = session.take(line)
        let effects = session.effects
        if keepSafe(since: before) {
            try say(said)
            for effect in effects { try carryOut(effect) }
        }
        workspace.leaveOpen(state.conflicts, at: Clock.moment())
        settle()
        let notices = workspace.takeNotices()
        if !notices.isEmpty { try say(notices) }
        try sayWhatCame()
    }

    /// What an effect left to be said or asked.
    private mutating func sayWhatCame() throws(CommandFailure) { try say(session.takeNews()) }

    private mutating func carryOut(_ effect: Effect) throws(CommandFailure) {
        guard !carryOutOnFiles(effect) else { return }
        switch effect {
        case .copy(let text, _): try say(text.split(separator: "\n").map(String.init))
        default: try say(["This works on a screen alone."])
        }
    }

    private func say(_ lines: [String]) throws(CommandFailure) {
        for line in lines { try Output.write(line + "\n") }
    }

    /// Nobody waits beside the lines; the disk is looked at before each.
    mutating func watchFiles() {}
}
