import ArgumentParser
import Exchange
import JSONText
import PlanStore

/// `summary PATH…`
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Count what is late, owed, secured and ending.")

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ReadingOptions
    @OptionGroup var output: FormatOption

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        let reading = try options.read(path)
        let summary = reading.store.summary(of: reading.filter)
        let table = ListTable(summary)
        switch format {
        case .table: try Output.write(styled: SummaryText.of(summary, layout: OutputDevice.layout))
        case .json: try Output.writeData(table.objects.map { $0.shownPrettyText + "\n" }.joined())
        case .jsonl, .csv: try Output.write(table, as: format)
        }
    }
}
