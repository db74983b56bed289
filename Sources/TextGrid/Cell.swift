/// One place on the screen.
///
/// Glyph, width, role and ground are packed into two words without a gap, so that rows are compared as memory
/// and a frame of 120 by 40 takes 75 KB. What is asked of every cell of a row may be inlined in other modules.
package struct Cell: Hashable, Sendable {
    /// The glyph's words; the bits of the second that it leaves free hold the rest.
    @usableFromInline var low: UInt64
    @usableFromInline var high: UInt64

    @inlinable static var widthShift: UInt64 { 42 }
    @inlinable static var roleShift: UInt64 { 44 }
    @inlinable static var groundShift: UInt64 { 52 }
    @inlinable static var glyphMask: UInt64 { 1 << 42 - 1 }
    private static let byteMask: UInt64 = 0xff

    package init(glyph: Glyph = .space, width: UInt8 = 1, role: Role = .text, ground: Role? = nil) {
        low = glyph.low
        high =
            glyph.high | UInt64(width) << Cell.widthShift | UInt64(role.rawValue) << Cell.roleShift
            | Cell.bits(ground)
    }

    /// The ground as it stands in the second word, none as 0.
    private static func bits(_ ground: Role?) -> UInt64 {
        ground.map { (UInt64($0.rawValue) + 1) << groundShift } ?? 0
    }

    package var glyph: Glyph {
        get { Glyph(low: low, high: high & Cell.glyphMask) }
        set {
            low = newValue.low
            high = high & ~Cell.glyphMask | newValue.high
        }
    }

    /// Columns: 1, 2, or 0 for the second column of the wide character to the left.
    package var width: UInt8 {
        @inlinable get { UInt8(truncatingIfNeeded: high >> Cell.widthShift & 3) }
        set { high = high & ~(3 << Cell.widthShift) | UInt64(newValue) << Cell.widthShift }
    }

    package var role: Role {
        get { Role(rawValue: UInt8(truncatingIfNeeded: high >> Cell.roleShift)) ?? .text }
        set {
            high = high & ~(Cell.byteMask << Cell.roleShift) | UInt64(newValue.rawValue) << Cell.roleShift
        }
    }

    /// The role whose background and reverse the cell has, if not its own, such as `.selection`.
    package var ground: Role? {
        get {
            let bits = UInt8(truncatingIfNeeded: high >> Cell.groundShift)
            return bits == 0 ? nil : Role(rawValue: bits - 1)
        }
        set { high = high & ~(Cell.byteMask << Cell.groundShift) | Cell.bits(newValue) }
    }

    /// Role and ground as one number below 4,096, for tables of looks.
    @inlinable package var styleNumber: Int {
        Int(truncatingIfNeeded: high >> Cell.roleShift & 0x3f | high >> (Cell.groundShift - 6) & 0xfc0)
    }

    /// The character, where it is a single one of printable ASCII.
    @inlinable package var printableASCII: UInt8? {
        low &- 0x20 < 0x5f && high & Cell.glyphMask == 0 ? UInt8(truncatingIfNeeded: low) : nil
    }

    /// Puts a glyph of one column in the cell's place, on its ground unless another is given.
    mutating func overwrite(_ glyph: Glyph, role: Role, ground: Role?) {
        let bits = ground == nil ? high & (Cell.byteMask << Cell.groundShift) : Cell.bits(ground)
        low = glyph.low
        high = glyph.high | 1 << Cell.widthShift | UInt64(role.rawValue) << Cell.roleShift | bits
    }

    @inlinable package static func == (one: Cell, other: Cell) -> Bool {
        (one.low ^ other.low) | (one.high ^ other.high) == 0
    }

    /// The second column of a wide character.
    package static func continuation(role: Role, ground: Role?) -> Cell {
        Cell(glyph: Glyph("\0"), width: 0, role: role, ground: ground)
    }

    /// Whether the cell belongs to the wide character to its left.
    @inlinable package var isContinuation: Bool { high >> Cell.widthShift & 3 == 0 }

    /// Whether nothing but the ground shows.
    @inlinable package var isBlank: Bool { low == 0x20 && high & Cell.glyphMask == 0 }

    /// What the cell adds to its row as plain text.
    package var text: String { isContinuation ? "" : glyph.string }
}
