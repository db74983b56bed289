import ArgumentParser
import Glibc

/// `scrutineer [PATH…]`: the dashboard. It has no command word.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: Scrutineer.abstract, version: Scrutineer.version)

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: OpeningOptions

    func run() throws(CommandFailure) {
        try refuseUnknownCommand()
        var request = try options.request(path)
        request.useSettings()
        if options.plain {
            try PlainRun.run(request)
        } else {
            try DashboardRun.run(request)
        }
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
