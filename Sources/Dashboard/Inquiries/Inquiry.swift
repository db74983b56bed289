import PlanModel

/// A question that officers are asked so often that its answer stands ready as a list, by its name in the palette.
package enum Inquiry: String, CaseIterable, Sendable {
    case dueNext, withoutUpdate, notAnswering, withoutMilestone, doubtfulDates, promises, newActions
    case sinceMeeting, history
    case endingStreams, actionsLosing, bids, withoutAmount
    case requests, partsLeft, unanswered, onlyNoted, reportDates
    case absent, slowest
    case pillars, aims, contradictions
    case mentions, between, consultations, population
}

/// What is asked for besides, where a question needs it.
enum InquirySubject: Hashable, Sendable {
    case text(String)
    case days(first: Day?, last: Day?)
    case population(residents: Int, participants: Int?)
}

extension Inquiry {
    /// The name of its list.
    var title: String {
        switch self {
        case .dueNext: "Due next"
        case .withoutUpdate: "No update"
        case .notAnswering: "Updates that do not answer"
        case .withoutMilestone: "No milestone"
        case .doubtfulDates: "Doubtful dates"
        case .promises: "Promises in prose"
        case .newActions: "New since the last plan"
        case .sinceMeeting: "Since the last meeting"
        case .history: "History: who changed what"
        case .endingStreams: "Streams that end"
        case .actionsLosing: "Actions that lose their money"
        case .bids: "Bids awaiting a decision"
        case .withoutAmount: "Streams with no amount"
        case .requests: "Age of requests"
        case .partsLeft: "Parts not addressed"
        case .unanswered: "Unanswered questions"
        case .onlyNoted: "Only noted"
        case .reportDates: "Report-back dates"
        case .absent: "Invited, did not attend"
        case .slowest: "Slowest sign-offs"
        case .pillars: "Pillar by pillar"
        case .aims: "Against target"
        case .contradictions: "Contradictions"
        case .mentions: "Mentions of a word"
        case .between: "Between two dates"
        case .consultations: "Consultations open"
        case .population: "Cost for a population"
        }
    }

    /// The question in an officer's words, by which the palette finds it too.
    var question: String {
        switch self {
        case .dueNext: "What falls due before the next meeting, or within 30, 60 or 90 days?"
        case .withoutUpdate: "Which actions have had no update?"
        case .notAnswering: "Which updates do not answer their milestone?"
        case .withoutMilestone: "Which actions have no milestone?"
        case .doubtfulDates: "Which dates are inferred or ambiguous, and would the overdue list change?"
        case .promises: "Which commitments exist only in prose?"
        case .newActions: "What is new since the last plan?"
        case .sinceMeeting: "What changed since the last meeting?"
        case .history: "Who changed this status, when and why?"
        case .endingStreams: "Which funding ends within 6 or 12 months?"
        case .actionsLosing: "Which actions depend on a stream that ends?"
        case .bids: "Which bids await a decision?"
        case .withoutAmount: "Which streams have no amount?"
        case .requests: "How long since each request, and is its date or the two-month clock past?"
        case .partsLeft: "Which parts of a recommendation were not addressed in a report-back?"
        case .unanswered: "Which questions have no recorded answer?"
        case .onlyNoted: "Which resolutions only note, and so oblige nobody?"
        case .reportDates: "When is the next report back promised?"
        case .absent: "Who was invited but did not attend?"
        case .slowest: "Which contributor took longest?"
        case .pillars: "Done, on track, late and undated, pillar by pillar?"
        case .aims: "How do the measures stand against target?"
        case .contradictions: "Which records contradict each other?"
        case .mentions: "Which items mention a word, and where is the text that says it?"
        case .between: "What is on the timeline between two dates?"
        case .consultations: "Which consultations are open on a date?"
        case .population: "What would taking part cost for our population, and how far is the tipping point?"
        }
    }
}
