extension PlanLoader {
    /// Reads a plan, or the plans below a folder, as git keeps them at a revision.
    package static func load(_ revision: GitRevision) -> Outcome {
        var outcome = Outcome()
        do throws(FileError) {
            switch try revision.read() {
            case .file(let bytes): outcome.take(PlanResult(of: bytes, from: .revision(revision.name), nil))
            case .folder(let files): take(files, of: revision, &outcome)
            }
        } catch {
            outcome.errors.append(.file(error))
        }
        checkIDs(&outcome)
        return outcome
    }

    private static func take(
        _ files: [(path: String, bytes: [UInt8])], of revision: GitRevision, _ outcome: inout Outcome
    ) {
        for (path, bytes) in files {
            let name = FileSystem.join(revision.name, path)
            if PlanFormat.isNamed(in: bytes) {
                outcome.take(PlanResult(of: bytes, from: .revision(name), nil))
            } else {
                outcome.skipped.append(name)
            }
        }
        guard outcome.plans.isEmpty, outcome.errors.isEmpty else { return }
        outcome.errors.append(
            .file(
                FileError(
                    path: revision.name,
                    reason: "there is no plan in this folder at that revision; expected *.json files")))
    }
}
