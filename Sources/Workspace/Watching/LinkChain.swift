import Glibc

/// The names that lead to a file: its own, and, where that is a link, those on the way and the last one.
enum LinkChain {
    struct Name: Hashable {
        /// Without links where it is there.
        var folder: String
        var name: String
    }

    static func names(of path: String) -> [Name] {
        var names: [Name] = []
        var next: String? = path
        // Longer chains the kernel does not follow either.
        while let path = next, names.count < 40 {
            let folder = FileSystem.folder(of: path)
            let name = Name(folder: FileSystem.realPath(folder) ?? folder, name: FileSystem.name(of: path))
            if names.contains(name) { break }
            names.append(name)
            next = target(of: FileSystem.join(name.folder, name.name)).map { target in
                target.hasPrefix("/") ? target : FileSystem.join(name.folder, target)
            }
        }
        return names
    }

    /// Where a link leads; nil where the path is no link.
    private static func target(of path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
            buffer.initialize(repeating: 0)
            guard let base = buffer.baseAddress, readlink(path, base, buffer.count - 1) > 0 else {
                return nil
            }
            return String(cString: base)
        }
    }
}
