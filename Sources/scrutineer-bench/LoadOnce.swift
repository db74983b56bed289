import PlanModel

/// `scrutineer-bench load-once PATH ACTIONS`: loads a plan, draws it, and prints what that took of time and memory.
///
/// The benchmark runs itself with it, so that nothing else is counted and no earlier run has made memory ready: the
/// arguments are not even parsed as others are, which would take two megabytes.
struct LoadOnce {
    private static let word = "load-once"

    private let path: String
    private let actions: Int

    /// Nil where the arguments ask for something else.
    init?(_ arguments: [String]) {
        guard arguments.count == 3, arguments[0] == Self.word, let actions = Int(arguments[2]) else {
            return nil
        }
        (path, self.actions) = (arguments[1], actions)
    }

    func run() throws(BenchmarkFailure) {
        let start = Stopwatch.now
        let session = DashboardSession(try Product.load(path))
        try session.check("\(Shown.number(actions)) action")
        let time = Stopwatch.now - start
        print(Numbers.fixed(time, 3), Numbers.fixed(ProcessState(of: "self").peakMegabytes, 3))
    }

    /// What a process of its own that loads a plan takes: milliseconds, and megabytes at its peak.
    static func cost(
        of plan: MadePlan
    ) throws(BenchmarkFailure) -> (milliseconds: Double, megabytes: Double) {
        let arguments = [ChildProgram.own, word, plan.path, String(plan.counts.actions)]
        let output = try ChildProgram.runWell(arguments, keepingOutput: true).output
        let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 2 else {
            throw BenchmarkFailure("the process that loads \(plan.path) did not print two numbers")
        }
        return (numbers[0], numbers[1])
    }
}
