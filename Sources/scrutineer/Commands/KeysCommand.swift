import ArgumentParser
import Dashboard

/// `scrutineer keys`: the key table.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the keys of the dashboard and what they do.")

    func run() throws(CommandFailure) { try Output.write(KeyTable.text) }
}
