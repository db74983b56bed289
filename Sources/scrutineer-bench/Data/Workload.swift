/// How large the data is that something is measured with.
enum Workload: String, CaseIterable, Comparable, Sendable {
    case small = "S"
    case medium = "M"
    case large = "L"
    case extraLarge = "XL"

    /// How many actions the plan has, sub-actions included.
    var actions: Int {
        switch self {
        case .small: 25
        case .medium: 1_000
        case .large: 100_000
        case .extraLarge: 500_000
        }
    }

    /// Into how many plans the large one is split to see what many files cost: about as many as there are councils.
    static let councils = 333

    static func < (one: Workload, other: Workload) -> Bool { one.actions < other.actions }
}
