import CNcurses
import Glibc
package import TextGrid

extension Terminal {
    /// Wakes `nextEvent` when the descriptor can be read.
    package func watch(_ descriptor: Int32) {
        if !watched.contains(descriptor) { watched.append(descriptor) }
    }

    package func unwatch(_ descriptor: Int32) { watched.removeAll { $0 == descriptor } }

    /// Wakes `nextEvent` with `.midnight` at a moment in seconds since 1970, or no more.
    ///
    /// It also wakes when the clock is set; ask again then.
    package func wake(at seconds: Int?) { timer.set(seconds) }

    /// Whether another key has come in, so that the frame between need not be drawn.
    package var hasPendingInput: Bool {
        if waiting == nil, !isClosed { waiting = reader.next() }
        return waiting != nil
    }

    /// Waits for what happens next, at most for `timeout`; nothing else wakes the program up.
    ///
    /// A descriptor that can be read is reported until it has been.
    package func nextEvent(timeout: Duration? = nil) -> Event {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        guard !isClosed else { return .terminalGone }
        while true {
            if let event = signalEvent() ?? readEvent() { return event }
            let left = deadline.map { max(.zero, $0 - ContinuousClock.now) }
            if let event = wait(left) { return event }
            if let deadline, ContinuousClock.now >= deadline {
                return signalEvent() ?? readEvent() ?? .timeout
            }
        }
    }

    private func readEvent() -> Event? {
        defer { waiting = nil }
        return waiting ?? reader.next()
    }

    private func signalEvent() -> Event? {
        for number in [SIGHUP, SIGTERM, SIGQUIT, SIGINT] where signal_take(number) {
            return .signal(number)
        }
        if signal_take(SIGTSTP) {
            suspend()
            return .resumed
        }
        if signal_take(SIGCONT) {
            // Stopped in a way that cannot be caught; a shell may have had the terminal meanwhile.
            takeModes()
            return .resumed
        }
        return nil
    }

    /// Sleeps until something can be read; nil when it is a key or a signal, or the time is over.
    private func wait(_ time: Duration?) -> Event? {
        let fixed = [options.input, wakeDescriptor, timer.descriptor]
        // Negative descriptors are passed over by poll.
        var descriptors = (fixed + watched).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&descriptors, nfds_t(descriptors.count), Self.milliseconds(time)) > 0 else { return nil }
        if descriptors[1].revents != 0 { signals_drain() }
        if descriptors[0].revents != 0 {
            return descriptors[1].revents == 0 ? inputEvent() : nil
        }
        if descriptors[2].revents != 0 {
            timer.clear()
            return .midnight
        }
        for entry in descriptors.dropFirst(fixed.count) where entry.revents != 0 {
            guard entry.revents & Int16(POLLNVAL) == 0 else {
                // It was closed and would wake us for ever.
                unwatch(entry.fd)
                continue
            }
            return .readable(entry.fd)
        }
        return nil
    }

    /// What the terminal sent; that it is gone, if it can be read and yet holds nothing.
    private func inputEvent() -> Event? {
        if let event = reader.next() { return event }
        var again = pollfd(fd: options.input, events: Int16(POLLIN), revents: 0)
        guard poll(&again, 1, 0) > 0 else { return nil }
        var count: Int32 = 0
        let isKnown = ioctl(options.input, UInt(FIONREAD), &count) == 0
        return isKnown && count > 0 ? nil : .terminalGone
    }

    /// Time for poll, rounded up so that it does not wake up early for nothing.
    private static func milliseconds(_ time: Duration?) -> Int32 {
        guard let time else { return -1 }
        let (seconds, attoseconds) = time.components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
