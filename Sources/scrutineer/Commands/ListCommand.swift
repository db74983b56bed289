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

    @Option(help: ArgumentHelp("Put in order by a column; --sort=-COLUMN in reverse.", valueName: "column"))
    var sort: String?

    @Option(
        help: ArgumentHelp(
            "Keep events that touch this day or a later one, YYYY-MM-DD (list events only).",
            valueName: "date"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "Keep events that touch this day or an earlier one, YYYY-MM-DD (list events only).",
            valueName: "date"))
    var to: String?

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        guard let kind = ListKind(rawValue: kind) else {
            throw .usage(
                "\"\(kind)\" is not a kind of list; expected \(ListKind.allCases.map(\.rawValue).alternatives)"
            )
        }
        let order = try order(of: kind)
        let span = try span(of: kind)
        let reading = try options.read(path)
        var table = kind.table(
            of: reading.store, keeping: reading.filter, within: span, heldUpBy: reading.whole)
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

    /// The days asked for, which only events have to touch.
    private func span(of kind: ListKind) throws(CommandFailure) -> DaySpan {
        var span = DaySpan()
        if let from { span.first = try DayOption.day(from, of: "--from") }
        if let to { span.last = try DayOption.day(to, of: "--to") }
        guard span == DaySpan() || kind == .events else {
            throw .usage("--from and --to go with list events; list \(kind.rawValue) takes --as-of")
        }
        if let first = span.first, let last = span.last, last < first {
            throw .usage("--to \(last) is before --from \(first)")
        }
        return span
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
