import ArgumentParser
import Exchange
import PlanStore

/// Which list is meant, in which order, and which days of it.
struct ListArrangement: ParsableArguments {
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

    static func kind(_ word: String) throws(CommandFailure) -> ListKind {
        guard let kind = ListKind(rawValue: word) else {
            throw .usage(
                "\"\(word)\" is not a kind of list; expected \(ListKind.allCases.map(\.rawValue).alternatives)"
            )
        }
        return kind
    }

    /// Puts a table in the order that was asked for, if one was.
    static func sort(
        _ table: inout ListTable, by order: ListOrder?, naming: RecordNaming
    ) throws(CommandFailure) {
        guard let order else { return }
        do throws(ListOrder.UnknownColumn) {
            try table.sort(by: order, naming: naming)
        } catch {
            throw .usage(error.message)
        }
    }

    /// The days asked for, which only events have to touch.
    func span(of kind: ListKind) throws(CommandFailure) -> DaySpan {
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
    func order(of kind: ListKind) throws(CommandFailure) -> ListOrder? {
        guard let order = sort.map(ListOrder.init) else { return nil }
        do throws(ListOrder.UnknownColumn) {
            return try order.checked(against: kind.columns)
        } catch {
            throw .usage(error.message)
        }
    }
}
