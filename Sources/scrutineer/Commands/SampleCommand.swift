import ArgumentParser
import Workspace

/// `sample FOLDER`
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Write the bundled plans as files into a folder; none that is there is overwritten.")

    @Argument(help: "The folder, made if it is missing.", completion: .directory)
    var folder: String

    func run() throws(CommandFailure) {
        for path in try write() { try Output.say("wrote \(path)") }
    }

    private func write() throws(CommandFailure) -> [String] {
        do throws(FileError) {
            return try BundledFiles.write(BundledPlans.all(), into: folder)
        } catch {
            throw .files(error.message)
        }
    }
}
