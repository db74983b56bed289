import Glibc
import Terminal
import TextGrid

/// A terminal whose line is a pipe: what is typed into it comes out as events.
final class FuzzedLine {
    private let terminal: Terminal
    private let officer: Int32

    init?() {
        var ends: [Int32] = [0, 0]
        let output = open("/dev/null", O_WRONLY)
        guard output >= 0, pipe(&ends) == 0 else { return nil }
        officer = ends[1]
        setenv("LC_ALL", "C.UTF-8", 1)
        // Whoever watches over this process is to hear of its crashes, and not only the terminal.
        let kept = SignalActions()
        defer { kept.restore() }
        var options = TerminalOptions()
        (options.input, options.output, options.name) = (ends[0], output, "xterm-256color")
        options.errorOutput = .kept
        options.needsTerminal = false
        guard let terminal = try? Terminal(options) else { return nil }
        self.terminal = terminal
    }

    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(officer, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// All that came of what was typed.
    func events() -> [Event] {
        var events: [Event] = []
        while true {
            let event = terminal.nextEvent(timeout: .zero)
            if event == .timeout || event == .terminalGone { return events }
            events.append(event)
        }
    }
}

/// What a process does at each signal, to be put back later.
private struct SignalActions {
    private let actions: [(number: Int32, action: sigaction)]

    init() {
        actions = (1..<32 as Range<Int32>).compactMap { number in
            var action = sigaction()
            return sigaction(number, nil, &action) == 0 ? (number, action) : nil
        }
    }

    func restore() {
        for (number, action) in actions {
            var action = action
            _ = sigaction(number, &action, nil)
        }
    }
}
