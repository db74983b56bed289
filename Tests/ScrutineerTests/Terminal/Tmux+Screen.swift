import Glibc
import Testing

// What is on the screen, and waiting for it.
extension Tmux {
    /// The rows of the screen without the spaces at their ends.
    func rows() throws -> [String] { try tell("capture-pane -p").map(Self.trimmed) }

    func text() throws -> String { try rows().joined(separator: "\n") }

    /// Waits for a screen with all these texts, whichever of them are wrapped, and returns it.
    @discardableResult func shows(
        _ texts: String..., location: SourceLocation = #_sourceLocation
    ) throws -> String {
        try waits("\(texts) to be shown", location) { screen in
            let flat = screen.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            return texts.allSatisfy { screen.contains($0) || flat.contains($0) }
        }
    }

    /// Waits for a screen without any of these texts, and returns it.
    @discardableResult func hides(
        _ texts: String..., location: SourceLocation = #_sourceLocation
    ) throws -> String {
        try waits("\(texts) to go", location) { screen in !texts.contains(where: screen.contains) }
    }

    /// Waits for the very frame that `scrutineer render` draws after the same keys.
    func showsRendered(
        _ arguments: [String], keys: String, width: Int, height: Int,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let result = try Child.run(
            ["render"] + arguments + ["--keys", keys, "--size", "\(width)x\(height)"], in: folder,
            today: "2026-11-21")
        try #require(result.status == 0, "\(result.errors)", sourceLocation: location)
        let rows = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let frame = rows.map { Self.trimmed(String($0)) }.joined(separator: "\n")
        try waits("the frame\n\(frame)\n", location) { $0 == frame }
    }

    /// Waits until a condition holds; a failure tells what the screen showed last.
    @discardableResult func waits(
        _ what: String, _ location: SourceLocation = #_sourceLocation, until isThere: (String) throws -> Bool
    ) throws -> String {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            let screen = try text()
            if try isThere(screen) { return screen }
            try #require(
                ContinuousClock.now < deadline, "waited for \(what); the screen is\n\(screen)",
                sourceLocation: location)
            try waitForNews()
        }
    }

    /// Waits for the end of what runs in the pane, and returns its exit code or, as a shell, 128 and the signal.
    func ends(location: SourceLocation = #_sourceLocation) throws -> Int {
        var code: Int?
        try waits("the program's end", location) { _ in
            let status = try query("#{pane_dead}|#{pane_dead_status}|#{pane_dead_signal}").split(
                separator: "|", omittingEmptySubsequences: false)
            // The line may be hung up a moment before the exit code is known.
            guard status.count == 3, status[0] == "1" else { return false }
            code = Int(status[1]) ?? Int(status[2]).map { 128 + $0 }
            // tmux 3.3 now and then misses the signal and asks no more; it asks when it is signalled again.
            if code == nil, let server { kill(server, SIGCHLD) }
            return code != nil
        }
        return try #require(code)
    }

    /// What tmux knows of the pane, by its formats.
    func query(_ format: String) throws -> String {
        try tell("display-message -p \"\(format)\"").joined(separator: "\n")
    }

    /// Whether a full-screen program has the terminal.
    func isAlternate() throws -> Bool { try query("#{alternate_on}") == "1" }

    func isCursorVisible() throws -> Bool { try query("#{cursor_flag}") == "1" }

    /// The cursor's column and row.
    func cursor() throws -> (x: Int, y: Int) {
        let numbers = try query("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
        try #require(numbers.count == 2)
        return (numbers[0], numbers[1])
    }

    func resize(_ width: Int, _ height: Int) throws { try tell("resize-window -x \(width) -y \(height)") }

    /// What runs in the pane.
    func process() throws -> pid_t { try #require(pid_t(try query("#{pane_pid}"))) }

    /// What the shell in the pane has started.
    func childOfShell() throws -> pid_t {
        let shell = try process()
        let children = folder.text(atPath: "/proc/\(shell)/task/\(shell)/children")
        return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
    }

    static func trimmed(_ row: String) -> String {
        var row = row[...]
        while row.last == " " { row.removeLast() }
        return String(row)
    }
}
