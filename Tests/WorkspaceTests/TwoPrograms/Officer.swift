import PlanModel
import PlanStore

@testable import Workspace

/// One program with the plan open, led as its loop leads it, with a record of what showed on its screen.
struct Officer {
    let name: String
    let path: String
    let stateFolder: String
    private var open: (workspace: Workspace, store: PlanStore)?
    /// What the screens showed last. Either may take back what the other left behind and this one brought back.
    private let ledger: Ledger

    init(_ name: String, path: String, stateFolder: String, ledger: Ledger) {
        self.ledger = ledger
        self.name = name
        self.path = path
        self.stateFolder = stateFolder
    }

    var isOpen: Bool { open != nil }
    var unsaved: Int { open?.workspace.unsaved ?? 0 }

    /// What the member says on the screen.
    func status(of action: String) -> ActionStatus? {
        guard let store = open?.store, let ref = store.find(RecordName(.action, action), in: 0) else {
            return nil
        }
        return store.plans[0].records.actions[ref.row].status
    }

    var notices: [String] { open?.workspace.notices ?? [] }

    static let moment = "2026-11-21T09:30:00Z"

    /// Starts the program.
    ///
    /// - Returns: How many edits of an earlier session wait.
    mutating func start() throws -> Int {
        let outcome = PlanLoader.load([path])
        try check(outcome.errors.flatMap(\.lines))
        let keeping = JournalKeeping(by: name, host: "desk", process: 1, stateFolder: stateFolder)
        var workspace = Workspace(outcome.plans, keeping: keeping)
        let today = try found(Day("2026-11-21"))
        let store = PlanStore(outcome.plans.map(\.records), from: Viewpoint(today: today))
        let opening = workspace.open(at: Self.moment)
        open = (workspace, store)
        return opening.waiting
    }

    /// The process ends without a word; what it held is let go.
    mutating func die() { open = nil }

    mutating func note(_ text: String, on action: String) throws {
        let store = try opened().store
        let ref = try found(store.find(RecordName(.action, action), in: 0))
        let edit = try found(store.addingNote(ref, text, by: Editor(name: name)))
        ledger.begin(text)
        try change { store throws(EditRefused) in try store.apply([edit]) }
        ledger.made(text)
    }

    mutating func setStatus(_ status: ActionStatus, of action: String) throws {
        let store = try opened().store
        let ref = try found(store.find(RecordName(.action, action), in: 0))
        guard let edit = store.settingStatus(ref, to: status, why: "", by: Editor(name: name)) else { return }
        try change { store throws(EditRefused) in try store.apply([edit]) }
    }

    mutating func undo() throws {
        let text = open?.store.history.lastDone?.first?.noteText
        if let text { ledger.begin(text) }
        var isRefused = false
        try change { store throws(EditRefused) in
            do throws(EditRefused) { _ = try store.undo() } catch { isRefused = true }
        }
        if let text, !isRefused { ledger.undone(text) } else if let text { ledger.made(text) }
    }

    mutating func redo() throws {
        let text = open?.store.history.lastUndone?.first?.noteText
        if let text { ledger.begin(text) }
        var isRefused = false
        try change { store throws(EditRefused) in
            do throws(EditRefused) { _ = try store.redo() } catch { isRefused = true }
        }
        if let text, !isRefused { ledger.made(text) } else if let text { ledger.undone(text) }
    }

    /// What a killed process comes to is no failure of the test, so nothing here records one.
    private func opened() throws -> (workspace: Workspace, store: PlanStore) { try found(open) }

