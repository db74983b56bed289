import ArgumentParser

/// The help of the program itself: how the dashboard is opened, and the commands. It is only printed; nothing
/// is ever parsed by it, because here the paths and the command words would be taken for each other.
struct HelpPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: Scrutineer.abstract,
        usage: "scrutineer [<path> ...] [<options>]\n       scrutineer <command> ...",
        discussion:
            "Without a command the dashboard opens. Write ./list for a path that is a command's name.",
        version: Scrutineer.version, subcommands: Scrutineer.configuration.subcommands)

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: OpeningOptions
}

/// What a shell completes: the commands, and the options with which the dashboard is opened.
struct CompletionPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: Scrutineer.abstract, version: Scrutineer.version,
        subcommands: Scrutineer.configuration.subcommands)

    @OptionGroup var options: OpeningOptions
}
