extension Inquiry {
    /// Of its list, where it has one of its own; the first goes last for want of room.
    var columns: [ViewColumn] {
        switch self {
        case .dueNext, .reportDates:
            [
                .state("When", 16), .days("In"), .record("What", 20), .date("Due", 10), .who("Leads", 14),
                .plan,
            ]
        case .withoutUpdate, .withoutMilestone, .newActions:
            [.state("State", 15), .record("Action", 30), .who("Leads", 18), .plan]
        case .notAnswering:
            [
                .state("Evidence", 13), .record("Milestone", 24, upTo: 36),
                .told("What the update shows", 24),
                .who("Leads", 14), .plan,
            ]
        case .doubtfulDates:
            [
                .record("What", 18, upTo: 36), .date("Read as", 11), .told("The overdue list", 22),
                .state("Stands", 12), .plan,
            ]
        case .promises:
            [.state("State", 17), .record("Promise", 26), .date("Due", 12), .who("Leads", 14), .plan]
        case .sinceMeeting, .history:
            [
                .date("On", 11), .record("Record", 18, upTo: 36), .told("What was entered", 28),
                .who("By", 14), .plan,
            ]
        case .endingStreams:
            [
                .state("Ends", 14), .days("In"), .record("Stream", 18), .money, .date("End", 11),
                .what("Actions", 8), .plan,
            ]
        case .actionsLosing:
            [
                .state("Ends", 14), .days("In"), .record("Action", 20), .what("Money", 14), .date("End", 12),
                .plan,
            ]
        case .bids, .withoutAmount:
            [
                .state("State", 10), .record("Stream", 26), .money, .who("Funder", 20), .what("Kind", 10),
                .plan,
            ]
        case .requests:
            [
                .state("State", 15), .days("Since"), .who("Who", 16), .record("What was asked", 18),
                .date("Due", 10), .plan,
            ]
        case .partsLeft:
            [.state("State", 13), .told("Part", 26), .record("Asked", 18, upTo: 36), .who("Who", 14), .plan]
        case .absent:
            [.told("Invited, and not there", 46), .record("Meeting", 14, upTo: 36), .date("Date", 11), .plan]
        case .pillars:
            [
                .record("Pillar", 28), .count(.actions, "Actions"), .count(.done, "Done"),
                .count(.track, "On track"),
                .count(.overdue, "Late"), .count(.undated, "Undated"), .plan,
            ]
        case .mentions:
            [.state("Kind", 12), .record("Record", 20, upTo: 36), .told("The text", 28), .source, .plan]
        case .unanswered, .onlyNoted, .slowest, .aims, .contradictions, .between, .consultations, .population:
            []
        }
    }

    /// By what its rows stand in order of themselves.
    var ownOrder: String {
        switch self {
        case .dueNext, .reportDates: "deadline"
        case .sinceMeeting, .history: "the latest first"
        case .endingStreams, .actionsLosing: "end"
        case .requests: "what is owed longest"
        default: "plan order"
        }
    }
}

extension ViewColumn {
    fileprivate static func state(_ title: String, _ width: Int) -> ViewColumn {
        ViewColumn(.state, title, .state, width: width, weight: 8)
    }
    fileprivate static func days(_ title: String) -> ViewColumn {
        ViewColumn(.days, title, .number, width: 6, weight: 6)
    }
    fileprivate static func record(_ title: String, _ width: Int, upTo widest: Int? = nil) -> ViewColumn {
        ViewColumn(.record, title, .text, width: width, upTo: widest, weight: 10)
    }
    fileprivate static func what(_ title: String, _ width: Int) -> ViewColumn {
        ViewColumn(.what, title, .text, width: width, upTo: width * 2, weight: 9)
    }
    /// Where what is said is the answer, and takes all the room that is left.
    fileprivate static func told(_ title: String, _ width: Int) -> ViewColumn {
        ViewColumn(.what, title, .text, width: width, upTo: nil, weight: 9)
    }
    fileprivate static func who(_ title: String, _ width: Int) -> ViewColumn {
        ViewColumn(.who, title, .text, width: width, upTo: width + 10, weight: 5)
    }
    fileprivate static func date(_ title: String, _ width: Int) -> ViewColumn {
        ViewColumn(.date, title, .date, width: width, upTo: 24, weight: 7)
    }
    fileprivate static func count(_ id: ColumnID, _ title: String) -> ViewColumn {
        ViewColumn(id, title, .number, width: max(5, title.count), weight: 7)
    }
    fileprivate static let money = ViewColumn(.money, "Amount", .money, width: 10, upTo: 14, weight: 8)
    fileprivate static let source = ViewColumn(
        .source, "Where it stands", .text, width: 24, upTo: 50, weight: 4)
    fileprivate static let plan = ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1)
}
