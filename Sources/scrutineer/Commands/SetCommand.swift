import ArgumentParser
import PlanModel
import PlanStore

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

    @OptionGroup var signing: EditingOptions

    @Flag(name: .shortAndLong, help: "Say what was done.")
    var verbose = false

    func run() throws(CommandFailure) {
        let setting = try Setting(member: member, value: value)
        let editing = try signing.editing(file)
        try editing.edit { store throws(CommandFailure) in
            let ref = try find(in: store)
            let editor = Editor(name: editing.by)
            guard let edit = setting.edit(ref, in: store, why: why, by: editor) else {
                try Output.say("\(store.idText(of: ref)) has that \(member) already; nothing was changed")
                return nil
            }
            return edit
        } saved: { edit, day throws(CommandFailure) in
            guard verbose else { return }
            try Output.say("\(edit.summary) on \(Shown.day(day)); saved to \(file)")
        }
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
