import PlanFile
import Workspace

/// Reads the plans that a command works on.
enum Loading {
    /// The plans of files and folders, or without any the bundled ones. Files that are no plans are named on
    /// standard error; a single error refuses everything.
    static func plans(_ paths: [String]) throws(CommandFailure) -> [SourcedPlan] {
        let outcome = paths.isEmpty ? PlanLoader.loadBundled(BundledPlans.all()) : PlanLoader.load(paths)
        nameSkipped(outcome)
        guard outcome.errors.isEmpty else { throw .files(lines: outcome.errors.flatMap(\.printedLines)) }
        return outcome.plans
    }

    static func nameSkipped(_ outcome: PlanLoader.Outcome) {
        for path in outcome.skipped { Output.complain("scrutineer: \(path): skipped, for it is not a plan") }
    }
}

extension LoadError {
    /// The lines as they are printed: what a file's text is refused for begins with its place.
    var printedLines: [String] {
        switch self {
        case .plan: lines
        case .file, .sameID: lines.map { "scrutineer: " + $0 }
        }
    }
}
