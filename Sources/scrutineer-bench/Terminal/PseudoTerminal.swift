import CPseudoTerminal
import Glibc

/// A terminal that is a pair of descriptors: a program draws on one end, and whoever measures reads the other.
final class PseudoTerminal {
    private let descriptor: Int32
    /// The program in it.
    let process: pid_t
    /// What stands on the screen.
    private(set) var screen: TerminalScreen
    /// When the program was started.
    let start: Double
    /// Whether the program has closed its end.
    private(set) var isClosed = false
    /// Whether nothing of the program is left to wait for.
    private var hasEnded = false
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    /// Starts a program in a terminal of its own, in the same environment everywhere.
    ///
    /// - Parameter home: Stands in for the user's home folder, so that nothing of theirs is read or written.
    init(
        _ arguments: [String], home: String, columns: Int = 120, rows: Int = 40
    ) throws(BenchmarkFailure) {
        screen = TerminalScreen(columns: columns, rows: rows)
        var name = [CChar](repeating: 0, count: 128)
        descriptor = pseudo_terminal_open(UInt16(columns), UInt16(rows), &name, name.count)
        guard descriptor >= 0 else {
            throw BenchmarkFailure("no terminal could be opened: \(String(cString: strerror(errno)))")
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Whoever begins a session and opens a terminal has it as its own.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        start = Stopwatch.now
        process = try ChildProgram.spawn(
            arguments,
            environment: [
                "TERM=xterm-256color", "LC_ALL=C.UTF-8", "LANG=C.UTF-8", "HOME=\(home)", "PATH=/usr/bin:/bin",
            ], &actions, flags: pseudo_terminal_session_flag())
    }

    /// What came of a key, or of the start.
    struct Burst {
        var bytes = 0
        /// When the first and the last byte came; nil where none did.
        var first: Double?
        var last: Double?
    }

    func write(_ keys: [UInt8]) { _ = DiskWriting.write(keys, to: descriptor) }

    /// Gives the terminal another size, of which the program is told.
    func resize(columns: Int, rows: Int) {
        pseudo_terminal_resize(descriptor, UInt16(columns), UInt16(rows))
        screen = TerminalScreen(columns: columns, rows: rows)
    }

    /// Reads until nothing has come for a while.
    ///
    /// - Parameters:
    ///   - quiet: For how many milliseconds nothing comes at the end.
    ///   - patience: How many milliseconds the first byte may take.
    ///   - untilAsleep: Whether what comes is over only when the program also waits for the next key: on a busy
    ///     machine it may have been made to pause in the middle.
    func readBurst(quiet: Double = 3, patience: Double = 300_000, untilAsleep: Bool = false) -> Burst {
        var burst = Burst()
        // What comes is made sense of once nothing is left to be read: until then that would keep the rest waiting,
        // and count as the program's time.
        var unseen: [UInt8] = []
        defer { screen.take(unseen) }
        var deadline = Stopwatch.now + patience
        while !isClosed {
            let left = deadline - Stopwatch.now
            if left <= 0 || pseudo_terminal_wait(descriptor, left) == 0 {
                guard untilAsleep, burst.last != nil, ProcessState.isRunning(process) else { break }
                deadline = Stopwatch.now + quiet
                continue
            }
            let count = readChunk()
            guard count > 0 else { continue }
            let now = Stopwatch.now
            if burst.first == nil { burst.first = now }
            burst.last = now
            burst.bytes += count
            deadline = now + quiet
            unseen += chunk[..<count]
        }
        return burst
    }

    /// Reads until the screen is as expected and then until nothing comes.
    ///
    /// - Returns: When the last byte of that came; nil where it did not within the patience.
    func readUntil(
        patience: Double = 300_000, untilAsleep: Bool = false, _ isThere: (TerminalScreen) -> Bool
    ) -> Double? {
        let deadline = Stopwatch.now + patience
        while !isClosed, Stopwatch.now < deadline {
            let burst = readBurst(patience: deadline - Stopwatch.now, untilAsleep: untilAsleep)
            if let last = burst.last, isThere(screen) { return last }
        }
        return nil
    }

    /// Waits for a moment in which nothing comes.
    func settle(_ milliseconds: Double = 150) {
        while readBurst(quiet: milliseconds, patience: milliseconds).bytes > 0 {}
    }

    /// How the program ended, in words; it must have closed its end, or be about to end.
    func ending() -> String {
        let status = ChildProgram.wait(for: process)
        hasEnded = true
        return status & 0x7f == 0 ? "exit code \((status >> 8) & 0xff)" : "signal \(status & 0x7f)"
    }

    /// Ends the program from outside, and waits until it has.
    func end() {
        if hasEnded {
            close(descriptor)
            return
        }
        kill(process, SIGTERM)
        while !isClosed, readBurst(quiet: 1_000, patience: 1_000).bytes > 0 {}
        kill(process, SIGKILL)
        close(descriptor)
        _ = ChildProgram.wait(for: process)
    }

    private func readChunk() -> Int {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EAGAIN || errno == EINTR { return 0 }
        if count <= 0 { isClosed = true }
        return max(0, count)
    }
}
