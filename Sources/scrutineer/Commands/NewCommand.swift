import ArgumentParser
import Exchange
import JSONText

/// `new --id ID --title TITLE`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Print an empty plan, to begin one of your own.",
        discussion: "scrutineer new --id riverside --title \"Riverside Neighbourhood Plan\" > riverside.json")

    @Option(help: "The plan's id: small letters, digits and hyphens.")
    var id: String

    @Option(help: "The plan's title.")
    var title: String

    func run() throws(CommandFailure) {
        guard !id.isEmpty, id.utf8.allSatisfy(Self.isOfID) else {
            throw .usage("\"\(id)\" is not an id for a plan; expected small letters, digits and hyphens")
        }
        guard title.contains(where: { !$0.isWhitespace }) else {
            throw .usage("--title is empty; give the plan's title")
        }
        let plan: JSONValue = [
            "format": "scrutineer-plan/1", "id": .string(id), "title": .string(title), "pillars": [],
        ]
        try Output.writeData(plan.shownPrettyText + "\n")
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
