import Glibc

/// Runs git, found by the search path, never by way of a shell.
enum GitProgram {
    struct Answer {
        /// 128 and more where it failed or a signal ended it.
        var status: Int32
        var output: [UInt8]
        var errors: String
    }

    /// Why it could not be run at all.
    struct NotRun: Error {
        let code: Int32

        var isMissing: Bool { code == ENOENT }
    }

    /// Runs it to its end and takes what it writes. It asks nobody anything, and answers in English.
    ///
    /// - Parameter folder: The folder in which it is to be; nil for that of this program.
    static func run(_ arguments: [String], in folder: String? = nil) throws(NotRun) -> Answer {
        let (output, errors) = (try Pipe(), try Pipe())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
        let place = folder.map { ["-C", $0] } ?? []
        let child = try start(place + arguments, &actions, with: quiet)
        output.closeWriting()
        errors.closeWriting()
        Pipe.readToTheEnd(output, errors)
        let status = try wait(for: child)
        return Answer(
            status: status, output: output.bytes, errors: String(decoding: errors.bytes, as: UTF8.self))
    }

    /// Runs it to its end with the input and output of this program.
    ///
    /// - Returns: What it answered; 128 and the signal where one ended it.
    static func runAttached(_ arguments: [String]) throws(NotRun) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        return try wait(for: start(arguments, &actions, with: []))
    }

    private static let quiet = ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0"]

    /// A repository may come from anybody, with settings of its own. None of them starts another program: no pager,
    /// no hook, nobody who is asked what changed. Nor is anything fetched, from wherever it says: what the repository
    /// lacks is missing.
    private static let harmless = [
        "--no-pager", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false",
    ]
    private static let offline = ["GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none"]

    private static func start(
        _ arguments: [String], _ actions: inout posix_spawn_file_actions_t, with settings: [String]
    ) throws(NotRun) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What this program does with signals is not for git.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = (["git"] + harmless + arguments).map { strdup($0) } + [nil]
        var variables = environment(with: settings + offline).map { strdup($0) } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, "git", &actions, &attributes, &words, &variables)
        guard code == 0 else { throw NotRun(code: code) }
        return child
    }

    /// The environment of this program, in which some variables are set.
    private static func environment(with settings: [String]) -> [String] {
        var lines: [String] = []
        var next = environ
        while let line = next.pointee {
            lines.append(String(cString: line))
            next += 1
        }
        let names = settings.map { $0.prefix { $0 != "=" } + "=" }
        return lines.filter { line in !names.contains(where: line.hasPrefix) } + settings
    }

    private static func wait(for child: pid_t) throws(NotRun) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw NotRun(code: errno) }
        }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}

/// What a child process writes.
private final class Pipe {
    private var reading: Int32
    private(set) var writing: Int32
    private(set) var bytes: [UInt8] = []

    init() throws(GitProgram.NotRun) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw GitProgram.NotRun(code: errno) }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        closeWriting()
        closeReading()
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    private func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }

    /// Reads two pipes side by side, so that the writer never waits for either.
    static func readToTheEnd(_ one: Pipe, _ other: Pipe) {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while one.reading >= 0 || other.reading >= 0 {
            // One that is closed has no descriptor, and is passed over.
            var waiting = [one, other].map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
            if poll(&waiting, 2, -1) < 0, errno != EINTR { return }
            for (pipe, state) in zip([one, other], waiting) where state.revents != 0 {
                pipe.read(into: &chunk)
            }
        }
    }

    private func read(into chunk: inout [UInt8]) {
        let count = Glibc.read(reading, &chunk, chunk.count)
        if count < 0, errno == EINTR { return }
        guard count > 0 else { return closeReading() }
        bytes += chunk[..<count]
    }
}
