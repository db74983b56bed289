import ArgumentParser
import PlanFile

/// `schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of the plan format, for editors and programs."
    )

    func run() throws(CommandFailure) { try Output.writeData(PlanSchema.text) }
}
