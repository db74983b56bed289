import JSONText
import PlanFile
import PlanModel
package import PlanStore

extension Workspace {
    /// What came of looking at the disk.
    package struct Merging: Sendable {
        /// The plans as they are after merging, for the store to adopt.
        package var reloads: [PlanReload] = []
        /// Sentences about files that are gone; saving writes them again.
        package var losses: [String] = []
        /// Sentences about files that cannot be merged as they stand, nor saved over.
        package var troubles: [String] = []
    }

    /// Merges what somebody else changed in the plans' files, by record and member, into what the store holds.
    ///
    /// - Parameter isAsked: Whether what is wrong with a file is told though it was told before.
    package mutating func mergeChanges(
        into store: PlanStore, at moment: String, asked isAsked: Bool = false
    ) -> Merging {
        settleBeforehand()
        var merging = Merging()
        for index in files.indices {
            guard let path = files[index].path else { continue }
            if isAsked { files[index].isReported = false }
            do throws(MergeFailure) {
                guard let change = try change(of: index, at: path) else { continue }
                do throws(MergeFailure) {
                    merging.reloads.append(try merge(change, of: index, at: path, store, moment))
                } catch {
                    files[index].refused = .unreadable(change.digest)
                    throw error
                }
            } catch {
                files[index].trouble = error.sentence
                guard !files[index].isReported else { continue }
                files[index].isReported = true
                if files[index].refused == .missing {
                    merging.losses.append(error.sentence)
                } else {
                    merging.troubles.append(error.sentence)
                }
            }
        }
        return merging
    }

    /// The file's text where it is another than before; nil where it is the same.
    private mutating func change(of index: Int, at path: String) throws(MergeFailure) -> DiskState? {
        guard FileSystem.kind(of: path) != .missing else {
            if files[index].refused != .missing { files[index].isReported = false }
            files[index].refused = .missing
            // Were it written again now with the very same time and number, it would still be another file.
            files[index].identity = nil
            throw .missing(path)
        }
        let state: DiskState
        do throws(FileError) {
            state = try DiskState(of: path, after: files[index])
        } catch {
            throw .unreadable(error.message)
        }
        guard state.isChanged else {
            files[index].identity = state.identity
            files[index].refused = nil
            files[index].isReported = false
            return nil
        }
        if files[index].refused != .unreadable(state.digest) { files[index].isReported = false }
        return state
    }

    /// Three-way: what the file held when it was last read or written, what the store holds, what the file holds
    /// now.
    private mutating func merge(
        _ state: DiskState, of index: Int, at path: String, _ store: PlanStore, _ moment: String
    ) throws(MergeFailure) -> PlanReload {
        let bytes = state.bytes ?? []
        let theirs = try read(bytes, of: index, at: path)
        let records = store.plans[index].records
        let sides = try sides(of: index, records)
        let theirTree = try tree(bytes)
        let merge = PlanMerge.merge(base: sides.base, ours: sides.ours, theirs: theirTree)
        let carried = PlanDifference.changes(from: theirTree, to: merge.merged)
        let merged = try carry(carried, over: theirs, of: index, state.identity)
        // What the file holds by now needs no saving.
        if carried.isEmpty { files[index].pending = PendingEdits() }
        files[index].pending.rebase(on: merge.conflicts)
        files[index].keepOpen(merge.conflicts)
        // Nothing is edited while an earlier session's edits wait, and their journal stays as it is. Nor is it
        // written anew before it is decided what becomes of a record that one side deleted. The old one still
        // tells every edit with what it changed from, also where it cannot be written anew.
        let isOfMembers = merge.conflicts.allSatisfy { $0.kind == .member }
        if files[index].leftovers.isEmpty, isOfMembers {
            try? rewriteJournal(of: index, recovering: [], at: moment)
        }
        return PlanReload(
            plan: index, records: merged,
            changes: PlanDifference.changes(from: sides.ours, to: merge.merged).count,
            conflicts: merge.conflicts)
    }

    /// The file as it was when it was last read or written, and as the store holds it.
    private func sides(
        of index: Int, _ records: PlanRecords
    ) throws(MergeFailure) -> (base: MemberValue, ours: MemberValue) {
        let texts: (base: [UInt8], ours: [UInt8])
        do throws(EditRefused) {
            texts.base = try files[index].text(in: records, saved: true).bytes
            texts.ours = try files[index].text(in: records).bytes
        } catch {
            throw .unreadable(error.reason)
        }
        return (try tree(texts.base), try tree(texts.ours))
    }
}
