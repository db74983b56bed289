import Glibc

/// Bytes written to the terminal past ncurses.
enum ByteOutput {
    /// Writes all bytes, or as many as the terminal takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if written < 0, errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                // A terminal that takes nothing for a second is gone, or held by flow control.
                guard poll(&wait, 1, 1000) > 0 else { return }
            } else if written == 0 || errno != EINTR {
                return
            }
        }
    }
}
