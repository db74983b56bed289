package import Glibc

/// A program that a test runs.
package enum ChildProcess {
    /// A program that could not be started.
    package struct StartError: Error, CustomStringConvertible {
        package let description: String
    }

    /// For a program that was built with checks of the compiler: those of addresses would take what Swift's marked
    /// pointers lead to for lost, and those of threads what a Mutex guards for unguarded.
    private static let checking = [
        "ASAN_OPTIONS=detect_leaks=0", "TSAN_OPTIONS=suppressions=\(tests)/thread-checks.txt",
    ]

    /// The folder of the tests.
    private static let tests = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }

    /// Starts a program. It inherits nothing of what other tests have open: a line would not be hung up while
    /// anybody holds its other end.
    package static func start(
        _ arguments: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
    ) throws(StartError) -> pid_t {
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = (environment + checking).map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads in which tests run have every signal blocked, and children would inherit that.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        let code = posix_spawn(&child, arguments.first ?? "", &actions, &attributes, &argv, &envp)
        guard code == 0 else {
            throw StartError(description: "\(arguments.first ?? "") was not started: system error \(code)")
        }
        return child
    }

    /// Runs a program to its end.
    ///
    /// - Returns: Its exit code or, as a shell would say it, 128 and the signal that ended it.
    package static func run(
        _ arguments: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
    ) throws(StartError) -> Int32 {
        let child = try start(arguments, environment, &actions)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return shown(status)
    }

    /// Runs a program to its end.
    ///
    /// - Returns: Its exit code, and the most memory that it had at one time, in kilobytes.
    package static func runMeasured(
        _ arguments: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
    ) throws(StartError) -> (status: Int32, kilobytes: Int) {
        let child = try start(arguments, environment, &actions)
        var status: Int32 = 0
        var used = rusage()
        while wait4(child, &status, 0, &used) < 0, errno == EINTR {}
        return (shown(status), used.ru_maxrss)
    }

    /// What a wait answered, as a shell would report it: 128 and the signal, if one ended the program.
    package static func shown(_ status: Int32) -> Int32 {
        status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}
