import PlanFile
package import PlanModel
import PlanStore
import Synchronization

/// Finds and reads the plans that an officer names.
package enum PlanLoader {
    /// What came of loading.
    package struct Outcome: Sendable {
        package var plans: [SourcedPlan] = []
        /// Files below a folder that are no plans.
        package var skipped: [String] = []
        /// Everything that keeps the plans from being opened; nothing is opened when there is any.
        package var errors: [LoadError] = []

        mutating func take(_ result: PlanResult) {
            switch result {
            case .plan(let plan): plans.append(plan)
            case .skipped(let path): skipped.append(path)
            case .refused(let error): errors.append(error)
            }
        }
    }

    /// Reads plan files, and the plans below folders: every `*.json` whose format is a plan's. Hidden files,
    /// hidden folders and links to folders are not entered. Several files are read side by side.
    ///
    /// - Parameter progress: Is told how far the reading is.
    package static func load(_ search: PlanSearch, telling progress: ReadingProgress? = nil) -> Outcome {
        var results = results(of: search.candidates, progress)[...]
        var outcome = Outcome()
        var before = 0
        for step in search.steps {
            switch step {
            case .read: if let result = results.popFirst() { outcome.take(result) }
            case .refuse(let error): outcome.errors.append(error)
            case .enter: before = outcome.plans.count + outcome.errors.count
            case .leave(let folder, let heldNamed):
                guard !heldNamed, outcome.plans.count + outcome.errors.count == before else { continue }
                outcome.errors.append(
                    .file(
                        FileError(
                            path: folder, reason: "there is no plan in this folder; expected *.json files")))
            }
        }
        checkIDs(&outcome)
        return outcome
    }

    package static func load(_ paths: [String]) -> Outcome { load(PlanSearch(paths)) }

    /// The plans as far as the first bytes of the files tell, to be shown while the files are read. What is wrong
    /// with any of them is found out then.
    package static func beginnings(_ search: PlanSearch) -> [PlanRecords] {
        var plans: [PlanRecords] = []
        var room = beginningRoom
        for candidate in search.candidates where room > 0 {
            guard let plan = beginning(of: candidate, &room) else { break }
            plans.append(plan)
        }
        return plans
    }

    /// - Parameter room: How many bytes may be read still.
    private static func beginning(of candidate: PlanSearch.Candidate, _ room: inout Int) -> PlanRecords? {
        var search = BeginningSearch(limit: room)
        guard
            let read = try? FileSystem.beginning(
                of: candidate.path, count: longestBeginning, until: { search.isEnough($0) })
        else { return nil }
        room -= read.bytes.count
        if read.isWhole { return try? PlanFile.read(read.bytes, name: "") }
        return search.hasPillars ? PlanFile.beginning(read.bytes) : nil
    }

    /// How many bytes of several files are read before anything is shown: some two hundred actions and what mostly
    /// stands before them.
    private static let beginningRoom = 393_216
    /// How many bytes are read of one file where much stands before its actions.
    private static let longestBeginning = 4_194_304

    /// What came of each file, in their order.
    private static func results(
        of candidates: [PlanSearch.Candidate], _ progress: ReadingProgress?
    ) -> [PlanResult] {
        if candidates.count == 1 { return candidates.map { PlanResult(reading: $0, telling: progress) } }
        let results = Mutex<[Int: PlanResult]>([:])
        Threads.perform(candidates.count) { index in
            let result = PlanResult(reading: candidates[index], telling: progress)
            results.withLock { $0[index] = result }
        }
        return results.withLock { found in candidates.indices.compactMap { found[$0] } }
    }

    /// Reads the plans that the program carries.
    package static func loadBundled(_ bundled: [(id: String, bytes: [UInt8])]) -> Outcome {
        var outcome = Outcome()
        for (id, bytes) in bundled { outcome.take(PlanResult(of: bytes, from: .bundled(id), nil)) }
        return outcome
    }

    /// Two plans with one id could not be told apart.
    static func checkIDs(_ outcome: inout Outcome) {
        var first: [String: PlanSource] = [:]
        for plan in outcome.plans {
            let id = plan.records.id
            if let other = first[id] {
                outcome.errors.append(.sameID(id, other.name, plan.source.name))
            } else {
                first[id] = plan.source
            }
        }
    }
}
