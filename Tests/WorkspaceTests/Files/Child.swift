import Glibc
import Testing

/// Processes that tests need beside their own.
enum Child {
    /// The id of a process that is no more.
    static func dead() throws -> pid_t {
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
        defer { free(arguments[0]) }
        try #require(posix_spawnp(&process, "true", nil, nil, &arguments, environ) == 0)
        var status: Int32 = 0
        #expect(waitpid(process, &status, 0) == process)
        return process
    }
}
