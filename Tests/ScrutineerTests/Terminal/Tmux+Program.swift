import Glibc
import Testing

// The program in the pane as a process.
extension Tmux {
    func signalProgram(_ signal: Int32) throws {
        let process = try #require(pid_t(try query("#{pane_pid}")))
        try #require(kill(process, signal) == 0)
    }

    /// Ends it in a way that it cannot answer.
    func killProgram() throws {
        try signalProgram(SIGKILL)
        _ = try ends()
    }
}
