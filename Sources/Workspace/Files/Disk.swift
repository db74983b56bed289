import Glibc

/// The system calls of the file layer, each with its own meaning, results and `errno`.
///
/// In debug builds each asks the `FaultPlan` in force first, so that a test can stop the program at any of them or
/// make any of them fail. In release builds nothing is left but the call.
enum Disk {
    static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
        let descriptor = attempt(.open, at: path) { Glibc.open(path, flags | O_CLOEXEC, mode) }
        #if DEBUG
            if descriptor >= 0 { FaultPlan.current?.opened(descriptor, path) }
        #endif
        return descriptor
    }

    static func close(_ descriptor: Int32) -> Int32 {
        #if DEBUG
            if let plan = FaultPlan.current {
                guard let code = plan.fault(at: .close, of: descriptor) else {
                    plan.closed(descriptor)
                    return Glibc.close(descriptor)
                }
                // A close that fails lets the descriptor go all the same.
                plan.closed(descriptor)
                _ = Glibc.close(descriptor)
                errno = code
                return -1
            }
        #endif
        return Glibc.close(descriptor)
    }

    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        attempt(.read, on: descriptor) { Glibc.read(descriptor, buffer, count) }
    }

    /// Reads at a place of the file, wherever the descriptor stands.
    static func read(
        _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int, at place: Int
    ) -> Int {
        attempt(.read, on: descriptor) { Glibc.pread(descriptor, buffer, count, place) }
    }

    static func write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if DEBUG
            if let plan = FaultPlan.current {
                switch plan.writing(to: descriptor) {
                case .whole: break
                case .none(let code):
                    errno = code
                    return -1
                case .part(let bytes): return Glibc.write(descriptor, buffer, min(bytes, count))
                case .lastPart(let bytes):
                    _ = Glibc.write(descriptor, buffer, min(bytes, count))
                    plan.die()
                    errno = FaultPlan.dead
                    return -1
                }
            }
        #endif
        return Glibc.write(descriptor, buffer, count)
    }

    static func fsync(_ descriptor: Int32) -> Int32 {
        attempt(.fsync, on: descriptor) { Glibc.fsync(descriptor) }
    }

    static func fdatasync(_ descriptor: Int32) -> Int32 {
        attempt(.fdatasync, on: descriptor) { Glibc.fdatasync(descriptor) }
    }

    static func ftruncate(_ descriptor: Int32, _ length: Int) -> Int32 {
        attempt(.ftruncate, on: descriptor) { Glibc.ftruncate(descriptor, length) }
    }

    static func fchmod(_ descriptor: Int32, _ mode: mode_t) -> Int32 {
        attempt(.fchmod, on: descriptor) { Glibc.fchmod(descriptor, mode) }
    }

    static func fchown(_ descriptor: Int32, _ owner: uid_t, _ group: gid_t) -> Int32 {
        attempt(.fchown, on: descriptor) { Glibc.fchown(descriptor, owner, group) }
    }

    static func futimens(_ descriptor: Int32, _ times: [timespec]) -> Int32 {
        attempt(.futimens, on: descriptor) { Glibc.futimens(descriptor, times) }
    }

    static func flock(_ descriptor: Int32, _ operation: Int32) -> Int32 {
        attempt(.flock, on: descriptor) { lock(descriptor, operation) }
    }

    static func fstat(_ descriptor: Int32, _ status: inout stat) -> Int32 {
        attempt(.fstat, on: descriptor) { Glibc.fstat(descriptor, &status) }
    }

    static func stat(_ path: String, _ status: inout stat) -> Int32 {
        attempt(.stat, at: path) { ask(path, &status) }
    }

    static func lstat(_ path: String, _ status: inout stat) -> Int32 {
        attempt(.lstat, at: path) { Glibc.lstat(path, &status) }
    }

    static func access(_ path: String, _ mode: Int32) -> Int32 {
        attempt(.access, at: path) { Glibc.access(path, mode) }
    }

    static func rename(_ old: String, _ new: String) -> Int32 {
        attempt(.rename, at: new) { Glibc.rename(old, new) }
    }

    static func link(_ old: String, _ new: String) -> Int32 {
        attempt(.link, at: new) { Glibc.link(old, new) }
    }

    static func unlink(_ path: String) -> Int32 {
        attempt(.unlink, at: path) { Glibc.unlink(path) }
    }

    static func mkdir(_ path: String, _ mode: mode_t) -> Int32 {
        attempt(.mkdir, at: path) { Glibc.mkdir(path, mode) }
    }

    /// The path without links, or nil, with `errno` set.
    static func realpath(_ path: String) -> String? {
        var resolved: String?
        _ = attempt(.realpath, at: path) { () -> Int32 in
            guard let text = Glibc.realpath(path, nil) else { return -1 }
            defer { free(text) }
            resolved = String(cString: text)
            return 0
        }
        return resolved
    }

    static func opendir(_ path: String) -> OpaquePointer? {
        var directory: OpaquePointer?
        _ = attempt(.opendir, at: path) { () -> Int32 in
            directory = Glibc.opendir(path)
            return directory == nil ? -1 : 0
        }
        return directory
    }

    @inline(__always)
    private static func attempt<Result: SignedInteger>(
        _ call: SystemCall, at path: String, _ body: () -> Result
    ) -> Result {
        #if DEBUG
            if let code = FaultPlan.current?.fault(at: call, path) {
                errno = code
                return -1
            }
        #endif
        return body()
    }

    @inline(__always)
    private static func attempt<Result: SignedInteger>(
        _ call: SystemCall, on descriptor: Int32, _ body: () -> Result
    ) -> Result {
        #if DEBUG
            if let code = FaultPlan.current?.fault(at: call, of: descriptor) {
                errno = code
                return -1
            }
        #endif
        return body()
    }
}

/// Outside of the enum, where `flock` and `stat` are not its own; qualified, they are the structures of that name.
private func lock(_ descriptor: Int32, _ operation: Int32) -> Int32 { flock(descriptor, operation) }

private func ask(_ path: String, _ status: inout stat) -> Int32 { stat(path, &status) }
