import CNcurses
import Glibc
import TextGrid

// Taking the screen and giving it back.
extension Terminal {
    /// Stops the program as Ctrl-Z does, the terminal given back, and goes on when the shell says so.
    ///
    /// The last frame is drawn again; if the terminal has another size by now, an event says so.
    package func suspend() {
        guard isUp, signal_is_caught(SIGTSTP) else { return }
        leave()
        signal_stop_group()
        enter()
    }

    /// Gives the terminal to another program, such as an editor, while `body` runs.
    package func lend<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard isUp else { return try body() }
        leave()
        // Ctrl-Z and Ctrl-C in the other program are sent to us too; with it we stop, but we do not end.
        signal_pause(SIGTSTP)
        defer {
            signal_resume(SIGTSTP)
            for number in [SIGINT, SIGQUIT, SIGCONT] { _ = signal_take(number) }
            enter()
        }
        return try body()
    }

    /// Draws everything anew, should something else have written on the screen.
    package func redraw() {
        guard isUp else { return }
        writing {
            curses_repaint()
            if frameWriter == nil || shown == nil { doupdate() }
        }
        if frameWriter != nil, let shown { present(shown.grid, theme: shown.theme) }
    }

    /// Puts the terminal back as it was found.
    func leave() {
        guard isUp else { return }
        isUp = false
        restPen()
        send(inputModes.off)
        writing {
            endwin()
            if var modes = foundModes { tcsetattr(options.output, TCSADRAIN, &modes) }
        }
        errorRedirection.end()
        signal_set_armed(false)
    }

    /// Takes the terminal again.
    func enter() {
        isUp = true
        errorRedirection.begin()
        signal_set_armed(true)
        takeModes()
    }

    /// Sets the line and the terminal for us, whatever a shell has done to them meanwhile.
    func takeModes() {
        reset_prog_mode()
        send(inputModes.on)
        redraw()
        // Only what is in the foreground is told of a new size.
        _ = ScreenSize.follow(options.output)
    }

    func send(_ bytes: [UInt8]) { writing { ByteOutput.write(bytes, to: options.output) } }

    /// Runs what writes to the terminal. If nobody reads there, a signal that ends the program breaks it off.
    func writing(_ body: () -> Void) {
        signal_set_writing(true)
        body()
        signal_set_writing(false)
    }

    /// Runs what saves. A signal that ends the program lets it be done first; of all else it waits a second at most.
    package func finishing<Result>(_ body: () -> Result) -> Result {
        signal_set_finishing(true)
        defer { signal_set_finishing(false) }
        return body()
    }

    /// Prepares what a crash writes, since nothing can be worked out then.
    func armAgainstCrashes() {
        var reset = inputModes.off
        for name in ["sgr0", "op", "rmcup", "rmkx", "cnorm"] { reset += Capabilities.bytes(name) }
        reset += Array("\r\n".utf8)
        let farewell = options.farewell + "\r\n"
        reset.withUnsafeBytes { bytes in
            let text = bytes.bindMemory(to: CChar.self).baseAddress
            let saved = errorRedirection.saved
            let count = farewell.utf8.count
            if var modes = foundModes {
                signal_arm(
                    options.output, saved, text, bytes.count, farewell, count, &modes,
                    MemoryLayout<termios>.size)
            } else {
                signal_arm(options.output, saved, text, bytes.count, farewell, count, nil, 0)
            }
        }
    }
}
