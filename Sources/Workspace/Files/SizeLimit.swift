import PlanFile

/// The most that is read of a file. What is larger is refused before any memory is taken for it.
package struct SizeLimit: Sendable {
    let bytes: Int
    /// Why more is refused, and what to do.
    private let reason: String

    /// Of a plan, or what is imported into one: either is read whole.
    package static let plan = SizeLimit(
        bytes: PlanFile.sizeLimit,
        reason: "it is larger than 4 GB, the most that can be read; split the plan")

    /// Of what a person writes for this program, or this program for itself: settings, themes, views, places.
    package static let settings = SizeLimit(
        bytes: 1_048_576,
        reason: "it is larger than 1 MB, the most that is read of such a file; move it elsewhere")

    /// Of a journal.
    static let journal = SizeLimit(
        bytes: 1_000_000_000,
        reason: "it is larger than 1 GB, the most that is read of unsaved edits; move it elsewhere")

    func refusal(of path: String) -> FileError { FileError(path: path, reason: reason) }
}
