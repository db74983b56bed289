import Glibc
import PlanModel
import PlanStore
import Workspace

extension InProcessBench {
    /// What must be on the disk before the officer goes on: with a copy of the plan, for it is changed.
    mutating func measureDisk(_ plan: MadePlan, _ workload: Workload) throws(BenchmarkFailure) {
        Progress.say("\(workload.rawValue): journal and save")
        let copy = data.place("edited-\(workload.rawValue).json")
        try DiskWriting.replace(copy, with: try Product.read(plan.path))
        defer {
            unlink(copy)
            unlink(Product.journal(of: copy))
        }
        var plans = try Product.plans(copy)
        var files = Workspace(plans, keeping: Product.keeping)
        var store = Product.store(plans.map(\.records))
        plans = []
        let opening = files.open(at: Product.moment)
        guard opening.troubles.isEmpty, !opening.asks else {
            throw BenchmarkFailure(
                "the journal could not be begun: \(opening.troubles.joined(separator: " "))")
        }
        if wanted.has(.journal) { try measureJournal(&files, &store, copy, workload) }
        if wanted.any([.prepare, .save, .settle]) { try measureSaving(&files, &store, copy, plan, workload) }
        files.close()
    }

    /// In turns with the same number of bytes written to a plain file and flushed.
    private mutating func measureJournal(
        _ files: inout Workspace, _ store: inout PlanStore, _ path: String, _ workload: Workload
    ) throws(BenchmarkFailure) {
        let journal = Product.journal(of: path)
        let yardstick = try AppendedFile(path + ".yardstick")
        defer {
            yardstick.close()
            unlink(path + ".yardstick")
        }
        // The first edit also makes the journal's name last.
        try keep(try change(&store), in: &files)
        try yardstick.append(1)
        var pairs: [(one: Double, other: Double)] = []
        try effort.times(4).repeated { _ throws(BenchmarkFailure) in
            let events = try change(&store)
            let before = try FileSize.bytes(of: journal)
            let kept = try Stopwatch.time { () throws(BenchmarkFailure) in try keep(events, in: &files) }
            let added = try FileSize.bytes(of: journal) - before
            guard added > 0 else { throw BenchmarkFailure("the journal did not grow") }
            let plain = try Stopwatch.time { () throws(BenchmarkFailure) in try yardstick.append(added) }
            pairs.append((kept.milliseconds, plain.milliseconds))
        }
        findings.add(.journal, workload, pairs.map(\.one))
        findings.add(.journal, workload, against: Peer.flush, pairs)
    }

    /// In turns with the same bytes written to a new file, flushed and renamed. What the program does after the
    /// frames, once it has told of the edit and of the save, is timed by itself.
    private mutating func measureSaving(
        _ files: inout Workspace, _ store: inout PlanStore, _ path: String, _ plan: MadePlan,
        _ workload: Workload
    ) throws(BenchmarkFailure) {
        let yardstick = path + ".yardstick"
        defer { unlink(yardstick) }
        var pairs: [(one: Double, other: Double)] = []
        var (preparing, settling): ([Double], [Double]) = ([], [])
        var saved: [UInt8] = []
        // The disk takes for few bytes now twice the time and now half of it, so many runs tell more.
        let effort = workload < .large ? effort.times(7) : effort
        try effort.repeated { _ throws(BenchmarkFailure) in
            try keep(try change(&store), in: &files)
            preparing.append(Stopwatch.time { files.prepare(store) }.milliseconds)
            try DiskWriting.warm(yardstick, plan.counts.bytes)
            let time = try Stopwatch.time { () throws(BenchmarkFailure) in try save(&files, store) }
            try BenchmarkFailure.check(time.result.count, is: 1, "saved plans")
            let after = try Stopwatch.time { () throws(BenchmarkFailure) in try settle(&files) }
            settling.append(after.milliseconds)
            saved = try Product.read(path)
            try DiskWriting.warm(yardstick, plan.counts.bytes)
            let plain = try Stopwatch.time { () throws(BenchmarkFailure) in
                try DiskWriting.replace(yardstick, with: saved)
            }
            pairs.append((time.milliseconds, plain.milliseconds))
        }
        // What was saved is read again, and is what the store shows.
        let read = try Product.parse(saved, name: path)
        try BenchmarkFailure.check(read.actions.count, is: plan.counts.actions, "saved actions")
        guard read.actions.first?.status == store.plans.first?.records.actions.first?.status else {
            throw BenchmarkFailure("the saved plan does not have the status that was set")
        }
        findings.add(.prepare, workload, preparing)
        findings.add(.settle, workload, settling)
        findings.add(.save, workload, pairs.map(\.one), fileSize: plan.counts.bytes)
        findings.add(.save, workload, against: Peer.write, pairs)
    }

    /// One edit of the first action, as the loop takes it from the store.
    private func change(_ store: inout PlanStore) throws(BenchmarkFailure) -> [EditEvent] {
        let edit = try StatusChange.edit(of: RecordRef(plan: 0, kind: .action, row: 0), in: store)
        do throws(EditRefused) {
            try store.apply([edit])
        } catch {
            throw BenchmarkFailure(error.reason)
        }
        return store.takeEvents()
    }

    private func keep(_ events: [EditEvent], in files: inout Workspace) throws(BenchmarkFailure) {
        do throws(FileError) {
            try files.keep(events, at: Product.moment)
        } catch {
            throw BenchmarkFailure(error.message)
        }
    }

    private func save(_ files: inout Workspace, _ store: PlanStore) throws(BenchmarkFailure) -> [String] {
        do throws(SaveError) {
            return try files.save(store, at: Product.moment)
        } catch {
            throw BenchmarkFailure(error.message)
        }
    }

    private func settle(_ files: inout Workspace) throws(BenchmarkFailure) {
        do throws(SaveError) {
            try files.settle()
        } catch {
            throw BenchmarkFailure(error.message)
        }
    }
}

/// The size of a file on the disk.
enum FileSize {
    static func bytes(of path: String) throws(BenchmarkFailure) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw BenchmarkFailure(path: path, attempt: "read", code: errno)
        }
        return Int(status.st_size)
    }
}
