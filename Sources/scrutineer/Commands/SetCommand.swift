import ArgumentParser
import Glibc
import PlanModel
import PlanStore
import Workspace

/// `set FILE ACTION status VALUE`
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set an action's status or confidence, and save the file.")

    @Argument(help: "The plan file.", completion: .file())
    var file: String

    @Argument(help: "The action: its id, or action:ID.")
    var action: String

    @Argument(help: "What to set: status or confidence.", completion: .list(["status", "confidence"]))
    var member: String

    @Argument(
        help: "The new value.",
        completion: .list(ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)))
    var value: String

    @Option(help: ArgumentHelp("The reason.", valueName: "text"))
    var why = ""

    @Option(
        help: ArgumentHelp("Who signs the edit (default: the full name of the login).", valueName: "name"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "The day on which the edit stands (default: the plan's own as-of date, else today).",
            valueName: "date"))
    var asOf: String?

    @Flag(name: .shortAndLong, help: "Say what was done.")
    var verbose = false

    func run() throws(CommandFailure) {
        let setting = try Setting(member: member, value: value)
        let asOf = try asOf.map { text throws(CommandFailure) in try DayOption.day(text, of: "--as-of") }
        // Somebody else may save between reading and writing: then it is done again on what they wrote.
        for _ in 0..<Self.attempts where try set(setting, asOf: asOf) { return }
        throw .files("\(file): others keep changing it; nothing was changed, try again")
    }

    private static let attempts = 10

    /// - Returns: Whether it was done; false where somebody else changed the file meanwhile.
    private func set(_ setting: Setting, asOf: Day?) throws(CommandFailure) -> Bool {
        let plan = try plan()
        var store = PlanStore([plan.records], from: Viewpoint(asOf: asOf, today: Clock.today()))
        let ref = try find(in: store)
        let editor = Editor(name: by ?? Login.fullName)
        guard let edit = setting.edit(ref, in: store, why: why, by: editor) else {
            try Output.writeData(
                "\(store.idText(of: ref)) has that \(member) already; nothing was changed\n")
            return true
        }
        do throws(EditRefused) {
            try store.apply([edit])
        } catch {
            throw .files(error.reason)
        }
        guard try save(plan, &store) else { return false }
        if verbose {
            let day = store.plans[ref.plan].states.asOf
            try Output.writeData("\(edit.summary) on \(Shown.day(day)); saved to \(file)\n")
        }
        return true
    }

    private func save(_ plan: SourcedPlan, _ store: inout PlanStore) throws(CommandFailure) -> Bool {
        try checkNothingWaits(plan)
        var workspace = Workspace([plan])
        do throws(FileError) {
            try workspace.keep(store.takeEvents(), at: Clock.moment())
        } catch {
            throw .files(error.message)
        }
        do throws(SaveError) {
            _ = try workspace.save(store, at: Clock.moment())
            try workspace.settle()
            return true
        } catch {
            guard error.isChangedOnDisk else { throw .files(error.message) }
            return false
        }
    }

    /// Whoever left edits unsaved is to say what becomes of them, before the file changes under them.
    private func checkNothingWaits(_ plan: SourcedPlan) throws(CommandFailure) {
        // Journals are held for a moment, not only looked at: one whose edits were all saved goes, for once the
        // file changes it could not be told any more that they were.
        var workspace = Workspace([plan], keeping: .ofThisUser(signing: by ?? Login.fullName))
        let opening = workspace.open(at: Clock.moment())
        workspace.close()
        guard opening.asks else { return }
        let isOne = opening.waiting == 1
        let what =
            opening.waiting == 0
            ? "the journal of an earlier session is damaged; open the plan with scrutineer and answer what becomes "
                + "of it first"
            : "\(Shown.count(opening.waiting, "unsaved edit")) of an earlier session \(isOne ? "waits" : "wait"); "
                + "open it with scrutineer and answer whether to bring \(isOne ? "it" : "them") back first"
        throw .files("\(file): \(what)")
    }

    private func plan() throws(CommandFailure) -> SourcedPlan {
        var status = stat()
        if stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .files("\(file): it is a folder; name one plan file")
        }
        guard let plan = try Loading.plans([file]).first else { throw .files("\(file): it holds no plan") }
        return plan
    }

    private func find(in store: PlanStore) throws(CommandFailure) -> RecordRef {
        do throws(PlanStore.RecordLookupError) {
            return try store.record(named: action, among: [.action], inPlans: [0])
        } catch {
            throw .files(error.message)
        }
    }
}

/// What is set to what.
private enum Setting {
    case status(ActionStatus)
    case confidence(Rag)

    init(member: String, value: String) throws(CommandFailure) {
        switch member {
        case "status": self = .status(try WordOption.word(value, of: "status"))
        case "confidence": self = .confidence(try WordOption.word(value, of: "confidence"))
        default: throw .usage("\"\(member)\" cannot be set; expected status or confidence")
        }
    }

    func edit(_ ref: RecordRef, in store: PlanStore, why: String, by editor: Editor) -> PlanEdit? {
        switch self {
        case .status(let status): store.settingStatus(ref, to: status, why: why, by: editor)
        case .confidence(let rag): store.settingConfidence(ref, to: rag, why: why, by: editor)
        }
    }
}
