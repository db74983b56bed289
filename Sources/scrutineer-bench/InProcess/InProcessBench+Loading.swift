import PlanModel
import PlanStore

extension InProcessBench {
    mutating func measureLoading(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        Progress.say("\(workload.rawValue): loading")
        if wanted.any([.read, .parse, .index, .load, .firstFrame]) { try measureSteps(plan, workload) }
        if wanted.has(.open) { try measureOpening(plan, workload) }
        if wanted.has(.memory) { try measureMemory(plan, workload) }
        if wanted.has(.manyFiles), workload == .large { try measureManyFiles(plan) }
    }

    /// Each step on its own: bytes, records, store, frame.
    private mutating func measureSteps(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var (read, parse, index, load, frame): ([Double], [Double], [Double], [Double], [Double]) = (
            [], [], [], [], []
        )
        try effort.repeated { _ throws(BenchmarkFailure) in
            WarmMemory.touch(forFileOf: plan.counts.bytes)
            let bytes = try Stopwatch.time { () throws(BenchmarkFailure) in try Product.read(plan.path) }
            try BenchmarkFailure.check(bytes.result.count, is: plan.counts.bytes, "bytes")
            let records = try Stopwatch.time { () throws(BenchmarkFailure) in
                try Product.parse(bytes.result, name: plan.path)
            }
            let store = Stopwatch.time { Product.store([records.result]) }
            let shown = Stopwatch.time { DashboardSession(store.result).shows("action") }
            guard shown.result else { throw BenchmarkFailure("the first frame shows no action") }
            read.append(bytes.milliseconds)
            parse.append(records.milliseconds)
            index.append(store.milliseconds)
            frame.append(shown.milliseconds)
        }
        try effort.repeated { _ throws(BenchmarkFailure) in
            WarmMemory.touch(forFileOf: plan.counts.bytes)
            let store = try Stopwatch.time { () throws(BenchmarkFailure) in try Product.load(plan.path) }
            try Product.check(store.result, holds: plan.counts)
            load.append(store.milliseconds)
        }
        let size = plan.counts.bytes
        findings.add(.read, workload, read, fileSize: size)
        findings.add(.parse, workload, parse, fileSize: size)
        findings.add(.index, workload, index, fileSize: size)
        findings.add(.load, workload, load, fileSize: size)
        findings.add(.firstFrame, workload, frame, fileSize: size)
    }

    /// From the file to the first frame that shows it, in a process of its own as when a program is started, in turns with
    /// whatever else reads it whole.
    private mutating func measureOpening(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var rivals = Rivals(
            peers.readers(of: plan, workload) + (try smaller(than: workload)), fileSize: plan.counts.bytes)
        var own: [Double] = []
        try effort.patient.repeated { _ throws(BenchmarkFailure) in
            WarmMemory.touch(forFileOf: plan.counts.bytes)
            let time = try LoadOnce.cost(of: plan).milliseconds
            own.append(time)
            try rivals.run(against: time)
        }
        findings.add(.open, workload, own, fileSize: plan.counts.bytes)
        rivals.enter(into: &findings, .open, workload)
    }

    /// The largest plan takes turns with the one that it is compared with.
    private func smaller(than workload: Workload) throws(BenchmarkFailure) -> [Peer] {
        guard workload == .extraLarge else { return [] }
        let large = try data.plan(.large)
        return [
            Peer(name: Workload.large.rawValue) { () throws(BenchmarkFailure) in
                try LoadOnce.cost(of: large).milliseconds
            }
        ]
    }

    /// Of another process, which does nothing but load and draw, so that nothing of ours is counted.
    private mutating func measureMemory(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        var peaks: [Double] = []
        try Effort(runs: min(3, effort.runs)).repeated { _ throws(BenchmarkFailure) in
            peaks.append(try LoadOnce.cost(of: plan).megabytes)
        }
        findings.add(.memory, workload, peaks, fileSize: plan.counts.bytes)
    }

    /// As many plans as there are councils, in turns with one plan of their size.
    private mutating func measureManyFiles(_ one: MadePlan) throws(BenchmarkFailure) {
        let many = try data.councils()
        var pairs: [(one: Double, other: Double)] = []
        try effort.repeated { _ throws(BenchmarkFailure) in
            WarmMemory.touch(forFileOf: many.counts.bytes)
            let joined = try Stopwatch.time { () throws(BenchmarkFailure) in try Product.load(many.path) }
            try Product.check(joined.result, holds: many.counts)
            WarmMemory.touch(forFileOf: one.counts.bytes)
            let single = try Stopwatch.time { () throws(BenchmarkFailure) in try Product.load(one.path) }
            try Product.check(single.result, holds: one.counts)
            // Per byte, for the files are not quite of one size together.
            let scale = Double(one.counts.bytes) / Double(max(1, many.counts.bytes))
            pairs.append((joined.milliseconds * scale, single.milliseconds))
        }
        findings.add(.manyFiles, .large, pairs.map(\.one), fileSize: many.counts.bytes)
        findings.add(.manyFiles, .large, against: Peer.oneFile, pairs)
    }
}
