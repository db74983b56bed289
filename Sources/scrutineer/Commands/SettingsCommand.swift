import ArgumentParser
import Dashboard
import Settings
import TextGrid

/// `scrutineer settings`: what the user has set, and what else could be.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Print your settings as a file, with a remark on each and on what stands without it.",
        discussion: "What is printed can be saved as $XDG_CONFIG_HOME/scrutineer/settings.json "
            + "(~/.config/scrutineer/settings.json) and changed there.")

    func run() throws(CommandFailure) {
        try Output.writeData(VisibleText.escaped(json: try checked().commented))
    }

    private func checked() throws(CommandFailure) -> UserSettings {
        do throws(SettingsFileError) {
            let settings = try UserFiles.settings()
            _ = try Keymap.standard.rebound(by: settings)
            _ = try settings.usualLists()
            if let theme = settings.theme, !ThemeCatalogue.ofThisUser.names.contains(theme.value) {
                throw settings.fault(
                    "there is no theme \"\(theme.value)\"; `scrutineer themes` lists them", at: theme.position
                )
            }
            return settings
        } catch {
            throw .files(error.description)
        }
    }
}
