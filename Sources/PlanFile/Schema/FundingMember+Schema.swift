import JSONText
import PlanModel

extension FundingMember: SchemaMember {
    static let definition = "fundingStream"
    static let meaning = "A funding stream: money that was asked for or given, or what stands for it."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The stream's id, unique among the funding streams.")
        case .title: .text("Its title.")
        case .status: .word(FundingStatus.self, "How far the money is.")
        case .kind:
            .word(
                FundingKind.self,
                "What it is; in-kind help, a benchmark and a publicity value are never added to money.")
        case .amount: .either("money", "amountRange", "How much in all, or between which two amounts.")
        case .currency:
            .text("The currency by ISO 4217, such as EUR.", pattern: SchemaPattern.currency)
                .defaulting(to: "GBP")
        case .awarded: .date("When it was awarded; until then it counts as a bid.")
        case .start: .date("When it begins.")
        case .end: .date("When it ends.")
        case .awardedText, .startText, .endText: .printed
        case .years: .list(of: YearMember.self, "How much in which financial year.")
        case .funders: .texts("The ids of the organisations that give it.")
        case .recipients: .texts("The ids of the organisations that receive it.")
        case .actions: .texts("The ids of the actions that it pays for.")
        case .grantId: .text("Its identifier by the 360Giving standard.")
        case .alternatives: .list(of: AlternativeMember.self, "Other readings of its end.")
        }
    }
}

extension YearMember: SchemaMember {
    static let definition = "yearOfFunding"
    static let meaning = "What a funding stream gives in one financial year."

    var schema: ValueSchema {
        switch self {
        case .year:
            .text(
                "The financial year from April to March, such as 2022/23; the second half follows the first.",
                pattern: SchemaPattern.financialYear)
        case .amount: .money("What is given in it.")
        case .spent: .money("What was spent of it.")
        }
    }
}
