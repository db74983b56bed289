extension ParticipationMember: SchemaMember {
    static let definition = "participation"
    static let meaning = "A cost model: what taking part costs, and how many must take part for it to tell."

    var schema: ValueSchema {
        switch self {
        case .title: .text("Its title.")
        case .residents: .number("How many residents there are.")
        case .costPerResident: .number("What it costs for each resident, in pounds.")
        case .tippingPoint:
            .object(TippingPointMember.self, "The share of residents from which taking part tells.")
        case .years: .number("For how many years.")
        case .participants: .number("How many take part.")
        case .study: .object(StudyMember.self, "The study from which the cost is taken.")
        case .basis: .text("What the model is built on.")
        }
    }
}

extension TippingPointMember: SchemaMember {
    static let definition = "tippingPoint"
    static let meaning = "Between which two shares of the residents the tipping point lies, as fractions."

    var schema: ValueSchema {
        switch self {
        case .low: .number("The lower share, such as 0.1.")
        case .high: .number("The higher share, such as 0.15.")
        }
    }
}

extension StudyMember: SchemaMember {
    static let definition = "study"
    static let meaning = "A study of what taking part costs."

    var schema: ValueSchema {
        switch self {
        case .cost: .number("What it cost in all, in pounds.")
        case .residents: .number("For how many residents.")
        }
    }
}
