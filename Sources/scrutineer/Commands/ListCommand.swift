import ArgumentParser
import Exchange
import PlanModel
import PlanStore

/// `list KIND PATH…`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List records as a table, JSON or CSV.",
        discussion: ListKind.allCases.map { kind in
            "\(kind.rawValue): \(kind.columns.map(\.name).joined(separator: ", "))"
        }.joined(separator: "\n"))

    @Argument(
        help: "What to list: \(ListKind.allCases.map(\.rawValue).alternatives).",
        completion: .list(ListKind.allCases.map(\.rawValue)))
    var kind: String

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ReadingOptions
    @OptionGroup var output: FormatOption

    @OptionGroup var arrangement: ListArrangement

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        let kind = try ListArrangement.kind(kind)
        let order = try arrangement.order(of: kind)
        let span = try arrangement.span(of: kind)
        let reading = try options.read(path)
        var table = kind.table(
            of: reading.store, keeping: reading.filter, within: span, heldUpBy: reading.whole)
        try ListArrangement.sort(&table, by: order, naming: format.naming)
        if table.rows.isEmpty, format == .table { Output.complain(table.emptyNote) }
        try Output.write(table, as: format)
    }
}
