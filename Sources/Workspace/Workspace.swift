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
        files.contains { file in
            if case .bundled = file.source { return true }
            return false
        }
    }

    /// Saves every plan with unsaved edits to its file.
    ///
    /// - Returns: The paths that were written. Those before the one that failed stay saved.
    package mutating func save(_ store: PlanStore) throws(SaveError) -> [String] {
        var written: [String] = []
        for index in files.indices where unsaved(files[index], in: store) > 0 {
            guard case .file(let path) = files[index].source else { continue }
            let edits = store.history.edits(of: files[index].plan)
            let bytes = try text(of: index, with: edits, in: store)
            try file(path) { path throws(FileError) in
                guard Digest.of(try FileSystem.read(path)) == files[index].digest else {
                    throw FileError(
                        path: path,
                        reason: "somebody else changed it since it was opened, so it was not overwritten; "
                            + "save into another folder, then compare")
                }
                try FileSystem.replace(path, with: bytes)
            }
            files[index].saved = edits
            files[index].digest = Digest.of(bytes)
            written.append(path)
        }
        return written
    }

    /// Saves all plans as new files into a folder, which is made if it is missing, and goes on with those.
    ///
    /// A file that is there already is never overwritten; if one is, nothing is written.
    package mutating func save(_ store: PlanStore, into folder: String) throws(SaveError) -> [String] {
        let paths = files.map { FileSystem.join(folder, $0.plan + ".json") }
        for path in paths where FileSystem.kind(of: path) != .missing || FileSystem.isLink(path) {
            throw SaveError(
                "\(path): it is there already and is not overwritten; choose another folder")
        }
        try file(folder) { folder throws(FileError) in try FileSystem.makeFolder(folder) }
        for (index, path) in paths.enumerated() {
            let edits = store.history.edits(of: files[index].plan)
            let bytes = try text(of: index, with: edits, in: store)
            try file(path) { path throws(FileError) in try FileSystem.create(path, with: bytes) }
            files[index].source = .file(path: path)
            files[index].saved = edits
            files[index].digest = Digest.of(bytes)
        }
        return paths
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
