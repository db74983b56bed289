/// A closed list of words that a member may hold.
package protocol PlanWord: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// What the list is, for `"donee" is not a status`.
    static var noun: String { get }
}

/// How "by December" is read: by its last day, or before its first.
package enum DeadlinePolicy: String, PlanWord {
    case end, start
    package static let noun = "a deadline policy"
}

/// Progress as it is declared: `complete` says the lead, `closed` accepts the committee.
package enum ActionStatus: String, PlanWord {
    case notStarted = "not-started"
    case inProgress = "in-progress"
    case paused, complete, closed, cancelled
    package static let noun = "a status"
}

/// Confidence as somebody judged it; never computed.
package enum Rag: String, PlanWord {
    case red, amber, green, none
    package static let noun = "a confidence"
}

package enum OrganisationKind: String, PlanWord {
    case council, team, committee, board, partnership, charity, nhs, university, housing, police, funder
    case company, other
    package static let noun = "a kind of organisation"
}

package enum RelationKind: String, PlanWord {
    case oversees
    case reportsTo = "reports-to"
    case proposedOversight = "proposed-oversight"
    case advises, trains, precedes, supersedes
    package static let noun = "a kind of relation"
}

package enum MilestoneKind: String, PlanWord {
    case milestone
    /// A promise found in prose.
    case commitment
    package static let noun = "a kind of milestone"
}

package enum EvidenceVerdict: String, PlanWord {
    case met, part, substituted, none, contradicted
    package static let noun = "an evidence verdict"
}

package enum FundingStatus: String, PlanWord {
    case bid, secured, refused, ended
    package static let noun = "a funding status"
}

package enum FundingKind: String, PlanWord {
    case grant
    case oneOff = "one-off"
    case contract, restricted
    case inKind = "in-kind"
    case benchmark
    case publicityValue = "publicity-value"
    package static let noun = "a kind of funding"

    /// Whether the money total counts it: never in-kind help, a benchmark or a publicity value.
    package var isMoney: Bool {
        switch self {
        case .grant, .oneOff, .contract, .restricted: true
        case .inKind, .benchmark, .publicityValue: false
        }
    }
}

package enum QuestionKind: String, PlanWord {
    case question, concern, statement
    package static let noun = "a kind of question"
}

package enum AnswerWay: String, PlanWord {
    case meeting, writing
    package static let noun = "a way of answering"
}

package enum ResolutionVerb: String, PlanWord {
    case note, request, invite, recommend, advise, agree
    package static let noun = "a resolution's verb"
}

package enum ResponseKind: String, PlanWord {
    case accepted
    case acceptedInPrinciple = "accepted-in-principle"
    case rejected
    package static let noun = "a kind of response"
}

package enum Polarity: String, PlanWord {
    case higher, lower
    package static let noun = "a polarity"
}

package enum ReadingBound: String, PlanWord {
    case over, under, about
    package static let noun = "a bound"
}

package enum SignOffKind: String, PlanWord {
    case contributor, approver
    package static let noun = "a kind of sign-off"
}

package enum EventKind: String, PlanWord {
    case meeting, consultation, launch
    case `return`
    case evaluation, other
    package static let noun = "a kind of event"
}

package enum Severity: String, PlanWord {
    case error, warning, note
    package static let noun = "a severity"
}
