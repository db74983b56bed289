import ArgumentParser
import Exchange
import PlanStore
import Workspace

/// `diff OLD NEW`
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Tell what changed between two versions of plans, in council terms.",
        discussion:
            "OLD and NEW are plan files or folders, or git:REV:PATH for a file or folder as git keeps it at a "
            + "revision. Plans are paired by their ids. Each version is read at its own as-of date.")

    @Argument(help: "The older version: a file, a folder or git:REV:PATH.", completion: .file())
    var old: String

    @Argument(help: "The newer version: a file, a folder or git:REV:PATH.", completion: .file())
    var new: String

    @OptionGroup var options: ReadingOptions

    @Option(
        help: ArgumentHelp("How to write it: text, markdown or json.", valueName: "format"),
        completion: .list(ChangesFormat.allCases.map(\.rawValue)))
    var format = ChangesFormat.text.rawValue

    @Flag(help: "Answer with 1 where something changed.")
    var exitCode = false

    func run() throws(CommandFailure) {
        let format: ChangesFormat = try WordOption.word(format, of: "--format")
        try options.check()
        let sides = (try ComparedSide(old), try ComparedSide(new))
        let viewpoint = try options.looking.viewpoint()
        // What is wrong with either side is said at once.
        let (before, after) = try ComparedSide.plans(of: sides.0, and: sides.1)
        let (older, newer) = options.looking.shown(before.map(\.records), and: after.map(\.records))
        var changes = PlanChanges.between(older, and: newer, from: viewpoint)
        if let sieve = try options.sieve([older, newer], from: viewpoint) {
            changes = changes.filter(sieve.keeps)
        }
        let report = ChangesReport(changes, between: older, and: newer, from: viewpoint)
        if changes.isEmpty, format == .text { Output.complain("scrutineer: nothing changed") }
        try Output.write(format.text(of: report))
        if exitCode, !changes.isEmpty { throw .silent(ExitStatus.faults) }
    }
}
