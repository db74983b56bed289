import JSONText
import PlanFile
import PlanModel

/// What came of reading one file.
enum PlanResult: Sendable {
    case plan(SourcedPlan)
    /// A file below a folder that is no plan.
    case skipped(String)
    case refused(LoadError)

    init(reading candidate: PlanSearch.Candidate, telling progress: ReadingProgress?) {
        let path = candidate.path
        let identity = FileIdentity(of: path)
        let progress = FileProgress(progress)
        if let plan = PlanResult.planReadWhileArriving(path, identity, progress) {
            self = .plan(plan)
            return
        }
        do throws(FileError) {
            let bytes = try FileSystem.read(path)
            self = PlanResult(of: bytes, from: .file(path: path), identity, progress)
            // Only what is no plan fails here, so that the others need not be looked through twice.
            if case .refused = self, !candidate.isNamed, !PlanFormat.isNamed(in: bytes) {
                self = .skipped(path)
            }
        } catch {
            self = .refused(.file(PlanResult.namingJournal(error)))
        }
    }

    /// A large file's plan; nil where it has to be read the plain way, or to be said what is wrong with it.
    private static func planReadWhileArriving(
        _ path: String, _ identity: FileIdentity?, _ progress: FileProgress
    ) -> SourcedPlan? {
        // Most files are small, and need not be opened to be told so.
        guard let identity, identity.size >= ArrivingFile.smallestSize,
            let file = ArrivingFile(path, largest: SizeLimit.plan.bytes)
        else { return nil }
        let records = file.read { file in
            PlanFile.readArriving(file.bytes, file.wait, progress: progress.reach)
        }
        guard let records, let content = file.content else { return nil }
        progress.reach(file.bytes.count)
        return SourcedPlan(source: .file(path: path), records: records, identity: identity, digest: content)
    }

    init(
        of bytes: [UInt8], from source: PlanSource, _ identity: FileIdentity?,
        _ progress: FileProgress = FileProgress(nil)
    ) {
        defer { progress.reach(bytes.count) }
        do throws(PlanFileError) {
            let records = try PlanFile.read(bytes, name: source.name, progress: progress.reach)
            self = .plan(
                SourcedPlan(
                    source: source, records: records, identity: identity, digest: ContentDigest(of: bytes)))
        } catch {
            self = .refused(.plan(error))
        }
    }

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
