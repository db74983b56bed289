/// The folders in which a program keeps what is the user's own (XDG Base Directory Specification 0.8).
package enum XDGFolder: CaseIterable, Sendable {
    case configuration, data, state, cache

    /// The path of the program's own folder here; nil if the environment names no absolute place for it.
    ///
    /// A variable that is empty or relative counts as unset.
    package func path(in environment: [String: String]) -> String? {
        let base =
            absolute(environment[variable]) ?? absolute(environment["HOME"]).map { "\($0)/\(fallback)" }
        return base.map { "\($0)/scrutineer" }
    }

    private var variable: String {
        switch self {
        case .configuration: "XDG_CONFIG_HOME"
        case .data: "XDG_DATA_HOME"
        case .state: "XDG_STATE_HOME"
        case .cache: "XDG_CACHE_HOME"
        }
    }

    private var fallback: String {
        switch self {
        case .configuration: ".config"
        case .data: ".local/share"
        case .state: ".local/state"
        case .cache: ".cache"
        }
    }

    /// An absolute path without slashes at its end.
    private func absolute(_ path: String?) -> String? {
        guard var path = path?[...], path.hasPrefix("/") else { return nil }
        while path.hasSuffix("/") { path.removeLast() }
        return String(path)
    }
}
