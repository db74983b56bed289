import ArgumentParser
import PlanModel

/// `scrutineer-bench load-once PATH`: loads a plan, draws it, and prints what that took of memory. The benchmark runs
/// itself with it, so that nothing else is counted.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load-once", abstract: "Load a plan and print the peak memory in megabytes.",
        shouldDisplay: false)

    @Argument(help: "A plan file or a folder.") var path: String
    @Argument(help: "How many actions it has.") var actions: Int

    func run() throws {
        let session = DashboardSession(try Product.load(path))
        try session.check("\(Shown.number(actions)) action")
        print(Numbers.fixed(ProcessState(of: "self").peakMegabytes, 3))
    }

    /// The peak memory of a process of its own that loads a plan, in megabytes.
    static func peak(of plan: MadePlan) throws(BenchmarkFailure) -> Double {
        let arguments = [ChildProgram.own, "load-once", plan.path, String(plan.counts.actions)]
        let output = try ChildProgram.runWell(arguments, keepingOutput: true).output
        guard let peak = Double(output.split(whereSeparator: \.isWhitespace).first ?? "") else {
            throw BenchmarkFailure("the process that loads \(plan.path) printed no number")
        }
        return peak
    }
}
