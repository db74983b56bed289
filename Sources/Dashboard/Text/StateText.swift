import PlanModel
import PlanStore
import TextGrid

/// A state as a row shows it: a mark and a word, so that colour is never the only signal.
struct StateText: Equatable, Sendable {
    var mark: String
    var word: String
    var role: Role

    var text: String { mark.isEmpty ? word : "\(mark) \(word)" }

    init(mark: String, word: String, role: Role) {
        self.mark = mark
        self.word = word
        self.role = role
    }

    /// How a milestone stands to its date.
    init(_ state: MilestoneState, asOf: Day) {
        switch state.timeliness {
        case .overdue:
            self.init(mark: "!", word: "OVERDUE \(Shown.number(Int(state.daysLate)))d", role: .overdue)
        case .dueSoon:
            let days = state.deadline.map { $0.days(since: asOf) } ?? 0
            self.init(mark: ">", word: days == 0 ? "due today" : "due in \(days)d", role: .dueSoon)
        case .undated: self.init(mark: "-", word: "undated", role: .undated)
        case .onTime: self.init(mark: ".", word: "due \(state.deadline.map(Shown.day) ?? "")", role: .onTime)
        case .done: self.init(mark: "+", word: "done", role: .done)
        case .cancelled: self.init(mark: "x", word: "cancelled", role: .cancelled)
        }
    }

    /// How an action's worst milestone stands.
    init(_ timeliness: Timeliness, late: Int) {
        switch timeliness {
        case .overdue: self.init(mark: "!", word: "\(Shown.number(late)) late", role: .overdue)
        case .dueSoon: self.init(mark: ">", word: "due soon", role: .dueSoon)
        case .undated: self.init(mark: "-", word: "undated", role: .undated)
        case .onTime: self.init(mark: ".", word: "on time", role: .onTime)
        case .done: self.init(mark: "+", word: "done", role: .done)
        case .cancelled: self.init(mark: "x", word: "cancelled", role: .cancelled)
        }
    }
}

extension Rag {
    /// A letter as well as a colour.
    var mark: String {
        switch self {
        case .red: "R"
        case .amber: "A"
        case .green: "G"
        case .none: ""
        }
    }

    var role: Role {
        switch self {
        case .red: .red
        case .amber: .amber
        case .green: .green
        case .none: .dim
        }
    }
}
