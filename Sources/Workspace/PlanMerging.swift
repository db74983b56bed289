import PlanFile
package import PlanModel
import PlanStore

/// Merges the files of one plan, as git asks for it when two branches changed it.
package enum PlanMerging {
    /// What came of it.
    package enum Outcome: Equatable, Sendable {
        /// Ours holds the merged plan; in the conflicts what ours did stands.
        case merged([Conflict])
        /// None of the files is a plan, and only one side was changed: ours holds that.
        case followed
        /// None of the files is a plan, and both sides were changed: that is for a merge of lines.
        case notPlans
    }

    /// Brings what both files did to the plan since `base` into `ours`, whose layout is kept. It is replaced whole
    /// or not at all, and left alone where nothing changes.
    ///
    /// - Parameter base: The file that both began with; an empty one where there is none.
    package static func merge(
        base: String, ours: String, theirs: String
    ) throws(MergeError) -> Outcome {
        // What git's tools name where there is nothing.
        let texts = (base == "/dev/null" ? [] : try read(base), try read(ours), try read(theirs))
        guard [texts.0, texts.1, texts.2].contains(where: PlanFormat.isNamed) else {
            return try follow(texts.0, texts.1, texts.2, into: ours)
        }
        let old = texts.0.isEmpty ? nil : texts.0
        let records = try checked([(texts.1, ours), (texts.2, theirs)] + (old.map { [($0, base)] } ?? []))
        let tree = try tree(texts.1, ours)
        let merge = PlanMerge.merge(
            base: try old.map { bytes throws(MergeError) in try Self.tree(bytes, base) }, ours: tree,
            theirs: try Self.tree(texts.2, theirs))
        let changes = PlanDifference.changes(from: tree, to: merge.merged)
        if !changes.isEmpty {
            try write(try text(of: records, changes, merge.merged, ours), to: ours)
        }
        return .merged(merge.conflicts)
    }

    /// Files that are no plans: the side that was changed is taken as it is.
    private static func follow(
        _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], into path: String
    ) throws(MergeError) -> Outcome {
        if ours == theirs || theirs == base { return .followed }
        guard ours == base else { return .notPlans }
        try write(theirs, to: path)
        return .followed
    }

    /// Reads all files, so that everything that is wrong with any of them is said at once.
    ///
    /// - Returns: The records of the first.
    private static func checked(
        _ files: [(bytes: [UInt8], path: String)]
    ) throws(MergeError) -> PlanRecords {
        var first: PlanRecords?
        var lines: [String] = []
        for (bytes, path) in files {
            do throws(PlanFileError) {
                let records = try PlanFile.read(bytes, name: path)
                if first == nil { first = records }
            } catch {
                lines += error.diagnostics.map(\.description)
            }
        }
        guard let first, lines.isEmpty else { throw .plans(lines) }
        return first
    }

    private static func tree(_ bytes: [UInt8], _ path: String) throws(MergeError) -> MemberValue {
        do throws(PlanFileError) {
            return try PlanFile.tree(bytes, name: path)
        } catch {
            throw .plans(error.diagnostics.map(\.description))
        }
    }

    /// The merged file, which is read back: what does not say what was merged is never written.
    private static func text(
        of records: PlanRecords, _ changes: [Change], _ merged: MemberValue, _ path: String
    ) throws(MergeError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(EditRefused) {
            bytes = try PlanFile.write(records, with: changes)
        } catch {
            throw .notWritten(path, error.reason)
        }
        do throws(PlanFileError) {
            _ = try PlanFile.read(bytes, name: path)
            let tree = try PlanFile.tree(bytes, name: path)
            if PlanDifference.changes(from: tree, to: merged).isEmpty { return bytes }
        } catch {
            let fault = error.diagnostics.first?.description ?? ""
            throw .notWritten(path, "The merged plan would not load (\(fault)).")
        }
        throw .notWritten(path, "The merged file would not say all that both sides did.")
    }

    private static func read(_ path: String) throws(MergeError) -> [UInt8] {
        do throws(FileError) {
            return try FileSystem.read(path)
        } catch {
            throw .file(error)
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(MergeError) {
        do throws(FileError) {
            try FileSystem.replace(path, with: bytes)
        } catch {
            throw .file(error)
        }
    }
}

/// Why files were not merged; none of them was changed.
package enum MergeError: Error, Equatable, Sendable {
    case file(FileError)
    /// Each line names a fault of one of the plans, with its place.
    case plans([String])
    /// The path of ours, and why the merged plan was not written.
    case notWritten(String, String)

    /// What is wrong and what to do.
    package var lines: [String] {
        switch self {
        case .file(let error): [error.message]
        case .plans(let lines): lines
        case .notWritten(let path, let reason):
            [
                "\(path): the two sides cannot be brought together without a person: \(reason) "
                    + "The file was left as ours has it; bring theirs in by hand."
            ]
        }
    }
}
