import Glibc

/// A program that runs to its end, of which the time or the output is wanted.
enum ChildProgram {
    /// How a program ended.
    struct Ending {
        /// Its exit code; -1 where a signal ended it.
        let status: Int32
        /// What it wrote to standard output, where that was kept.
        let output: String
        /// From its start to its end.
        let milliseconds: Double
    }

    /// Runs a program whose standard error, and standard output unless it is kept, go nowhere.
    static func run(_ arguments: [String], keepingOutput: Bool = false) throws(BenchmarkFailure) -> Ending {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
            throw BenchmarkFailure("no pipe could be made")
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if keepingOutput {
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let start = Stopwatch.now
        let child = try spawn(arguments, environment: nil, &actions, flags: 0)
        close(ends[1])
        let output = readAll(ends[0])
        close(ends[0])
        let status = wait(for: child)
        return Ending(
            status: status & 0x7f == 0 ? (status >> 8) & 0xff : -1, output: output,
            milliseconds: Stopwatch.now - start)
    }

    /// Runs a program that must end well.
    static func runWell(_ arguments: [String], keepingOutput: Bool = false) throws(BenchmarkFailure) -> Ending
    {
        let ending = try run(arguments, keepingOutput: keepingOutput)
        guard ending.status == 0 else {
            throw BenchmarkFailure("\(arguments.joined(separator: " ")) failed with \(ending.status)")
        }
        return ending
    }

    /// Starts a program by its path.
    ///
    /// - Parameter environment: `NAME=value` each; nil passes on our own.
    static func spawn(
        _ arguments: [String], environment: [String]?, _ actions: inout posix_spawn_file_actions_t,
        flags: Int32
    ) throws(BenchmarkFailure) -> pid_t {
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = environment.map { $0.map { strdup($0) } + [nil] }
        defer { for pointer in argv + (envp ?? []) { free(pointer) } }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        Interruption.spare(&attributes)
        posix_spawnattr_setflags(&attributes, Int16(flags | Int32(POSIX_SPAWN_SETSIGMASK)))
        var child: pid_t = 0
        let code =
            envp == nil
            ? posix_spawn(&child, arguments.first ?? "", &actions, &attributes, &argv, environ)
            : envp?.withUnsafeMutableBufferPointer {
                posix_spawn(&child, arguments.first ?? "", &actions, &attributes, &argv, $0.baseAddress)
            } ?? EINVAL
        guard code == 0 else {
            throw BenchmarkFailure(path: arguments.first ?? "", attempt: "started", code: code)
        }
        return child
    }

    /// Waits until a program has ended.
    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func readAll(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    /// Where a program stands on the search path; nil where it is not installed.
    static func path(of name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? ""
        return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// This program's own file.
    static var own: String {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { place in
                place.baseAddress.map { readlink("/proc/self/exe", $0, place.count) } ?? 0
            }
        }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
