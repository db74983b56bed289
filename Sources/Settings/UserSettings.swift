package import JSONText
package import TextGrid

/// What the user has set once and for all, in `$XDG_CONFIG_HOME/scrutineer/settings.json`. Nothing in it is needed, and
/// what an option of the command line says comes first.
package struct UserSettings: Equatable, Sendable {
    /// A value with its place in the file, for those who can tell only later whether it serves.
    package struct Placed<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        package let position: TextPosition
    }

    /// Keys for a command, in place of its own.
    package struct Binding: Equatable, Sendable {
        /// As the file names it: `set-status`.
        package let command: Placed<String>
        package let keys: [Placed<Key>]
    }

    /// How a list stands where nothing else was chosen for it, with the words that only the dashboard can judge.
    package struct ListSetting: Equatable, Sendable {
        /// As `C` names it: `funding`.
        package let list: Placed<String>
        package let choice: ListChoice
        /// Every column that it names.
        package let columns: [Placed<String>]
        package let group: Placed<String>?
    }

    /// The colours; nil follows the terminal's background.
    package var theme: Placed<String>?
    /// Who signs edits; nil means the full name of the login.
    package var by: String?
    /// The folder or file that opens where none is named; nil opens the bundled plans.
    package var folder: Placed<String>?
    package var takesMouse = true
    package var isASCII = false
    package var bindings: [Binding] = []
    package var lists: [ListSetting] = []
    /// The file that they were read from, for messages.
    package var path = ""

    package init() {}

    /// What is wrong with a value that could be told only now.
    package func fault(_ message: String, at position: TextPosition) -> SettingsFileError {
        SettingsFileError(path: path, position: position, message: message)
    }
}

extension UserSettings {
    /// The members of the file, with what each is for and what stands without it.
    static let members: [(name: String, help: String)] = [
        (
            "theme",
            "The colours: a name that `scrutineer themes` lists. Without it: dark, or light where the terminal's "
                + "background is."
        ),
        ("by", "Who signs edits. Without it: the full name of your login."),
        (
            "folder",
            "The folder or plan that opens when none is named. Without it: the plans that come with the program."
        ),
        (
            "mouse",
            "true: click, double click and wheel work in the program; false: the mouse selects text, as the "
                + "terminal has it. Ctrl-T changes it for the moment. Without it: true."
        ),
        ("ascii", "true: draw with plain ASCII alone. Without it: false."),
        (
            "keys",
            "Keys of your own, by command: {\"set-status\": \"s\", \"undo\": [\"u\", \"<C-_>\"]}. "
                + "`scrutineer keys --names` lists the commands. Without it: the keys that ? shows."
        ),
        (
            "columns",
            "How lists stand until something else is chosen with C, by list and column: {\"funding\": {\"order\": "
                + "[\"amount\", \"title\"], \"hidden\": [\"funder\"], \"sort\": \"amount\", \"reversed\": true, \"group\": "
                + "\"year\"}}. A name that is not right is answered with those that are. Without it: all that have room."
        ),
    ]
}
