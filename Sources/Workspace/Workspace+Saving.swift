import JSONText
import PlanFile
import PlanModel
package import PlanStore

extension Workspace {
    /// Saves every plan with unsaved edits to its file.
    ///
    /// - Returns: The paths that were written. Where one fails the others are saved all the same, and the error
    ///   says so.
    package mutating func save(_ store: PlanStore, at moment: String) throws(SaveError) -> [String] {
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
        if let failure { throw failure.after(written) }
        return written
    }

    /// - Throws: `changedOnDisk` where somebody else wrote the file since it was last read: merge first.
    private mutating func save(
        _ index: Int, to path: String, _ store: PlanStore, at moment: String
    ) throws(SaveError) {
        let text = try text(of: index, in: store)
        let digest = ContentDigest(of: text)
        var foreign: ContentDigest?
        var identity: FileIdentity?
        try file(path) { path throws(FileError) in
            guard FileSystem.kind(of: path) != .missing || FileSystem.isLink(path) else {
                // Taken away by somebody else; what the officer sees is all there is of it.
                return try FileSystem.create(path, with: text)
            }
            try PlanLock.withLock(on: path) { () throws(FileError) in
                let state = try DiskState(of: path, after: files[index])
                guard !state.isChanged else { return foreign = state.digest }
                // A crash after the file took its new text must not offer its edits again. Where even this note
                // cannot be written, merging finds that they stand already.
                try? files[index].journal?.append(.saving(digest), at: moment)
                switch try replace(path, of: index, with: text, digest, over: state.identity) {
                case .done(let new): identity = new
                case .refused: foreign = ContentDigest(of: try FileSystem.read(path))
                }
            }
        }
        if let foreign {
            guard files[index].refused != .unreadable(foreign) else {
                throw SaveError(files[index].trouble)
            }
            throw .changedOnDisk
        }
        files[index].noteSaved(digest, identity: identity)
        retireJournal(of: index)
    }

    /// Replaces the file. Where that fails at the very end the new text may stand there all the same, and must not
    /// be taken for somebody else's.
    ///
    /// - Parameter identity: The file that was compared; another one is left as it is.
    private mutating func replace(
        _ path: String, of index: Int, with text: SplicedText, _ digest: ContentDigest,
        over identity: FileIdentity?
    ) throws(FileError) -> FileSystem.Replacement {
        do throws(FileError) {
            return try FileSystem.replace(path, with: text, over: identity)
        } catch {
            if (try? FileSystem.read(path)).map({ ContentDigest(of: $0) }) == digest {
                files[index].noteWritten(digest)
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
            files[index].noteSaved(ContentDigest(of: text))
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

    private func text(of index: Int, in store: PlanStore) throws(SaveError) -> SplicedText {
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
