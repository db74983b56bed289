import ArgumentParser
import Exchange
import PlanModel
import Workspace

/// `check PATH…`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Name everything that is wrong with plan files.")

    @Argument(help: "Plan files or folders.", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ReadingOptions
    @OptionGroup var output: FormatOption

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        try options.check()
        guard !path.isEmpty else {
            throw .usage("check wants a plan file or a folder: scrutineer check PATH")
        }
        let outcome = PlanLoader.load(path)
        Loading.nameSkipped(outcome.skipped)
        let findings = outcome.errors.flatMap(\.findings) + (try self.findings(in: outcome))
        try write(findings, plans: outcome.plans.count, format: format)
        if !outcome.errors.isEmpty { throw .silent(ExitStatus.files) }
        if findings.contains(where: { $0.severity == .error }) { throw .silent(ExitStatus.faults) }
    }

    /// What the plans that were read have to be asked about.
    private func findings(in outcome: PlanLoader.Outcome) throws(CommandFailure) -> [CheckFinding] {
        do throws(CommandFailure) {
            return try options.read(outcome.plans).findings
        } catch {
            // What a filter names may stand in a plan that did not load.
            guard outcome.errors.isEmpty else { return [] }
            throw error
        }
    }

    private func write(_ findings: [CheckFinding], plans: Int, format: ListFormat) throws(CommandFailure) {
        guard format == .table else { return try Output.write(CheckFinding.table(findings), as: format) }
        if findings.isEmpty {
            return try Output.write("\(Shown.count(plans, "plan")) \(plans == 1 ? "is" : "are") in order\n")
        }
        for finding in findings { try Output.say(finding.line) }
    }
}
