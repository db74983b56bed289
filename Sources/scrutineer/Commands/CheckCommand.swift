import ArgumentParser
import Exchange
import PlanModel
import Workspace

/// `check PATH…`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Name everything that is wrong with plan files.")

    @Argument(help: "Plan files or folders.")
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
        Loading.nameSkipped(outcome)
        let findings =
            outcome.errors.flatMap(\.findings) + outcome.plans.flatMap { CheckFinding.nearMisses(of: $0) }
        try Output.write(text(of: findings, plans: outcome.plans.count, format: format))
        if !outcome.errors.isEmpty { throw .silent(ExitStatus.files) }
    }

    private func text(of findings: [CheckFinding], plans: Int, format: ListFormat) -> String {
        guard format == .table else {
            return format.text(of: CheckFinding.table(findings), layout: OutputDevice.layout)
        }
        if findings.isEmpty { return "\(Shown.count(plans, "plan")) \(plans == 1 ? "is" : "are") in order\n" }
        return findings.map { OutputDevice.layout.visible($0.line) + "\n" }.joined()
    }
}
