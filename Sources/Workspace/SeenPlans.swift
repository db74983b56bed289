import PlanFile
package import PlanModel

/// Keeps of each plan what this user last saw of it, so that it can be told what changed since.
///
/// Copies stand in the user's own folder for what programs keep, never in the plan or beside it: one file a plan,
/// named after the plan's real path and the day. Nothing is looked at before somebody asks.
package struct SeenPlans: Sendable {
    /// A plan as it was last seen.
    package struct Copy: Equatable, Sendable {
        package var bytes: [UInt8]
        package var on: Day

        package init(bytes: [UInt8], on: Day) {
            self.bytes = bytes
            self.on = on
        }
    }

    private let folder: String

    /// - Parameter stateFolder: The program's own folder: `HOME/.local/state/scrutineer`. It need not be there.
    package init(in stateFolder: String) { folder = FileSystem.join(stateFolder, "seen") }

    /// Larger files are kept only where that is asked for.
    package static let usualLimit = 16_777_216
    /// Of how many plans copies are kept; those seen longest ago go first.
    package static let most = 64

    /// What was last seen of the plan in a file; nil where nothing is kept.
    package func copy(of path: String) throws(FileError) -> Copy? {
        guard let key = key(of: path), let kept = kept().last(where: { $0.key == key }) else { return nil }
        guard let bytes = try OwnFile(kept.name, in: folder).read(limit: .plan) else { return nil }
        return Copy(bytes: bytes, on: kept.on)
    }

    /// What was last seen of the plan in a file, read, and the day; nil where nothing is kept.
    package func plan(in path: String) throws(LoadError) -> (records: PlanRecords, on: Day)? {
        let copy: Copy?
        do throws(FileError) { copy = try self.copy(of: path) } catch { throw .file(error) }
        guard let copy else { return nil }
        do throws(PlanFileError) {
            return (try PlanFile.read(copy.bytes, name: "\(path) as seen on \(copy.on)"), copy.on)
        } catch {
            throw .plan(error)
        }
    }

    /// Keeps what is seen of the plan in a file now, in place of what was seen before.
    ///
    /// - Parameter isWanted: Whether a file over the usual limit is kept too.
    /// - Returns: Whether it is kept.
    @discardableResult
    package func remember(
        _ path: String, _ bytes: [UInt8], on day: Day, evenIfLarge isWanted: Bool = false
    ) throws(FileError) -> Bool {
        guard isWanted || bytes.count <= Self.usualLimit, let key = key(of: path) else { return false }
        // What stands there already need not be made to last again.
        if try copy(of: path) == Copy(bytes: bytes, on: day) { return true }
        let name = "\(key).\(day).json"
        try OwnFile(name, in: folder).write(bytes)
        forget { $0.key == key && $0.name != name }
        let others = kept().sorted { ($0.on, $0.name) < ($1.on, $1.name) }
        let surplus = Set(others.dropLast(Self.most).map(\.name))
        forget { surplus.contains($0.name) }
        return true
    }

    private struct Kept {
        var key: String
        var on: Day
        var name: String
    }

    /// Every copy, by plan and then by day.
    private func kept() -> [Kept] {
        guard let names = try? FileSystem.names(in: folder) else { return [] }
        return names.compactMap { name in
            let parts = name.split(separator: ".").map(String.init)
            guard parts.count == 3, parts[2] == "json", let day = Day(parts[1]) else { return nil }
            return Kept(key: parts[0], on: day, name: name)
        }
    }

    /// A copy that cannot be removed does no harm: the newest is the one that counts.
    private func forget(_ isForgotten: (Kept) -> Bool) {
        for copy in kept() where isForgotten(copy) { _ = Disk.unlink(FileSystem.join(folder, copy.name)) }
    }

    private func key(of path: String) -> String? {
        FileSystem.realPath(path).map { Digest.text(Digest.of(Array($0.utf8))) }
    }
}
