import ArgumentParser
import Workspace

/// The file into which a command writes what it made of plans, whole or not at all.
struct OutputFile: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Write into a file, in place of what is there (default: standard output).", valueName: "file"),
        completion: .file())
    var output: String?

    /// - Parameter sources: Where the plans came from of which it was made.
    func write(_ text: String, madeOf sources: [PlanSource]) throws(CommandFailure) {
        guard let output else { return try Output.writeData(text) }
        do throws(FileError) {
            try refuse(output, among: sources)
            if FileSystem.kind(of: output) == .missing {
                try FileSystem.create(output, with: Array(text.utf8))
            } else {
                try FileSystem.replace(output, with: Array(text.utf8))
            }
        } catch {
            throw .files(error.message)
        }
    }

    /// A slip of the fingers must not put a paper in the place of the plan that it is made of.
    private func refuse(_ output: String, among sources: [PlanSource]) throws(FileError) {
        guard let target = FileIdentity(of: output) else { return }
        for case .file(let path) in sources where FileIdentity(of: path)?.isSame(as: target) == true {
            throw FileError(
                path: output, reason: "it is one of the plans that this is made of; name another file")
        }
    }
}
