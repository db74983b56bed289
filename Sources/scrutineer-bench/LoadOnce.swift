import PlanModel

/// `scrutineer-bench load-once PATH ACTIONS`: loads a plan, draws it, and prints what that took of memory.
///
/// The benchmark runs itself with it, so that nothing else is counted: the arguments are not even parsed as others
/// are, which would take two megabytes.
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
        let session = DashboardSession(try Product.load(path))
        try session.check("\(Shown.number(actions)) action")
        print(Numbers.fixed(ProcessState(of: "self").peakMegabytes, 3))
    }

    /// The peak memory of a process of its own that loads a plan, in megabytes.
    static func peak(of plan: MadePlan) throws(BenchmarkFailure) -> Double {
        let arguments = [ChildProgram.own, word, plan.path, String(plan.counts.actions)]
        let output = try ChildProgram.runWell(arguments, keepingOutput: true).output
        guard let peak = Double(output.split(whereSeparator: \.isWhitespace).first ?? "") else {
            throw BenchmarkFailure("the process that loads \(plan.path) printed no number")
        }
        return peak
    }
}
