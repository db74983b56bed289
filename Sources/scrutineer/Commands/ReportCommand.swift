import ArgumentParser
import Exchange
import PlanModel
import PlanStore
import Workspace

/// `report tracker|brief|witness|minutes PATH…`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a committee paper: a progress report, a brief, a witness sheet or minutes.",
        discussion: """
            tracker: the plans as a progress report by pillar, with what is late and what is questionable
            brief: what is late, promised, ending and unanswered, and what to ask whom
            witness --lead ORG: all that one body leads, owes, was asked and is paid
            minutes --meeting ID: the questions, answers and resolutions of a meeting

            What is exempt from publication is left out, and the paper says so.
            """)

    @Argument(
        help: "Which paper: \(ReportKind.allCases.map(\.rawValue).alternatives).",
        completion: .list(ReportKind.allCases.map(\.rawValue)))
    var kind: String

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @OptionGroup var options: ReadingOptions

    @Option(help: ArgumentHelp("The meeting, by its id (report minutes only).", valueName: "id"))
    var meeting: String?

    @Option(
        help: ArgumentHelp(
            "Tell what changed since an older version (report tracker only).", valueName: "file|git:rev:path"),
        completion: .file())
    var against: String?

    @Option(
        help: ArgumentHelp("How to write it: markdown, html or text.", valueName: "format"),
        completion: .list(PaperFormat.allCases.map(\.rawValue)))
    var format = PaperFormat.markdown.rawValue

    @Flag(
        help: "Write what is exempt from publication too; the paper then says that it is not for publication."
    )
    var includeExempt = false

    @OptionGroup var output: OutputFile

    enum ReportKind: String, CaseIterable { case tracker, brief, witness, minutes }

    func run() throws(CommandFailure) {
        let format: PaperFormat = try WordOption.word(format, of: "--format")
        guard let kind = ReportKind(rawValue: kind) else {
            throw .usage(
                "\"\(kind)\" is not a kind of report; expected \(ReportKind.allCases.map(\.rawValue).alternatives)"
            )
        }
        try check(kind)
        let older = try against.map { name throws(CommandFailure) in
            try Loading.plans(try ComparedSide(name).load())
        }
        let plans = try Loading.plans(path)
        let compared = older.map { OlderPlans($0.map(\.records), named: against ?? "") }
        let paper = try paper(kind, of: try read(plans), since: compared)
        try output.write(format.text(of: paper), madeOf: (plans + (older ?? [])).map(\.source))
    }

    /// Refuses what was typed wrongly before any file is opened.
    private func check(_ kind: ReportKind) throws(CommandFailure) {
        if includeExempt, options.looking.hideExempt {
            throw .usage("--include-exempt and --hide-exempt contradict each other; give one of them")
        }
        switch kind {
        case .witness where options.looking.lead.count != 1:
            throw .usage("report witness wants one witness: scrutineer report witness --lead ORG")
        case .minutes where meeting == nil:
            throw .usage("report minutes wants a meeting: scrutineer report minutes --meeting ID")
        default: break
        }
        if meeting != nil, kind != .minutes { throw .usage("--meeting goes with report minutes") }
        if against != nil, kind != .tracker { throw .usage("--against goes with report tracker") }
        try options.check()
    }

    /// Reads the plans without what is exempt, so that it is not even named where a name is not found.
    private func read(_ plans: [SourcedPlan]) throws(CommandFailure) -> Reading {
        var options = options
        options.looking.hideExempt = !includeExempt
        return try options.read(plans)
    }

    private func paper(
        _ kind: ReportKind, of reading: Reading, since older: OlderPlans?
    ) throws(CommandFailure) -> Paper {
        let store = reading.store
        let material = PaperMaterial(
            store, whole: reading.whole?.plans.map(\.records) ?? [], keeping: reading.filter, since: older,
            includesExempt: includeExempt)
        guard let material else { throw .files("what was asked for is exempt from publication") }
        let paper: Paper?
        switch kind {
        case .tracker: paper = .tracker(of: material)
        case .brief: paper = .brief(of: material)
        case .witness:
            paper = reading.filter.leads.first.flatMap {
                .witness(store.organisation(ofEntry: $0), of: store, in: material)
            }
        case .minutes: paper = .minutes(of: try meeting(in: reading), of: store, in: material)
        }
        guard let paper else { throw .files("what was asked for is exempt from publication") }
        return paper
    }

    private func meeting(in reading: Reading) throws(CommandFailure) -> RecordRef {
        do throws(PlanStore.RecordLookupError) {
            return try reading.store.record(named: meeting ?? "", among: [.meeting], inPlans: reading.places)
        } catch {
            throw .files(error.message)
        }
    }
}
