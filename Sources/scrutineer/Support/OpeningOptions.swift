import ArgumentParser
import Dashboard
import Settings

/// The options with which the dashboard is opened.
struct OpeningOptions: ParsableArguments {
    @OptionGroup var looking: FilterOptions

    @Option(
        help: ArgumentHelp("The view to begin with.", valueName: "name"),
        completion: .list(ViewName.allCases.map(\.rawValue)))
    var view: String?

    @Option(
        help: ArgumentHelp(
            "The older version with which the view Changes compares.", valueName: "file|git:rev:path"),
        completion: .file())
    var against: String?

    @Option(
        help: ArgumentHelp("The colours; `scrutineer themes` lists them.", valueName: "name"),
        completion: .list(ThemeCatalogue.bundledNames))
    var theme: String?

    @Option(help: ArgumentHelp("Who signs edits (default: the full name of the login).", valueName: "name"))
    var by: String?

    @Flag(help: "Take no edits.")
    var readOnly = false

    @Flag(help: "Draw with ASCII only.")
    var ascii = false

    @Flag(help: "Leave the mouse to the terminal.")
    var noMouse = false

    @Flag(
        help: "Read commands and say what comes of them line by line, for screen readers and plain terminals."
    )
    var plain = false
}
