package import TextGrid

/// How to open the terminal.
package struct TerminalOptions: Sendable {
    /// Where standard error goes while the screen is up.
    package enum ErrorOutput: Hashable, Sendable {
        /// Nowhere.
        case discarded

        /// To the end of the file at a path, which is made if it is missing.
        case appended(to: String)

        /// Where it always goes, onto the screen if that is the terminal.
        case kept
    }

    /// The descriptors that keys come from and frames go to.
    package var input: Int32 = 0
    package var output: Int32 = 1

    /// The terminal's name in terminfo; `$TERM` when `nil`.
    package var name: String?

    /// What may be drawn; when `nil`, any character if the locale's codeset is UTF-8.
    package var charset: Charset?
    package var usesMouse = true
    package var errorOutput = ErrorOutput.discarded

    /// What is said on standard error where the program stops by a fault of its own.
    package var farewell = ""

    /// Whether input and output must be terminals; tests draw into files.
    package var needsTerminal = true

    /// The locale whose characters count; the environment's when `nil`.
    var locale: String?

    package init() {}
}
