import TextGrid

/// How many colours the terminal has.
enum ColourDepth: Hashable, Sendable {
    case none, eight, sixteen
    case palette256
    case direct

    init(count: Int, isDirect: Bool) {
        switch count {
        case 0x100_0000... where isDirect: self = .direct
        case 256...: self = .palette256
        case 16...: self = .sixteen
        case 8...: self = .eight
        default: self = .none
        }
    }

    /// Whether a theme's colours come out near enough that both text and ground can be set.
    var isExact: Bool { self == .palette256 || self == .direct }
}
