extension RouteMapMember: SchemaMember {
    static let definition = "routeMap"
    static let meaning = "The stages in which the work is to go on, and what belongs to each."

    var schema: ValueSchema {
        switch self {
        case .title: .text("Its title.")
        case .stages: .list(of: StageMember.self, "The stages in their order.")
        case .items: .list(of: RouteItemMember.self, "What is to be done in the stages.")
        }
    }
}

extension StageMember: SchemaMember {
    static let definition = "stage"
    static let meaning = "A stage of the route map."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The stage's id, unique within the route map.")
        case .title: .text("Its title.")
        case .purpose: .text("What it is for.")
        }
    }
}

extension RouteItemMember: SchemaMember {
    static let definition = "routeItem"
    static let meaning = "What is to be done in a stage of the route map."

    var schema: ValueSchema {
        switch self {
        case .title: .text("What is to be done.")
        case .stage: .text("The id of its stage.")
        case .action: .text("The id of the action that it belongs to.")
        case .priority: .text("How urgent it is.")
        }
    }
}
