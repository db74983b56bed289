import JSONText
import PlanModel

extension FindingNoteMember: SchemaMember {
    static let definition = "findingNote"
    static let meaning =
        "A finding that was dismissed; or, when authored is true, one that a person made and no rule can compute."

    static var condition: SchemaCondition? {
        SchemaCondition(member: authored.text, required: requiredOfAuthored.map(\.text))
    }

    var schema: ValueSchema {
        switch self {
        case .rule: .text("The rule of the dismissed finding; any name for an authored one.")
        case .record: .text("The record that it is about, as kind:ID.")
        case .reason: .text("The reason.")
        case .by: .text("Who dismissed or made it.")
        case .on: .day("The day on which it was dismissed or made.")
        case .authored: .flag("Whether this is a finding that a person made.").defaulting(to: false)
        case .severity: .word(Severity.self, "How grave an authored finding is.")
        case .message: .text("What an authored finding says.")
        }
    }
}
