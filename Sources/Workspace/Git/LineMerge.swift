/// Git's own merge of lines, for files that are no plans.
package enum LineMerge {
    /// Merges into `ours`, with marks where both sides changed the same lines.
    ///
    /// - Returns: What git answered: 0, or how many places are in conflict; 128 and more for what went wrong.
    package static func run(base: String, ours: String, theirs: String) throws(FileError) -> Int32 {
        do throws(GitProgram.NotRun) {
            return try GitProgram.runAttached([
                "merge-file", "-L", "ours", "-L", "base", "-L", "theirs", "--", ours, base, theirs,
            ])
        } catch {
            guard !error.isMissing else {
                throw FileError(
                    path: ours,
                    reason: "it is no plan, and git, which merges other files, was not found; install git")
            }
            throw FileError(path: ours, attempt: "merged", code: error.code)
        }
    }
}
