import ChildProcess
import Glibc
import Testing

/// The program on a line of its own, of which every byte is seen: what it sends, and the modes that it sets.
final class Line {
    let folder: TemporaryFolder
    let process: pid_t
    /// The end where the officer sits; negative once it is closed.
    private var officer: Int32
    /// The program's end, kept open so that the modes can be read after it has ended.
    private let other: Int32
    private(set) var sent: [UInt8] = []
    /// The modes before the program was started.
    let modesBefore: [UInt32]
    private var hasEnded = false

    /// - Parameter redirected: Descriptors that are `/dev/null` instead of the line.
    init(
        _ arguments: [String] = [], in folder: TemporaryFolder, width: Int = 80, height: Int = 24,
        terminal: String? = "xterm-256color", environment: [String] = [], redirected: Set<Int32> = [],
        program: String = Child.program
    ) throws {
        self.folder = folder
        var (officer, other): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&officer, &other, &name, nil, &size) == 0)
        (self.officer, self.other) = (officer, other)
        modesBefore = Self.modes(of: other)
        let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            let place = redirected.contains(descriptor) ? "/dev/null" : path
            posix_spawn_file_actions_addopen(&actions, descriptor, place, O_RDWR, 0)
        }
        let replaced = Set(environment.map { $0.prefix { $0 != "=" } })
        let variables = Tmux.environment(of: folder).filter { !replaced.contains($0.prefix { $0 != "=" }) }
        let session = ["/usr/bin/setsid"] + (redirected.contains(0) ? [] : ["--ctty"])
        process = try ChildProcess.start(
            session + ["/usr/bin/env", "-C", folder.path, program] + arguments,
            variables + (terminal.map { ["TERM=\($0)"] } ?? []) + environment, &actions)
    }

    deinit {
        hangUp()
        close(other)
        guard !hasEnded else { return }
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Closes the officer's end, as a terminal does whose window is shut.
    func hangUp() {
        if officer >= 0 { close(officer) }
        officer = -1
    }

    func type(_ text: String) { type(Array(text.utf8)) }

    func type(_ bytes: [UInt8]) { _ = write(officer, bytes, bytes.count) }

    func resize(_ width: Int, _ height: Int) {
        var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(officer, UInt(TIOCSWINSZ), &size)
    }

    var text: String { String(decoding: sent, as: UTF8.self) }

    /// The modes that `stty -a` prints.
    var modes: [UInt32] { Self.modes(of: other) }

    private static func modes(of descriptor: Int32) -> [UInt32] {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }

    /// Reads what the program sends until a text has come after what was read before.
    func receives(_ mark: String, location: SourceLocation = #_sourceLocation) throws {
        let start = sent.count
        try waits("\(mark.debugDescription)", location) {
            String(decoding: sent[start...], as: UTF8.self).contains(mark)
        }
    }

    /// Whether the program soon takes the keys that were typed.
    func isTakingKeys() -> Bool {
        var count: Int32 = 0
        for _ in 0..<100 {
            guard ioctl(other, UInt(FIONREAD), &count) == 0, count > 0 else { return true }
            poll(nil, 0, 5)
        }
        return false
    }

    /// Waits for the program's end, and returns its exit code or, as a shell, 128 and the signal.
    ///
    /// - Parameter isRead: Whether what it sends is read meanwhile.
    func ends(isRead: Bool = true, location: SourceLocation = #_sourceLocation) throws -> Int32 {
        var status: Int32 = 0
        try waits("the program's end", location, isReading: isRead) {
            hasEnded = hasEnded || waitpid(process, &status, WNOHANG) == process
            return hasEnded
        }
        while officer >= 0, receive(0) {}
        return ChildProcess.shown(status)
    }

    private func waits(
        _ what: String, _ location: SourceLocation, isReading: Bool = true, until isThere: () -> Bool
    ) throws {
        let deadline = ContinuousClock.now + Tmux.patience
        while !isThere() {
            try #require(
                ContinuousClock.now < deadline,
                "waited for \(what); the program sent \(text.debugDescription)",
                sourceLocation: location)
            if isReading { _ = receive(50) } else { poll(nil, 0, 50) }
        }
    }

    /// Takes what has come; false when there was nothing for so many milliseconds.
    private func receive(_ patience: Int32) -> Bool {
        var wait = pollfd(fd: officer, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, patience) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(officer, &chunk, chunk.count)
        guard count > 0 else { return false }
        sent += chunk[..<count]
        return true
    }
}
