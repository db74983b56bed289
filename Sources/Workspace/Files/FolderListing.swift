/// The names in some folders, each folder read once: for looking at many files of one folder in one go.
///
/// What comes or goes after a folder was read is not seen.
struct FolderListing {
    /// In order of their bytes; nil for a folder that is not there or does not tell its names.
    private var folders: [String: [String]?] = [:]

    /// The names in a folder that begin so, hidden ones too; nil where the folder is not there or does not tell its
    /// names.
    mutating func names(in folder: String, beginningWith start: String) -> ArraySlice<String>? {
        guard let names = names(in: folder) else { return nil }
        var (low, high) = (names.startIndex, names.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].utf8.lexicographicallyPrecedes(start.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let end = names[low...].firstIndex { !$0.utf8.starts(with: start.utf8) }
        return names[low..<(end ?? names.endIndex)]
    }

    private mutating func names(in folder: String) -> [String]? {
        if let known = folders[folder] { return known }
        let names = try? FileSystem.names(in: folder, hidden: true)
        folders[folder] = .some(names)
        return names
    }
}
