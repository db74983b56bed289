/// What stands at a plan's path now, beside what stood there when it was last read or written.
struct DiskState {
    let identity: FileIdentity?
    /// The bytes, where they had to be read to know.
    let bytes: [UInt8]?
    let digest: ContentDigest

    var isChanged: Bool { digest != known }
    private let known: ContentDigest

    /// Reads the file only where its identity does not prove that it is the same.
    init(of path: String, after file: OpenFile) throws(FileError) {
        known = file.digest
        let now = FileIdentity(of: path)
        if let now, let before = file.identity, now.isSurelyUnchanged(since: before) {
            // What proves that it is our own file must not get lost.
            identity = before.isMarked ? before : now
            bytes = nil
            digest = file.digest
        } else {
            identity = now
            let kind = FileSystem.kind(of: path)
            guard kind == .file else {
                throw FileError(
                    path: path,
                    reason:
                        "it is \(kind == .folder ? "a folder" : "no file any more"); put the plan's file back, "
                        + "or save into another folder")
            }
            let read = try FileSystem.read(path)
            bytes = read
            digest = ContentDigest(of: read)
        }
    }
}
