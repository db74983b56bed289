import ArgumentParser

/// What every command takes that edits a plan's file.
struct EditingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Who signs the edit (default: the full name of the login).", valueName: "name"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "The day on which the edit stands (default: the plan's own as-of date, else today).",
            valueName: "date"))
    var asOf: String?

    /// The editing of a file, so signed and dated.
    func editing(_ file: String) throws(CommandFailure) -> PlanFileEditing {
        let asOf = try asOf.map { text throws(CommandFailure) in try DayOption.day(text, of: "--as-of") }
        return PlanFileEditing(file: file, by: by ?? Login.fullName, asOf: asOf)
    }
}
