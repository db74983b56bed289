import ArgumentParser
import Glibc

/// `scrutineer-bench`: how fast Scrutineer is on this machine, beside what else is installed on it.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutineer-bench",
        abstract: "Measure how fast Scrutineer is, with plans of its own making.",
        discussion:
            "Peers (ncdu, jq, ripgrep, fzf, VisiData, Python, yyjson, simdjson) take part where they are "
            + "installed, in turns with what they are compared with.",
        subcommands: [MeasureCommand.self, LoadCommand.self], defaultSubcommand: MeasureCommand.self)
}
