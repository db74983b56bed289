import ArgumentParser
import Exchange

/// `list KIND PATH…`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List records as a table, JSON or CSV.",
        discussion: ListKind.allCases.map { kind in
            "\(kind.rawValue): \(kind.columns.map(\.name).joined(separator: ", "))"
        }.joined(separator: "\n"))

    @Argument(help: "What to list: \(ListKind.allCases.map(\.rawValue).alternatives).")
    var kind: String

    @Argument(help: "Plan files or folders (default: the bundled plans).")
    var path: [String] = []

    @OptionGroup var options: ReadingOptions
    @OptionGroup var output: FormatOption

    @Option(help: ArgumentHelp("Put in order by a column; --sort=-COLUMN in reverse.", valueName: "column"))
    var sort: String?

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        guard let kind = ListKind(rawValue: kind) else {
            throw .usage(
                "\"\(kind)\" is not a kind of list; expected \(ListKind.allCases.map(\.rawValue).alternatives)"
            )
        }
        let order = try order(of: kind)
        let reading = try options.read(path)
        var table = kind.table(of: reading.store, keeping: reading.filter, heldUpBy: reading.whole)
        if let order {
            do throws(ListOrder.UnknownColumn) {
                try table.sort(by: order, naming: format.naming)
            } catch {
                throw .usage(error.message)
            }
        }
        if table.rows.isEmpty, format == .table { Output.complain(table.emptyNote) }
        try Output.write(table, as: format)
    }

    /// The order asked for; an unknown column is refused before any file is opened.
    private func order(of kind: ListKind) throws(CommandFailure) -> ListOrder? {
        guard let order = sort.map(ListOrder.init) else { return nil }
        do throws(ListOrder.UnknownColumn) {
            return try order.checked(against: kind.columns)
        } catch {
            throw .usage(error.message)
        }
    }
}
