import ChildProcess
import Glibc
import Testing

/// The built program, run as an officer would run it.
enum Child {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// It is built into the folder in which the tests themselves run.
    static let program: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/scrutineer"
    }()

    static let today = "2026-07-02"

    /// Runs the program and waits for its end. What it writes goes through files, so that neither side waits
    /// for the other.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, today: String = Child.today,
        outputTo outputPath: String? = nil
    ) throws -> Result {
        try run(command: [program] + arguments, in: folder, today: today, outputTo: outputPath)
    }

    /// Runs a line of the shell.
    static func shell(_ line: String, in folder: TemporaryFolder) throws -> Result {
        try run(command: ["/bin/sh", "-c", line], in: folder, today: today, outputTo: nil)
    }

    /// Runs the program, and tells the most memory that it had at one time.
    static func memory(
        of arguments: [String], in folder: TemporaryFolder
    ) throws -> (result: Result, kilobytes: Int) {
        try measured(command: [program] + arguments, in: folder, today: today, outputTo: nil)
    }

    private static func run(
        command: [String], in folder: TemporaryFolder, today: String, outputTo outputPath: String?
    ) throws -> Result {
        try measured(command: command, in: folder, today: today, outputTo: outputPath).result
    }

    private static func measured(
        command: [String], in folder: TemporaryFolder, today: String, outputTo outputPath: String?
    ) throws -> (result: Result, kilobytes: Int) {
        let number = folder.nextNumber()
        let output = outputPath ?? "\(folder.hidden)/\(number).out"
        let errors = "\(folder.hidden)/\(number).err"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
        let (status, kilobytes) = try ChildProcess.runMeasured(
            ["/usr/bin/env", "-C", folder.path] + command,
            ["SCRUTINEER_TODAY=\(today)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"], &actions)
        let result = Result(
            status: status, output: outputPath == nil ? folder.text(atPath: output) : "",
            errors: folder.text(atPath: errors))
        return (result, kilobytes)
    }

    /// Removes a folder with all that is in it.
    static func remove(_ folder: String) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        _ = try? ChildProcess.run(["/bin/rm", "-rf", "--", folder], [], &actions)
    }
}
