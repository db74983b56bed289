import Themes

/// The themes inside the program.
enum BundledThemes {
    /// The name of the theme without colours.
    static let mono = "mono"

    /// Their names, the default one first.
    static var names: [String] {
        (0..<bundled_theme_count()).map { String(cString: bundled_theme_at($0).name) }
    }

    /// The text of a theme's file; nil where there is no such theme.
    static func bytes(named name: String) -> [UInt8]? {
        for index in 0..<bundled_theme_count() {
            let theme = bundled_theme_at(index)
            if String(cString: theme.name) == name {
                return Array(UnsafeBufferPointer(start: theme.bytes, count: theme.count))
            }
        }
        return nil
    }
}
