/// Whether an object is exempt, and where its note and its sources stand, in four bytes.
///
/// Most objects that have either have one source and no note: then the place is that of the source itself. There
/// are 2^29 places of each form, more than a file of 4 GB has room for.
@usableFromInline struct MarginMark: Equatable, Sendable {
    @usableFromInline private(set) var bits: UInt32 = 0

    enum Place: Equatable {
        case nowhere
        /// One source and no note, by its row in `PlanRecords.sources`.
        case source(Int)
        /// A note and no source, by its row in `PlanRecords.notes`.
        case note(Int)
        /// By a row in `PlanRecords.annotations`.
        case annotation(Int)
    }

    private static let exemptBit: UInt32 = 1 << 31
    private static let formShift: UInt32 = 29
    private static let rowBits: UInt32 = (1 << formShift) - 1

    /// Whether there is neither a note nor a source.
    @inlinable var isNowhere: Bool { bits & 0x7FFF_FFFF == 0 }

    var isExempt: Bool {
        get { bits & MarginMark.exemptBit != 0 }
        set { bits = bits & ~MarginMark.exemptBit | (newValue ? MarginMark.exemptBit : 0) }
    }

    var place: Place {
        get {
            let row = Int(bits & MarginMark.rowBits)
            return switch bits >> MarginMark.formShift & 3 {
            case 0: .nowhere
            case 1: .source(row)
            case 2: .note(row)
            default: .annotation(row)
            }
        }
        set {
            let (form, row): (UInt32, Int) =
                switch newValue {
                case .nowhere: (0, 0)
                case .source(let row): (1, row)
                case .note(let row): (2, row)
                case .annotation(let row): (3, row)
                }
            bits =
                bits & MarginMark.exemptBit | form << MarginMark.formShift
                | UInt32(truncatingIfNeeded: row) & MarginMark.rowBits
        }
    }
}
