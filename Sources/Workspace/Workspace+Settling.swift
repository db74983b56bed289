/// What is left to do once a plan's file has taken its new text.
///
/// A save has four steps that must last one after the other: the edits stand in the journal, which was flushed with
/// each of them; the new file's bytes, and the journal's note that they hold those edits; the name that the new file
/// takes; the end of the journal's entries. The officer waits for the first three to be done and the second to last.
/// The name is made to last, and the journal retired, after the screen has said so. Whatever ends in between, the
/// program or the machine, leaves one of two things:
///
/// - the new file, and a journal whose note tells that the file holds its edits: nothing is offered again;
/// - where the power failed, the old file, and a journal that holds every edit: they are offered.
struct UnsettledSave: Sendable {
    /// The file itself, links followed.
    let target: String
    /// The file that was replaced, kept open: the disk takes its time to free its room.
    let replaced: OpenDescriptor?
}

extension Workspace {
    /// Makes what was saved last, and retires its journals: after the screen has told of the save, and before anything
    /// else is done with the files.
    ///
    /// - Throws: What the disk does not confirm. It counts as unsaved again, and its journal stands.
    package mutating func settle() throws(SaveError) {
        var folders = FolderSettling()
        var failure: SaveError?
        for index in files.indices {
            guard case .unsettled(let save) = files[index].lasting else { continue }
            do throws(FileError) {
                try folders.settle(save.target, named: files[index].path ?? save.target)
                retire(index)
            } catch {
                files[index].lasting = .unconfirmed
                failure = failure ?? SaveError(error.message)
            }
        }
        if let failure { throw failure }
    }

    /// The same, before the journals or the files are changed again. What the disk does not confirm shows in the
    /// count of what is unsaved.
    mutating func settleBeforehand() { try? settle() }

    /// The file holds everything for good: the journal has nothing left to keep.
    ///
    /// Where that cannot be written, the journal's note of the save tells the same.
    mutating func retire(_ index: Int) {
        files[index].noteSettled()
        let base = files[index].digest
        try? files[index].journal?.retire(on: base)
    }
}
