import Glibc
import Testing

// The program on the line as a process.
extension Line {
    /// Waits until it has nothing to do.
    func fallsAsleep() throws {
        let end = ContinuousClock.now + Tmux.patience
        while !folder.text(atPath: "/proc/\(process)/stat").contains(") S ") {
            try #require(ContinuousClock.now < end, "it goes on working")
            poll(nil, 0, 5)
        }
    }

    /// Has the stopped child of a process go on.
    func goOn(whoseParentIs parent: pid_t) throws {
        let path = "/proc/\(parent)/task/\(parent)/children"
        let children = folder.text(atPath: path).split(separator: " ").compactMap { pid_t($0) }
        let child = try #require(children.first)
        while !folder.text(atPath: "/proc/\(child)/stat").contains(") T ") { poll(nil, 0, 5) }
        kill(child, SIGCONT)
    }
}
