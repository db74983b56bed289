import JSONText
package import TextGrid

/// Reads theme files.
///
/// A file names colours and gives each role its look; a role that it leaves out looks like `text`:
///
///     {
///       "name": "dusk",
///       "summary": "Soft colours on a dark ground",
///       "colours": { "ground": "#121212", "paper": "#d0d0d0" },
///       "roles": {
///         "text": { "fg": "paper", "bg": "ground" },
///         "title": { "fg": "#ffffff", "bg": "ground", "bold": true }
///       }
///     }
package enum ThemeFile {
    /// Reads a theme. The path is for messages; the name is the one that the theme must have.
    package static func read(
        _ bytes: [UInt8], path: String, name: String
    ) throws(SettingsFileError) -> Theme {
        try SettingsText.read(bytes, path: path) { (cursor, bytes) throws(JSONSyntaxError) in
            var reader = ThemeReader(bytes, name: name)
            return try reader.read(&cursor)
        }
    }
}
