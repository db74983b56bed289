import ArgumentParser
import PlanStore
import Workspace

/// What all exports have in common: what is exported, and where it goes.
struct ExportOptions: ParsableArguments {
    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Export what is exempt from publication too.")
    var includeExempt = false

    @OptionGroup var file: OutputFile

    /// The plans and the filter: without what is exempt, unless it is asked for.
    func read(_ paths: [String]) throws(CommandFailure) -> Exporting {
        if includeExempt, reading.looking.hideExempt {
            throw .usage("--include-exempt and --hide-exempt contradict each other; give one of them")
        }
        try reading.check()
        let plans = try Loading.plans(paths)
        var published = reading
        published.looking.hideExempt = !includeExempt
        var whole = reading
        whole.looking.hideExempt = false
        return Exporting(
            published: try published.read(plans), whole: includeExempt ? nil : try whole.read(plans),
            sources: plans.map(\.source), file: file)
    }
}

/// An export on its way.
struct Exporting {
    let published: Reading
    /// The same with what is exempt, where that stays out.
    let whole: Reading?
    /// Where all plans came from, those too that stay out whole.
    let sources: [PlanSource]
    let file: OutputFile

    /// Makes the export, and says where something exempt is missing from it.
    ///
    /// - Parameter make: Is given what is exported, and whether the export is to say that something is left out; two
    ///   exports that say the same are equal.
    func make<Export: Equatable>(
        _ make: (Reading, _ leavesOut: Bool) throws(CommandFailure) -> Export
    ) throws(CommandFailure) -> Export {
        let export = try make(published, false)
        guard let whole, try make(whole, false) != export else { return export }
        Output.complain(
            "scrutineer: what is exempt from publication is left out; --include-exempt puts it in")
        return try make(published, true)
    }

    /// Writes what was exported.
    func write(_ text: String) throws(CommandFailure) { try file.write(text, madeOf: sources) }
}
