import ArgumentParser
import PlanModel
import PlanStore

/// From where the plans are looked at, and what is kept of them: what the dashboard and all reading commands
/// have in common.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the plans as they stood on a day, YYYY-MM-DD (default: each at its own date).",
            valueName: "date"))
    var asOf: String?

    @Option(
        help: ArgumentHelp(
            "How \"by December\" is read: end, by its last day; start, before its first.",
            valueName: "end|start"),
        completion: .list(DeadlinePolicy.allCases.map(\.rawValue)))
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "Keep what an organisation leads, given by id, name, short name or alias; repeatable.",
            valueName: "org"))
    var lead: [String] = []

    @Option(help: ArgumentHelp("Keep one plan; repeatable.", valueName: "id"))
    var plan: [String] = []

    @Option(
        help: ArgumentHelp(
            "Keep what has all these words in its texts; 'word is a whole word, !word must not occur, lead:, pillar:, "
                + "status:, rag:, due<, late>, funder:, recipient:, amount>, place:, plan: and is: ask for a field.",
            valueName: "text"))
    var match: String?

    @Flag(help: "Leave out what is exempt from publication.")
    var hideExempt = false

    /// The viewpoint that the options ask for.
    func viewpoint() throws(CommandFailure) -> Viewpoint {
        Viewpoint(
            asOf: try asOf.map { text throws(CommandFailure) in try DayOption.day(text, of: "--as-of") },
            policy: try policy.map { text throws(CommandFailure) in try WordOption.word(text, of: "--policy")
            },
            today: Clock.today())
    }

    /// The filter that the options ask for, over plans that are open.
    func filter(over store: PlanStore) throws(CommandFailure) -> PlanFilter {
        var filter = PlanFilter()
        for id in plan {
            guard let place = store.plan(id: id) else {
                let known = store.plans.map { "\"\($0.records.id)\"" }
                let list = known.isEmpty ? "there are none" : "there is \(known.joined(separator: ", "))"
                throw .files("\"\(id)\" is not one of the plans; \(list)")
            }
            filter.plans.insert(place)
        }
        for name in lead {
            do throws(Directory.LookupError) {
                filter.leads.insert(try store.directory.find(name))
            } catch {
                throw .files(error.message)
            }
        }
        filter.match = FindQuery(match ?? "")
        if let fault = filter.match.faults.first {
            throw .usage("--match, from letter \(fault.range.lowerBound + 1): \(fault.message)")
        }
        return filter
    }
}
