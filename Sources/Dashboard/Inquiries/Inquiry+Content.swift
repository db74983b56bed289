import PlanModel
import PlanStore

extension Inquiry {
    /// Works out its list.
    ///
    /// - Parameter whole: The plans with what is exempt, where that is hidden.
    func content(
        of store: PlanStore, keeping filter: PlanFilter, about subject: InquirySubject?,
        heldUpBy whole: [PlanRecords]
    ) -> any ViewContent {
        switch self {
        case .unanswered: ObligationContent(of: store, keeping: filter, only: .unansweredQuestions)
        case .onlyNoted: ObligationContent(of: store, keeping: filter, only: .notes)
        case .slowest: SignOffContent(slowestOf: store, keeping: filter)
        case .aims: MeasureContent(aimsOf: store, keeping: filter)
        case .contradictions:
            FindingContent(of: store, keeping: filter, heldUpBy: whole, only: Contradiction.isNamed)
        case .between:
            TimelineContent(of: store, keeping: filter, within: span(subject), only: nil)
        case .consultations:
            TimelineContent(of: store, keeping: filter, within: subject.map { span($0) }, only: .consultation)
        case .population: PopulationContent(of: store, keeping: filter, for: subject)
        default: InquiryContent(self, of: store, keeping: filter, about: subject)
        }
    }

    private func span(_ subject: InquirySubject?) -> DaySpan {
        guard case .days(let first, let last)? = subject else { return DaySpan() }
        return DaySpan(from: first, to: last)
    }

    /// The name of its list with what was asked for: `Mentions of "Willenhall"`.
    func title(about subject: InquirySubject?) -> String {
        switch subject {
        case .text(let text)?: "Mentions of \"\(text)\""
        case .days(let first, let last)?:
            self == .between
                ? "Between \(first.map(Shown.day) ?? "") and \(last.map(Shown.day) ?? "")"
                : "\(title) on " + (first == last ? "" : "days from ")
                    + [first, first == last ? nil : last].compactMap { $0.map(Shown.day) }.joined(
                        separator: " to ")
        case .population(let residents, _)?: "Cost for \(Shown.number(residents)) residents"
        case nil: title
        }
    }
}

/// Which findings are about records that contradict each other.
enum Contradiction {
    /// By the rule's name; of authored findings by a word in it.
    static func isNamed(_ rule: String) -> Bool {
        let rules: [FindingRule] = [
            .orderImpossible, .yearsDoNotAdd, .aliasShared, .statusDiffers, .completeWithOpen, .plansDisagree,
            .homonym, .signOffOrder, .partOfLoop,
        ]
        if rules.contains(where: { $0.rawValue == rule }) { return true }
        if FindingRule(rawValue: rule) != nil { return false }
        return words.contains { rule.contains($0) }
    }

    /// `place-differs`, `count-and-list`, `effect-before-cause`, `bid-as-obtained`, `year-label`.
    static let words = [
        "differ", "contradict", "conflict", "disagree", "overlap", "homonym", "-and-", "-before-", "-as-",
        "-label",
    ]
}
