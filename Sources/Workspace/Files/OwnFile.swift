import Glibc
import JSONText

/// A small file that this program keeps for its user between sessions, in a folder of its own: where they left off,
/// what they chose, what they last saw.
///
/// Nobody else may read it, whatever the user's mask says. No link leads from its path to another file, neither to
/// read nor to write: what stands there and is no file is left alone, and named.
package struct OwnFile: Sendable {
    package let path: String

    package init(_ name: String, in folder: String) { path = FileSystem.join(folder, name) }

    /// Its bytes in number; nil where there is none.
    package var size: Int? {
        var status = stat()
        return Disk.lstat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// What it holds; nil where there is none.
    package func read(limit: SizeLimit = .settings) throws(FileError) -> [UInt8]? {
        guard size != nil else { return nil }
        return try FileReading(path, links: .refused).bytes(limit: limit)
    }

    /// Writes it whole or not at all, with its folders where they are missing.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        try FileSystem.makeFolder(FileSystem.folder(of: path), mode: 0o700)
        var status = stat()
        if Disk.lstat(path, &status) == 0, FileSystem.kind(of: status) != .file {
            throw status.st_mode & S_IFMT == S_IFLNK
                ? FileError(linkAt: path) : FileError(path: path, notFile: status)
        }
        let new = try TemporaryFile(SplicedText(bytes), besides: path, like: nil, named: path, mode: 0o600)
        if let failure = new.flush().failure { throw failure }
        // What came to stand there meanwhile is replaced itself, and not what it leads to.
        guard Disk.rename(new.path, path) == 0 else {
            let code = errno
            new.remove()
            throw FileError(path: path, attempt: "written", code: code)
        }
        var folders = FolderSettling()
        try folders.settle(path, named: path)
    }
}
