import ChildProcess
import Glibc
import Testing

/// One pane of a tmux server that belongs to one test, with a command in it.
///
/// The server is led through its control mode, so that waiting for the screen means waiting for what tmux tells
/// of it, and no program is started for a look.
final class Tmux {
    let folder: TemporaryFolder
    private let client: pid_t
    private let control: Int32
    private(set) var server: pid_t?
    private var received: [UInt8] = []

    /// How long a test waits for what must come.
    static let patience = Duration.seconds(30)

    private static let settings = [
        "start-server", "set -g remain-on-exit on", "set -g status off", "set -s escape-time 0",
        "set -g history-limit 0",
    ]

    /// - Parameter command: What runs in the pane, in the test's folder, with nothing inherited.
    init(
        _ command: [String], in folder: TemporaryFolder, width: Int = 80, height: Int = 24,
        terminal: String? = "tmux-256color", environment: [String] = []
    ) throws {
        self.folder = folder
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { close(ends[1]) }
        control = ends[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...1 { posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = [
            try Self.program(), "-u", "-S", "\(folder.hidden)/tmux\(folder.nextNumber())", "-f", "/dev/null",
            "-C",
        ]
        for setting in Self.settings { arguments += setting.split(separator: " ").map(String.init) + [";"] }
        arguments += ["new-session", "-x", "\(width)", "-y", "\(height)", "--"]
        arguments += ["/usr/bin/env", "-u", "TERM", "-C", folder.path]
        if let terminal { arguments.append("TERM=\(terminal)") }
        client = try ChildProcess.start(
            arguments + environment + command, Self.environment(of: folder), &actions)
        // A test may go on while the server ends, and must hear of it as a failed write.
        signal(SIGPIPE, SIG_IGN)
        try waitForSession()
        server = pid_t(try query("#{pid}"))
    }

    deinit {
        let line = Array("kill-server\n".utf8)
        _ = write(control, line, line.count)
        shutdown(control, Int32(SHUT_WR))
        let deadline = ContinuousClock.now + .seconds(5)
        var status: Int32 = 0
        while waitpid(client, &status, WNOHANG) == 0 {
            if ContinuousClock.now > deadline {
                for process in [client] + (server.map { [$0] } ?? []) { kill(process, SIGKILL) }
            }
            var end = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
            // What it still tells is read, or it would wait for that.
            var rest = [UInt8](repeating: 0, count: 65_536)
            if poll(&end, 1, 50) > 0 { _ = recv(control, &rest, rest.count, 0) }
        }
        close(control)
    }

    /// Nothing of the machine: neither its clock nor its home folder, settings or language.
    static func environment(of folder: TemporaryFolder) -> [String] {
        [
            "SCRUTINEER_TODAY=2026-11-21", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(folder.hidden)/home",
            "XDG_CONFIG_HOME=\(folder.hidden)/config", "XDG_STATE_HOME=\(folder.hidden)/state",
            "XDG_DATA_HOME=\(folder.hidden)/data", "XDG_CACHE_HOME=\(folder.hidden)/cache",
        ]
    }

    private static func program() throws -> String {
        let places = ["/usr/bin", "/bin", "/usr/local/bin"].map { $0 + "/tmux" }
        return try #require(
            places.first { access($0, X_OK) == 0 },
            "tmux is not installed; these tests press the program's keys in it. Install it with: apt-get install tmux"
        )
    }

    /// Gives tmux a command of its own and returns what it answers.
    @discardableResult func tell(_ command: String) throws -> [String] {
        let line = Array((command + "\n").utf8)
        try #require(write(control, line, line.count) == line.count, "tmux is gone")
        var answer: [String]?
        let deadline = ContinuousClock.now + Self.patience
        while true {
            let line = try #require(try nextLine(deadline), "tmux does not answer \(command)")
            let words = line.split(separator: " ")
            // The last number is 1 for answers to what this client sent.
            let isOurs = words.count == 4 && words[3] == "1"
            switch words.first {
            case "%begin" where isOurs: answer = []
            case "%end" where isOurs: return answer ?? []
            case "%error" where isOurs: try #require(Bool(false), "tmux: \(command): \(answer ?? [])")
            case "%exit": try #require(Bool(false), "tmux has ended")
            default: answer?.append(line)
            }
        }
    }

    /// Before there is a session, commands have nothing to work on.
    private func waitForSession() throws {
        let deadline = ContinuousClock.now + Self.patience
        while let line = try nextLine(deadline) {
            if line.hasPrefix("%session-changed") { return }
            try #require(!line.hasPrefix("%error"), "tmux opened no session")
        }
        try #require(Bool(false), "tmux does not start")
    }

    /// Waits until tmux tells of something, but not for ever: an end or a file is told of by nobody.
    func waitForNews() throws {
        var news = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
        guard poll(&news, 1, 50) > 0 else { return }
        try receive()
        while takeLine() != nil {}
    }

    private func nextLine(_ deadline: ContinuousClock.Instant) throws -> String? {
        while ContinuousClock.now < deadline {
            if let line = takeLine() { return line }
            var news = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
            if poll(&news, 1, 1000) > 0 { try receive() }
        }
        return nil
    }

    private func receive() throws {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = recv(control, &chunk, chunk.count, 0)
        try #require(count > 0, "tmux has ended")
        received += chunk[..<count]
    }

    private func takeLine() -> String? {
        guard let end = received.firstIndex(of: 0x0a) else { return nil }
        let line = String(decoding: received[..<end], as: UTF8.self)
        received.removeSubrange(...end)
        return line
    }
}
