import JSONText
import PlanModel

extension PlanMember: SchemaMember {
    static let definition = "plan"
    static let meaning = "A plan that a council or its partners adopted, and what became of it."

    var schema: ValueSchema {
        switch self {
        case .format:
            ValueSchema([
                ("description", "Says that this is a plan of this format."),
                ("const", .string(PlanHead.format)),
            ])
        case .id:
            .text("The plan's id, unique among the plans opened together.", pattern: SchemaPattern.planID)
        case .title: .text("The plan's title.")
        case .pillars:
            .list(of: PillarMember.self, "The pillars, in the order of the paper; there may be none.")
        case .aliases: .texts("Other names of the plan.")
        case .asOf: .day("The date at which an archived plan is read; without it that is today.")
        case .deadlinePolicy:
            .word(
                DeadlinePolicy.self,
                "How \"by December\" is read: by its last day (end), or before its first (start)."
            ).defaulting(to: .string(DeadlinePolicy.end.rawValue))
        case .dueSoonDays:
            ValueSchema([
                ("description", "How many days before its deadline a milestone is due soon."),
                ("type", "integer"), ("minimum", 0),
                ("default", .number(String(PlanHead.defaultDueSoonDays))),
            ])
        case .summary: .text("What the plan is about.")
        case .pillarTerm: .text("The local word for a pillar, such as Workstream.").defaulting(to: "Pillar")
        case .labels:
            .shared("labels", "Local words for the statuses and the confidences.")
        case .documents: .list(of: DocumentMember.self, "The papers that the plan is taken from.")
        case .organisations: .list(of: OrganisationMember.self, "The organisations that the plan names.")
        case .relations:
            .list(
                of: RelationMember.self,
                "How organisations, actions, milestones and documents stand to each other.")
        case .funding: .list(of: FundingMember.self, "The funding streams.")
        case .meetings: .list(of: MeetingMember.self, "The meetings that dealt with the plan.")
        case .measures: .list(of: MeasureMember.self, "What is measured, and what was read.")
        case .signOffs:
            .list(of: SignOffMember.self, "To whom documents were sent before they were published.")
        case .events: .list(of: EventMember.self, "Dates to know of: launches, consultations and the like.")
        case .routeMap: .object(RouteMapMember.self, "The stages in which the work is to go on.")
        case .participation: .list(of: ParticipationMember.self, "Cost models of taking part.")
        case .findings:
            .list(of: FindingNoteMember.self, "Findings that were dismissed, or made by a person.")
        }
    }
}

extension PillarMember: SchemaMember {
    static let definition = "pillar"
    static let meaning = "A pillar of the plan: one of the headings under which its actions stand."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The pillar's id, unique among the pillars.")
        case .title: .text("The pillar's title.")
        case .actions:
            .list(
                ["$ref": .string("#/$defs/\(PlanSchema.actionName(1))")],
                "The actions of the pillar, in the order of the paper.")
        }
    }
}
