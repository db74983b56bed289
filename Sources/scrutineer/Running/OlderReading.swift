import Dashboard
import PlanModel
import PlanStore
import Workspace

/// Reads older versions of the open plans, to compare with.
struct OlderReading {
    /// The open plans with what is exempt, where that is hidden; it is then hidden in older versions too.
    var whole: [PlanRecords]?
    /// The files of the open plans.
    var paths: [String] = []
    /// What the screen calls the key that saves.
    var saveKey = ""
    /// Where copies of what was last seen are kept; nil where nowhere.
    var seen: SeenPlans?

    /// Why a version could not be read.
    struct Refusal: Error {
        var errors: [LoadError] = []
        var reason = ""

        /// The reason in a sentence or two for the screen.
        var text: String {
            let lines = errors.flatMap(\.lines)
            guard let first = lines.first else { return reason }
            return lines.count == 1 ? first : "\(first) And \(Shown.count(lines.count - 1, "other fault"))."
        }
    }

    /// A version, and what is to be said of it besides.
    struct Read {
        var version: OlderVersion
        var note: String?
    }

    func read(_ source: OlderSource) throws(Refusal) -> Read {
        switch source {
        case .gitHead: return try gitHead()
        case .lastOpened: return try lastOpened()
        case .named(let name):
            return Read(version: try version(try side(HomeFolder.expand(name)), named: name))
        }
    }

    private func side(_ name: String) throws(Refusal) -> ComparedSide {
        do throws(CommandFailure) {
            return try ComparedSide(name)
        } catch {
            throw Refusal(reason: "\"\(name)\" is not a version of a plan; expected a path or git:REV:PATH.")
        }
    }

    /// A file, a folder or a revision that was named.
    func version(_ side: ComparedSide, named name: String) throws(Refusal) -> OlderVersion {
        let outcome = side.load()
        guard outcome.errors.isEmpty else { throw Refusal(errors: outcome.errors) }
        return OlderVersion(
            name: name, plans: shown(outcome.plans.map(\.records)).map { OlderVersion.Plan($0) },
            isWhole: true)
    }

    private func shown(_ plans: [PlanRecords]) -> [PlanRecords] {
        whole.map { plans.hidingExempt(andThatOf: $0) } ?? plans
    }

    /// The last commit of every file that has one.
    private func gitHead() throws(Refusal) -> Read {
        try checkFiles()
        var plans: [PlanRecords] = []
        var errors: [LoadError] = []
        for path in paths {
            guard let revision = GitRevision("git:HEAD:\(path)") else { continue }
            let outcome = PlanLoader.load(revision)
            plans += outcome.plans.map(\.records)
            errors += outcome.errors
        }
        guard !plans.isEmpty else { throw Refusal(errors: errors) }
        let version = OlderVersion(
            name: "git's HEAD", plans: shown(plans).map { OlderVersion.Plan($0) }, isWhole: false)
        return Read(version: version, note: note(leftOut: errors.first?.lines.first))
    }

    /// The copies of what was last seen.
    private func lastOpened() throws(Refusal) -> Read {
        try checkFiles()
        guard let seen else {
            throw Refusal(reason: "No folder is named in which copies are kept; set HOME or XDG_STATE_HOME.")
        }
        var plans: [OlderVersion.Plan] = []
        var errors: [LoadError] = []
        var days: Set<Day> = []
        for path in paths {
            do throws(LoadError) {
                guard let copy = try seen.plan(in: path),
                    let records = shown([copy.records]).first
                else { continue }
                plans.append(OlderVersion.Plan(records, seen: copy.on))
                days.insert(copy.on)
            } catch {
                errors.append(error)
            }
        }
        guard let last = days.max() else {
            if !errors.isEmpty { throw Refusal(errors: errors) }
            throw Refusal(
                reason: "Nothing is kept of when you last had it open; that begins when you leave it now.")
        }
        let day = days.count == 1 ? Shown.day(last) : "up to \(Shown.day(last))"
        let missing = paths.count - plans.count
        let leftOut = missing == 0 ? nil : "\(Shown.count(missing, "plan")) you had not opened before"
        return Read(
            version: OlderVersion(name: "you last had it open, \(day)", plans: plans, isWhole: false),
            note: note(leftOut: leftOut))
    }

    private func note(leftOut: String?) -> String? { leftOut.map { "Left out of the comparison: \($0)." } }

    private func checkFiles() throws(Refusal) {
        guard paths.isEmpty else { return }
        throw Refusal(
            reason: "The plans that come with the program are in no file; save them with \(saveKey), or name "
                + "another version.")
    }
}

extension FileSession {
    /// Reads an older version for the view of the changes.
    mutating func readOlder(_ source: OlderSource) {
        let reading = OlderReading(
            whole: state.hidesExempt ? state.whole : nil, paths: workspace.paths,
            saveKey: state.environment.keymap.key(.save),
            seen: StateFolder.path.map { SeenPlans(in: $0) })
        do throws(OlderReading.Refusal) {
            let read = try reading.read(source)
            state.take(.older(read.version, note: read.note))
        } catch {
            state.take(.olderNotRead(source, reason: error.text))
        }
    }

    /// Keeps what was seen of the plans, so that the next session can tell what changed since.
    func rememberSeen() {
        guard let folder = StateFolder.path else { return }
        workspace.remember(state.store, in: SeenPlans(in: folder), on: state.store.viewpoint.today)
    }
}
