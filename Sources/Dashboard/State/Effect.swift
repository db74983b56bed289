/// What the dashboard asks the loop to do in the world; the loop answers with an `Outcome`.
package enum Effect: Equatable, Sendable {
    /// Save every plan with unsaved edits to its file; then end, if the officer was about to.
    case save(thenQuit: Bool)
    /// Save all plans as new files into a folder.
    case saveInto(folder: String, thenQuit: Bool)
    case useTheme(String)
    /// Draw the whole screen anew.
    case redraw
    /// Give the terminal back and stop, until the shell goes on with us.
    case suspend
    case quit
}

/// What came of an effect.
package enum Outcome: Equatable, Sendable {
    case saved(paths: [String])
    /// Plans could not be saved to their files; nothing was lost.
    case notSaved(String)
    /// Plans could not be saved into the folder that was named; nothing was lost.
    case notSavedIntoFolder(String)
    /// The plans are bundled ones: a folder must be named.
    case needsFolder(thenQuit: Bool)
    /// Something else did not work.
    case failed(String)
}
