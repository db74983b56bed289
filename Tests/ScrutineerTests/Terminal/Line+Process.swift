import Glibc
import Testing

// The program on the line as a process.
extension Line {
    /// Waits until it has nothing to do.
    func comesToRest() throws { try process(process, reaches: "S") }

    /// Waits until it has taken the last key and is busy with it.
    func worksOn() throws {
        _ = isTakingKeys()
        try process(process, reaches: "R")
    }

    /// Has the stopped child of a process go on.
    func goOn(whoseParentIs parent: pid_t) throws {
        let path = "/proc/\(parent)/task/\(parent)/children"
        let children = folder.text(atPath: path).split(separator: " ").compactMap { pid_t($0) }
        let child = try #require(children.first)
        try process(child, reaches: "T")
        kill(child, SIGCONT)
    }

    /// Waits until a process is in a state, by the letter that the system gives it: no event tells of that.
    private func process(_ number: pid_t, reaches state: String) throws {
        let end = ContinuousClock.now + Tmux.patience
        while !folder.text(atPath: "/proc/\(number)/stat").contains(") \(state) ") {
            try #require(ContinuousClock.now < end, "it does not reach the state \(state)")
            sched_yield()
        }
    }
}
