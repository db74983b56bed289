import Glibc

/// Git's own merge of lines, for files that are no plans.
package enum LineMerge {
    /// Merges into `ours`, with marks where both sides changed the same lines.
    ///
    /// - Returns: What git answered: 0, or how many places are in conflict; 128 and more for what went wrong.
    package static func run(base: String, ours: String, theirs: String) throws(FileError) -> Int32 {
        let arguments = [
            "git", "merge-file", "-L", "ours", "-L", "base", "-L", "theirs", "--", ours, base, theirs,
        ]
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, "git", nil, nil, &pointers, environ) == 0 else {
            throw FileError(
                path: ours,
                reason: "it is no plan, and git, which merges other files, was not found; install git")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw FileError(path: ours, attempt: "merged", code: errno) }
        }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}
