import Glibc

/// System calls whose headers Swift's Glibc module leaves out, found by name in the C library.
///
/// Where the library has none, the call fails with ENOSYS, and its caller goes on without.
enum LinuxCalls {
    private typealias StatFS =
        @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer) -> Int32
    private typealias TimerCreate = @convention(c) (Int32, Int32) -> Int32
    private typealias TimerSet =
        @convention(c) (Int32, Int32, UnsafePointer<itimerspec>, UnsafeMutablePointer<itimerspec>?) -> Int32

    /// The magic number of the file system on which a path is (statfs(2)), or nil.
    static func fileSystemType(of path: String) -> UInt32? {
        guard let symbol = dlsym(nil, "statfs") else { return nil }
        let call = unsafeBitCast(symbol, to: StatFS.self)
        // The kernel's structure has 120 bytes; its first word is the type, of which 32 bits are used.
        return withUnsafeTemporaryAllocation(byteCount: 512, alignment: 16) { buffer -> UInt32? in
            guard let base = buffer.baseAddress, call(path, base) == 0 else { return nil }
            return UInt32(truncatingIfNeeded: base.load(as: Int.self))
        }
    }

    /// A descriptor that becomes readable when its timer runs out (timerfd_create(2)), or -1.
    static func makeTimer() -> Int32 {
        guard let symbol = dlsym(nil, "timerfd_create") else {
            errno = ENOSYS
            return -1
        }
        // Linux gives TFD_NONBLOCK and TFD_CLOEXEC the values of the flags of open.
        return unsafeBitCast(symbol, to: TimerCreate.self)(CLOCK_MONOTONIC, O_NONBLOCK | O_CLOEXEC)
    }

    /// Lets a timer run out every so often; never, where no time is given.
    static func setTimer(_ timer: Int32, every interval: Duration?) {
        guard let symbol = dlsym(nil, "timerfd_settime") else { return }
        let (seconds, attoseconds) = (interval ?? .zero).components
        let time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        var setting = itimerspec(it_interval: time, it_value: time)
        _ = unsafeBitCast(symbol, to: TimerSet.self)(timer, 0, &setting, nil)
    }
}
