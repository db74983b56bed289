import PlanModel

extension OrganisationMember: SchemaMember {
    static let definition = "organisation"
    static let meaning = "An organisation; it stands for all that are part of it."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The organisation's id, unique among the organisations.")
        case .name: .text("Its full name.")
        case .short: .text("Its short name.")
        case .aliases: .texts("Other names by which papers call it.")
        case .partOf: .text("The id of the organisation that it is part of.")
        case .kind: .word(OrganisationKind.self, "What kind of organisation it is.")
        case .identifiers: .texts("Its identifiers in public lists, such as GB-LAE-COV.")
        case .notSameAs: .texts("Identifiers of organisations that it is often taken for, and is not.")
        }
    }
}

extension RelationMember: SchemaMember {
    static let definition = "relation"
    static let meaning = "How one organisation, action, milestone or document stands to another."

    var schema: ValueSchema {
        switch self {
        case .from: .text("The id of the first; kind:ID where an id would be ambiguous.")
        case .kind:
            .word(
                RelationKind.self,
                "How the first stands to the second; precedes joins two milestones or two documents.")
        case .to: .text("The id of the second; kind:ID where an id would be ambiguous.")
        case .frequency: .text("How often, such as yearly.")
        case .period: .date("When it holds.")
        case .periodText: .printed
        }
    }
}

extension DocumentMember: SchemaMember {
    static let definition = "document"
    static let meaning = "A paper that something of the plan is taken from."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The document's id, unique among the documents.")
        case .title: .text("Its title.")
        case .kind: .text("What kind of paper it is.")
        case .body: .text("The id of the organisation whose paper it is.")
        case .date: .date("Its date.")
        case .dateText: .printed
        case .url: .text("Where it is published.")
        case .facts: .list(of: FactMember.self, "What stands on its cover: wards, key decision and the like.")
        }
    }
}

extension FactMember: SchemaMember {
    static let definition = "fact"
    static let meaning = "A line of a document's cover."

    var schema: ValueSchema {
        switch self {
        case .label: .text("What the line is about, such as Wards.")
        case .text: .text("What it says.")
        }
    }
}

extension SourceMember: SchemaMember {
    static let definition = "source"
    static let meaning = "Where something is taken from."

    var schema: ValueSchema {
        switch self {
        case .document: .text("The document's id.")
        case .ref: .text("The paragraph or page.")
        case .quote: .text("The words themselves.")
        }
    }
}
