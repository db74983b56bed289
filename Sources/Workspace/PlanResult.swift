import JSONText
import PlanFile
import PlanModel
import PlanStore

/// What came of reading one file.
enum PlanResult: Sendable {
    case plan(SourcedPlan)
    /// A file below a folder that is no plan.
    case skipped(String)
    case refused(LoadError)

    init(reading candidate: PlanSearch.Candidate, telling progress: ReadingProgress?) {
        let path = candidate.path
        let identity = FileIdentity(of: path)
        do throws(FileError) {
            let bytes = try FileSystem.read(path)
            self = PlanResult(of: bytes, from: .file(path: path), identity, telling: progress)
            // Only what is no plan fails here, so that the others need not be looked through twice.
            if case .refused = self, !candidate.isNamed, !PlanFormat.isNamed(in: bytes) {
                self = .skipped(path)
            }
        } catch {
            self = .refused(.file(PlanResult.namingJournal(error)))
        }
    }

    init(
        of bytes: [UInt8], from source: PlanSource, _ identity: FileIdentity?,
        telling progress: ReadingProgress? = nil
    ) {
        var told = 0
        defer { progress?.add(bytes.count - told) }
        let read = { () -> Result<PlanRecords, PlanFileError> in
            Result { () throws(PlanFileError) in
                try PlanFile.read(bytes, name: source.name) { offset in
                    progress?.add(offset - told)
                    told = offset
                }
            }
        }
        let digest = { @Sendable in ContentDigest(of: bytes) }
        let isLarge = bytes.count >= PlanResult.worthTwoThreads
        let (records, ofBytes) = isLarge ? Threads.both(read, digest) : (read(), digest())
        switch records {
        case .success(let records):
            self = .plan(SourcedPlan(source: source, records: records, identity: identity, digest: ofBytes))
        case .failure(let error): self = .refused(.plan(error))
        }
    }

    /// Files with fewer bytes than this are digested sooner than a thread is started.
    private static let worthTwoThreads = 1_048_576

    /// A plan that is gone may have left edits that were never saved.
    private static func namingJournal(_ error: FileError) -> FileError {
        let journal = JournalPlace.path(beside: error.path)
        guard FileSystem.kind(of: error.path) == .missing, FileSystem.kind(of: journal) == .file else {
            return error
        }
        return FileError(
            path: error.path,
            reason:
                "\(error.reason); edits of it that were not saved are in \(journal), and are offered again "
                + "once the plan is back")
    }
}
