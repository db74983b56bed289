package import JSONText

/// What is wrong with a file of settings, views or a theme, and where.
package struct SettingsFileError: Error, Equatable, Sendable {
    package let path: String
    /// The place in the file; nil where the file as a whole cannot be read.
    package let position: TextPosition?
    /// What is wrong and what was expected, without a full stop.
    package let message: String

    package init(path: String, position: TextPosition?, message: String) {
        self.path = path
        self.position = position
        self.message = message
    }
}

extension SettingsFileError: CustomStringConvertible {
    package var description: String {
        guard let position else { return "\(path): \(message)" }
        return "\(path):\(position.line):\(position.column): \(message)"
    }
}
