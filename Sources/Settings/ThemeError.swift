/// Why there is no theme to show.
package enum ThemeError: Error, Equatable, Sendable {
    /// No theme has this name; these have the ones given, and one may have been meant.
    case unknown(String, nearest: String?, names: [String])
    /// The theme's file cannot be used.
    case file(SettingsFileError)
}

extension ThemeError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknown(let name, let nearest, let names):
            let all = NearestName.list(names, "and")
            guard let nearest else { return "there is no theme \"\(name)\"; there are \(all)" }
            return "there is no theme \"\(name)\"; did you mean \"\(nearest)\"? There are \(all)"
        case .file(let error):
            return error.description
        }
    }
}
