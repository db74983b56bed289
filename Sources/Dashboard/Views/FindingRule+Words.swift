import PlanModel
import PlanStore
import TextGrid

extension FindingRule {
    /// The rule in a word or two for a list.
    var words: String {
        switch self {
        case .referenceUnknown: "unknown id"
        case .partOfLoop: "part of itself"
        case .orderImpossible: "impossible order"
        case .yearsDoNotAdd: "years do not add"
        case .aliasShared: "shared alias"
        case .statusDiffers: "status differs"
        case .completeWithOpen: "complete, open"
        case .closedWithoutEvidence: "closed unproved"
        case .overdueSilent: "late, no word"
        case .stale: "no recent word"
        case .allUndated: "no dates"
        case .leadMissing: "no lead"
        case .evidenceShort: "evidence short"
        case .dateInferred: "date not sure"
        case .slipped: "slipped often"
        case .fundingEnded: "money ended"
        case .fundingEnding: "money ending"
        case .amountMissing: "no amount"
        case .commitmentLapsed: "promise lapsed"
        case .resolutionUnowned: "nobody named"
        case .resolutionUndated: "no report date"
        case .obligationOverdue: "report overdue"
        case .partUnanswered: "part unanswered"
        case .questionUnanswered: "unanswered"
        case .signOffOrder: "sign-off order"
        case .measureSilent: "never reported"
        case .plansDisagree: "plans disagree"
        case .homonym: "same name"
        case .memberUnknown: "unknown member"
        }
    }

    /// When it fires, as a sentence.
    var meaning: String {
        switch self {
        case .referenceUnknown: "An id points nowhere, so what it should lead to is missing from every count."
        case .partOfLoop: "An organisation is part of another that is, in the end, part of it."
        case .orderImpossible:
            "What should come first has a date after what follows it, or an answer is dated before its meeting."
        case .yearsDoNotAdd: "The amounts by year of a stream do not add up to its amount."
        case .aliasShared: "One alias names two organisations, so who is meant by it cannot be told."
        case .statusDiffers: "The status in the plan is not the one that the newest update gives."
        case .completeWithOpen:
            "The status is complete or closed, but a milestone is neither done nor cancelled."
        case .closedWithoutEvidence: "The action is closed, but no milestone has evidence that it was met."
        case .overdueSilent: "The milestone is overdue, and no update was given since its deadline."
        case .stale: "The action is open, and its last update is older than 6 months, or it has none."
        case .allUndated:
            "The action is open, and none of its milestones has a date, so it can never be late."
        case .leadMissing: "The action is open, and nobody leads it."
        case .evidenceShort:
            "The last evidence does not show that the milestone was met: part, substituted, none or contradicted."
        case .dateInferred: "The due date is marked as not sure or about, or there are other readings of it."
        case .slipped: "The due date was moved three times or more."
        case .fundingEnded: "A stream has ended while an action that it pays for is open."
        case .fundingEnding: "A stream ends within 6 months, and an open action depends on it."
        case .amountMissing: "A stream is secured, but its amount is not given."
        case .commitmentLapsed: "A commitment, a promise found in prose, is overdue."
        case .resolutionUnowned: "A resolution asks for something and names nobody who owes it."
        case .resolutionUndated: "A resolution asks for something and no date is set by which it is owed."
        case .obligationOverdue:
            "What was asked for is past its due date, and the respondent has not reported."
        case .partUnanswered: "A report was given, but a part of what was asked for is not answered."
        case .questionUnanswered: "A question has no answer, or not on all its parts."
        case .signOffOrder:
            "An approver was sent the paper before a contributor, or an earlier approver, had returned it."
        case .measureSilent: "No reading of the measure was ever reported."
        case .plansDisagree: "Two plans give different facts of one organisation, stream or action."
        case .homonym: "Two different organisations or programmes share a name."
        case .memberUnknown: "A member of the file is unknown, but its name is almost that of a known one."
        }
    }
}

extension PlanStore {
    /// The rule of a finding in a word or two; of an authored one as its author called it.
    func ruleWords(of finding: Finding) -> String {
        if case .rule(let rule) = finding.origin { return rule.words }
        return ruleName(of: finding).replacing("-", with: " ")
    }

    /// What the rule of a finding means.
    func meaning(of finding: Finding) -> String {
        if case .rule(let rule) = finding.origin { return rule.meaning }
        return "A person wrote it down, for no rule can work it out."
    }
}

extension StateText {
    /// How grave a finding is, or that it was dismissed.
    init(_ finding: Finding) {
        guard !finding.isDismissed else {
            self.init(mark: "x", word: "dismissed", role: .dim)
            return
        }
        let role: Role =
            switch finding.severity {
            case .error: .overdue
            case .warning: .warning
            case .note: .text
            }
        self.init(mark: finding.severity.mark, word: finding.severity.rawValue, role: role)
    }
}

extension Severity {
    var mark: String {
        switch self {
        case .error: "!"
        case .warning: "?"
        case .note: "-"
        }
    }
}
