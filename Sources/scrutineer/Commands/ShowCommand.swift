import ArgumentParser
import Exchange
import PlanStore

/// `show PATH… RECORD`
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one record, whole, with its links.",
        usage: "scrutineer show [<path> ...] <record> [<options>]")

    @Argument(
        help: ArgumentHelp(
            "Plan files or folders (default: the bundled plans), and last the record: ID, kind:ID or "
                + "plan/kind:ID; a sign-off is sign-off:DOCUMENT/ROLE/KIND.", valueName: "path-and-record"))
    var words: [String]

    @OptionGroup var options: ReadingOptions
    @OptionGroup var output: FormatOption

    func run() throws(CommandFailure) {
        let format = try output.listFormat()
        guard format != .csv else { throw .usage("show writes no csv; expected table, json or jsonl") }
        guard let name = words.last else { throw .usage("show wants a record: scrutineer show PATH RECORD") }
        let reading = try options.read(words.dropLast())
        let sheet = try sheet(of: name, in: reading)
        let text = sheet.text(as: format, in: reading.store, layout: OutputDevice.layout) ?? ""
        if format == .table { try Output.write(styled: text) } else { try Output.writeData(text) }
    }

    private func sheet(of name: String, in reading: Reading) throws(CommandFailure) -> RecordSheet {
        let store = reading.store
        let hidesExempt = options.looking.hideExempt
        do throws(PlanStore.RecordLookupError) {
            if SignOffName.isMeant(by: name) {
                let signOff = try SignOffName(named: name, in: store, inPlans: reading.places)
                return RecordSheet(of: signOff, in: store, hidesExempt: hidesExempt)
            }
            let ref = try store.record(named: name, inPlans: reading.places)
            return RecordSheet(of: ref, in: store, hidesExempt: hidesExempt)
        } catch {
            throw .files(error.message)
        }
    }
}
