import Testing

/// What uses ncurses, of which a process has one, runs by turns.
@Suite(.serialized) struct TerminalSuite {}
