package import PlanModel

/// The rules by which plans are read against themselves, in the order of the format's description.
package enum FindingRule: String, CaseIterable, Sendable {
    case referenceUnknown = "reference-unknown"
    case partOfLoop = "part-of-loop"
    case orderImpossible = "order-impossible"
    case yearsDoNotAdd = "years-do-not-add"
    case aliasShared = "alias-shared"
    case statusDiffers = "status-differs"
    case completeWithOpen = "complete-with-open"
    case closedWithoutEvidence = "closed-without-evidence"
    case overdueSilent = "overdue-silent"
    case stale
    case allUndated = "all-undated"
    case leadMissing = "lead-missing"
    case evidenceShort = "evidence-short"
    case dateInferred = "date-inferred"
    case slipped
    case fundingEnded = "funding-ended"
    case fundingEnding = "funding-ending"
    case amountMissing = "amount-missing"
    case commitmentLapsed = "commitment-lapsed"
    case resolutionUnowned = "resolution-unowned"
    case resolutionUndated = "resolution-undated"
    case obligationOverdue = "obligation-overdue"
    case partUnanswered = "part-unanswered"
    case questionUnanswered = "question-unanswered"
    case signOffOrder = "signoff-order"
    case measureSilent = "measure-silent"
    case plansDisagree = "plans-disagree"
    case homonym
    case memberUnknown = "member-unknown"

    package var severity: Severity {
        switch self {
        case .referenceUnknown, .partOfLoop, .orderImpossible, .yearsDoNotAdd, .aliasShared: .error
        case .dateInferred, .fundingEnding, .amountMissing, .measureSilent, .homonym: .note
        default: .warning
        }
    }

    /// What knows when the rule fires and what it says.
    var reader: any FindingReader.Type {
        switch self {
        case .referenceUnknown: ReferenceUnknown.self
        case .partOfLoop: PartOfLoop.self
        case .orderImpossible: OrderImpossible.self
        case .yearsDoNotAdd: YearsDoNotAdd.self
        case .aliasShared: AliasShared.self
        case .statusDiffers: StatusDiffers.self
        case .completeWithOpen: CompleteWithOpen.self
        case .closedWithoutEvidence: ClosedWithoutEvidence.self
        case .overdueSilent: OverdueSilent.self
        case .stale: Stale.self
        case .allUndated: AllUndated.self
        case .leadMissing: LeadMissing.self
        case .evidenceShort: EvidenceShort.self
        case .dateInferred: DateInferred.self
        case .slipped: Slipped.self
        case .fundingEnded: FundingEnded.self
        case .fundingEnding: FundingEndsSoon.self
        case .amountMissing: AmountMissing.self
        case .commitmentLapsed: CommitmentLapsed.self
        case .resolutionUnowned: ResolutionUnowned.self
        case .resolutionUndated: ResolutionUndated.self
        case .obligationOverdue: ObligationOverdue.self
        case .partUnanswered: PartUnanswered.self
        case .questionUnanswered: QuestionUnanswered.self
        case .signOffOrder: SignOffOrder.self
        case .measureSilent: MeasureSilent.self
        case .plansDisagree: PlansDisagree.self
        case .homonym: Homonym.self
        case .memberUnknown: MemberUnknown.self
        }
    }

    /// Its place in the format's description.
    var place: Int { FindingRule.places[self] ?? 0 }

    private static let places = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
