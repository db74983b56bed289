import Glibc

/// Standard input, output and error as whoever started the program left them.
enum StandardStreams {
    /// Takes the place of those that are closed. Otherwise the next file to be opened would be standard error, and a
    /// message would be written into a plan.
    ///
    /// Reading and writing them fails as before: each is open the other way.
    static func fillGaps() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
