/// A piece of a plan's text: where it stands, not what it says.
///
/// A country's plans hold millions of texts of which a screen shows forty, so a record keeps eight bytes for
/// each and `PlanRecords.string(_:)` decodes the few that are shown. The bytes are plain UTF-8 without escapes,
/// either a slice of the file as it was loaded or of the side buffer that holds unescaped and edited text.
package struct Text: Equatable, Hashable, Sendable {
    /// Offset in bytes into the buffer that `isAside` names.
    package let offset: UInt32
    /// Length in bytes; the highest bit tells the side buffer.
    @usableFromInline let countAndPlace: UInt32

    @inlinable static var asideBit: UInt32 { 1 << 31 }

    @inlinable
    package init(offset: Int, count: Int, isAside: Bool = false) {
        self.offset = UInt32(truncatingIfNeeded: offset)
        countAndPlace = UInt32(truncatingIfNeeded: count) & ~Text.asideBit | (isAside ? Text.asideBit : 0)
    }

    private init(absentAt offset: UInt32) {
        self.offset = offset
        countAndPlace = .max
    }

    /// The member was not in the file; an empty text was there and is empty.
    package static let absent = Text(absentAt: .max)

    // A find asks these of every text.
    @inlinable package var isAbsent: Bool { offset == .max && countAndPlace == .max }
    @inlinable package var isAside: Bool { countAndPlace & Text.asideBit != 0 && !isAbsent }
    /// Length in bytes.
    @inlinable package var count: Int { isAbsent ? 0 : Int(countAndPlace & ~Text.asideBit) }
    @inlinable package var range: Range<Int> { Int(offset)..<Int(offset) + count }
}
