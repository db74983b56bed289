import PlanFile
import PlanModel
package import PlanStore

/// The files of the open plans: what each holds on the disk, and what is not saved yet.
///
/// A file's new text is always made of the bytes that were read and of all edits in force, so an edit that was
/// undone leaves no trace, and what nobody touched keeps its bytes.
package struct Workspace: Sendable {
    /// In the order of the store's plans.
    package private(set) var files: [OpenFile]

    package struct OpenFile: Sendable {
        package var source: PlanSource
        package var plan: String
        /// The edits that the file on the disk already holds.
        fileprivate var saved: [PlanEdit] = []
        /// A digest of what the file held when it was last read or written.
        fileprivate var digest: UInt64
    }

    package init(_ plans: [SourcedPlan]) {
        files = plans.map { plan in
            OpenFile(source: plan.source, plan: plan.records.id, digest: Digest.of(plan.records.bytes))
        }
    }

    /// How many edits the files do not hold yet, or still hold though they were undone.
    package func unsaved(in store: PlanStore) -> Int {
        files.reduce(0) { $0 + unsaved($1, in: store) }
    }

    private func unsaved(_ file: OpenFile, in store: PlanStore) -> Int {
        let edits = store.history.edits(of: file.plan)
        let common = zip(edits, file.saved).prefix { $0 == $1 }.count
        return edits.count - common + file.saved.count - common
    }

    /// Whether saving needs a folder to be named first, as for the bundled plans, edited or not.
    package var needsFolder: Bool {
        files.indices.contains(where: isBundled)
    }

    /// Saves every plan with unsaved edits to its file.
    ///
    /// - Returns: The paths that were written. Those before one that failed are saved all the same, and the
    ///   error says so.
    package mutating func save(_ store: PlanStore) throws(SaveError) -> [String] {
        var written: [String] = []
        for index in files.indices where unsaved(files[index], in: store) > 0 {
            guard case .file(let path) = files[index].source else { continue }
            do throws(SaveError) {
                try save(index, to: path, store)
            } catch {
                throw error.after(written)
            }
            written.append(path)
        }
        return written
    }

    private mutating func save(_ index: Int, to path: String, _ store: PlanStore) throws(SaveError) {
        let edits = store.history.edits(of: files[index].plan)
        let bytes = try text(of: index, with: edits, in: store)
        let digest = files[index].digest
        try file(path) { path throws(FileError) in
            guard Digest.of(try FileSystem.read(path)) == digest else {
                throw FileError(
                    path: path,
                    reason: "somebody else changed it since it was opened, so it was not overwritten; "
                        + "save into another folder, then compare")
            }
            try FileSystem.replace(path, with: bytes)
        }
        files[index].saved = edits
        files[index].digest = Digest.of(bytes)
    }

    /// Saves the bundled plans, and those whose edits are not saved, as new files into a folder, which is made if
    /// it is missing, and goes on with those files.
    ///
    /// A file that is there already is never overwritten, unless it holds what would be written, as after an
    /// attempt that broke off; if one is, nothing is written.
    package mutating func save(_ store: PlanStore, into folder: String) throws(SaveError) -> [String] {
        var texts: [(index: Int, path: String, bytes: [UInt8])] = []
        for index in files.indices where isBundled(index) || unsaved(files[index], in: store) > 0 {
            let edits = store.history.edits(of: files[index].plan)
            let path = FileSystem.join(folder, files[index].plan + ".json")
            texts.append((index, path, try text(of: index, with: edits, in: store)))
        }
        for (_, path, bytes) in texts where isTaken(path, by: bytes) {
            throw SaveError(
                "\(path): it is there already and is not overwritten; choose another folder")
        }
        try file(folder) { folder throws(FileError) in try FileSystem.makeFolder(folder) }
        for (index, path, bytes) in texts {
            if FileSystem.kind(of: path) == .missing {
                try file(path) { path throws(FileError) in try FileSystem.create(path, with: bytes) }
            }
            files[index].source = .file(path: path)
            files[index].saved = store.history.edits(of: files[index].plan)
            files[index].digest = Digest.of(bytes)
        }
        return texts.map(\.path)
    }

    private func isBundled(_ index: Int) -> Bool {
        if case .bundled = files[index].source { return true }
        return false
    }

    /// Whether something else than these bytes stands at a path.
    private func isTaken(_ path: String, by bytes: [UInt8]) -> Bool {
        if FileSystem.isLink(path) { return true }
        if FileSystem.kind(of: path) == .missing { return false }
        return (try? FileSystem.read(path)) != bytes
    }

    private func text(of index: Int, with edits: [PlanEdit], in store: PlanStore) throws(SaveError) -> [UInt8]
    {
        do throws(EditRefused) {
            return try PlanFile.write(store.plans[index].records, with: edits)
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

    package init(_ message: String) { self.message = message }

    /// The error after some plans were saved.
    fileprivate func after(_ written: [String]) -> SaveError {
        written.isEmpty ? self : SaveError("\(written.joined(separator: ", ")) saved; not saved: \(message)")
    }
}

/// A short stand-in for a file's bytes, to see whether they changed.
enum Digest {
    /// FNV-1a over eight bytes at a time.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(buffer.count)
            var index = 0
            while index + 8 <= buffer.count {
                value = mixed(value, buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
            while index < buffer.count {
                value = mixed(value, UInt64(buffer[index]))
                index += 1
            }
            return value
        }
    }

    private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
        let product = (value ^ word) &* 0x0000_0100_0000_01b3
        return product ^ (product >> 31)
    }
}
