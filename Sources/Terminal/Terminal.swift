import CNcurses
import Glibc
package import TextGrid

/// The terminal while the dashboard has it: frames out, events in.
///
/// There is one at a time, used from one thread. Closing it, or letting go of it, gives the terminal back
/// exactly as it was found; so do a crash and a stop.
package final class Terminal {
    /// What frames should be drawn for.
    package let charset: Charset

    let options: TerminalOptions
    let capabilities: Capabilities
    private(set) var inputModes: InputModes
    let errorRedirection: ErrorRedirection
    let timer: WakeTimer
    let wakeDescriptor: Int32
    private let screen: OpaquePointer
    private let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)

    /// The line's modes as they were found.
    let foundModes: termios?

    var reader: KeyReader
    var writer: CellWriter
    /// Writes frames past ncurses, where the terminal is known to take them so.
    var frameWriter: FrameWriter?
    var palette: Palette?
    var shown: (grid: Grid, theme: Theme)?
    var watched: [Int32] = []

    /// An event that was read ahead.
    var waiting: Event?

    /// Whether the screen is ours at the moment, neither lent nor closed.
    var isUp = true
    private(set) var isClosed = false

    package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        let name = try Self.name(options)
        FrameMemory.keep()
        let isUTF8 = Locale.take(options.locale)
        var modes = termios()
        foundModes = tcgetattr(options.output, &modes) == 0 ? modes : nil
        wakeDescriptor = signals_open()
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT] { signal_catch(number) }
        signal_clear_resize()
        guard let opened = Self.open(name, options) else {
            signals_close()
            throw .nameUnknown(name)
        }
        (screen, files) = opened
        signal_follow_resize()
        self.options = options
        Self.setModes()
        // Only now does ncurses count the colours.
        capabilities = Capabilities(name: name)
        inputModes = InputModes(capabilities, usesMouse: options.usesMouse)
        charset = options.charset ?? (isUTF8 ? .unicode : .ascii)
        reader = KeyReader(input: options.input, output: options.output)
        let shownCharset: Charset = isUTF8 ? .unicode : .ascii
        writer = CellWriter(charset: shownCharset)
        frameWriter = DirectOutput(capabilities).map { FrameWriter($0, charset: shownCharset) }
        errorRedirection = ErrorRedirection(options.errorOutput)
        timer = WakeTimer()
        guard !Capabilities.bytes("cup").isEmpty else {
            close()
            throw .tooSimple(name)
        }
        errorRedirection.begin()
        armAgainstCrashes()
        send(inputModes.on)
    }

    deinit { close() }

    /// Whether the terminal tells of clicks and the wheel, or keeps them for selecting text by itself.
    package var takesMouse: Bool { inputModes.takesMouse }

    /// Takes the mouse, or gives it back.
    package func takeMouse(_ isTaken: Bool) {
        guard isUp, isTaken != takesMouse else { return }
        let before = inputModes
        inputModes = InputModes(capabilities, usesMouse: isTaken)
        send(isTaken ? inputModes.mouse : before.mouseOff)
        armAgainstCrashes()
    }

    package var size: Size { ScreenSize.drawn }

    /// Gives the terminal back for good; more calls do nothing.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        leave()
        errorRedirection.close()
        timer.close()
        reader.close()
        delscreen(screen)
        fclose(files.input)
        fclose(files.output)
        signals_close()
    }
}

extension Terminal {
    private static func name(_ options: TerminalOptions) throws(TerminalError) -> String {
        if options.needsTerminal {
            guard isatty(options.input) == 1 else { throw .inputIsNoTerminal }
            guard isatty(options.output) == 1 else { throw .outputIsNoTerminal }
        }
        let name = options.name ?? getenv("TERM").map { String(cString: $0) } ?? ""
        guard !name.isEmpty else { throw .nameMissing }
        return name
    }

    private typealias Files = (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)

    /// Opens ncurses' screen; nil when it does not know the terminal.
    private static func open(_ name: String, _ options: TerminalOptions) -> (OpaquePointer, Files)? {
        guard let output = fdopen(fcntl(options.output, F_DUPFD_CLOEXEC, 3), "w") else { return nil }
        guard let input = fdopen(fcntl(options.input, F_DUPFD_CLOEXEC, 3), "r") else {
            fclose(output)
            return nil
        }
        // Before newterm: a lone ESC is a key after 25 ms, and the size is the line's, not $LINES.
        set_escdelay(KeyReader.sequenceDelay)
        use_env(false)
        let isTooLarge = ScreenSize.isBeyondAll(options.output)
        use_tioctl(!isTooLarge)
        guard let screen = newterm(name, output, input) else {
            fclose(output)
            fclose(input)
            return nil
        }
        if isTooLarge { _ = ScreenSize.follow(options.output) }
        return (screen, (input, output))
    }

    private static func setModes() {
        raw()
        noecho()
        nonl()
        // A frame is never broken off for keys that have come in; the loop draws once per burst.
        typeahead(-1)
        meta(curses_screen(), true)
        if start_color() == OK { use_default_colors() }
    }
}
