import Glibc
import PlanFile
import PlanModel
import PlanStore
import Workspace

/// The program's own steps from files to a store: the one place that says which they are.
enum Product {
    /// The day of reading, for the plans pin theirs.
    static let viewpoint = Viewpoint(today: Day(Dates.asOf) ?? .latest)

    static func read(_ path: String) throws(BenchmarkFailure) -> [UInt8] {
        do throws(FileError) {
            return try FileSystem.read(path)
        } catch {
            throw BenchmarkFailure(error.message)
        }
    }

    /// Bytes to checked records.
    static func parse(_ bytes: [UInt8], name: String) throws(BenchmarkFailure) -> PlanRecords {
        do throws(PlanFileError) {
            return try PlanFile.read(bytes, name: name)
        } catch {
            throw BenchmarkFailure(error.diagnostics.map(\.description).joined(separator: "\n"))
        }
    }

    /// The plans of a file or folder.
    static func plans(_ path: String) throws(BenchmarkFailure) -> [SourcedPlan] {
        let outcome = PlanLoader.load([path])
        guard outcome.errors.isEmpty else {
            throw BenchmarkFailure(outcome.errors.flatMap(\.lines).joined(separator: "\n"))
        }
        return outcome.plans
    }

    /// Records to a store: organisations joined, states worked out.
    static func store(_ records: [PlanRecords]) -> PlanStore { PlanStore(records, from: viewpoint) }

    /// All that the program does before it can show a plan.
    static func load(_ path: String) throws(BenchmarkFailure) -> PlanStore {
        store(try plans(path).map(\.records))
    }

    /// What a store holds, as far as it can be compared with what was made.
    static func check(_ store: PlanStore, holds counts: PlanCounts) throws(BenchmarkFailure) {
        let plans = store.plans
        try BenchmarkFailure.check(
            plans.reduce(0) { $0 + $1.records.actions.count }, is: counts.actions, "actions")
        try BenchmarkFailure.check(
            plans.reduce(0) { $0 + $1.records.milestones.count }, is: counts.milestones, "milestones")
        try BenchmarkFailure.check(
            plans.reduce(0) { $0 + $1.records.funding.count }, is: counts.streams, "funding streams")
        try BenchmarkFailure.check(store.directory.entries.count, is: counts.organisations, "organisations")
    }

    /// How the journals of the benchmark are kept: beside the plans only.
    static let keeping = JournalKeeping(
        by: "Benchmark", host: "benchmark", process: getpid(), stateFolder: nil)

    /// Where the journal of a plan stands.
    static func journal(of path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return "\(path[..<slash]).\(path[slash...]).scrutineer-journal"
    }

    /// Any moment of the journal's form; nothing depends on it.
    static let moment = "2025-10-31T12:00:00Z"
}
