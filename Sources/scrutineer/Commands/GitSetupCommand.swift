import ArgumentParser
import Workspace

/// `git-setup [FOLDER]`
struct GitSetupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "git-setup",
        abstract: "Let git merge plans by record and member: write .gitattributes, say what to run.")

    @Argument(help: "A folder of the working tree (default: the current one).", completion: .directory)
    var folder = "."

    func run() throws(CommandFailure) {
        let (path, isNew) = try addLine()
        try Output.write(
            """
            \(path) \(isNew ? "now says" : "says already"): \(GitAttributes.line)
            Run this once in each clone, so that git merges plans by record and member and not by line:

            git config merge.\(GitAttributes.driver).driver 'scrutineer merge %O %A %B'

            """)
    }

    private func addLine() throws(CommandFailure) -> (path: String, isNew: Bool) {
        do throws(FileError) {
            return try GitAttributes.addLine(inTreeOf: folder)
        } catch {
            throw .files(error.message)
        }
    }
}
