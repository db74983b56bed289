import ArgumentParser
import Glibc

/// Where the program starts: finds out which command is meant, runs it, and answers with an exit code.
@main
enum Program {
    static func main() {
        // A reader that has seen enough (`| head`) ends the program without a word, whatever it inherited.
        signal(SIGPIPE, SIG_DFL)
        // A file that may not grow is said to be full, and its edits stay; nothing ends for it.
        signal(SIGXFSZ, SIG_IGN)
        StandardStreams.fillGaps()
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        do {
            if let paths = PlainPaths.of(arguments) {
                var request = DashboardRequest(paths: paths)
                request.useSettings()
                try DashboardRun.run(request)
                return ExitStatus.done
            }
            if asksForHelp(arguments) {
                try Output.write(HelpPage.helpMessage() + "\n")
                return ExitStatus.done
            }
            if asksForDescription(arguments) {
                try Output.write(try description(arguments) + "\n")
                return ExitStatus.done
            }
            var command = try parse(arguments)
            try command.run()
            return ExitStatus.done
        } catch {
            return report(error)
        }
    }

    /// The dashboard has no command word: it cannot be one of the subcommands, or its paths would be taken for
    /// their names and theirs for paths.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        if arguments.first == "help", let word = arguments.dropFirst().first, !isCommand(word) {
            throw CommandFailure.unknownCommand(word)
        }
        return isCommand(arguments.first)
            ? try Scrutineer.parseAsRoot(arguments) : try OpenCommand.parse(arguments)
    }

    private static func isCommand(_ word: String?) -> Bool {
        guard let word else { return false }
        return word == "help" || Scrutineer.commandNames.contains(word)
    }

    /// Whether it is described for a shell's completion or for the manual: the commands, and how the dashboard is opened.
    private static func asksForDescription(_ arguments: [String]) -> Bool {
        arguments.first?.hasPrefix("--generate-completion-script") == true
            || arguments.first == "--experimental-dump-help"
    }

    /// Whether it is the program's own help that is wanted, not a command's.
    private static func asksForHelp(_ arguments: [String]) -> Bool {
        if arguments == ["help"] { return true }
        guard !isCommand(arguments.first) else { return false }
        return arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    }

    /// What was asked for, in the argument parser's own words.
    private static func description(_ arguments: [String]) throws -> String {
        do {
            // A completion takes the first word for a path where there may be one, and then knows no commands.
            let isCompletion = arguments.first?.hasPrefix("--generate") == true
            _ = isCompletion ? try CompletionPage.parseAsRoot(arguments) : try HelpPage.parseAsRoot(arguments)
            return ""
        } catch {
            guard HelpPage.exitCode(for: error).isSuccess else { throw error }
            return CompletionPage.fullMessage(for: error)
        }
    }

    /// Says what went wrong, on standard error; help and version go to standard output, for they were asked for.
    private static func report(_ error: any Error) -> Int32 {
        if let failure = error as? CommandFailure {
            for line in failure.lines { Output.complain(line) }
            return failure.status
        }
        if Scrutineer.exitCode(for: error).isSuccess {
            do throws(CommandFailure) {
                try Output.write(Scrutineer.fullMessage(for: error) + "\n")
                return ExitStatus.done
            } catch {
                return report(error)
            }
        }
        let message = "scrutineer: " + Scrutineer.message(for: error)
        for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
            Output.complain(String(line))
        }
        Output.complain("See 'scrutineer --help', or 'scrutineer COMMAND --help' for one command.")
        return ExitStatus.usage
    }
}

extension Scrutineer {
    /// The words that are commands.
    static var commandNames: [String] { configuration.subcommands.map { $0._commandName } }
}
