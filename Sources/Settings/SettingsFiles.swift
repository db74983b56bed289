/// The access to files that settings need, given from outside so that tests need no disk.
package struct SettingsFiles: Sendable {
    /// The bytes of the file at a path; nil where there is none.
    package let read: @Sendable (String) throws(SettingsFileFault) -> [UInt8]?
    /// The names of the files in the folder at a path, in any order; none where there is no folder.
    package let list: @Sendable (String) throws(SettingsFileFault) -> [String]

    package init(
        read: @escaping @Sendable (String) throws(SettingsFileFault) -> [UInt8]?,
        list: @escaping @Sendable (String) throws(SettingsFileFault) -> [String]
    ) {
        self.read = read
        self.list = list
    }

    /// No files at all.
    package static let none = SettingsFiles(
        read: { (_) throws(SettingsFileFault) in nil }, list: { (_) throws(SettingsFileFault) in [] })

    /// The bytes of the file at a path; nil where there is none.
    func bytes(of path: String) throws(SettingsFileError) -> [UInt8]? {
        do throws(SettingsFileFault) {
            return try read(path)
        } catch {
            throw SettingsFileError(path: path, position: nil, message: error.message)
        }
    }
}
