import PlanModel
import PlanStore

// What comes from the disk while the plans are open, and what an earlier session left unsaved.
extension DashboardState {
    /// Asks whether the edits that an earlier session did not save are to be brought back.
    ///
    /// - Parameter notes: What is to be known before: damage.
    mutating func askRecovery(_ edits: Int, notes: [String]) {
        var options = [
            Chooser.Option(letter: "y", title: "bring them back, unsaved as they were", outcome: .bringBack),
            .init(letter: "n", title: "keep them aside in a file", outcome: .keepAside),
        ]
        let title: String
        switch edits {
        case 0:
            title = "The journal of an earlier session is damaged"
            options[1].title = "keep it aside in a file"
            options.removeFirst()
        case 1: title = "Recover 1 unsaved edit?"
        default: title = "Recover \(Shown.number(edits)) unsaved edits?"
        }
        let subject = ["An earlier session ended before it saved."] + notes.map { $0.sentence }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .recovery, title: title, subject: subject.joined(separator: " "),
                    options: options, index: 0)))
    }

    /// Puts the merged plans in the place of those on the screen, and asks about what both sides changed.
    mutating func take(_ reloads: [PlanReload], as arrival: Arrival) {
        let gone = reloads.reduce(false) { gone, reload in adopt(reload) || gone }
        let changes = Shown.count(reloads.reduce(0) { $0 + $1.changes }, "change")
        let isChanged = reloads.contains { $0.changes > 0 }
        let loss = gone ? " What was asked about is gone with them." : ""
        switch arrival {
        case .disk where isChanged:
            // What one's own save came to stays in sight.
            let told = toast?.text ?? ""
            let saved = told.hasPrefix("Saved") && !told.contains("from disk") ? told + " " : ""
            say("\(saved)\(changes) from disk.\(loss)")
        case .disk: break
        case .reload: say(isChanged ? "\(changes) from disk.\(loss)" : "Nothing has changed on disk.")
        case .recovery(edits: 0): say("They stand in the file already; nothing had to be brought back.")
        case .recovery(let edits):
            say(
                "\(Shown.count(edits, "edit")) brought back, not saved yet. \(key(.save)) saves, \(key(.undo)) takes back the last."
            )
        }
        letWait(reloads.flatMap(\.conflicts))
    }

    /// Lets conflicts wait to be asked about. One about the same thing as an earlier one takes its place: theirs
    /// is another by now.
    private mutating func letWait(_ new: [Conflict]) {
        conflicts = conflicts.replaced(by: new)
        // The question that is on the screen may be about what is gone.
        popups.removeAll(where: \.isConflict)
        askNextConflict()
    }

    /// Asks about the first conflict that waits, once nothing else is open: a letter typed into a prompt must
    /// not decide it.
    mutating func askNextConflict() {
        guard popups.isEmpty, let conflict = conflicts.first else { return }
        let more = conflicts.count > 1 ? " (1 of \(conflicts.count))" : ""
        var options = [Chooser.Option(letter: "m", title: "keep mine", outcome: .keepMine)]
        // Theirs may need what is gone; then there is nothing to choose, only to know.
        if !conflict.taking.isEmpty {
            options.append(.init(letter: "t", title: "take theirs", outcome: .takeTheirs))
        }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .conflict, title: "Changed here and on disk" + more, subject: conflict.sentence,
                    options: options, index: 0)))
    }

    /// Settles the conflict that was asked about.
    ///
    /// - Returns: The save that waited for it, once no conflict is left.
    mutating func settleConflict(takingTheirs: Bool) -> [Effect] {
        guard !conflicts.isEmpty else { return [] }
        let conflict = conflicts.removeFirst()
        settledConflict = conflict
        if !takingTheirs {
            say("Yours is kept; it is not saved yet.")
        } else if !take(theirsOf: conflict) {
            // Nothing is saved that the officer did not mean.
            saveWaiting = nil
        }
        guard conflicts.isEmpty, let quits = saveWaiting else { return [] }
        saveWaiting = nil
        return save(thenQuit: quits)
    }

    /// - Returns: Whether it could be done.
    private mutating func take(theirsOf conflict: Conflict) -> Bool {
        let edit = PlanEdit(
            plan: conflict.plan, changes: conflict.taking,
            summary: "Theirs taken for \(conflict.subject)\(conflict.member.map { ": \($0)" } ?? "")",
            by: environment.editor.name, on: store.viewpoint.today)
        do throws(EditRefused) {
            try changeStore { store throws(EditRefused) in try store.apply([edit]) }
            say("\(edit.summary). \(key(.undo)) takes it back.")
            return true
        } catch {
            fail("\(error.reason) Yours stands; look at both before you save.")
            return false
        }
    }
}

extension DashboardState {
    /// Takes back what could not be kept safe: what shows on the screen must be on the disk.
    mutating func takeBack(_ events: [EditEvent], to history: EditHistory, _ reason: String) {
        do throws(EditRefused) {
            try changeStore { store throws(EditRefused) in try store.retract(events, to: history) }
            // A choice that was not kept is asked for again.
            if let settled = settledConflict { conflicts.insert(settled, at: 0) }
            saveWaiting = nil
            fail("Nothing was changed, because it could not be kept safe. \(reason)")
        } catch {
            fail(error.reason)
        }
    }
}

extension Popup {
    fileprivate var isConflict: Bool {
        if case .chooser(let chooser) = self { return chooser.purpose == .conflict }
        return false
    }
}

extension String {
    /// With a capital letter and a full stop.
    fileprivate var sentence: String {
        prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
    }
}

/// From where merged plans came.
package enum Arrival: Equatable, Sendable {
    /// The files changed while they were open.
    case disk
    /// The officer asked for the files to be read again.
    case reload
    /// An earlier session's edits, this many.
    case recovery(edits: Int)
}
