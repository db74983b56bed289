/// What is wrong with a plan file, where, and what to do about it.
package struct PlanDiagnostic: Error, Equatable, Sendable, CustomStringConvertible {
    package var file: String
    /// Counted from 1; a column is one Unicode scalar.
    package var line: Int
    package var column: Int
    /// RFC 6901; empty for the whole document.
    package var pointer: String
    package var message: String

    package init(file: String, line: Int, column: Int, pointer: String, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
        self.message = message
    }

    /// `FILE:LINE:COL: POINTER: message`
    package var description: String {
        pointer.isEmpty
            ? "\(file):\(line):\(column): \(message)" : "\(file):\(line):\(column): \(pointer): \(message)"
    }
}

/// A file that did not load: every error that was found in it, up to a hundred.
package struct PlanFileError: Error, Equatable, Sendable {
    package var diagnostics: [PlanDiagnostic]

    package init(_ diagnostics: [PlanDiagnostic]) { self.diagnostics = diagnostics }
}
