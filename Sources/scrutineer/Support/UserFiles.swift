import Dashboard
import Settings
import Workspace

/// The files in which the user's own settings and views stand.
enum UserFiles {
    /// The program's own folder for them; nil if the environment names no place for it.
    static var folder: String? {
        let values = ["HOME", "XDG_CONFIG_HOME"].compactMap { name in Environment[name].map { (name, $0) } }
        return XDGFolder.configuration.path(in: Dictionary(uniqueKeysWithValues: values))
    }

    static func settings() throws(SettingsFileError) -> UserSettings {
        try SettingsFile.read(in: folder, .onDisk)
    }

    /// The saved views; what is wrong with their file stops nobody.
    static func views() -> SavedViews {
        do throws(SettingsFileError) {
            return SavedViews(own: try SavedViewsFile.read(in: folder, .onDisk, .ofDashboard))
        } catch {
            return SavedViews(fault: error.description)
        }
    }

    /// Replaces the file of saved views whole or not at all; nobody else may read it.
    static func write(_ views: [SavedView]) throws(FileError) {
        guard let folder else { return }
        try OwnFile(SavedViewsFile.name, in: folder).write(Array(SavedViewsFile.text(of: views).utf8))
    }
}
