package import PlanStore
package import Settings

/// What the dashboard asks the loop to do in the world; the loop answers with an `Outcome`.
package enum Effect: Equatable, Sendable {
    /// Save every plan with unsaved edits to its file; then end, if the officer was about to.
    case save(thenQuit: Bool)
    /// Save all plans as new files into a folder.
    case saveInto(folder: String, thenQuit: Bool)
    /// Bring back the edits that an earlier session did not save.
    case recover
    /// Keep those edits aside in files of their own.
    case keepAside
    /// Read the files again, merging.
    case reload
    /// Read an older version of the plans, to compare with.
    case readOlder(OlderSource)
    /// Give up the edits that are not saved.
    case discard
    /// Write what is shown to a new file, as a paper or as data.
    case export(PaperExport)
    /// Let the officer write a note in an editor of their own.
    case writeNote(NoteDraft)
    /// Put a text on the clipboard, and say what it is.
    case copy(String, what: String)
    case useTheme(String)
    /// Read the user's saved views.
    case readViews
    case changeViews(SavedViewChange)
    /// Read where the officer was when these plans were last left.
    case readPlace
    /// Take the mouse, or leave it to the terminal.
    case useMouse(Bool)
    /// Draw the whole screen anew.
    case redraw
    /// Give the terminal back and stop, until the shell goes on with us.
    case suspend
    case quit
}

/// What came of an effect.
package enum Outcome: Sendable {
    /// The plans' files are being read, this far; what is shown is their beginning.
    case reading(ReadingShare)
    /// They have all been read.
    case read(PlanStore)
    /// With how many changes that somebody else had made on the disk.
    case saved(paths: [String], merged: Int)
    /// Plans could not be saved to their files; nothing was lost.
    case notSaved(String)
    /// Plans could not be saved into the folder that was named; nothing was lost.
    case notSavedIntoFolder(String)
    /// The plans are bundled ones: a folder must be named.
    case needsFolder(thenQuit: Bool)
    /// Somebody else changed plans on the disk, or edits came back; the plans as they are after merging.
    case merged([PlanReload], Arrival)
    /// Merging left something to ask before the save goes on.
    case saveWaits(thenQuit: Bool)
    /// Edits of an earlier session wait, this many; with sentences about what is wrong or special with them.
    case editsWait(Int, notes: [String])
    /// What was done last could not be kept safe, for this reason: it is taken back.
    case notKept([EditEvent], before: EditHistory, reason: String)
    /// An older version of the plans, with what is to be known of it.
    case older(OlderVersion, note: String?)
    /// It could not be read, for this reason.
    case olderNotRead(OlderSource, reason: String)
    /// A paper was written, with what is to be known of it.
    case exported(path: String, note: String?)
    /// It was not, for this reason; nothing was overwritten.
    case notExported(PaperExport, reason: String)
    /// What stood in the editor at the end.
    case written(NoteDraft, text: String)
    /// The saved views, as their file has them.
    case views(SavedViews)
    /// Where the officer was; nil where nothing is kept.
    case place(SavedView?)
    /// Something that the officer should know.
    case told(String)
    /// Something else did not work.
    case failed(String)
}
