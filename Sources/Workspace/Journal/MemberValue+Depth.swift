import PlanModel

extension MemberValue {
    /// How many lists and records stand inside each other.
    var depth: Int {
        switch self {
        case .text, .number, .flag, .null: 0
        case .list(let elements): 1 + (elements.map(\.depth).max() ?? 0)
        case .record(let members): 1 + (members.map(\.value.depth).max() ?? 0)
        }
    }
}
