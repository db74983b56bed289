import Glibc
import PlanModel
import PlanStore
import Workspace

/// Edits one plan file and saves it, as the screen would: by the same edits, with the same journal.
struct PlanFileEditing {
    let file: String
    /// Who signs the edit.
    let by: String
    /// The day on which it stands; nil is the plan's own, else today.
    let asOf: Day?

    private static let attempts = 10

    /// Makes an edit of the plan as it stands on the disk, and saves it.
    ///
    /// Somebody else may save between reading and writing: then it is made again of what they wrote.
    ///
    /// - Parameters:
    ///   - make: Makes the edit; nil where there is nothing to do.
    ///   - saved: Is told what was saved, and on which day it stands.
    func edit(
        _ make: (PlanStore) throws(CommandFailure) -> PlanEdit?,
        saved: (PlanEdit, Day) throws(CommandFailure) -> Void
    ) throws(CommandFailure) {
        for _ in 0..<Self.attempts {
            let plan = try plan()
            var store = PlanStore([plan.records], from: Viewpoint(asOf: asOf, today: Clock.today()))
            guard let edit = try make(store) else { return }
            do throws(EditRefused) {
                try store.apply([edit])
            } catch {
                throw .files(error.reason)
            }
            if try save(plan, &store) { return try saved(edit, store.plans[0].states.asOf) }
        }
        throw .files("\(file): others keep changing it; nothing was changed, try again")
    }

    /// - Returns: Whether it was done; false where somebody else changed the file meanwhile.
    private func save(_ plan: SourcedPlan, _ store: inout PlanStore) throws(CommandFailure) -> Bool {
        try checkNothingWaits(plan)
        var workspace = Workspace([plan])
        do throws(FileError) {
            try workspace.keep(store.takeEvents(), at: Clock.moment())
        } catch {
            throw .files(error.message)
        }
        do throws(SaveError) {
            _ = try workspace.save(store, at: Clock.moment())
            try workspace.settle()
            return true
        } catch {
            guard error.isChangedOnDisk else { throw .files(error.message) }
            return false
        }
    }

    /// Whoever left edits unsaved is to say what becomes of them, before the file changes under them.
    private func checkNothingWaits(_ plan: SourcedPlan) throws(CommandFailure) {
        // Journals are held for a moment, not only looked at: one whose edits were all saved goes, for once the
        // file changes it could not be told any more that they were.
        var workspace = Workspace([plan], keeping: .ofThisUser(signing: by))
        let opening = workspace.open(at: Clock.moment())
        workspace.close()
        guard opening.asks else { return }
        let isOne = opening.waiting == 1
        let what =
            opening.waiting == 0
            ? "the journal of an earlier session is damaged; open the plan with scrutineer and answer what becomes "
                + "of it first"
            : "\(Shown.count(opening.waiting, "unsaved edit")) of an earlier session \(isOne ? "waits" : "wait"); "
                + "open it with scrutineer and answer whether to bring \(isOne ? "it" : "them") back first"
        throw .files("\(file): \(what)")
    }

    private func plan() throws(CommandFailure) -> SourcedPlan {
        var status = stat()
        if stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .files("\(file): it is a folder; name one plan file")
        }
        guard let plan = try Loading.plans([file]).first else { throw .files("\(file): it holds no plan") }
        return plan
    }
}
