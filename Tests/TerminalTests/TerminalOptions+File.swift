import Glibc

@testable import Terminal

extension TerminalOptions {
    /// A terminal whose bytes go into a file, and from which no key comes. Whoever asks closes its input.
    static func writing(to file: UnsafeMutablePointer<FILE>) -> TerminalOptions {
        var options = TerminalOptions()
        options.output = fileno(file)
        options.input = open("/dev/null", O_RDONLY)
        options.name = "xterm-256color"
        options.locale = "C.UTF-8"
        options.errorOutput = .kept
        options.needsTerminal = false
        return options
    }
}
