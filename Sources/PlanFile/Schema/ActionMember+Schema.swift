import JSONText
import PlanModel

extension ActionMember: SchemaMember {
    static let definition = "action"
    static let meaning = "An action of the plan, or a sub-action."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The action's id, unique among all actions and sub-actions of the plan.")
        case .title: .text("What is to be done.")
        case .status:
            .word(
                ActionStatus.self,
                "Progress as it is declared: complete says the lead, closed accepts the committee.")
        case .confidence:
            .list(of: ConfidenceMember.self, "Judgements of confidence, oldest first; the last is in force.")
        case .new: .flag("Whether the action is new in this plan.").defaulting(to: false)
        case .leads: .texts("The ids of the lead organisations; sub-actions do not inherit them.")
        case .support: .texts("The ids of the organisations that support the leads.")
        case .milestones: .list(of: MilestoneMember.self, "The action's milestones.")
        case .updates: .list(of: UpdateMember.self, "What was said of the action, and when.")
        case .actions:
            ValueSchema([
                ("description", .string("Sub-actions, to depth \(PlanAction.deepest).")), ("type", "array"),
            ])
        case .funding: .texts("The ids of the funding streams that pay for it.")
        case .places: .texts("Where it takes place.")
        }
    }
}

extension ConfidenceMember: SchemaMember {
    static let definition = "confidence"
    static let meaning = "A judgement of confidence; it is never computed."

    var schema: ValueSchema {
        switch self {
        case .rag: .word(Rag.self, "The colour of the judgement.")
        case .on: .day("The day of the judgement.")
        case .by: .text("Who judged.")
        case .why: .text("The reason.")
        case .recorded: .recorded
        }
    }
}

extension UpdateMember: SchemaMember {
    static let definition = "update"
    static let meaning = "What was said of an action on a date; it may set the action's status."

    var schema: ValueSchema {
        switch self {
        case .on: .date("The date of the update.")
        case .onText: .printed
        case .text: .text("What was said; it may be empty.")
        case .by: .text("Who said it.")
        case .status: .word(ActionStatus.self, "The status that was set with it.")
        case .was: .word(ActionStatus.self, "The status as it stood before.")
        case .recorded: .recorded
        case .milestones: .texts("The ids of the milestones that it answers.")
        }
    }
}
