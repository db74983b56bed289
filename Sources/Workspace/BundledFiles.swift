/// Writes the bundled plans as files.
package enum BundledFiles {
    /// Writes each plan as `ID.json` into a folder, which is made if it is missing. If one of the files is
    /// there already, nothing is written.
    ///
    /// - Returns: The paths that were written.
    package static func write(
        _ bundled: [(id: String, bytes: [UInt8])], into folder: String
    ) throws(FileError) -> [String] {
        let paths = bundled.map { FileSystem.join(folder, $0.id + ".json") }
        for path in paths where FileSystem.kind(of: path) != .missing || FileSystem.isLink(path) {
            throw FileError(
                path: path, reason: "it is there already and is not overwritten; choose another folder")
        }
        try FileSystem.makeFolder(folder)
        for (plan, path) in zip(bundled, paths) { try FileSystem.create(path, with: plan.bytes) }
        return paths
    }
}
