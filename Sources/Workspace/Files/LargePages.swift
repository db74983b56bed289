import Glibc

/// Memory in pages of two megabytes, for what is large and is filled at one go.
///
/// A file of a hundred megabytes comes into memory that nothing has touched before. In the usual pages of four
/// kilobytes it takes longer to make thirty thousand of them than to copy what they are to hold.
enum LargePages {
    /// Asks for them wherever a whole one has room in a buffer, so that no more memory is taken than in small ones.
    /// Where the system has none, it goes on giving small ones.
    static func ask(for buffer: UnsafeMutableBufferPointer<UInt8>) {
        guard let base = buffer.baseAddress else { return }
        let before = (size - Int(UInt(bitPattern: base) % UInt(size))) % size
        let whole = (buffer.count - before) / size * size
        if whole > 0 { _ = madvise(base + before, whole, MADV_HUGEPAGE) }
    }

    /// Where the processor's are larger, the system takes what holds a whole one.
    private static let size = 2_097_152
}
