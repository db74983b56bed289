import Glibc

/// Memory that has just been in use.
///
/// A virtual machine gives memory that nobody has used for some seconds back to its host, and each page that it then
/// gets again costs more than a program that reads a large file does with it. Whoever came after a pause, or needed more
/// than the one before, would pay for that, and take twice as long by chance. So before each side of a pair as much
/// memory is used for a moment as either needs.
enum WarmMemory {
    /// What those that are compared need at most, for each byte of the file.
    private static let share = 3
    /// No more than a small computer has.
    private static let largest = 2_000_000_000
    /// Files below this many bytes are read in memory that is always at hand.
    private static let smallest = 1_000_000

    static func touch(forFileOf bytes: Int) {
        guard bytes >= smallest else { return }
        let size = min(bytes * share, largest)
        guard let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            memory != MAP_FAILED
        else { return }
        defer { munmap(memory, size) }
        for page in stride(from: 0, to: size, by: 4_096) {
            memory.storeBytes(of: 1, toByteOffset: page, as: UInt8.self)
        }
    }
}
