import Glibc
import Workspace

/// Files and folders of the benchmark's own.
enum FolderTree {
    /// Takes a file, or a folder with all that is in it, away.
    static func remove(_ path: String) {
        guard isFolder(path) else {
            unlink(path)
            return
        }
        let names = (try? FileSystem.names(in: path, hidden: true)) ?? []
        for name in names { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// Whether there is a folder itself, not a link to one.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
