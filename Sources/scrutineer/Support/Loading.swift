import PlanFile
import Workspace

/// Reads the plans that a command works on.
enum Loading {
    /// The plans of files and folders, or without any the bundled ones. Files that are no plans are named on
    /// standard error; a single error refuses everything.
    static func plans(_ paths: [String]) throws(CommandFailure) -> [SourcedPlan] {
        try plans(outcome(paths))
    }

    /// What came of reading them.
    static func outcome(_ paths: [String]) -> PlanLoader.Outcome {
        let outcome = paths.isEmpty ? PlanLoader.loadBundled(BundledPlans.all()) : PlanLoader.load(paths)
        nameSkipped(outcome.skipped)
        return outcome
    }

    /// The plans that were read, where nothing keeps them from being opened.
    static func plans(_ outcome: PlanLoader.Outcome) throws(CommandFailure) -> [SourcedPlan] {
        guard outcome.errors.isEmpty else { throw .files(lines: outcome.errors.flatMap(\.printedLines)) }
        return outcome.plans
    }

    static func nameSkipped(_ paths: [String]) {
        for path in paths { Output.complain("scrutineer: \(path): skipped, for it is not a plan") }
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
