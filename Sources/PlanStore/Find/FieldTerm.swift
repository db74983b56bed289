import PlanModel

/// A field with what it is to hold, as typed into a find: `lead:grapevine`, `due<2016-01`, `!is:silent`.
package struct FieldTerm: Equatable, Sendable {
    let field: Field
    let comparison: Comparison
    /// As it was typed, without quotation marks.
    let value: String
    /// Whether what it finds is left out.
    let isNegated: Bool

    /// What can be asked of a record beside its words.
    package enum Field: String, CaseIterable, Sendable {
        case plan, pillar, lead, status, rag, due, late, funder, recipient, amount, place
        case state = "is"

        /// Whether its value is measured, and not only met or not.
        var isMeasured: Bool {
            switch self {
            case .due, .late, .amount: true
            default: false
            }
        }
    }

    enum Comparison: String, Sendable {
        /// `:` or `=`
        case equal
        case less, lessOrEqual, greater, greaterOrEqual

        /// How far a value lies from the wanted one: -1 before it, 0 the same, 1 behind it.
        func holds(_ order: Int) -> Bool {
            switch self {
            case .equal: order == 0
            case .less: order < 0
            case .lessOrEqual: order <= 0
            case .greater: order > 0
            case .greaterOrEqual: order >= 0
            }
        }
    }
}

extension FieldTerm {
    /// Words that may stand behind `is:`.
    package enum StateOf: String, CaseIterable, Sendable {
        case overdue, questionable, silent, new, open, undated, done, cancelled, unanswered
        case dueSoon = "due-soon"
        case onTime = "on-time"

        /// The timeliness of the same name.
        var timeliness: Timeliness? { Timeliness(rawValue: rawValue) }
    }
}
