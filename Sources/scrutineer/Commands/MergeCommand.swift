import ArgumentParser
import PlanModel
import Workspace

/// `merge BASE OURS THEIRS`
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge two versions of a plan file; git runs it after git-setup.",
        discussion:
            "The merged plan goes into OURS, in its own layout. Without conflicts the answer is 0. Each "
            + "conflict is a line on standard output, ours is kept there, and the answer is 1. Files that are no "
            + "plans are merged line by line, as git does it.")

    @Argument(
        help: "The version that both began with; an empty file where there is none.", completion: .file())
    var base: String

    @Argument(help: "Our version, which is replaced by the merged one.", completion: .file())
    var ours: String

    @Argument(help: "Their version.", completion: .file())
    var theirs: String

    func run() throws(CommandFailure) {
        switch try merged() {
        case .followed: return
        case .merged(let conflicts):
            guard !conflicts.isEmpty else { return }
            for conflict in conflicts { try Output.say(conflict.line) }
            throw .silent(ExitStatus.faults)
        case .notPlans:
            let status = try mergedLines()
            if status != ExitStatus.done { throw .silent(status) }
        }
    }

    private func merged() throws(CommandFailure) -> PlanMerging.Outcome {
        do throws(MergeError) {
            return try PlanMerging.merge(base: base, ours: ours, theirs: theirs)
        } catch {
            switch error {
            case .file(let error): throw .files(error.message)
            case .plans(let lines): throw .files(lines: lines)
            case .notWritten: throw .conflicts(error.lines)
            }
        }
    }

    private func mergedLines() throws(CommandFailure) -> Int32 {
        do throws(FileError) {
            return try LineMerge.run(base: base, ours: ours, theirs: theirs)
        } catch {
            throw .files(error.message)
        }
    }
}
