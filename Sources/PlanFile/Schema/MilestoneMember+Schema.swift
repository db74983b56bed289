import JSONText
import PlanModel

extension MilestoneMember: SchemaMember {
    static let definition = "milestone"
    static let meaning = "A milestone of an action, or a commitment made in prose."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The milestone's id, unique among all milestones of the plan.")
        case .title: .text("What is to be reached.")
        case .due: .date("When it was due at first; revisions do not change it.")
        case .dueText, .doneText: .printed
        case .alternatives:
            .list(
                of: AlternativeMember.self,
                "Other readings of the due date; they are shown and never counted.")
        case .done: .date("When it was done.")
        case .cancelled: .flag("Whether it was given up.").defaulting(to: false)
        case .kind:
            .word(MilestoneKind.self, "A milestone, or a commitment: a promise found in prose.")
                .defaulting(to: .string(MilestoneKind.milestone.rawValue))
        case .target: .object(TargetMember.self, "The number to be reached.")
        case .revisions: .list(of: RevisionMember.self, "How the due date was moved, oldest first.")
        case .evidence:
            .list(
                of: EvidenceMember.self,
                "What the evidence shows, oldest first; the last verdict is in force.")
        }
    }
}

extension AlternativeMember: SchemaMember {
    static let definition = "alternative"
    static let meaning = "Another reading of a date."

    var schema: ValueSchema {
        switch self {
        case .date: .date("The date in this reading.")
        case .dateText: .printed
        case .why: .text("Why it may be read so.")
        }
    }
}

extension TargetMember: SchemaMember {
    static let definition = "target"
    static let meaning = "The number that a milestone is to reach."

    var schema: ValueSchema {
        switch self {
        case .value: .number("The number to be reached.")
        case .unit: .text("What is counted.")
        case .current: .number("How far it is.")
        }
    }
}

extension RevisionMember: SchemaMember {
    static let definition = "revision"
    static let meaning = "A new due date for a milestone."

    var schema: ValueSchema {
        switch self {
        case .due: .date("The new due date.")
        case .dueText: .printed
        case .on: .day("The day on which it was moved.")
        case .by: .text("Who moved it.")
        case .why: .text("The reason.")
        case .recorded: .recorded
        }
    }
}

extension EvidenceMember: SchemaMember {
    static let definition = "evidence"
    static let meaning = "What the evidence shows of a milestone."

    var schema: ValueSchema {
        switch self {
        case .verdict: .word(EvidenceVerdict.self, "How far the evidence shows that it was reached.")
        case .on: .day("The day of the verdict.")
        case .quote: .text("The words that show it.")
        case .by: .text("Who judged.")
        case .recorded: .recorded
        }
    }
}
