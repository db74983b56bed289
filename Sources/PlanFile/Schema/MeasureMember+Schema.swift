import JSONText
import PlanModel

extension MeasureMember: SchemaMember {
    static let definition = "measure"
    static let meaning = "What is measured to see whether the plan works."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The measure's id, unique among the measures.")
        case .title: .text("What is measured.")
        case .category: .text("The group of measures that it belongs to.")
        case .unit: .text("What is counted.")
        case .polarity:
            .word(Polarity.self, "Whether a higher or a lower number is better.")
                .defaulting(to: .string(Polarity.higher.rawValue))
        case .target:
            .either("number", "numberRange", "The number to be reached, or between which two it is to be.")
        case .by: .date("When it is to be reached.")
        case .byText: .printed
        case .readings: .list(of: ReadingMember.self, "What was read.")
        case .action: .text("The id of the action that it measures.")
        case .lead: .text("The id of the organisation that answers for it.")
        }
    }
}

extension ReadingMember: SchemaMember {
    static let definition = "reading"
    static let meaning = "What was read of a measure."

    var schema: ValueSchema {
        switch self {
        case .on: .date("When it was read.")
        case .onText: .printed
        case .value: .either("number", "numberRange", "The number, or between which two it is.")
        case .bound: .word(ReadingBound.self, "Whether it is over, under or about the number.")
        }
    }
}

extension SignOffMember: SchemaMember {
    static let definition = "signOff"
    static let meaning = "To whom a document was sent before it was published, and what came back."

    var schema: ValueSchema {
        switch self {
        case .document: .text("The document's id.")
        case .role: .text("The role of whoever signs it off, such as Finance.")
        case .kind: .word(SignOffKind.self, "Whether they contribute or approve.")
        case .organisation: .text("The id of their organisation.")
        case .sent: .date("When it was sent to them.")
        case .returned: .date("When it came back.")
        case .sentText, .returnedText: .printed
        case .approved: .flag("Whether they approved it.")
        }
    }
}

extension EventMember: SchemaMember {
    static let definition = "event"
    static let meaning = "A date to know of."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The event's id, unique among the events.")
        case .title: .text("What happens.")
        case .date: .date("When it happens.")
        case .dateText: .printed
        case .kind: .word(EventKind.self, "What kind of event it is.")
        case .organisations: .texts("The ids of the organisations that it concerns.")
        case .alternatives: .list(of: AlternativeMember.self, "Other readings of its date.")
        }
    }
}
