import PlanModel
package import PlanStore

/// The files of the open plans: what each holds on the disk, what is not saved yet, and the journals that keep it
/// safe.
///
/// A file's new text is always made of the bytes that were read and of what was carried out since, so an edit
/// that was undone leaves no trace, and what nobody touched keeps its bytes.
package struct Workspace: Sendable {
    /// In the order of the store's plans.
    var files: [OpenFile]
    let keeping: JournalKeeping?
    /// Whether what is exempt is left out of plans that are read anew.
    package var hidesExempt: Bool

    private var isDiscarded = false
    /// Sentences for the officer about what was done of itself, taken with `takeNotices`.
    var notices: [String] = []

    /// - Parameter keeping: Who keeps journals and where; nil where nothing is kept.
    package init(_ plans: [SourcedPlan], keeping: JournalKeeping? = nil, hidesExempt: Bool = false) {
        files = plans.map { OpenFile($0, isReadOnly: keeping?.isReadOnly == true) }
        self.keeping = keeping
        self.hidesExempt = hidesExempt
    }

    /// How many edits the files do not hold yet, or still hold though they were undone.
    package var unsaved: Int { files.reduce(0) { $0 + $1.unsaved } }

    /// How many there will be once this has been kept, as far as that can be foreseen.
    package func unsaved(after event: EditEvent) -> Int {
        files.reduce(0) { count, file in
            count + (file.plan == event.edit.plan ? file.pending.count(after: event) : file.unsaved)
        }
    }

    /// How many edits of earlier sessions wait for an answer.
    package var waiting: Int {
        files.reduce(0) { count, file in
            count + file.leftovers.reduce(0) { $0 + $1.contents.unsaved(onDisk: file.digest.digest) }
        }
    }

    /// Whether saving needs a folder to be named first, as for the bundled plans, edited or not.
    package var needsFolder: Bool { files.contains { $0.path == nil } }

    /// The files to watch.
    package var paths: [String] { files.compactMap(\.path) }

    /// What the officer should know that was done of itself since this was last asked.
    package mutating func takeNotices() -> [String] {
        defer { notices = [] }
        return notices
    }

    /// Takes note of what was done and, where journals are kept, puts it on the disk: once this returns, no edit
    /// can be lost.
    ///
    /// - Throws: Why it cannot be kept safe. Nothing was taken note of then.
    package mutating func keep(_ events: [EditEvent], at moment: String) throws(FileError) {
        settleBeforehand()
        var kept: [(index: Int, event: EditEvent)] = []
        for event in events {
            guard let index = files.firstIndex(where: { $0.plan == event.edit.plan }) else { continue }
            do throws(FileError) {
                try write(.event(event), of: index, at: moment)
            } catch {
                // A step that cannot be kept whole is taken back whole, also where it was kept already.
                for (index, event) in kept.reversed() { takeBack(event, of: index, at: moment) }
                throw error
            }
            kept.append((index, event))
        }
        for (index, event) in kept {
            files[index].log.append(event.edit)
            files[index].pending.take(event)
        }
    }

    private mutating func takeBack(_ event: EditEvent, of index: Int, at moment: String) {
        let deed: EditEvent.Deed = event.deed == .undo ? .redo : .undo
        try? write(.event(EditEvent(deed, event.edit.inverse)), of: index, at: moment)
    }

    /// Gives up what is not saved, when the program ends.
    package mutating func discard() { isDiscarded = true }

    /// Lets go of the journals. Those with edits that are not saved stay, for the next session.
    package mutating func close() {
        settleBeforehand()
        for index in files.indices {
            let isWanted = files[index].isUnsaved && !isDiscarded
            if let journal = files[index].journal { journal.close(removing: !isWanted) }
            files[index].journal = nil
            files[index].leftovers = []
        }
    }
}
