import JSONText
import PlanModel

extension ResolutionMember: SchemaMember {
    static let definition = "resolution"
    static let meaning = "What a meeting resolved, and what each respondent owes for it."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The resolution's id, unique among all resolutions of the plan.")
        case .text: .text("What was resolved.")
        case .verb: .word(ResolutionVerb.self, "What the meeting did; nothing is owed for a note.")
        case .proposed:
            .flag("Asked for in a paper and not resolved; nothing is owed for it.").defaulting(to: false)
        case .minute: .text("Its number in the minutes.")
        case .respondents: .texts("The ids of the organisations that are to report back.")
        case .parts: .list(of: PartMember.self, "The parts that want a report each.")
        case .due: .date("When the report is due.")
        case .dueText: .printed
        case .responseRequired:
            .flag("Whether a response is owed within two months of the meeting.").defaulting(to: false)
        case .response: .object(ResponseMember.self, "The response to it.")
        case .reports: .list(of: ReportMember.self, "What was reported back.")
        case .closed: .day("The day on which it was closed.")
        case .actions: .texts("The ids of the actions that it is about.")
        }
    }
}

extension ResponseMember: SchemaMember {
    static let definition = "response"
    static let meaning = "The response to a resolution."

    var schema: ValueSchema {
        switch self {
        case .kind: .word(ResponseKind.self, "Whether it was accepted.")
        case .on: .day("The day of the response.")
        case .by: .text("Who responded.")
        }
    }
}

extension ReportMember: SchemaMember {
    static let definition = "report"
    static let meaning = "A report back on a resolution."

    var schema: ValueSchema {
        switch self {
        case .on: .date("When it was made.")
        case .onText: .printed
        case .from: .text("The id of the organisation that reported.")
        case .text: .text("What was reported.")
        case .answers: .texts("The ids of the parts that it answers.")
        case .partly: .texts("The ids of the parts that it answers partly.")
        }
    }
}
