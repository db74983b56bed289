package import TextGrid

/// The themes that there are: those inside the program, and the user's own in
/// `$XDG_CONFIG_HOME/scrutineer/themes/NAME.json`, which stand in for bundled ones of the same name.
///
/// With `NO_COLOR` set, not empty, every theme has the look of `mono`.
package struct ThemeCatalogue: Sendable {
    /// The name of the theme that is shown where none is chosen.
    package static var defaultName: String { BundledThemes.names.first ?? BundledThemes.mono }

    /// The names of those inside the program.
    package static var bundledNames: [String] { BundledThemes.names }

    /// The names of all themes: the bundled ones, then the user's by name.
    package let names: [String]
    /// The folder of the user's themes; nil where the environment names no place for it.
    package let folder: String?
    private let ownNames: Set<String>
    private let isColourless: Bool
    private let files: SettingsFiles

    /// Finds the themes, without reading any. A folder that cannot be listed counts as empty: the program
    /// must start, and a theme asked for by name will say what is missing.
    package init(environment: [String: String], files: SettingsFiles) {
        folder = XDGFolder.configuration.path(in: environment).map { "\($0)/themes" }
        self.files = files
        isColourless = environment["NO_COLOR"]?.isEmpty == false
        let found = folder.flatMap { try? files.list($0) } ?? []
        let own = found.filter { $0.hasSuffix(".json") && $0.utf8.count > 5 }.map { String($0.dropLast(5)) }
        ownNames = Set(own)
        let bundled = BundledThemes.names
        names = bundled + ownNames.subtracting(bundled).sorted()
    }

    /// The theme with this name.
    package func theme(named name: String) throws(ThemeError) -> Theme {
        guard names.contains(name) else {
            throw .unknown(name, nearest: NearestName.nearest(to: name, among: names), names: names)
        }
        let theme = try read(name)
        guard isColourless, name != BundledThemes.mono else { return theme }
        return theme.look(of: try bundled(BundledThemes.mono))
    }

    private func read(_ name: String) throws(ThemeError) -> Theme {
        guard ownNames.contains(name), let folder else { return try bundled(name) }
        let path = "\(folder)/\(name).json"
        let bytes: [UInt8]?
        do throws(SettingsFileError) { bytes = try files.bytes(of: path) } catch { throw .file(error) }
        guard let bytes else {
            throw .file(SettingsFileError(path: path, position: nil, message: "the file is gone"))
        }
        return try Self.read(bytes, path: path, name: name)
    }

    private func bundled(_ name: String) throws(ThemeError) -> Theme {
        guard let bytes = BundledThemes.bytes(named: name) else {
            throw .unknown(name, nearest: nil, names: names)
        }
        return try Self.read(bytes, path: "themes/\(name).json", name: name)
    }

    private static func read(_ bytes: [UInt8], path: String, name: String) throws(ThemeError) -> Theme {
        do throws(SettingsFileError) {
            return try ThemeFile.read(bytes, path: path, name: name)
        } catch {
            throw .file(error)
        }
    }
}

private extension Theme {
    /// This theme, with each role looking as it does in another one.
    func look(of other: Theme) -> Theme {
        var copy = self
        for role in Role.allCases { copy[role] = other[role] }
        return copy
    }
}
