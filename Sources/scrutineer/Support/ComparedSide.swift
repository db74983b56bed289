import PlanModel
import PlanStore
import Workspace

/// One side of a comparison, as it is named: a file, a folder, or either as git keeps it.
enum ComparedSide {
    case path(String)
    case revision(GitRevision)

    init(_ text: String) throws(CommandFailure) {
        guard GitRevision.isMeant(by: text) else {
            self = .path(text)
            return
        }
        guard let revision = GitRevision(text) else {
            throw .usage(
                "\"\(text)\" is not a version of a plan; expected git:REV:PATH such as git:HEAD:plan.json")
        }
        self = .revision(revision)
    }

    func load() -> PlanLoader.Outcome {
        switch self {
        case .path(let path): PlanLoader.load([path])
        case .revision(let revision): PlanLoader.load(revision)
        }
    }

    /// The plans of both sides. One id may stand on both, but not twice on either.
    static func plans(
        of old: ComparedSide, and new: ComparedSide
    ) throws(CommandFailure) -> (old: [SourcedPlan], new: [SourcedPlan]) {
        let (before, after) = (old.load(), new.load())
        Loading.nameSkipped(before.skipped + after.skipped)
        let errors = before.errors + after.errors
        guard errors.isEmpty else { throw .files(lines: errors.flatMap(\.printedLines)) }
        return (before.plans, after.plans)
    }
}

extension ReadingOptions {
    /// What keeps changes of two versions; nil where the options keep all. What a name means is looked for in both,
    /// and need be found in one only.
    func sieve(
        _ versions: [[PlanRecords]], from viewpoint: Viewpoint
    ) throws(CommandFailure) -> ChangeSieve? {
        let states = try StateOption.words(status)
        guard !states.isEmpty || !looking.isAll else { return nil }
        var sides: [(filter: PlanFilter, store: PlanStore)] = []
        var failure: CommandFailure?
        for plans in versions {
            let store = PlanStore(plans, from: viewpoint)
            do throws(CommandFailure) {
                var filter = try looking.filter(over: store)
                filter.states = states
                sides.append((filter, store))
            } catch {
                failure = error
            }
        }
        if let failure, sides.isEmpty { throw failure }
        return ChangeSieve(sides)
    }
}

extension FilterOptions {
    /// Whether every record is kept.
    fileprivate var isAll: Bool { lead.isEmpty && plan.isEmpty && match == nil }
}
