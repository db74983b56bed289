import Dashboard
import Settings
import Workspace

extension DashboardRequest {
    /// Takes what the user's settings say where no option said it. What is wrong with them stops nobody: it is told
    /// on the screen.
    mutating func useSettings() {
        do throws(SettingsFileError) {
            let settings = try UserFiles.settings()
            signature = signature ?? settings.by
            if settings.isASCII { isASCII = true }
            if !settings.takesMouse { takesMouse = false }
            keymap = try keymap.rebound(by: settings)
            usualLists = try settings.usualLists()
            try use(folder: settings.folder, of: settings)
            try use(theme: settings.theme, of: settings)
        } catch {
            settingsFault = error.description
        }
    }

    private mutating func use(
        folder: UserSettings.Placed<String>?, of settings: UserSettings
    ) throws(SettingsFileError) {
        guard let folder, paths.isEmpty else { return }
        let path = HomeFolder.expand(folder.value)
        guard FileSystem.kind(of: path) != .missing else {
            throw settings.fault(
                "\"\(folder.value)\" is not there; expected a folder or a plan", at: folder.position)
        }
        paths = [path]
    }

    private mutating func use(
        theme: UserSettings.Placed<String>?, of settings: UserSettings
    ) throws(SettingsFileError) {
        guard let theme, followsBackground else { return }
        do throws(CommandFailure) {
            _ = try ThemeCatalogue.ofThisUser.chosen(theme.value)
        } catch {
            throw settings.fault(error.lines.joined(separator: " "), at: theme.position)
        }
        self.theme = theme.value
        followsBackground = false
    }
}
