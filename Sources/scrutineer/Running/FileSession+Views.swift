import Dashboard
import Workspace

// What the loop does with the user's saved views.
extension FileSession {
    mutating func readViews() { state.take(.views(UserFiles.views())) }

    /// Changes the file as it stands now, so that what was written into it by hand or by another session stays.
    mutating func change(_ change: SavedViewChange) {
        var views = UserFiles.views()
        guard UserFiles.folder != nil else {
            return state.take(.failed("Not saved: no folder is named for it; set HOME or XDG_CONFIG_HOME."))
        }
        if let fault = views.fault {
            state.take(.views(views))
            return state.take(.failed("Not saved, so that nothing in the file is lost. \(fault)."))
        }
        views.own = change.applied(to: views.own)
        do throws(FileError) {
            try UserFiles.write(views.own)
            state.take(.views(views))
            state.take(.told(change.done(by: state.environment.keymap)))
        } catch {
            state.take(.failed("Not saved. \(error.message)."))
        }
    }
}
