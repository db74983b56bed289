import PlanModel

/// Why a command could not do what it was asked to, in lines for standard error.
struct CommandFailure: Error {
    let lines: [String]
    let status: Int32

    private init(lines: [String], status: Int32) {
        self.lines = lines
        self.status = status
    }

    /// Something that depends on files: a path, a plan that does not load, a name that is in none of them.
    static func files(_ message: String) -> CommandFailure {
        CommandFailure(lines: ["scrutineer: " + message], status: ExitStatus.files)
    }

    /// The same, in lines that are already as they are to be printed.
    static func files(lines: [String]) -> CommandFailure {
        CommandFailure(lines: lines, status: ExitStatus.files)
    }

    /// What two sides did cannot be brought together.
    static func conflicts(_ lines: [String]) -> CommandFailure {
        CommandFailure(lines: lines.map { "scrutineer: " + $0 }, status: ExitStatus.faults)
    }

    /// A value outside a fixed list, a malformed date and the like.
    static func usage(_ message: String) -> CommandFailure {
        CommandFailure(lines: ["scrutineer: " + message], status: ExitStatus.usage)
    }

    /// A word that is no command, where one was expected.
    static func unknownCommand(_ word: String) -> CommandFailure {
        let nearest = EditDistance.nearest(to: word, among: Scrutineer.commandNames)
        return .usage("\"\(word)\" is not a command" + (nearest.map { "; the nearest is \($0)" } ?? ""))
    }

    /// What had to be said stands on standard output already.
    static func silent(_ status: Int32) -> CommandFailure { CommandFailure(lines: [], status: status) }
}

/// What the program answers the shell with.
enum ExitStatus {
    static let done: Int32 = 0
    /// What the command was asked to look for: an error that `check` finds, a merge in which something is left for a
    /// person to decide, a difference between two versions.
    static let faults: Int32 = 1
    /// What depends on files.
    static let files: Int32 = 2
    static let usage: Int32 = 64
}
