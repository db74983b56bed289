/// How a milestone or an action stands to its dates: always computed, never declared.
///
/// The order is that in which the worst of several is found, the worst first.
package enum Timeliness: String, CaseIterable, Comparable, Sendable {
    case overdue
    case dueSoon = "due-soon"
    case undated
    case onTime = "on-time"
    case done
    case cancelled

    var rank: UInt8 {
        switch self {
        case .overdue: 0
        case .dueSoon: 1
        case .undated: 2
        case .onTime: 3
        case .done: 4
        case .cancelled: 5
        }
    }

    init(rank: UInt8) {
        self =
            switch rank {
            case 0: .overdue
            case 1: .dueSoon
            case 2: .undated
            case 3: .onTime
            case 4: .done
            default: .cancelled
            }
    }

    package static func < (left: Timeliness, right: Timeliness) -> Bool { left.rank < right.rank }
}
