import ArgumentParser
import Exchange
import PlanStore

/// `export ics|csv|360giving`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write due dates as a calendar, a list as CSV, grants as 360Giving data.",
        subcommands: [ExportCalendar.self, ExportSpreadsheet.self, ExportGrants.self])

    func run() throws(CommandFailure) { throw .usage("export wants a format: ics, csv or 360giving") }
}

/// `export ics PATH…`
struct ExportCalendar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ics", abstract: "Write the deadlines of milestones as a calendar (RFC 5545).",
        discussion:
            "What is due is the deadline under the policy in force. Each keeps its UID, so that a calendar that is "
            + "imported again is brought up to date.")

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ExportOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "As tasks, as whole days for programs that pass tasks over, or as both.",
            valueName: "todo|event|both"),
        completion: .list(CalendarForm.allCases.map(\.rawValue)))
    var form = CalendarForm.both.rawValue

    @Flag(help: "Put in the reports that are owed to committees too, each by its due date.")
    var obligations = false

    func run() throws(CommandFailure) {
        let form: CalendarForm = try WordOption.word(form, of: "--as")
        let exporting = try options.read(path)
        let stamp = Clock.moment()
        let calendar = try exporting.make { reading, leavesOut throws(CommandFailure) in
            PlanCalendar(
                of: reading.store, keeping: reading.filter, with: obligations, as: form, stamp: stamp,
                conditions: leavesOut ? ["What is exempt from publication is left out."] : [])
        }
        if calendar.count == 0 {
            let what = obligations ? "no milestone and no obligation" : "no milestone"
            Output.complain("scrutineer: \(what) with a deadline is kept by what was asked for")
        }
        try exporting.write(calendar.text)
    }
}

/// `export csv KIND PATH…`
struct ExportSpreadsheet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Write a list as CSV (RFC 4180), safe for spreadsheets.",
        discussion:
            "Text that a spreadsheet would run as a formula begins with an apostrophe, which an import takes off."
    )

    @Argument(
        help: "What to list: \(ListKind.allCases.map(\.rawValue).alternatives).",
        completion: .list(ListKind.allCases.map(\.rawValue)))
    var kind: String

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ExportOptions
    @OptionGroup var arrangement: ListArrangement

    @Flag(help: "Begin with a byte order mark, by which Excel knows that it is UTF-8.")
    var excel = false

    func run() throws(CommandFailure) {
        let kind = try ListArrangement.kind(kind)
        let (order, span) = (try arrangement.order(of: kind), try arrangement.span(of: kind))
        let exporting = try options.read(path)
        var table = try exporting.make { reading, _ throws(CommandFailure) in
            kind.table(of: reading.store, keeping: reading.filter, within: span, heldUpBy: reading.whole)
        }
        try ListArrangement.sort(&table, by: order, naming: .ids)
        try exporting.write((excel ? "\u{FEFF}" : "") + CSVText.of(table))
    }
}

/// `export 360giving PATH…`
struct ExportGrants: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "360giving", abstract: "Write awarded grants as data of the 360Giving standard 1.4.",
        discussion:
            "A stream that lacks what a grant must have stays out, and what is missing stands on standard error."
    )

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ExportOptions

    func run() throws(CommandFailure) {
        let exporting = try options.read(path)
        let export = try exporting.make { reading, _ throws(CommandFailure) in
            GrantExport(of: reading.store, keeping: reading.filter)
        }
        for note in export.missing { Output.complain("scrutineer: \(note.line)") }
        guard let text = export.text else {
            throw .files(
                "no grant is complete, so nothing is written; a file of the standard holds one at the least")
        }
        try exporting.write(text)
    }
}
