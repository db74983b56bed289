import JSONText
import PlanFile
import PlanModel
package import PlanStore

extension Workspace {
    /// Saves every plan with unsaved edits to its file. `settle` is to follow.
    ///
    /// - Returns: The paths that were written. Where one fails the others are saved all the same, and the error
    ///   says so.
    package mutating func save(_ store: PlanStore, at moment: String) throws(SaveError) -> [String] {
        settleBeforehand()
        var written: [String] = []
        var failure: SaveError?
        for index in files.indices where files[index].isUnsaved {
            guard let path = files[index].path else { continue }
            do throws(SaveError) {
                try save(index, to: path, store, at: moment)
                written.append(path)
            } catch {
                // The others are saved all the same.
                failure = failure?.isChangedOnDisk == true ? failure : error
            }
        }
        for index in files.indices where files[index].hasVainEntries { retire(index) }
        if let failure { throw failure.after(written) }
        return written
    }

    /// - Throws: `changedOnDisk` where somebody else wrote the file since it was last read: merge first.
    private mutating func save(
        _ index: Int, to path: String, _ store: PlanStore, at moment: String
    ) throws(SaveError) {
        let text = try text(of: index, in: store)
        guard FileSystem.kind(of: path) != .missing || FileSystem.isLink(path) else {
            // Taken away by somebody else; what the officer sees is all there is of it.
            try file(path) { path throws(FileError) in try FileSystem.create(path, with: text) }
            files[index].noteWritten(ContentDigest(of: text), .surely)
            return retire(index)
        }
        var foreign: ContentDigest?
        try file(path) { path throws(FileError) in
            let lock = try PlanLock.take(path)
            defer { lock?.unlock() }
            let state = try DiskState(of: path, after: files[index])
            guard !state.isChanged else { return foreign = state.digest }
            let isDone = try replace(path, of: index, with: text, over: state.identity, lock, at: moment)
            if !isDone { foreign = ContentDigest(of: try FileSystem.read(path)) }
        }
        guard let foreign else { return }
        throw files[index].refused == .unreadable(foreign)
            ? SaveError(files[index].trouble) : .changedOnDisk
    }

    /// Replaces the file. A crash after it took its new text must not offer its edits again, so the journal's note
    /// of the save is on the disk first. Where even this note cannot be written, merging finds that they stand
    /// already.
    ///
    /// - Parameters:
    ///   - identity: The file that was compared; another one is left as it is.
    ///   - old: The file that is replaced, held open.
    /// - Returns: Whether it was the file that was compared.
    private mutating func replace(
        _ path: String, of index: Int, with text: SplicedText, over identity: FileIdentity?,
        _ old: OpenDescriptor?, at moment: String
    ) throws(FileError) -> Bool {
        let replacing = try FileReplacing(path, with: text)
        let digest = replacing.digest
        let note = files[index].journal?.note(digest, at: moment) ?? nil
        let flushed = replacing.flush(beside: note?.file)
        if let note { files[index].journal?.take(note, flushed: flushed.other) }
        if let failure = flushed.failure { throw failure }
        do throws(FileError) {
            guard case .done(let new) = try replacing.takeName(over: identity) else { return false }
            let save = UnsettledSave(target: replacing.target, replaced: old)
            files[index].noteWritten(digest, identity: new, .unsettled(save))
            return true
        } catch {
            // The new text may stand there all the same, and must not be taken for somebody else's.
            if (try? FileSystem.read(path)).map({ ContentDigest(of: $0) }) == digest {
                files[index].noteWritten(digest, .unconfirmed)
            }
            throw error
        }
    }

    /// Saves the bundled plans, and those whose edits are not saved, as new files into a folder, which is made if
    /// it is missing, and goes on with those files.
    ///
    /// A file that is there already is never overwritten, unless it holds what would be written, as after an
    /// attempt that broke off; if one is, nothing is written.
    package mutating func save(
        _ store: PlanStore, into folder: String, at moment: String
    ) throws(SaveError) -> [String] {
        settleBeforehand()
        var texts: [(index: Int, path: String, text: SplicedText)] = []
        for index in files.indices where files[index].path == nil || files[index].isUnsaved {
            let path = FileSystem.join(folder, files[index].plan + ".json")
            texts.append((index, path, try text(of: index, in: store)))
        }
        for (_, path, text) in texts where isTaken(path, by: text) {
            throw SaveError("\(path): it is there already and is not overwritten; choose another folder")
        }
        try file(folder) { folder throws(FileError) in try FileSystem.makeFolder(folder) }
        for (index, path, text) in texts {
            if FileSystem.kind(of: path) == .missing {
                try file(path) { path throws(FileError) in try FileSystem.create(path, with: text) }
            }
            files[index].source = .file(path: path)
            files[index].noteWritten(ContentDigest(of: text), .surely)
            files[index].noteSettled()
            moveJournal(of: index, at: moment)
        }
        return texts.map(\.path)
    }

    /// Whether something else than this text stands at a path.
    private func isTaken(_ path: String, by text: SplicedText) -> Bool {
        if FileSystem.isLink(path) { return true }
        if FileSystem.kind(of: path) == .missing { return false }
        return (try? FileSystem.read(path)) != text.bytes
    }

    private mutating func text(of index: Int, in store: PlanStore) throws(SaveError) -> SplicedText {
        do throws(EditRefused) {
            return try files[index].text(in: store.plans[index].records)
        } catch {
            throw SaveError(error.reason)
        }
    }

    private func file(_ path: String, _ body: (String) throws(FileError) -> Void) throws(SaveError) {
        do throws(FileError) {
            try body(path)
        } catch {
            throw SaveError(error.message)
        }
    }
}

/// Why plans were not saved; the edits are kept.
package struct SaveError: Error, Equatable, Sendable {
    /// What is wrong and what to do.
    package let message: String
    /// Somebody else wrote a file since it was last read: what they wrote is to be merged first.
    package var isChangedOnDisk = false

    package init(_ message: String) { self.message = message }

    static var changedOnDisk: SaveError {
        var error = SaveError("somebody else changed the file meanwhile; save again")
        error.isChangedOnDisk = true
        return error
    }

    /// The error after some plans were saved.
    fileprivate func after(_ written: [String]) -> SaveError {
        guard !written.isEmpty, !isChangedOnDisk else { return self }
        return SaveError("\(written.joined(separator: ", ")) saved; not saved: \(message)")
    }
}
