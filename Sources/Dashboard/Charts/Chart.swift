package import PlanModel
import TextGrid

/// What the view of the charts draws, one below the other.
package enum Chart: CaseIterable, Hashable, Sendable {
    case standing, money, lateness, calendar

    var title: String {
        switch self {
        case .standing: "How the milestones stand"
        case .money: "Money by financial year"
        case .lateness: "Days late"
        case .calendar: "What falls due"
        }
    }

    /// How its numbers are counted, as sentences.
    var rule: String {
        switch self {
        case .standing:
            "Each bar shares out the milestones, without the cancelled, as the plan pane counts them: done, on time, due soon, overdue, and those without a deadline."
        case .money:
            "A stream that says how it spreads over years counts in each of them; any other stands whole in the year in which it starts, else in which it was awarded. Ending is the secured money of streams whose last day lies in the year, which runs from April to March. The bars are of one scale."
        case .lateness:
            "The overdue milestones by how many days their deadline lies before the as-of date. The bars are of one scale."
        case .calendar:
            "The open milestones whose deadline lies in the three months that begin with the as-of date's, from that date on: behind the day of the month how many fall due on it. The as-of date stands in brackets."
        }
    }

    /// What stands above its numbers: each with the mark that it has in a bar, and the word where there is room.
    func heads(in charset: Charset, width: Int) -> [String] {
        let words = width >= Self.numbersWidth
        return switch self {
        case .standing:
            MilestoneShares.Share.allCases.map { "\($0.mark(in: charset))\(words ? $0.word : "")" }
        case .money: MoneyPart.allCases.map { "\($0.mark(in: charset))\(words ? " " + $0.word : "")" }
        case .lateness: [words ? "milestones" : "number"]
        case .calendar: []
        }
    }

    /// The columns of the screen that its numbers take together with words above them, and with marks alone.
    static let numbersWidth = 30
    static let narrowNumbersWidth = 21
}

/// A line of a chart that stands for no record.
package enum ChartLine: Hashable, Sendable {
    case heading(Chart)
    case total(Chart)
    /// Nil for the money that is in no year.
    case year(FinancialYear?)
    /// By its least days late.
    case band(from: Int)
    /// Of the calendar of an as-of date, told apart by its number.
    case month(asOf: Day, number: Int)
    /// By the day of the month with which it begins.
    case week(asOf: Day, number: Int, from: Int)
}

/// What a bar of money tells apart.
enum MoneyPart: CaseIterable, Sendable {
    case secured, bid, ending

    var word: String {
        switch self {
        case .secured: "secured"
        case .bid: "bid for"
        case .ending: "ending"
        }
    }

    var role: Role {
        switch self {
        case .secured: .money
        case .bid: .value
        case .ending: .warning
        }
    }

    func mark(in charset: Charset) -> Character {
        switch self {
        case .secured: charset == .ascii ? "#" : "█"
        case .bid: charset == .ascii ? "=" : "▒"
        case .ending: "!"
        }
    }
}
