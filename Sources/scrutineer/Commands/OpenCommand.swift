import ArgumentParser
import Glibc
import PlanStore
import Workspace

/// `scrutineer [PATH…]`: the dashboard. It has no command word.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: Scrutineer.abstract, version: Scrutineer.version)

    @Argument(help: "Plan files or folders (default: the bundled plans).")
    var path: [String] = []

    @OptionGroup var options: OpeningOptions

    func run() throws(CommandFailure) {
        let viewpoint = try options.looking.viewpoint()
        try refuseUnknownCommand()
        let plans = options.looking.shown(try Loading.plans(path))
        let store = PlanStore(plans.map(\.records), from: viewpoint)
        let filter = try options.looking.filter(over: store)
        try DashboardRun.run(DashboardRequest(plans: plans, store: store, filter: filter, options: options))
    }

    /// A single word that is no file was more likely meant for a command.
    private func refuseUnknownCommand() throws(CommandFailure) {
        guard let word = path.first, !word.contains("/"), !word.contains("."), access(word, F_OK) != 0 else {
            return
        }
        throw .unknownCommand(word)
    }
}
