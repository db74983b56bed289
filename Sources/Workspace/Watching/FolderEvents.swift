import Glibc

/// What the kernel tells of the names in some folders (inotify(7)).
struct FolderEvents {
    enum Read {
        /// More happened than the kernel kept.
        case anything
        /// Something happened to these names; the folders that are `lost` are not watched any more, for they were
        /// removed or moved.
        case names(Set<LinkChain.Name>, lost: Set<String>)
    }

    private let file: OpenDescriptor?
    private var folders: [Int32: String] = [:]

    init() {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        file = descriptor >= 0 ? OpenDescriptor(descriptor) : nil
    }

    /// Nil where the kernel gives none.
    var descriptor: Int32? { file?.number }

    /// Starts to watch a folder, if it is not watched yet.
    ///
    /// - Returns: Whether it is watched.
    mutating func watch(_ folder: String) -> Bool {
        guard let file else { return false }
        let watch = inotify_add_watch(file.number, folder, Self.events)
        guard watch >= 0 else { return false }
        folders[watch] = folder
        return true
    }

    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
            | IN_MOVE_SELF | IN_ONLYDIR)

    /// Takes in all that the kernel has to tell.
    mutating func read() -> Read {
        guard let file else { return .names([], lost: []) }
        var names: Set<LinkChain.Name> = []
        var lost: Set<String> = []
        var isOverflowing = false
        // Room for some of the longest names; where more has happened it is read piece by piece.
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(file.number, &bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes.withUnsafeBytes { buffer in
                var start = 0
                while start + header <= count {
                    let event = buffer.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                    let end = start + header + Int(event.len)
                    guard end <= count else { break }
                    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { isOverflowing = true }
                    if let folder = folders[event.wd] {
                        let name = String(
                            decoding: buffer[(start + header)..<end].prefix { $0 != 0 }, as: UTF8.self)
                        if !name.isEmpty { names.insert(LinkChain.Name(folder: folder, name: name)) }
                        if event.mask & Self.ending != 0 { lost.insert(folder) }
                    }
                    start = end
                }
            }
        }
        forget(lost)
        return isOverflowing ? .anything : .names(names, lost: lost)
    }

    /// Bytes of an event without its name.
    private let header = MemoryLayout<inotify_event>.size

    private static let ending = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT)

    /// A folder that was moved would be watched on under its new name.
    private mutating func forget(_ lost: Set<String>) {
        for (watch, folder) in folders where lost.contains(folder) {
            if let file { inotify_rm_watch(file.number, watch) }
            folders[watch] = nil
        }
    }
}
