import CNcurses

/// How the program takes memory from the system and gives it back while it draws.
enum FrameMemory {
    /// Keeps at hand what a frame takes.
    ///
    /// That is some 150 KB, and the next frame takes as much again. Left to itself the allocator gives it back to the
    /// system after one frame and asks for it before the next, each time to be touched as if for the first time, which
    /// takes a tenth of a millisecond at each key. What is larger than any frame, such as a file's bytes, still goes
    /// back as soon as it is free.
    static func keep() {
        _ = mallopt(M_MMAP_THRESHOLD, Int32(largestKept))
        _ = mallopt(M_TRIM_THRESHOLD, Int32(kept))
        // A second thread would keep free memory of its own; the threads seldom ask at one time.
        _ = mallopt(M_ARENA_MAX, 1)
    }

    /// From this many bytes on memory is taken and given back by itself.
    private static let largestKept = 393_216
    /// So many free bytes are not given back.
    private static let kept = 524_288
}
