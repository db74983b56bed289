/// Makes the names last that files were given, and clears away what dead processes left beside them: each folder is
/// flushed once and read once, however many of its files were written.
struct FolderSettling {
    private var flushed: [String: DiskFault?] = [:]
    private var listing = FolderListing()

    /// - Parameters:
    ///   - path: The file itself, links followed.
    ///   - named: The path by which errors speak of it.
    /// - Throws: In the words of the file that is there already.
    mutating func settle(_ path: String, named: String) throws(FileError) {
        let folder = FileSystem.folder(of: path)
        if let fault = fault(of: folder) {
            throw FileError(
                path: named,
                reason: "it is written, but the disk does not confirm that it will last "
                    + "(\(fault.asFileError.reason)); check the file and save again")
        }
        TemporaryName.removeStale(besides: path, in: &listing)
    }

    private mutating func fault(of folder: String) -> DiskFault? {
        if let known = flushed[folder] { return known }
        var fault: DiskFault?
        do throws(DiskFault) { try FileSystem.flush(folder) } catch let found { fault = found }
        flushed[folder] = .some(fault)
        return fault
    }
}
