import Settings
import TextGrid
import Workspace

extension ThemeCatalogue {
    /// The themes of whoever runs the program.
    static var ofThisUser: ThemeCatalogue {
        let names = ["HOME", "XDG_CONFIG_HOME", "NO_COLOR"]
        let values = names.compactMap { name in Environment[name].map { (name, $0) } }
        return ThemeCatalogue(
            environment: Dictionary(uniqueKeysWithValues: values), files: .onDisk)
    }

    /// The themes with their summaries; one that cannot be read says so in its summary.
    var choices: [(name: String, summary: String)] {
        names.map { name in
            do throws(ThemeError) {
                return (name, try theme(named: name).summary)
            } catch {
                return (name, "cannot be read: \(error.description)")
            }
        }
    }

    /// The theme with this name, or a failure that says what would be right.
    func chosen(_ name: String) throws(CommandFailure) -> Theme {
        do throws(ThemeError) {
            return try theme(named: name)
        } catch {
            throw .files(error.description)
        }
    }
}

extension SettingsFiles {
    /// The files of this machine.
    static let onDisk = SettingsFiles(
        read: { path throws(SettingsFileFault) in
            guard FileSystem.kind(of: path) != .missing else { return nil }
            do throws(FileError) {
                return try FileSystem.read(path, limit: .settings)
            } catch {
                throw SettingsFileFault(message: error.reason)
            }
        },
        list: { path throws(SettingsFileFault) in
            guard FileSystem.kind(of: path) == .folder else { return [] }
            do throws(FileError) {
                return try FileSystem.names(in: path)
            } catch {
                throw SettingsFileFault(message: error.reason)
            }
        })
}
