import PlanModel
import PlanStore
import TextGrid

/// How the milestones of a tally stand, each once: what a bar shows and the numbers beside it.
struct MilestoneShares: Equatable, Sendable {
    let tally: Tally

    /// What is told apart, in the order in which it stands in a bar.
    enum Share: CaseIterable, Sendable {
        case done, onTime, dueSoon, overdue, undated

        /// The word in a chart's head.
        var word: String {
            switch self {
            case .done: "done"
            case .onTime: "time"
            case .dueSoon: "soon"
            case .overdue: "late"
            case .undated: "none"
            }
        }

        /// The words of a sentence, behind a number.
        var words: String {
            switch self {
            case .done: "done"
            case .onTime: "on time"
            case .dueSoon: "due soon"
            case .overdue: "overdue"
            case .undated: "without a deadline"
            }
        }

        var role: Role {
            switch self {
            case .done: .done
            case .onTime: .onTime
            case .dueSoon: .dueSoon
            case .overdue: .overdue
            case .undated: .undated
            }
        }

        /// The mark that its states have everywhere, but for what fills most of a bar.
        func mark(in charset: Charset) -> Character {
            switch self {
            case .done: charset == .ascii ? "#" : "█"
            case .onTime: charset == .ascii ? "=" : "▒"
            case .dueSoon: ">"
            case .overdue: "!"
            case .undated: "-"
            }
        }
    }

    subscript(share: Share) -> Int {
        switch share {
        case .done: tally.done
        case .onTime: tally.onTime
        case .dueSoon: tally.dueSoon
        case .overdue: tally.late
        case .undated: tally.undated
        }
    }

    /// - Parameter whole: As many milestones as fill the width; nil where these do.
    func bar(of whole: Int? = nil, width: Int, charset: Charset) -> SegmentedBar {
        SegmentedBar(
            Share.allCases.map { .init(self[$0], mark: $0.mark(in: charset), role: $0.role) }, of: whole,
            width: width)
    }

    /// `8 done, 5 overdue`, without what there is none of.
    var sentence: String {
        let parts = Share.allCases.filter { self[$0] > 0 }.map { "\(Shown.number(self[$0])) \($0.words)" }
        return parts.isEmpty ? "no milestones" : parts.joined(separator: ", ")
    }
}
