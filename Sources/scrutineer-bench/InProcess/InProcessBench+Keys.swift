import PlanModel
import TextGrid

extension InProcessBench {
    /// What an officer does with keys and that changes no plan.
    mutating func measureKeys(
        _ session: inout DashboardSession, _ plan: MadePlan, _ workload: Workload
    ) throws(BenchmarkFailure) {
        if wanted.has(.row) { measureRows(&session, workload) }
        measureFrames(&session, workload)
        if wanted.has(.lead) { try measureLead(&session, plan, workload) }
        if wanted.has(.find) { try measureFind(&session, plan, workload) }
        if wanted.has(.overdue) { measureOverdue(&session, workload) }
        if wanted.has(.sort) { try measureSorting(&session, workload) }
        if wanted.has(.asOf) { try measureAsOf(&session, workload) }
    }

    private mutating func measureRows(_ session: inout DashboardSession, _ workload: Workload) {
        var times: [Double] = []
        effort.times(40).repeated { run in times.append(session.time(run % 40 < 20 ? .down : .up)) }
        findings.add(.row, workload, times)
        session.press(.home)
    }

    private mutating func measureFrames(_ session: inout DashboardSession, _ workload: Workload) {
        let sizes: [(Cost, Size)] = [
            (.frame80, Size(width: 80, height: 24)), (.frame200, Size(width: 200, height: 50)),
            (.frame120, Size(width: 120, height: 40)),
        ]
        for (cost, size) in sizes where wanted.has(cost) {
            var times: [Double] = []
            effort.times(5).repeated { _ in times.append(session.timeDrawing(size)) }
            findings.add(cost, workload, times)
        }
        _ = session.timeDrawing(Size(width: 120, height: 40))
    }

    private mutating func measureLead(
        _ session: inout DashboardSession, _ plan: MadePlan, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var times: [Double] = []
        try effort.repeated { _ throws(BenchmarkFailure) in
            session.press(.character("f"))
            session.type(OrganisationList.typed)
            times.append(session.time(.enter))
            try session.check(
                "\(Shown.number(plan.counts.led)) of \(Shown.number(plan.counts.actions))")
            session.press(.character("F"))
        }
        findings.add(.lead, workload, times)
    }

    /// What is typed into finds: common words, one that stands nowhere, a whole word, one that must not occur; the
    /// last narrows to a known number of actions.
    static let finds = ["library", "cafe ward", "zyzzyva", "'ward", "!tenders", Phrases.rareWord]

    /// Every letter counts for itself, so the highest is that of the worst letter. Peers are compared with the
    /// median letter of the run in which they take their turn.
    private mutating func measureFind(
        _ session: inout DashboardSession, _ plan: MadePlan, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var rivals = Rivals(try peers.finders(of: plan, workload, in: data))
        var times: [Double] = []
        let clock = effort.begin()
        try effort.repeated { _ throws(BenchmarkFailure) in
            var run: [Double] = []
            for find in Self.finds where run.isEmpty || !clock.isOver {
                run += try timeFind(find, &session, plan, clock)
            }
            times += run
            if let median = Sample(run)?.median { try rivals.run(against: median) }
        }
        findings.add(.find, workload, times)
        rivals.enter(into: &findings, .find, workload)
    }

    /// Types a find letter by letter, as long as there is time, and drops it.
    private func timeFind(
        _ find: String, _ session: inout DashboardSession, _ plan: MadePlan, _ clock: Effort.Clock
    ) throws(BenchmarkFailure) -> [Double] {
        var times: [Double] = []
        session.press(.character("/"))
        for letter in find where times.isEmpty || !clock.isOver {
            times.append(session.time(.character(letter)))
        }
        if find == Phrases.rareWord, times.count == find.count {
            try session.check("\(Shown.number(plan.counts.rare)) of \(Shown.number(plan.counts.actions))")
        }
        session.press(.escape)
        return times
    }

    /// The order by days late, to which the list comes back from each other order.
    private mutating func measureOverdue(_ session: inout DashboardSession, _ workload: Workload) {
        var times: [Double] = []
        session.press(.character("3"))
        effort.repeated { _ in
            for _ in 0..<3 { session.press(.character("o")) }
            times.append(session.time(.character("o")))
        }
        session.press(.character("1"))
        findings.add(.overdue, workload, times)
    }

    /// Every column of every list counts for itself.
    private mutating func measureSorting(
        _ session: inout DashboardSession, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var times: [Double] = []
        let panes: [(key: Character, columns: Int, own: String)] = [
            ("1", 5, "plan order"), ("2", 6, "plan order"), ("3", 4, "days late"),
        ]
        try effort.repeated { _ throws(BenchmarkFailure) in
            for pane in panes {
                session.press(.character(pane.key))
                for column in 1...pane.columns {
                    times.append(session.time(.character("o")))
                    guard session.shows("Sorted by \(pane.own).") == (column == pane.columns) else {
                        throw BenchmarkFailure("the lists have other columns than the benchmark knows")
                    }
                }
            }
            session.press(.character("1"))
        }
        findings.add(.sort, workload, times)
    }

    private mutating func measureAsOf(
        _ session: inout DashboardSession, _ workload: Workload
    ) throws(BenchmarkFailure) {
        var times: [Double] = []
        try effort.repeated { _ throws(BenchmarkFailure) in
            times.append(session.time(.character(">")))
            try session.check("as of 30 Nov 2025")
            session.press(.character("="))
        }
        findings.add(.asOf, workload, times)
    }
}
