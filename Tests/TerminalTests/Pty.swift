import Glibc
import Testing
import TextGrid

@testable import Terminal

/// A pseudo-terminal: the test holds the end where the officer sits.
final class Pty {
    let officer: Int32
    let program: Int32

    /// The path of the program's end.
    let path: String

    init(_ size: Size = Size(width: 80, height: 24)) throws {
        var (master, slave): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        try #require(openpty(&master, &slave, &name, nil, nil) == 0)
        (officer, program) = (master, slave)
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        resize(size)
    }

    deinit {
        close(officer)
        close(program)
    }

    /// What a terminal on this line is opened with.
    func options(_ name: String = "xterm-256color") -> TerminalOptions {
        var options = TerminalOptions()
        (options.input, options.output) = (program, program)
        options.name = name
        options.locale = "C.UTF-8"
        options.errorOutput = .kept
        return options
    }

    func resize(_ size: Size) {
        var window = winsize(
            ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(officer, UInt(TIOCSWINSZ), &window)
    }

    func type(_ text: String) { type(Array(text.utf8)) }

    func type(_ bytes: [UInt8]) { ByteOutput.write(bytes, to: officer) }

    var modes: termios {
        var modes = termios()
        tcgetattr(program, &modes)
        return modes
    }

    /// What the program has sent up to and including `mark`.
    func read(until mark: String) throws -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while !String(decoding: bytes, as: UTF8.self).contains(mark) {
            var wait = pollfd(fd: officer, events: Int16(POLLIN), revents: 0)
            try #require(poll(&wait, 1, 5000) > 0, "\(mark.debugDescription) did not come")
            let count = Glibc.read(officer, &buffer, buffer.count)
            try #require(count > 0)
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension termios {
    /// The flags that `stty -a` prints.
    var flags: [UInt32] { [c_iflag, c_oflag, c_cflag, c_lflag] }
}
