import ArgumentParser
import Dashboard

/// `scrutineer keys`: the key table.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the keys of the dashboard and what they do.")

    @Flag(help: "Print the commands by the names that settings bind keys to.")
    var names = false

    func run() throws(CommandFailure) { try Output.write(names ? KeyTable.names : KeyTable.text) }
}
