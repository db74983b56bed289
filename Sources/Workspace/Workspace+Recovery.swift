import PlanFile
import PlanModel
package import PlanStore

extension Workspace {
    /// What came of bringing edits back.
    package struct Recovery: Sendable {
        package var reloads: [PlanReload] = []
        /// How many edits came back.
        package var edits = 0
        package var troubles: [String] = []
    }

    /// Brings back what earlier sessions did not save: where the file is as they knew it, as it was; where it
    /// changed meanwhile, merged into what it holds now.
    package mutating func recover(into store: PlanStore, at moment: String) -> Recovery {
        settleBeforehand()
        var recovery = Recovery()
        for index in files.indices where !files[index].leftovers.isEmpty {
            do throws(MergeFailure) {
                let reload = try recover(index, store, moment)
                recovery.reloads.append(reload)
                recovery.edits += reload.done.count
            } catch {
                recovery.troubles.append(error.sentence)
            }
        }
        return recovery
    }

    private mutating func recover(
        _ index: Int, _ store: PlanStore, _ moment: String
    ) throws(MergeFailure) -> PlanReload {
        let identity = files[index].path.flatMap { FileIdentity(of: $0) }
        let bytes = try standing(index, store)
        let theirs = try read(bytes, of: index, at: files[index].source.name)
        let start = try tree(bytes)
        var gathering = Gathering(tree: start)
        let standing = ContentDigest(of: bytes)
        for leftover in files[index].leftovers {
            let isWhole = gathering.add(leftover.contents, over: standing)
            if !isWhole, leftover.contents.head != nil { try keepCopy(of: leftover, moment) }
        }
        let carried = PlanDifference.changes(from: start, to: gathering.tree)
        let before = files[index]
        let records = try carry(carried, over: theirs, of: index, identity)
        files[index].pending = PendingEdits(carried.isEmpty ? [] : gathering.edits)
        files[index].pending.rebase(on: gathering.conflicts)
        files[index].keepOpen(gathering.conflicts)
        do throws(FileError) {
            // Only once this session's journal holds them may those of the others go.
            try rewriteJournal(of: index, recovering: files[index].leftovers, at: moment)
        } catch {
            files[index] = before
            throw .unreadable(error.message)
        }
        keepHeadless(of: index, moment)
        files[index].leftovers = []
        return PlanReload(
            plan: index, records: records, done: files[index].pending.edits, changes: carried.count,
            conflicts: gathering.conflicts)
    }

    /// What does not begin as a journal does may hold more than could be read of it, or be no journal at all: it is
    /// not removed, but kept under a name that shows.
    private mutating func keepHeadless(of index: Int, _ moment: String) {
        for leftover in files[index].leftovers where leftover.contents.head == nil {
            do throws(FileError) {
                let path = try leftover.setAside(at: Self.stamp(moment))
                notices.append(
                    "The beginning of a journal could not be read; what else could be is brought back, and all "
                        + "of it is kept in \(path).")
            } catch {
                notices.append(error.message)
            }
        }
    }

    /// What was edited may be in the plan no more; then the edits are kept besides.
    private mutating func keepCopy(of leftover: JournalLeftover, _ moment: String) throws(MergeFailure) {
        do throws(FileError) {
            let path = try leftover.copyAside(at: Self.stamp(moment))
            notices.append(
                "Some of the edits are of records that are no longer in the plan; all of them are kept in \(path)."
            )
        } catch {
            throw .unreadable(error.message)
        }
    }

    /// The text to which the edits are brought back: the file's, or the bundled plan's.
    private func standing(_ index: Int, _ store: PlanStore) throws(MergeFailure) -> [UInt8] {
        guard let path = files[index].path else { return store.plans[index].records.bytes }
        do throws(FileError) {
            return try FileSystem.read(path)
        } catch {
            throw .unreadable(error.message)
        }
    }
}

/// The edits of several sessions, brought together one after the other.
private struct Gathering {
    var tree: MemberValue
    var edits: [PlanEdit] = []
    var conflicts: [Conflict] = []

    /// - Parameter standing: What the file holds now.
    /// - Returns: Whether the plan still has everything that was edited.
    mutating func add(_ contents: JournalContents, over standing: ContentDigest) -> Bool {
        let changes = contents.changes(onDisk: standing.digest)
        guard !changes.isEmpty else { return true }
        var isWhole = true
        if conflicts.isEmpty, edits.isEmpty, contents.isMade(for: standing) {
            tree = tree.carrying(changes)
        } else {
            // What the file held for that session is not on the disk any more, but each change tells what it
            // changed from.
            let base = tree.before(changes)
            isWhole = base.holdsPlaces(of: changes)
            let merge = PlanMerge.merge(base: base, ours: base.carrying(changes), theirs: tree)
            tree = merge.merged
            conflicts += merge.conflicts
        }
        edits += contents.pending(onDisk: standing.digest)
        return isWhole
    }
}
