import ArgumentParser
import Exchange
import PlanModel
import TextGrid
import PlanStore

/// `import csv|360giving FILE --into PLAN`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring a plan table or published grants into a plan file.",
        subcommands: [ImportSpreadsheet.self, ImportGrants.self])

    func run() throws(CommandFailure) { throw .usage("import wants a format: csv or 360giving") }
}

/// What all imports have in common.
struct ImportOptions: ParsableArguments {
    @Argument(help: "The file to read.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The plan file into which it goes.", valueName: "plan"), completion: .file())
    var into: String

    @Flag(help: "Take the rows that can be used, though there are others.")
    var partial = false

    @Flag(help: "Show what was understood and write nothing.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Show what was understood, and say what was done.")
    var verbose = false

    @OptionGroup var signing: EditingOptions

    /// Reads the file into the plan and saves that.
    ///
    /// - Parameter read: Reads the bytes of the file, and tells how far it is.
    func run(
        _ read: ([UInt8], PlanStore, Editor, ImportProgress) throws(ImportRefused) -> ImportOutcome
    ) throws(CommandFailure) {
        let progress = ImportProgress()
        defer { progress.end() }
        let editing = try signing.editing(into)
        let bytes = try ImportFile.bytes(of: file)
        try editing.edit { store throws(CommandFailure) in
            let outcome: ImportOutcome
            do throws(ImportRefused) {
                outcome = try read(bytes, store, Editor(name: editing.by), progress)
            } catch {
                throw .files("\(file): \(error.reason)")
            }
            progress.end()
            let edit = try edit(outcome)
            if let edit { progress.save(edit.changes.count, into: into) }
            return edit
        } saved: { edit, day throws(CommandFailure) in
            progress.end()
            if verbose { try Output.say("\(edit.summary) on \(Shown.day(day)); saved to \(into)") }
        }
    }

    /// The edit to make, where one is to be made; what is to be known of it stands on standard error.
    private func edit(_ outcome: ImportOutcome) throws(CommandFailure) -> PlanEdit? {
        for note in outcome.guesses { Output.complain("\(file): \(note.line)") }
        for note in outcome.refused { Output.complain("\(file): \(note.place): not used: \(note.text)") }
        if dryRun || verbose {
            for line in outcome.preview { try Output.say(VisibleText.of(line)) }
        }
        let refused = outcome.refused.count
        if refused > 0, !partial {
            throw .files(
                "\(file): \(Shown.count(refused, "row")) cannot be used, so nothing is written; --partial takes the others"
            )
        }
        guard let edit = outcome.edit else {
            Output.complain("scrutineer: \(file): there is nothing to add; \(into) stays as it is")
            return nil
        }
        if dryRun {
            Output.complain(
                "scrutineer: nothing is written (--dry-run); \(edit.summary.prefix(1).lowercased())\(edit.summary.dropFirst())"
            )
        }
        return dryRun ? nil : edit
    }
}

/// `import csv FILE --into PLAN`
struct ImportSpreadsheet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Bring a plan table of a word processor or a spreadsheet into a plan.",
        discussion:
            "The table is saved there as CSV. Its columns are known by their headings: Pillar, Action, Lead(s), "
            + "Milestones, Update, Status, Due and the like; others are kept in each action's note. What had to be "
            + "guessed stands on standard error. Lists that were exported come back the same way.")

    @OptionGroup var options: ImportOptions

    func run() throws(CommandFailure) {
        try options.run { bytes, store, editor, _ throws(ImportRefused) in
            try PlanTableImport.read(bytes, into: store, by: editor)
        }
    }
}

/// `import 360giving FILE --into PLAN`
struct ImportGrants: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "360giving", abstract: "Bring published grants into a plan as funding streams.",
        discussion:
            "The file is JSON or CSV of the 360Giving standard. What is doubtful is taken with a finding in the plan; each "
            + "stream keeps the grant as it was published.")

    @OptionGroup var options: ImportOptions

    func run() throws(CommandFailure) {
        try options.run { bytes, store, editor, progress throws(ImportRefused) in
            try GrantImport.read(
                bytes, named: options.file, into: store, by: editor, telling: progress.show)
        }
    }
}
