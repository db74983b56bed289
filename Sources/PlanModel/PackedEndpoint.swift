/// One end of a date in four bytes: year, month, day and doubt side by side.
struct PackedEndpoint: Hashable, Sendable {
    private let bits: UInt32

    private static let open: UInt32 = 1
    private static let unknown: UInt32 = 2
    private static let ofInterval: UInt32 = 1 << 2

    static let absent = PackedEndpoint(bits: .max)

    private init(bits: UInt32) { self.bits = bits }

    /// A date that is no end of an interval.
    init(_ date: PartialDate) { bits = PackedEndpoint.bits(of: date) }

    init(_ endpoint: EDTF.Endpoint, isOfInterval: Bool) {
        let interval = isOfInterval ? PackedEndpoint.ofInterval : 0
        switch endpoint {
        case .date(let date): bits = PackedEndpoint.bits(of: date) | interval
        case .open: bits = PackedEndpoint.open | interval
        case .unknown: bits = PackedEndpoint.unknown | interval
        }
    }

    var isOfInterval: Bool { bits & PackedEndpoint.ofInterval != 0 }

    var endpoint: EDTF.Endpoint {
        switch bits & 3 {
        case PackedEndpoint.open: return .open
        case PackedEndpoint.unknown: return .unknown
        default:
            let doubt = PartialDate.Doubt(rawValue: UInt8(bits >> 4 & 3)) ?? .none
            return .date(
                PartialDate(
                    year: Int16(truncatingIfNeeded: bits >> 16), month: UInt8(bits >> 11 & 31),
                    day: UInt8(bits >> 6 & 31), doubt: doubt))
        }
    }

    private static func bits(of date: PartialDate) -> UInt32 {
        UInt32(UInt16(bitPattern: date.year)) << 16 | UInt32(date.month & 31) << 11
            | UInt32(date.day & 31) << 6 | UInt32(date.doubt.rawValue) << 4
    }
}
