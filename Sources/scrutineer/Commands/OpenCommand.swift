import ArgumentParser
import Glibc

/// `scrutineer [PATH…]`: the dashboard. It has no command word.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: Scrutineer.abstract, version: Scrutineer.version)

    @Argument(help: "Plan files or folders (default: the bundled plans).")
    var path: [String] = []

    @OptionGroup var options: OpeningOptions

    func run() throws(CommandFailure) {
        try refuseUnknownCommand()
        try DashboardRun.run(try options.request(path))
    }

    /// A single word that is no file was more likely meant for a command.
    private func refuseUnknownCommand() throws(CommandFailure) {
        guard let word = path.first, !word.contains("/"), !word.contains("."), access(word, F_OK) != 0 else {
            return
        }
        if Scrutineer.commandNames.contains(word) {
            throw .usage("write the command before its options: scrutineer \(word) …")
        }
        throw .unknownCommand(word)
    }
}
