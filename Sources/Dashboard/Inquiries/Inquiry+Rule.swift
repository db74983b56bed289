extension Inquiry {
    /// How its list is made, for who asks why a row stands in it.
    var rule: String {
        switch self {
        case .dueNext:
            "Open milestones and what is owed to committees, with a deadline from the as-of date on: until the plan's next meeting, or within 90 days."
        case .withoutUpdate:
            "Actions that are not cancelled and of which no update counts at the as-of date."
        case .notAnswering:
            "Milestones of which the last evidence that counts is part, substituted, none or contradicted."
        case .withoutMilestone:
            "Actions that are not cancelled and have no milestone of their own; a commitment found in prose is told apart."
        case .doubtfulDates:
            "Milestones, events and ends of streams whose date is marked as not sure or about, or may be read in another way; and milestones that are overdue under one deadline policy alone."
        case .promises: "Milestones of the kind commitment that are not cancelled."
        case .newActions: "Actions that the plan marks as new."
        case .sinceMeeting:
            "Updates, evidence, revisions, judgements, done dates and reports dated after the plan's last meeting before the as-of date."
        case .history:
            "Statuses, confidence, due dates and evidence that somebody has entered, by the day on which that was written down."
        case .endingStreams, .actionsLosing:
            "Secured streams with an end on or after the as-of date, each once, and the open actions for which they pay."
        case .bids: "Streams that are bids at the as-of date."
        case .withoutAmount: "Secured streams of which no amount is known."
        case .requests:
            "What each respondent was asked for, from the day of the meeting to the as-of date. The two-month clock runs only where a response was required."
        case .partsLeft:
            "Parts of what was asked that no report which counts answers, where there is a report."
        case .reportDates:
            "What is owed to committees with a due date, open milestones that speak of reporting or of bringing something to somebody, and regular returns that go on."
        case .absent: "Who is on a meeting's list of invitations and not on that of those who attended."
        case .pillars:
            "Milestones that are not cancelled: done, late, without a deadline, and on track for all others."
        case .mentions: "Records with a text in which all the words occur, with case and accents ignored."
        case .unanswered, .onlyNoted, .slowest, .aims, .contradictions, .between, .consultations, .population:
            ""
        }
    }
}