    private func found<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Trouble(lines: ["something is not there"]) }
        return value
    }

    private func check(_ troubles: [String]) throws {
        guard troubles.isEmpty else { throw Trouble(lines: troubles) }
    }

    struct Trouble: Error { var lines: [String] }

    private mutating func change(_ body: (inout PlanStore) throws(EditRefused) -> Void) throws {
        var (workspace, store) = try opened()
        let before = store
        try body(&store)
        do throws(FileError) {
            try workspace.keep(store.takeEvents(), at: Self.moment)
            // What stands ready for the next save is gone on with only where no copy has it too.
            open = nil
            workspace.prepare(store)
            open = (workspace, store)
        } catch {
            // What could not be kept does not show.
            open = (workspace, before)
            throw error
        }
    }

    /// Takes in what the other wrote. Where both changed a member, `takesTheirs` decides.
    mutating func merge(takesTheirs: Bool) throws {
        var (workspace, store) = try opened()
        let merging = workspace.mergeChanges(into: store, at: Self.moment)
        try check(merging.troubles)
        try take(merging.reloads, takesTheirs, &workspace, &store)
        workspace.leaveOpen([], at: Self.moment)
        open = (workspace, store)
    }

    /// - Parameter settles: Whether the program comes to make the save last, as it does once its screen has told of it.
    mutating func save(takesTheirs: Bool, settles: Bool = true) throws {
        while true {
            try merge(takesTheirs: takesTheirs)
            var (workspace, store) = try opened()
            do throws(SaveError) {
                _ = try workspace.save(store, at: Self.moment)
                open = (workspace, store)
                break
            } catch {
                open = (workspace, store)
                guard error.isChangedOnDisk else { throw error }
            }
        }
        if settles { try settle() }
    }

    mutating func settle() throws {
        var (workspace, store) = try opened()
        defer { open = (workspace, store) }
        try workspace.settle()
    }

    mutating func recover(takesTheirs: Bool) throws {
        var (workspace, store) = try opened()
        let recovery = workspace.recover(into: store, at: Self.moment)
        try check(recovery.troubles)
        try take(recovery.reloads, takesTheirs, &workspace, &store)
        workspace.leaveOpen([], at: Self.moment)
        open = (workspace, store)
    }

    /// Keeps what an earlier session left in files besides.
    ///
    /// - Returns: Their paths.
    mutating func keepAside() throws -> [String] {
        let aside = try found(open?.workspace.keepAside(at: Self.moment))
        try check(aside.troubles)
        return aside.paths
    }

    /// That nothing is unsaved must mean that the file, as it was last seen, says what the screen says.
    func isTruthful() throws -> Bool {
        guard let open, open.workspace.unsaved == 0 else { return true }
        let text = try open.workspace.files[0].savedText(in: open.store.plans[0].records)
        return ContentDigest(of: text) == open.workspace.files[0].digest
    }

    /// Merges without an answer to what both sides changed.
    mutating func conflictsAfterMerging(
        naming name: (Conflict) -> String = { $0.member ?? "" }
    ) throws -> [String] {
        var (workspace, store) = try opened()
        let reloads = workspace.mergeChanges(into: store, at: Self.moment).reloads
        _ = try leaveOpen(reloads, &workspace, &store)
        return reloads.flatMap(\.conflicts).map(name)
    }

    mutating func conflictsAfterRecovering() throws -> [String] {
        var (workspace, store) = try opened()
        return try leaveOpen(workspace.recover(into: store, at: Self.moment).reloads, &workspace, &store)
    }

    private mutating func leaveOpen(
        _ reloads: [PlanReload], _ workspace: inout Workspace, _ store: inout PlanStore
    ) throws -> [String] {
        try take(reloads, false, &workspace, &store)
        let conflicts = reloads.flatMap(\.conflicts)
        workspace.leaveOpen(conflicts, at: Self.moment)
        open = (workspace, store)
        return conflicts.compactMap(\.member)
    }

    /// Keeps what is mine of all that both sides changed.
    mutating func decide() {
        open?.workspace.leaveOpen([], at: Self.moment)
    }

    mutating func quit() throws {
        var (workspace, _) = try opened()
        workspace.close()
        open = nil
    }

    private func take(
        _ reloads: [PlanReload], _ takesTheirs: Bool, _ workspace: inout Workspace, _ store: inout PlanStore
    ) throws {
        for reload in reloads {
            store.adopt(
                reload.records, at: reload.plan, done: reload.done, against: reload.conflicts)
            for conflict in reload.conflicts where takesTheirs && !conflict.taking.isEmpty {
                let today = try found(Day("2026-11-21"))
                try store.apply([
                    PlanEdit(
                        plan: conflict.plan, changes: conflict.taking, summary: "Theirs taken", by: name,
                        on: today)
                ])
                try workspace.keep(store.takeEvents(), at: Self.moment)
            }
        }
    }
}

/// What has become of every note, as the screen showed it.
final class Ledger {
    /// Shown as made and not taken back: must be there in the end.
    private(set) var standing: Set<String> = []
    /// Shown as taken back: must be gone.
    private(set) var gone: Set<String> = []
    /// The program ended before it showed either.
    private(set) var open: Set<String> = []

    func begin(_ text: String) {
        standing.remove(text)
        gone.remove(text)
        open.insert(text)
    }

    func made(_ text: String) {
        open.remove(text)
        standing.insert(text)
    }

    func undone(_ text: String) {
        open.remove(text)
        gone.insert(text)
    }
}

extension PlanEdit {
    /// The text of the note that the edit adds.
    fileprivate var noteText: String? {
        guard case .insert("updates", _, let update)? = changes.first?.operation, update["status"] == nil
        else {
            return nil
        }
        return update["text"]?.asText
    }
}
