// How the tests open the program.
extension Tmux {
    /// The dashboard in a pane, with nothing around it.
    static func opened(
        _ arguments: [String] = [], in folder: TemporaryFolder, width: Int = 80, height: Int = 24,
        terminal: String? = "tmux-256color", environment: [String] = []
    ) throws -> Tmux {
        try Tmux(
            [Child.program] + arguments, in: folder, width: width, height: height, terminal: terminal,
            environment: environment)
    }

    /// The dashboard under a shell that compares the line's modes before and after, and tells the exit code.
    static func underShell(
        _ arguments: [String] = [], in folder: TemporaryFolder, terminal: String? = "tmux-256color",
        environment: [String] = []
    ) throws -> Tmux {
        let line = ([Child.program] + arguments).map(quoted).joined(separator: " ")
        let script = """
            stty -a > .output/before
            echo PROMPT
            \(line)
            echo "exit code $?"
            stty -a > .output/after
            cmp .output/before .output/after && echo modes kept
            exec cat
            """
        return try Tmux(
            ["/bin/sh", "-c", script], in: folder, terminal: terminal, environment: environment)
    }

    /// Waits until the shell has its terminal back, and checks that it is as it was.
    func isGivenBack(exit status: Int, location: SourceLocation = #_sourceLocation) throws {
        let screen = try shows("exit code ", "modes kept", location: location)
        #expect(screen.contains("exit code \(status)"), "\(screen)", sourceLocation: location)
        #expect(screen.contains("PROMPT"), "the screen before did not come back", sourceLocation: location)
        #expect(try !isAlternate(), sourceLocation: location)
        #expect(try isCursorVisible(), sourceLocation: location)
        #expect(
            try query("#{mouse_any_flag}#{keypad_flag}#{keypad_cursor_flag}") == "000",
            sourceLocation: location)
    }
}

import Testing
