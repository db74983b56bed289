import CNcurses
import Glibc

extension Terminal {
    /// Waits for another program to which the terminal is lent.
    ///
    /// A signal that is to end this program is passed on to that one, which has a moment to end by itself. It is
    /// not killed: what stands in it may be worth keeping.
    ///
    /// - Returns: What wait(2) tells of its end; nil where this program is to end, and that one has not ended well.
    package func wait(for child: Int32) -> Int32? {
        signal_notice_children()
        defer { signal_forget_children() }
        var isToldToEnd = false
        var status: Int32 = 0
        while true {
            if waitpid(child, &status, WNOHANG) != 0 { return isToldToEnd && status != 0 ? nil : status }
            if let number = [SIGHUP, SIGTERM].first(where: { signal_waits($0) }), !isToldToEnd {
                isToldToEnd = true
                kill(child, number)
                // One that is stopped takes no signal before it goes on.
                kill(child, SIGCONT)
            }
            var wake = pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)
            let count = poll(&wake, 1, isToldToEnd ? Self.endingPatience : -1)
            if count > 0 { signals_drain() }
            if isToldToEnd, count == 0 { return nil }
        }
    }

    /// Milliseconds that another program has to end.
    private static let endingPatience: Int32 = 1000
}
