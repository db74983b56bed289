import ArgumentParser
import Exchange

/// How a command writes what it found.
struct FormatOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("How to write it: table, json, jsonl or csv.", valueName: "format"),
        completion: .list(ListFormat.allCases.map(\.rawValue)))
    var format = ListFormat.table.rawValue

    func listFormat() throws(CommandFailure) -> ListFormat { try WordOption.word(format, of: "--format") }
}
