import Dashboard
import PlanFile
import PlanModel
import PlanStore
import Workspace

// What the loop does with the files: saving, merging what somebody else changed, and an earlier session's edits.
extension FileSession {
    /// Takes hold of the files, says who else has them open, and asks about what an earlier session left.
    mutating func open() {
        let opening = workspace.open(at: Clock.moment())
        watchFiles()
        // What changed between reading and watching.
        merge(as: .disk)
        let told = [OpeningText.held(opening.held), OpeningText.others(opening.others)].compactMap(\.self)
        if !told.isEmpty { state.take(.told(told.joined(separator: " "))) }
        if let trouble = opening.troubles.first { state.take(.failed(trouble)) }
        guard opening.asks else { return }
        if isEditing {
            state.take(
                .editsWait(opening.waiting, notes: OpeningText.makers(opening.makers) + opening.notes))
        } else {
            state.take(.told(OpeningText.waiting(opening.waiting)))
        }
    }

    /// Merges what changed on the disk, if anything did.
    mutating func merge(as arrival: Arrival) {
        workspace.hidesExempt = state.hidesExempt
        let merging = workspace.mergeChanges(into: state.store, at: Clock.moment(), asked: arrival == .reload)
        let problem = merging.troubles.first ?? merging.losses.first
        if !merging.reloads.isEmpty || (arrival == .reload && problem == nil) {
            reveal(merging.reloads)
            state.take(.merged(merging.reloads, arrival))
        }
        if let problem { state.take(.failed(problem)) }
        countUnsaved()
    }

    /// Where what is exempt is hidden nothing is edited, so the bytes of a plan are those of its file.
    private mutating func reveal(_ reloads: [PlanReload]) {
        guard state.hidesExempt else { return }
        for reload in reloads {
            if let plan = try? PlanFile.read(reload.records.bytes, name: "") { state.keepWhole(plan) }
        }
    }

    /// Saves every plan with unsaved edits, after merging what somebody else wrote meanwhile. What both changed is
    /// asked about first.
    mutating func save(thenQuit: Bool) {
        guard !workspace.needsFolder else { return state.take(.needsFolder(thenQuit: thenQuit)) }
        var merged = 0
        var attempts = 0
        while true {
            attempts += 1
            let merging = workspace.mergeChanges(into: state.store, at: Clock.moment())
            merged += merging.reloads.reduce(0) { $0 + $1.changes }
            if !merging.reloads.isEmpty { state.take(.merged(merging.reloads, .disk)) }
            guard !state.hasConflicts else { return state.take(.saveWaits(thenQuit: thenQuit)) }
            do throws(SaveError) {
                let paths = try workspace.save(state.store, at: Clock.moment())
                // Only what was saved for good ends the program.
                if thenQuit { try workspace.settle() }
                return finish(paths, merged: merged, thenQuit: thenQuit)
            } catch {
                // Written by somebody else in the last moment: merge that too.
                if error.isChangedOnDisk, attempts < Self.attempts { continue }
                countUnsaved()
                return state.take(.notSaved(error.message))
            }
        }
    }

    /// Against somebody who writes the file without end.
    private static var attempts: Int { 20 }

    mutating func save(into folder: String, thenQuit: Bool) {
        do throws(SaveError) {
            let paths = try workspace.save(state.store, into: folder, at: Clock.moment())
            watchFiles()
            finish(paths, merged: 0, thenQuit: thenQuit)
        } catch {
            countUnsaved()
            state.take(.notSavedIntoFolder(error.message))
        }
    }

    /// Makes what was saved last, once the screen has told of it.
    mutating func settle() {
        do throws(SaveError) {
            try workspace.settle()
        } catch {
            countUnsaved()
            state.take(.notSaved(error.message))
        }
    }

    private mutating func finish(_ paths: [String], merged: Int, thenQuit: Bool) {
        countUnsaved()
        state.take(.saved(paths: paths, merged: merged))
        if thenQuit { isOver = true }
    }

    /// Brings back what an earlier session did not save.
    mutating func recover() {
        let recovery = workspace.recover(into: state.store, at: Clock.moment())
        if !recovery.reloads.isEmpty {
            state.take(.merged(recovery.reloads, .recovery(edits: recovery.edits)))
        }
        let notices = workspace.takeNotices()
        if !notices.isEmpty { state.take(.failed(notices.joined(separator: " "))) }
        askAgain(after: recovery.troubles)
        countUnsaved()
    }

    /// What could neither be brought back nor kept aside goes on waiting for an answer.
    private mutating func askAgain(after troubles: [String]) {
        guard !troubles.isEmpty else { return }
        state.take(.editsWait(workspace.waiting, notes: troubles))
    }

    /// Puts what an earlier session did not save aside, in files that are named.
    mutating func keepAside() {
        let aside = workspace.keepAside(at: Clock.moment())
        if !aside.paths.isEmpty {
            state.take(.told("Kept aside in \(aside.paths.joined(separator: ", "))."))
        }
        askAgain(after: aside.troubles)
    }
}
