import Glibc

/// Memory in pages of two megabytes instead of four kilobytes: a large file then fills it with some fifty faults
/// instead of thirty thousand, which take as long as copying the bytes does.
enum LargePages {
    /// Asks for large pages for memory that is not in use yet. Where the system has none to give, nothing changes.
    static func ask(for memory: UnsafeMutableRawBufferPointer) {
        guard memory.count >= smallest, let start = memory.baseAddress else { return }
        // What lies within the buffer; the pages at its ends may be shared with other memory.
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let offset = (page - Int(bitPattern: start) % page) % page
        _ = madvise(start + offset, (memory.count - offset) / page * page, MADV_HUGEPAGE)
    }

    /// Bytes below which no large page would be filled several times over.
    private static let smallest = 8_388_608
}
